import {
  type EventFacetFragment,
  type TypedDocumentString,
  WhichClaimsThereAreDocument,
  WhichEventsThereAreDocument,
  WhichNumbersThereAreDocument,
  WhichPoliciesThereAreDocument,
  WhichStatementsThereAreDocument,
  WhichTextsThereAreDocument,
} from '../../../client/operations.generated.ts';
import { claimDoubts } from '../../pages/claimDoubts.ts';
import { languageName } from '../../pages/languageName.ts';
import { listAddresses } from '../../pages/listFlags.ts';
import { plainWord } from '../../pages/words.ts';

/** All that a list can be narrowed by, and how its things are shown. */
export interface ThingList {
  /** What its things are called, several and one. */
  readonly title: string;
  readonly one: string;
  /** The named operation that answers it. */
  readonly operation: string;
  readonly document: TypedDocumentString<unknown, Readonly<Record<string, unknown>>>;
  readonly read: (answer: unknown) => ListedThings;
  readonly facets: readonly Facet[];
  /** A variable that takes a day. */
  readonly day: DayChoice | null;
}

/** By what a list can be narrowed: a variable of its question. */
export interface Facet {
  readonly variable: string;
  readonly title: string;
  /** What a value is called that is no thing. */
  readonly wordOf: (value: string) => string;
}

interface DayChoice {
  readonly variable: string;
  readonly label: string;
}

/** A page of all things of a concept that the choices leave, and how many the other choices would. */
export interface ListedThings {
  readonly totalCount: number;
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
  readonly things: readonly ListedThing[];
  /** By the variable of a facet, how many things each of its values leaves. */
  readonly counts: ReadonlyMap<string, readonly Group[]>;
}

interface ListedThing {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** What keeps it from being a plain fact. */
  readonly doubts?: readonly string[];
}

export type Group = EventFacetFragment['groups'][number] & { readonly collectiveCount?: number };

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** What the answer to the question of a list has under a name: its page, and counts. */
type KeyOf<Answer, Wanted> = { [Key in keyof Answer]: Answer[Key] extends Wanted ? Key : never }[keyof Answer];
type NodeOf<Answer, Key extends keyof Answer> = Answer[Key] extends Page<infer Node> ? Node : never;

type FacetLine = readonly [variable: string, title: string, wordOf?: Facet['wordOf']];

interface Description<Answer, Key extends keyof Answer> {
  readonly title: string;
  readonly one: string;
  readonly operation: string;
  /** Under which name the answer has the page of things. */
  readonly page: Key;
  readonly thing: (node: NodeOf<Answer, Key>) => ListedThing;
  /** By the name of the counts in the answer, the variable by whose values they are. */
  readonly facets: { readonly [Name in KeyOf<Answer, Counted>]: FacetLine };
  readonly day?: DayChoice | null;
}

interface Counted {
  readonly groups: readonly Group[];
}

function listOf<Answer, Variables, Key extends KeyOf<Answer, Page<unknown>>>(
  document: TypedDocumentString<Answer, Variables>,
  { title, one, operation, page, thing, facets, day = null }: Description<Answer, Key>,
): ThingList {
  const named = Object.entries<FacetLine>(facets);
  return {
    title,
    one,
    operation,
    document: document as ThingList['document'],
    read: (given) => {
      const answer = given as Answer;
      const { totalCount, pageInfo, nodes } = answer[page] as Page<NodeOf<Answer, Key>>;
      const counts = answer as Readonly<Record<string, Counted>>;
      return {
        totalCount,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        things: nodes.map(thing),
        counts: new Map(named.map(([name, [variable]]) => [variable, counts[name]?.groups ?? []])),
      };
    },
    facets: named.map(([, [variable, about, wordOf = plainWord]]) => ({ variable, title: about, wordOf })),
    day,
  };
}

/** By the type of their things. A new list is a question that counts, an entry here, and its address. */
const byType: Readonly<Record<string, ThingList>> = {
  Article: listOf(WhichTextsThereAreDocument, {
    title: 'Texts',
    one: 'text',
    operation: 'whichTextsThereAre',
    page: 'articles',
    thing: ({ id, name, outlet, published }) => ({
      id,
      name,
      note: [outlet?.name, published.text].filter((each) => each !== undefined).join(', '),
    }),
    facets: {
      outlets: ['outlet', 'Outlet'],
      languages: ['language', 'Language', languageName],
      lengths: ['truncated', 'Length', (truncated) => (truncated === 'true' ? 'breaks off' : 'whole')],
    },
  }),
  Claim: listOf(WhichClaimsThereAreDocument, {
    title: 'Claims',
    one: 'claim',
    operation: 'whichClaimsThereAre',
    page: 'claims',
    thing: (claim) => ({ id: claim.id, name: claim.sentence, note: claim.predicate, doubts: claimDoubts(claim) }),
    facets: {
      predicates: ['predicate', 'Predicate'],
      modalities: ['modality', 'Modality'],
      statuses: ['status', 'State'],
      articles: ['article', 'Text'],
    },
  }),
  Event: listOf(WhichEventsThereAreDocument, {
    title: 'Events',
    one: 'event',
    operation: 'whichEventsThereAre',
    page: 'events',
    thing: ({ id, name, date }) => ({ id, name, note: date.text }),
    facets: {
      kinds: ['kind', 'Kind'],
      statuses: ['status', 'State'],
      places: ['within', 'Place'],
      articles: ['article', 'Text'],
    },
  }),
  Observation: listOf(WhichNumbersThereAreDocument, {
    title: 'Numbers',
    one: 'number',
    operation: 'whichNumbersThereAre',
    page: 'observations',
    thing: ({ id, name, phrase }) => ({ id, name, note: phrase }),
    facets: {
      measures: ['measure', 'Measure'],
      comparators: ['comparator', 'Exactness'],
      places: ['within', 'Place'],
      articles: ['article', 'Text'],
    },
  }),
  PolicyState: listOf(WhichPoliciesThereAreDocument, {
    title: 'Policies',
    one: 'policy',
    operation: 'whichPoliciesThereAre',
    page: 'policyStates',
    thing: ({ id, name, answer }) => ({ id, name, note: answer }),
    facets: {
      issues: ['issue', 'Issue'],
      answers: ['answer', 'Answer'],
      kinds: ['kind', 'Kind of body'],
      places: ['within', 'Place'],
      articles: ['article', 'Text'],
    },
    day: { variable: 'asOf', label: 'May be in force on' },
  }),
  Statement: listOf(WhichStatementsThereAreDocument, {
    title: 'Statements',
    one: 'statement',
    operation: 'whichStatementsThereAre',
    page: 'statements',
    thing: ({ id, paraphrase, speaker, date }) => ({
      id,
      name: paraphrase,
      note: [speaker.name, date?.text].filter((each) => each !== undefined).join(', '),
    }),
    facets: {
      speakers: ['speaker', 'Speaker'],
      forms: ['form', 'Form'],
      languages: ['language', 'Language', languageName],
      articles: ['article', 'Text'],
    },
  }),
};

/** By their address. */
export const lists: ReadonlyMap<string, ThingList> = new Map(
  Object.entries(byType).map(([type, list]) => [listAddresses[type] ?? '', list]),
);
