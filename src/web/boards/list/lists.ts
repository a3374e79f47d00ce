import {
  type EventFacetFragment,
  WhichClaimsThereAreDocument,
  type WhichClaimsThereAreQueryVariables,
  WhichEventsThereAreDocument,
  type WhichEventsThereAreQueryVariables,
} from '../../../client/operations.generated.ts';
import { claimDoubts } from '../../pages/claimDoubts.ts';
import type { Visit } from '../../pages/visit.ts';

/** A page of all things of a concept that the choices leave, and how many the other choices would. */
export interface ListedThings {
  readonly totalCount: number;
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
  readonly things: readonly ListedThing[];
  readonly facets: readonly Facet[];
}

interface ListedThing {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** What keeps it from being a plain fact. */
  readonly doubts?: readonly string[];
}

/** By what a list can be narrowed: a variable of its question, and how many things each of its values leaves. */
export interface Facet {
  readonly variable: string;
  readonly title: string;
  readonly groups: EventFacetFragment['groups'];
}

/** A list that can be narrowed. */
export interface ThingList {
  readonly title: string;
  /** The named operation that answers it. */
  readonly operation: string;
  readonly ask: (visit: Visit) => Promise<ListedThings>;
}

/** By the word in their address. */
export const lists: ReadonlyMap<string, ThingList> = new Map([
  ['events', { title: 'Events', operation: 'whichEventsThereAre', ask: askEvents }],
  ['claims', { title: 'Claims', operation: 'whichClaimsThereAre', ask: askClaims }],
]);

async function askEvents({ ask, query }: Visit): Promise<ListedThings> {
  const variables = chosen(query, ['kind', 'status', 'within', 'article', 'after']);
  const answer = await ask(WhichEventsThereAreDocument, variables as WhichEventsThereAreQueryVariables);
  const { totalCount, pageInfo, nodes } = answer.events;
  return {
    totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    things: nodes.map(({ id, name, date }) => ({ id, name, note: date.text })),
    facets: [
      { variable: 'kind', title: 'Kind', groups: answer.kinds.groups },
      { variable: 'status', title: 'State', groups: answer.statuses.groups },
      { variable: 'within', title: 'Place', groups: answer.places.groups },
      { variable: 'article', title: 'Text', groups: answer.articles.groups },
    ],
  };
}

async function askClaims({ ask, query }: Visit): Promise<ListedThings> {
  const variables = chosen(query, ['predicate', 'modality', 'status', 'article', 'after']);
  const answer = await ask(WhichClaimsThereAreDocument, variables as WhichClaimsThereAreQueryVariables);
  const { totalCount, pageInfo, nodes } = answer.claims;
  return {
    totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    things: nodes.map((claim) => {
      const { id, sentence, predicate } = claim;
      return { id, name: sentence, note: predicate, doubts: claimDoubts(claim) };
    }),
    facets: [
      { variable: 'predicate', title: 'Predicate', groups: answer.predicates.groups },
      { variable: 'modality', title: 'Modality', groups: answer.modalities.groups },
      { variable: 'status', title: 'State', groups: answer.statuses.groups },
      { variable: 'article', title: 'Text', groups: answer.articles.groups },
    ],
  };
}

/** What the address chooses: one value each. A word that is none of its list is refused where the question is asked. */
export function chosen(query: URLSearchParams, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}
