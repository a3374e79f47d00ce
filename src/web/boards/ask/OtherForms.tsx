/** @jsxRuntime automatic @jsxImportSource preact */
import type { NamedOperation } from '../../../api/namedOperations.ts';
import { readVariables, type GivenVariables } from '../../../api/readVariables.ts';
import { questionAddress } from '../../pages/questionAddress.ts';

interface OtherFormsProps {
  readonly operation: NamedOperation;
  readonly given: GivenVariables;
  readonly base: string;
  readonly lists: readonly string[];
  /** The list that a CSV is to have, where the first is empty. */
  readonly filled: string | undefined;
}

/** The same answer for other tools, to be copied: for a spreadsheet, a program, GraphQL, the shell and pandas. */
export function OtherForms({ operation, given, base, lists, filled }: OtherFormsProps) {
  const { name, text } = operation;
  const at = (form: '.json' | '.csv' | '.txt', list?: string) => questionAddress(name, given, form, list);
  const [first = name] = lists;
  return (
    <section aria-label="The same answer for other tools">
      <h2>The same answer for other tools</h2>
      <ul class="in-a-row">
        <li>
          <a href={at('.csv', filled)}>CSV</a>
        </li>
        <li>
          <a href={at('.json')}>JSON</a>
        </li>
        <li>
          <a href={at('.txt')}>Plain text</a>
        </li>
      </ul>
      <details>
        <summary>Shell</summary>
        <pre>
          {['npm run --silent ask --', name, ...given.map(([each, value]) => quoted(`${each}=${value}`))].join(' ')}
        </pre>
      </details>
      <details>
        <summary>curl</summary>
        <pre>{`curl -s ${quoted(base + at('.csv', filled))}`}</pre>
      </details>
      <details>
        <summary>pandas</summary>
        <pre>{`import pandas\n\n${lists
          .map((list) => `${variableName(list)} = pandas.read_csv(${JSON.stringify(base + at('.csv', list))})`)
          .join('\n')}\nprint(${variableName(first)})`}</pre>
      </details>
      <details>
        <summary>GraphQL</summary>
        <pre>{text}</pre>
        <p>With the variables</p>
        <pre>{JSON.stringify(readVariables(operation, given), null, 2)}</pre>
        <p>
          <a href="/graphql">Ask it in GraphiQL</a>, or send both to <code>{base}/graphql</code>.
        </p>
      </details>
    </section>
  );
}

/** As the shell takes it whole. */
function quoted(text: string): string {
  return /^[\w=.:,@/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function variableName(list: string): string {
  return list.replaceAll(/\W/g, '_');
}
