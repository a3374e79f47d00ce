import type { Variables } from './asked.ts';
import type { QuestionName } from './documents.ts';

/** Values whose answers are of one size at every scale: of the first counties, and the first page of some states. */
export function smallValues(): Readonly<Record<QuestionName, readonly Variables[]>> {
  const counties = [3, 8, 13, 18, 21, 26, 33, 38, 41, 44];
  const states = [0, 1, 2, 5, 10];
  return {
    byId: counties.map((county) => ({ id: `event:c${county}-change` })),
    page: states.map((state) => ({ within: `jurisdiction:s${state}`, after: null })),
    dossier: counties.map((county) => ({ id: `event:c${county}-change` })),
    fullText: counties.map((county) => ({ text: `sheriff of ${county}` })),
    path: counties.slice(0, 3).map((county) => ({ from: `person:c${county}-sheriff`, to: 'person:c1-sheriff' })),
    groups: states.map((state) => ({ within: `jurisdiction:s${state}` })),
    filteredCount: counties.map((county) => ({ article: `article:c${county}t0` })),
  };
}
