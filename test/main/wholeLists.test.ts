import { expect, it } from 'vitest';
import { wholeLists } from '../../src/api/wholeLists.ts';

const pages = [{ path: ['claims'], after: 'after_claims', first: null }];

/** A list of so many rows in pages of two, whose cursors are numbers. */
function listOf(total: number, version: (from: number) => string = () => 'v') {
  return (from: number) => ({
    version: version(from),
    claims: {
      nodes: [from, from + 1].filter((at) => at < total),
      pageInfo: { hasNextPage: from + 2 < total, endCursor: String(from + 2) },
      totalOfList: total,
    },
  });
}

function read(answerFrom: ReturnType<typeof listOf>) {
  const asked: string[] = [];
  const whole = wholeLists(answerFrom(0), pages, {
    ask: ({ after_claims: after = '' }) => {
      asked.push(after);
      return Promise.resolve(answerFrom(Number(after)));
    },
    versionOf: ({ version }) => version,
    narrower: ['about', 'article'],
  });
  return { asked, whole };
}

it('follows a list to its end', async () => {
  const { asked, whole } = read(listOf(5));
  expect((await whole)['claims']).toMatchObject({ nodes: [0, 1, 2, 3, 4], pageInfo: { hasNextPage: false } });
  expect(asked).toEqual(['2', '4']);
});

it('refuses a list that is too long at once, with how many rows it has and what makes it less', async () => {
  const { asked, whole } = read(listOf(10_001));
  await expect(whole).rejects.toThrow('claims has 10001 rows; a file has at most 10000. Narrow it by about, article.');
  expect(asked).toEqual(['2']);
});

it('is of one version of the dataset, or of none', async () => {
  const { whole } = read(listOf(5, (from) => (from < 4 ? 'v' : 'w')));
  await expect(whole).rejects.toThrow('Another dataset was loaded while this was read. Ask again.');
});
