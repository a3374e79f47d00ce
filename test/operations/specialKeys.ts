import { some, type Truth } from './truth.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The fields that must be fetched to judge a filter, each with those below it. */
export interface Wanted {
  [field: string]: Wanted;
}

/** Keys that are no fields of the type: which fields tell, and how. */
export interface Special {
  readonly wanted: Wanted;
  holds(row: Row, value: unknown, wholesOf: Wholes): Truth;
}

/** The places that a place is or lies within. */
export type Wholes = (place: string) => ReadonlySet<string>;

/** By type and key; those of an interface hold for all its types that have no field of that name. */
export const specials: Readonly<Record<string, Special | undefined>> = {
  'Agreement.within': placesAt('parties', 'party', 'jurisdictions'),
  'Article.about': {
    wanted: { passages: { claims: { subject: { id: {} }, object: { id: {} } } } },
    holds: (row, value) => {
      const path = ['passages', 'claims'];
      const found = idsAt(row, [...path, 'subject'], [...path, 'object']).some((id) =>
        (value as string[]).includes(id),
      );
      return !found && rowsAt(row, 'passages').more ? null : found;
    },
  },
  'Article.publishedBy': idsOf('outlet'),
  'Claim.about': {
    wanted: { subject: { id: {} }, object: { id: {} } },
    holds: (row, value) => idsAt(row, ['subject'], ['object']).some((id) => (value as string[]).includes(id)),
  },
  'Claim.article': {
    wanted: { evidence: { passage: { article: { id: {} } } } },
    holds: (row, value) =>
      idsAt(row, ['evidence', 'passage', 'article']).some((id) => (value as string[]).includes(id)),
  },
  'Decision.about': idsOf('between'),
  'Dispute.about': {
    wanted: { accounts: { subject: { id: {} }, object: { id: {} } } },
    holds: (row, value) => includesAny(value, idsAt(row, ['accounts', 'subject'], ['accounts', 'object'])),
  },
  'Dispute.article': {
    wanted: { accounts: { evidence: { passage: { article: { id: {} } } } } },
    holds: (row, value) => includesAny(value, idsAt(row, ['accounts', 'evidence', 'passage', 'article'])),
  },
  'Entity.about': {
    wanted: { id: {}, claims: { subject: { id: {} }, object: { id: {} } } },
    holds: (row, value) => {
      const ends = claimsOfIt(row).flatMap((claim) => idsAt(claim, ['subject'], ['object']));
      const found = includesAny(value, [String(row['id']), ...ends]);
      return !found && rowsAt(row, 'claims').more ? null : found;
    },
  },
  'Entity.article': {
    wanted: {
      id: {},
      claims: { subject: { id: {} }, object: { id: {} }, evidence: { passage: { article: { id: {} } } } },
    },
    holds: (row, value) => {
      const texts = claimsOfIt(row).flatMap((claim) => idsAt(claim, ['evidence', 'passage', 'article']));
      const found = includesAny(value, texts);
      return !found && rowsAt(row, 'claims').more ? null : found;
    },
  },
  'Entity.identifier': {
    wanted: { identifiers: { scheme: {}, value: {} } },
    holds: (row, value) =>
      (row['identifiers'] as readonly Row[]).some((each) =>
        includesAny(value, [String(each['value']), `${String(each['scheme'])}:${String(each['value'])}`]),
      ),
  },
  'Event.aboutOrBy': {
    wanted: { concerns: { id: {} }, participants: { role: {}, actor: { id: {} } } },
    holds: (row, value) => {
      const deciders = rowsAt(row, 'participants').rows.filter(({ role }) =>
        ['DECIDED', 'ANNOUNCED'].includes(String(role)),
      );
      return includesAny(value, [
        ...idsAt(row, ['concerns']),
        ...deciders.flatMap((participation) => idsAt(participation, ['actor'])),
      ]);
    },
  },
  'Event.within': anyOf(
    placesAt('jurisdictions'),
    placesAt('started', 'agency', 'jurisdictions'),
    placesAt('ended', 'agency', 'jurisdictions'),
  ),
  'Fact.article': idsOf('articles'),
  'Gap.about': idsOf('about'),
  'Gap.article': idsOf('near', 'article'),
  'Issue.about': {
    wanted: { id: {}, about: { id: {} }, claims: { subject: { id: {} }, object: { id: {} } } },
    holds: (row, value) => {
      const ends = claimsOfIt(row).flatMap((claim) => idsAt(claim, ['subject'], ['object']));
      const found = includesAny(value, [String(row['id']), ...idsAt(row, ['about']), ...ends]);
      return !found && rowsAt(row, 'claims').more ? null : found;
    },
  },
  'Issue.act': {
    wanted: { act: { word: {} } },
    holds: (row, value) => (value as string[]).includes(String((row['act'] as Row)['word'])),
  },
  'Jurisdiction.within': {
    wanted: { id: {} },
    holds: (row, value, wholesOf) => wholesOf(String(row['id'])).has(String(value)),
  },
  'Law.within': placesAt('jurisdictions'),
  'Law.withVersions': {
    wanted: { id: {}, versions: { id: {} }, versionOf: { id: {} } },
    holds: (row, value) => includesAny(value, [String(row['id']), ...idsAt(row, ['versions'], ['versionOf'])]),
  },
  'Observation.within': placesAt('place'),
  'Office.within': anyOf(placesAt('jurisdictions'), placesAt('organizations', 'jurisdictions')),
  'Organization.within': placesAt('jurisdictions'),
  'Person.body': anyOf(
    idsOf('tenures', 'tenure', 'office', 'organizations'),
    idsOf('memberships', 'organization'),
    idsOf('speaksFor', 'principal'),
  ),
  'Person.office': idsOf('tenures', 'tenure', 'office'),
  'Person.within': anyOf(
    placesAt('tenures', 'tenure', 'office', 'jurisdictions'),
    placesAt('tenures', 'tenure', 'office', 'organizations', 'jurisdictions'),
  ),
  'PolicyState.within': placesAt('agency', 'jurisdictions'),
  'Statement.about': {
    wanted: { conveys: { subject: { id: {} }, object: { id: {} } }, respondsTo: { id: {} } },
    holds: (row, value) =>
      includesAny(value, idsAt(row, ['conveys', 'subject'], ['conveys', 'object'], ['respondsTo'])),
  },
  'Statement.article': {
    wanted: { quotations: { passage: { article: { id: {} } } } },
    holds: (row, value) => includesAny(value, idsAt(row, ['quotations', 'passage', 'article'])),
  },
  'Tenure.within': anyOf(placesAt('office', 'jurisdictions'), placesAt('office', 'organizations', 'jurisdictions')),
};

/** The claims that have a thing on one side; of texts, terms and the like, `claims` has others. */
function claimsOfIt(row: Row): readonly Row[] {
  const isSide = (claim: Row) => idsAt(claim, ['subject'], ['object']).includes(String(row['id']));
  return rowsAt(row, 'claims').rows.filter(isSide);
}

function includesAny(value: unknown, ids: readonly string[]): boolean {
  return ids.some((id) => (value as readonly string[]).includes(id));
}

function anyOf(...each: readonly Special[]): Special {
  const wanted: Wanted = {};
  for (const special of each) merge(wanted, special.wanted);
  return { wanted, holds: (row, value, wholesOf) => some(each, (special) => special.holds(row, value, wholesOf)) };
}

function idsOf(...path: readonly string[]): Special {
  return {
    wanted: path.reduceRight<Wanted>((below, field) => ({ [field]: below }), { id: {} }),
    holds: (row, value) => includesAny(value, idsAt(row, path)),
  };
}

function placesAt(...path: readonly string[]): Special {
  return {
    wanted: path.reduceRight<Wanted>((below, field) => ({ [field]: below }), { id: {} }),
    holds: (row, value, wholesOf) => idsAt(row, path).some((place) => wholesOf(place).has(String(value))),
  };
}

function idsAt(row: Row, ...paths: readonly (readonly string[])[]): readonly string[] {
  return paths.flatMap((path) => {
    const ends = path.reduce<readonly Row[]>((rows, field) => rows.flatMap((each) => rowsAt(each, field).rows), [row]);
    return ends.map(({ id }) => String(id));
  });
}

/** The objects that a field of a fetched row leads to, and whether there are more. */
export function rowsAt(row: Row, field: string): { readonly rows: readonly Row[]; readonly more: boolean } {
  const value = row[field];
  if (value === null || value === undefined) return { rows: [], more: false };
  if (Array.isArray(value)) return { rows: value as readonly Row[], more: false };
  const { nodes, pageInfo } = value as { readonly nodes?: readonly Row[]; readonly pageInfo?: Row };
  if (nodes === undefined) return { rows: [value as Row], more: false };
  return { rows: nodes, more: pageInfo?.['hasNextPage'] === true };
}

export function merge(into: Wanted, more: Wanted): void {
  for (const [field, below] of Object.entries(more)) merge((into[field] ??= {}), below);
}
