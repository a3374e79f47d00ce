import { expect, it } from 'vitest';
import { copyFictionalSeed } from '../seedCopy.ts';

it('a text has addresses of the web alone', () => {
  const copy = copyFictionalSeed();
  copy.replace('article/b02.yaml', 'address: https://gazette.example', 'address: ftp://gazette.example');
  copy.replace('article/b02.yaml', 'archivedAddress: https://archive.example/1987', 'archivedAddress: https://a{1987}');
  expect(copy.faults()).toEqual([
    expect.stringContaining(
      'address: "ftp://gazette.example/1987/night?page=1&part=2%20" is no address such as https://…',
    ),
    expect.stringContaining('archivedAddress: "https://a{1987}/gazette.example/night" is no address such as https://…'),
  ]);
  copy.delete();
});

it('an address that no browser opens is none', () => {
  const copy = copyFictionalSeed();
  copy.replace('article/b02.yaml', 'address: https://gazette.example', 'address: https://gazette.example:night');
  expect(copy.faults()).toEqual([expect.stringContaining('address: is no address that can be opened')]);
  copy.delete();
});
