/** @jsxRuntime automatic @jsxImportSource preact */
import type { WhatIsDisputedQuery, WhatRestsOnOneTextQuery } from '../../../client/operations.generated.ts';
import { thingPath } from '../ask/AnswerTable.tsx';

type Resting =
  WhatRestsOnOneTextQuery['policyStates']['nodes'][number] | WhatRestsOnOneTextQuery['stances']['nodes'][number];

/** What rests on one text, each with the sentence and the place in the text. */
export function RestingOnOneText({ answer: { policyStates, stances } }: { readonly answer: WhatRestsOnOneTextQuery }) {
  const all = [...policyStates.nodes, ...stances.nodes];
  if (all.length === 0) return <p>Nothing of it does.</p>;
  return (
    <ul>
      {all.map((each) => (
        <li>
          <a href={thingPath(each.id) ?? undefined}>{nameOf(each)}</a>: {each.answer}
          {each.claims.nodes.map(({ sentence, evidence }) => (
            <>
              <br />
              <span class="small">{sentence}</span>
              {evidence.map(({ passage: { article, start, end, anchor } }) => (
                <span class="small quiet">
                  {' '}
                  <a href={`${thingPath(article.id) ?? ''}#${start}-${end}`}>{article.name}</a> “{anchor}”
                </span>
              ))}
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}

function nameOf(each: Resting): string {
  return 'agency' in each ? each.agency.name : each.holders.map(({ name }) => name).join(', ');
}

/** Where accounts differ, each account with who gives it. */
export function Differing({ answer: { disputes } }: { readonly answer: WhatIsDisputedQuery }) {
  if (disputes.nodes.length === 0) return <p>No accounts of it are recorded as different.</p>;
  return (
    <ul>
      {disputes.nodes.map(({ id, kind, question, accounts }) => (
        <li>
          <a href={thingPath(id) ?? undefined}>{question}</a>{' '}
          <span class={kind === 'CONTRADICTION' ? 'chip conflict' : 'chip unsure'}>
            {kind.toLowerCase().replaceAll('_', ' ')}
          </span>
          <details>
            <summary class="small">{accounts.length} accounts</summary>
            <ul>
              {accounts.map(({ sentence, attributedTo }) => (
                <li class="small">
                  {sentence} <span class="quiet">{attributedTo.map(({ actor }) => actor.name).join(', ')}</span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
