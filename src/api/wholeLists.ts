import { AskFailure } from './askFailure.ts';
import { type FollowedPage, totalKey } from './tables/followedPages.ts';

type Answer = Readonly<Record<string, unknown>>;

/** A page of an answer: its rows under their keys, and whether it goes on. */
interface Page extends Answer {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The most rows of one list in a file: one more is an error, so that no file is cut in silence. */
export const mostRowsOfFile = 10_000;

/**
 * An answer with its lists whole: each page that goes on is followed to its end.
 *
 * @param ask asks the same question with other cursors
 * @param versionOf the version of the dataset that an answer is of; another one in between fails
 * @param narrower what the caller may give to get less
 */
export async function wholeLists(
  answer: Answer,
  pages: readonly FollowedPage[],
  {
    ask,
    versionOf,
    narrower,
  }: {
    readonly ask: (cursors: Readonly<Record<string, string>>) => Promise<Answer>;
    readonly versionOf: (answer: Answer) => unknown;
    readonly narrower: readonly string[];
  },
): Promise<Answer> {
  let whole = answer;
  for (const { path, after } of pages) {
    for (let page = pageAt(whole, path); page?.pageInfo.hasNextPage === true; page = pageAt(whole, path)) {
      const more = await ask({ [after]: page.pageInfo.endCursor ?? '' });
      if (versionOf(more) !== versionOf(answer)) {
        throw new AskFailure('UNAVAILABLE', ['Another dataset was loaded while this was read. Ask again.']);
      }
      const next = pageAt(more, path);
      if (next === null) return whole;
      refuseLong(path.join('.'), Number(next[totalKey]), narrower);
      whole = withPage(whole, path, joined(page, next)) as Answer;
    }
  }
  return whole;
}

/** The page at a place of an answer; null where nothing stands there. */
export function pageAt(answer: Answer, path: readonly string[]): Page | null {
  const found = path.reduce<unknown>((value, key) => (value as Answer | null | undefined)?.[key], answer);
  return (found as Page | null | undefined) ?? null;
}

function refuseLong(list: string, total: number, narrower: readonly string[]): void {
  if (total <= mostRowsOfFile) return;
  const how = narrower.length === 0 ? 'Ask a narrower question' : `Narrow it by ${narrower.join(', ')}`;
  throw new AskFailure('TOO_COSTLY', [`${list} has ${total} rows; a file has at most ${mostRowsOfFile}. ${how}.`]);
}

function joined(page: Page, next: Page): Page {
  const rows = Object.entries(page).map(([key, value]) => {
    const more = next[key];
    return [
      key,
      Array.isArray(value) && Array.isArray(more) ? [...(value as unknown[]), ...(more as unknown[])] : value,
    ];
  });
  return { ...(Object.fromEntries(rows) as Answer), pageInfo: next.pageInfo };
}

function withPage(value: unknown, path: readonly string[], page: Page): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return page;
  return { ...(value as Answer), [key]: withPage((value as Answer)[key], rest, page) };
}
