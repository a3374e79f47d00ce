/** What a place becomes by the last part of its id, `county` of `county:alameda`. */
const kinds = {
  country: 'COUNTRY',
  state: 'STATE',
  territory: 'STATE',
  district: 'STATE',
  county: 'COUNTY',
  parish: 'COUNTY',
  borough: 'COUNTY',
  census_area: 'COUNTY',
  municipio: 'COUNTY',
  place: 'CITY',
} as const;

type PartType = keyof typeof kinds;

/** The types that stand in our ids, as in `jurisdiction:us-nv-washoe-county`: a city has the same value so often. */
const saidInIds: readonly string[] = Object.entries(kinds).flatMap(([type, kind]) =>
  kind === 'COUNTY' ? [type.replaceAll('_', '-')] : [],
);

const form = /^ocd-division\/country:[a-z]{2}(?:\/[a-z_]+:[\p{Ll}\p{Nd}_.~-]+)*$/u;

/** Such as this one. */
const example = 'ocd-division/country:us/state:ca/county:alameda';

/** Why an id is none of a place; null where it is. */
export function refuseDivisionId(id: string): string | null {
  if (!form.test(id)) return `the id is "${id}"; expected one such as ${example}`;
  const unknown = partsOf(id).find(({ type }) => !(type in kinds));
  if (unknown === undefined) return null;
  const known = Object.keys(kinds).join(', ');
  return `the id is "${id}", and ${unknown.type} is no kind of place that is known here; expected one of ${known}`;
}

/** The kind of place that a division becomes. */
export function kindOfDivision(id: string): (typeof kinds)[PartType] {
  const type = partsOf(id).at(-1)?.type ?? 'country';
  return kinds[type as PartType];
}

/**
 * The id that a division gets as a place: always the same, so that it is found again. It is the one that a person would
 * choose for a file: `jurisdiction:us-nv-washoe-county`.
 */
export function placeOfDivision(id: string): string {
  const parts = partsOf(id).map(({ type, value }) => {
    const slug = value
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    const said = type.replaceAll('_', '-');
    if (saidInIds.includes(said)) return `${slug}-${said}`;
    // A city that is called like a county has an id that no county has.
    return saidInIds.some((each) => slug.endsWith(`-${each}`)) ? `${slug}-${said}` : slug;
  });
  return `jurisdiction:${parts.join('-')}`;
}

/** The division in which one lies; null of a country. */
export function divisionAround(id: string): string | null {
  return partsOf(id).length === 1 ? null : id.slice(0, id.lastIndexOf('/'));
}

/** `county:alameda` of its id: all that is known of a division that no line names. */
export function lastPartOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function partsOf(id: string): readonly { readonly type: string; readonly value: string }[] {
  return id
    .split('/')
    .slice(1)
    .map((part) => ({ type: part.slice(0, part.indexOf(':')), value: part.slice(part.indexOf(':') + 1) }));
}
