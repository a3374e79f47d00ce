/** @jsxRuntime automatic @jsxImportSource preact */
import type { HowAThingStandsQuery } from '../../client/operations.generated.ts';
import { ThingLink } from './ThingLink.tsx';
import { thingAddress } from './thingAddress.ts';
import { plainWord } from './words.ts';

type Known = Extract<NonNullable<HowAThingStandsQuery['node']>, { readonly gaps: unknown }>;

/** Where accounts of it differ, what no text says of it, and what we decided. */
export function NotSettled({ disputes, gaps, decisions }: Pick<Known, 'disputes' | 'gaps' | 'decisions'>) {
  return (
    <>
      {disputes.length > 0 && <h2 id="conflicts">Where accounts differ</h2>}
      {disputes.map(({ id, kind, question, note, accounts }) => (
        <section class="card conflict">
          <h3>
            <a href={thingAddress(id)}>{question}</a>
          </h3>
          <p>
            <span class="chip conflict">{plainWord(kind)}</span>
          </p>
          <ul>
            {accounts.map((account) => (
              <li>
                <a href={thingAddress(account.id)}>{account.sentence}</a>{' '}
                <span class="quiet">{account.attributedTo.map(({ actor }) => actor.name).join(', ')}</span>
              </li>
            ))}
          </ul>
          {note !== null && <p class="small quiet">{note}</p>}
        </section>
      ))}
      {gaps.length > 0 && <h2 id="gaps">What no text says</h2>}
      {gaps.map(({ id, question, reason, searched, closedBy }) => (
        <section class="card gap" id={id}>
          <h3>
            <a href={thingAddress(id)}>{question}</a>
          </h3>
          <p class="small">
            <span class="chip gap">{plainWord(reason)}</span>{' '}
            {searched.length > 0 && (
              <span class="quiet">
                Looked for in{' '}
                {searched.map((article, at) => (
                  <>
                    {at > 0 && ', '}
                    <ThingLink thing={article} />
                  </>
                ))}
              </span>
            )}
          </p>
          {closedBy !== null && (
            <p>
              Answered since: <a href={thingAddress(closedBy.id)}>{closedBy.sentence}</a>
            </p>
          )}
        </section>
      ))}
      {decisions.length > 0 && <h2 id="decisions">What we decided in reading</h2>}
      {decisions.map(({ id, question, verdict, reason }) => (
        <section class="card" id={id}>
          <h3>
            <a href={thingAddress(id)}>{question}</a>
          </h3>
          <p class="small">
            <span class={verdict === 'UNSURE' ? 'chip unsure' : 'chip'}>{plainWord(verdict)}</span> {reason}
          </p>
        </section>
      ))}
    </>
  );
}
