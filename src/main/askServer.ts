import { describeExample, type AskAnswer, type AskQuestion } from './askQuestion.ts';
import { UsageError } from './usageError.ts';

/**
 * Asks a server that runs, which has all at hand. Null where nobody answers at the address. Throws a `UsageError` with
 * what the server says is wrong.
 *
 * @param token for a server that wants one
 */
export async function askServer(
  url: string,
  question: AskQuestion,
  signal: AbortSignal,
  token?: string,
): Promise<AskAnswer | null> {
  const { name, given, format, list } = question;
  const address = new URL(`${url.replace(/\/(graphql\/?)?$/, '')}/ask/${encodeURIComponent(name)}.${format}`);
  for (const [variable, text] of given) address.searchParams.append(variable, text);
  if (list !== null) address.searchParams.append('list', list);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(address, { signal, headers }).catch(() => null);
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

/** The messages of an answer with errors; null where it is none of a Policytrail. */
function messagesOf(text: string): string | null {
  try {
    const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string }[] };
    return errors.map(({ message }) => message).join('\n');
  } catch {
    return null;
  }
}
