import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A question as GraphiQL shows it: a GraphQL document and its variables. */
export interface OpeningQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page ready to be sent, and the CSP source (`'sha256-…'`) that lets its one inline script run, and no other. */
export interface GraphiqlPage {
  readonly html: string;
  readonly scriptSource: string;
}

/**
 * The page that opens GraphiQL with the question written in it. The question goes in as data, which no browser runs;
 * `?query=` and `&variables=` in the address replace it, and are only shown until the user presses run.
 */
export function graphiqlPage({ query, variables }: OpeningQuestion): GraphiqlPage {
  const template = readFileSync(new URL('graphiql.html', import.meta.url), 'utf8');
  const script = /<script>(.*?)<\/script>/s.exec(template)?.[1];
  if (script === undefined) throw new Error('graphiql.html has no inline script to start GraphiQL with');
  const data = JSON.stringify({ query, variables: JSON.stringify(variables, null, 2) });
  return {
    html: template.replace('{{question}}', () => data.replaceAll('<', '\\u003c')),
    scriptSource: `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  };
}
