import { exampleVariables } from '../../../api/readVariables.ts';
import type { TakenParameters } from '../../pages/queryFaults.ts';
import type { Visit } from '../../pages/visit.ts';

/** All that a dashboard shows follows from this, and all of it stands in its address. */
export interface DashboardState {
  readonly issue: string;
  readonly asOf: string;
  readonly knownAt: string | null;
  readonly within: string | null;
}

/** The names under which it stands there. */
export const stateParameters: TakenParameters = { issue: 'once', asOf: 'once', within: 'once', knownAt: 'once' };

/** What the address says; null where it does not say enough to be answered. */
export function readState({ query }: Visit): DashboardState | null {
  const [issue, asOf] = [query.get('issue') ?? '', query.get('asOf') ?? ''];
  if (issue === '' || asOf === '') return null;
  return { issue, asOf, knownAt: given(query.get('knownAt')), within: given(query.get('within')) };
}

/** What the address says, and what it leaves out from the seed's example; null where that has none. */
export function completeState({ query, operations }: Visit): DashboardState | null {
  const operation = operations.get('howPlacesAnswer');
  const example = new Map(operation === undefined ? [] : exampleVariables(operation));
  const issue = given(query.get('issue')) ?? example.get('issue');
  const asOf = given(query.get('asOf')) ?? example.get('asOf');
  if (issue === undefined || asOf === undefined) return null;
  const within = query.size === 0 ? (example.get('within') ?? null) : given(query.get('within'));
  return { issue, asOf, knownAt: given(query.get('knownAt')), within };
}

/** The address of a dashboard. */
export function dashboardAddress({ issue, asOf, knownAt, within }: DashboardState): string {
  const query = new URLSearchParams({ issue, asOf });
  if (within !== null) query.set('within', within);
  if (knownAt !== null) query.set('knownAt', knownAt);
  return `/dashboard?${query.toString()}`;
}

function given(text: string | null): string | null {
  return text === '' ? null : text;
}
