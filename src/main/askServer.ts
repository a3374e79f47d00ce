import { setTimeout as wait } from 'node:timers/promises';
import { describeExample, type AskAnswer, type AskQuestion } from './askQuestion.ts';
import { UsageError } from './usageError.ts';

/**
 * Asks a server that runs, which has all at hand. Null where nobody answers at the address. A server that says when to
 * ask again is asked once more: the first answers after a start take longest. Throws a `UsageError` with what it says
 * is wrong.
 *
 * @param say is told what is on its way
 * @param token for a server that wants one
 */
export async function askServer(
  url: string,
  question: AskQuestion,
  signal: AbortSignal,
  say: (line: string) => void,
  token?: string,
): Promise<AskAnswer | null> {
  const { name, given, format, list } = question;
  const address = new URL(`${url.replace(/\/(graphql\/?)?$/, '')}/ask/${encodeURIComponent(name)}.${format}`);
  for (const [variable, text] of given) address.searchParams.append(variable, text);
  if (list !== null) address.searchParams.append('list', list);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const asked = () => fetch(address, { signal, headers }).catch(() => null);
  let response = await asked();
  const seconds = Number(response?.headers.get('retry-after') ?? NaN);
  if (response !== null && seconds <= longestWait) {
    say(`${messagesOf(await response.text()) ?? 'There is no answer yet.'} Asking once more.`);
    await wait(seconds * 1000, undefined, { signal });
    response = await asked();
  }
  if (response === null) return null;
  const text = await response.text();
  if (!response.ok) throw new UsageError(messagesOf(text) ?? `${address.href} answered with status ${response.status}`);
  const asides: string[] = [];
  if (response.redirected) {
    const variables = [...new URL(response.url).searchParams].filter(([variable]) => variable !== 'list');
    asides.push(describeExample(name, variables));
  }
  // Whole answers have their warnings in them.
  if (format === 'csv' || list !== null) {
    asides.push(...(JSON.parse(decodeURI(response.headers.get('policytrail-warnings') ?? '[]')) as string[]));
  }
  return { text, asides };
}

/** The most seconds after which a question is asked once more. */
const longestWait = 10;

/** The messages of an answer with errors; null where it is none of a Policytrail. */
function messagesOf(text: string): string | null {
  try {
    const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string }[] };
    return errors.map(({ message }) => message).join('\n');
  } catch {
    return null;
  }
}
