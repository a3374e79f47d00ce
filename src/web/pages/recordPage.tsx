/** @jsxRuntime automatic @jsxImportSource preact */
import { HowAThingStandsDocument, type HowAThingStandsQuery } from '../../client/operations.generated.ts';
import { Cite } from './Cite.tsx';
import { exactWordsOf } from './exactWords.ts';
import { ThingLink } from './ThingLink.tsx';
import { Quotation } from './Told.tsx';
import { passageAddress, thingAddress } from './thingAddress.ts';
import type { Visit } from './visit.ts';
import type { PageRoute } from './webPage.ts';
import { plainWord } from './words.ts';

type Found = NonNullable<HowAThingStandsQuery['node']>;
type Gap = Extract<Found, { readonly __typename: 'Gap' }>;
type Decision = Extract<Found, { readonly __typename: 'Decision' }>;
type Criterion = Extract<Found, { readonly __typename: 'Criterion' }>;

/** What has an id and no name. */
const types = ['gap', 'decision', 'criterion', 'source-file', 'passage', 'damage', 'term-use'];

/**
 * `/gap/…`, `/decision/…`, `/criterion/…`, `/source-file/…`: what no text says, what we decided in reading, whom a
 * policy is about, a collected file. `/passage/…`, `/damage/…`, `/term-use/…` lead to the page on which they stand.
 */
export const recordPages: readonly PageRoute[] = types.map((type) => ({
  path: `/${type}/:slug`,
  namesThing: true,
  takes: {},
  answer: async (visit) => {
    const id = `${type}:${visit.parts['slug'] ?? ''}`;
    const { node } = await visit.ask(HowAThingStandsDocument, { thing: id });
    if (node === null) return null;
    const elsewhere = standsAt(node);
    if (elsewhere !== null) return { redirect: elsewhere };
    const told = await tell(node, visit);
    if (told === null) return null;
    return {
      title: told.title,
      main: (
        <div class="reading">
          <p class="kind">{told.kind}</p>
          <h1>{told.title}</h1>
          {told.main}
          <Cite texts={[]} id={id} visit={visit} />
        </div>
      ),
    };
  },
}));

/** The page on which a thing stands that has none of its own. */
function standsAt(node: Found): string | null {
  switch (node.__typename) {
    case 'Passage':
    case 'Damage':
      return passageAddress(node);
    case 'TermUse':
      return thingAddress(node.term.id);
    default:
      return null;
  }
}

async function tell(node: Found, visit: Visit) {
  switch (node.__typename) {
    case 'Gap':
      return { kind: 'what no text says', title: node.question, main: <GapTold gap={node} /> };
    case 'Decision':
      return { kind: 'what we decided in reading', title: node.question, main: <DecisionTold decision={node} /> };
    case 'Criterion': {
      const words = await exactWordsOf(
        visit,
        node.evidence.map(({ passage }) => passage.id),
      );
      return {
        kind: `criterion of a policy · ${plainWord(node.effect)}`,
        title: node.text,
        main: <CriterionTold criterion={node} words={words} />,
      };
    }
    case 'SourceFile':
      return { kind: 'a collected file', title: node.fileName, main: <p>SHA-256 {node.sha256}</p> };
    default:
      // What has a name has a page of its own kind.
      return null;
  }
}

function GapTold({ gap: { reason, about, searched, closedBy } }: { readonly gap: Gap }) {
  return (
    <>
      <p>
        <span class="chip gap">{plainWord(reason)}</span>
      </p>
      {closedBy !== null && (
        <p>
          Answered since: <ThingLink thing={{ id: closedBy.id, name: closedBy.sentence }} />
        </p>
      )}
      <Things title="What it is about" things={about} />
      <Things title="Where it was looked for" things={searched} />
    </>
  );
}

function DecisionTold({ decision: { verdict, reasoning, alternatives, between } }: { readonly decision: Decision }) {
  const things = between.map((one) => ({
    id: one.id,
    name: 'name' in one ? one.name : 'sentence' in one ? one.sentence : one.id,
  }));
  return (
    <>
      <p>
        <span class={verdict === 'UNSURE' ? 'chip unsure' : 'chip'}>{plainWord(verdict)}</span> {reasoning}
      </p>
      {alternatives.length > 0 && <h2>What else it could have been</h2>}
      <ul>
        {alternatives.map((alternative) => (
          <li>{alternative}</li>
        ))}
      </ul>
      <Things title="What it is about" things={things} />
    </>
  );
}

interface CriterionOptions {
  readonly criterion: Criterion;
  readonly words: ReadonlyMap<string, string>;
}

function CriterionTold({ criterion: { evidence }, words }: CriterionOptions) {
  return (
    <>
      <h2>Where it stands</h2>
      {evidence.map(({ supports, passage }) => (
        <Quotation place={passage} exact={words.get(passage.id) ?? null} against={!supports} />
      ))}
    </>
  );
}

interface ThingsOptions {
  readonly title: string;
  readonly things: readonly { readonly id: string; readonly name: string }[];
}

function Things({ title, things }: ThingsOptions) {
  if (things.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {things.map((thing) => (
          <li>
            <ThingLink thing={thing} />
          </li>
        ))}
      </ul>
    </>
  );
}
