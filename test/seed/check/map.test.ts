import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMap } from '../../../src/seed/map/readMap.ts';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const whole = {
  title: 'Lands',
  place: 'jurisdiction:graumund',
  package: 'us-atlas',
  file: 'nation-10m.json',
  object: 'nation',
  scheme: 'grid',
};

function told(changed: Readonly<Record<string, string>>): readonly string[] {
  const lines = Object.entries({ ...whole, ...changed }).map(([key, value]) => `${key}: ${value}`);
  copy.write('map.yaml', `${lines.join('\n')}\n`);
  return copy.faults();
}

describe('the map of a seed', () => {
  it('names the shapes that are read', () => {
    expect(told({})).toEqual([]);
    expect(readMap(copy.directory)).toMatchObject({ map: whole, topology: { type: 'Topology' } });
  });

  it.each([
    [
      { package: 'no-such-atlas' },
      'map.yaml:3 package: no package no-such-atlas with a file nation-10m.json is installed',
    ],
    [{ package: '../atlas' }, 'map.yaml:3 package: "../atlas" is no name of an npm package'],
    [{ file: '../nation-10m.json' }, 'map.yaml:4 file: "../nation-10m.json" is no file such as shapes.json'],
    [{ file: 'package.json' }, 'map.yaml:4 file: package.json is no TopoJSON'],
    [{ object: 'land' }, 'map.yaml:5 object: nation-10m.json has no object "land". It has nation.'],
    [{ schema: 'grid' }, 'map.yaml:7 schema: is no key here. Did you mean "scheme"?'],
    [
      { place: 'jurisdiction:graumünd' },
      'map.yaml:2 place: "jurisdiction:graumünd" is no id of the form jurisdiction:…',
    ],
    [{ place: 'jurisdiction:graumond' }, expect.stringContaining('Did you mean "jurisdiction:graumund"?')],
  ])('with %o is told of, and not drawn', (changed, fault) => {
    expect(told(changed)).toEqual([fault]);
  });

  it('is none where there is no file, or one with faults', () => {
    expect(readMap(copy.directory)).toBeNull();
    told({ package: 'no-such-atlas' });
    expect(readMap(copy.directory)).toBeNull();
    told({ schema: 'grid' });
    expect(readMap(copy.directory)).toBeNull();
  });
});
