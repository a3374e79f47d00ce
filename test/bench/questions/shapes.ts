import { Random } from '../../operations/Random.ts';

/** A question that nobody asked before, with its variables in it. */
export interface Shape {
  readonly text: string;
  /** Whether it filters or orders a list, as the library of operations may never have done. */
  readonly filters: boolean;
}

interface Kind {
  readonly scalars: readonly string[];
  /** What its relations lead to; a page where `pages` names it. */
  readonly relations: Readonly<Record<string, string>>;
  readonly pages?: readonly string[];
}

const date = 'date { edtf earliest }';

const kinds: Readonly<Record<string, Kind>> = {
  event: {
    scalars: ['name', 'kind', 'status', date],
    relations: {
      jurisdictions: 'jurisdiction',
      started: 'state',
      ended: 'state',
      claims: 'claim',
      disputes: 'dispute',
      gaps: 'gap',
      statements: 'statement',
    },
    pages: ['claims'],
  },
  state: {
    scalars: ['name', 'answer'],
    relations: { issue: 'issue', agency: 'organization', startedBy: 'event', endedBy: 'event' },
  },
  issue: { scalars: ['name', 'question', 'nature', 'short'], relations: {} },
  organization: {
    scalars: ['name', 'kind', 'short'],
    relations: { jurisdictions: 'jurisdiction', offices: 'office', alternativeNames: 'name' },
  },
  office: { scalars: ['name'], relations: {} },
  name: { scalars: ['text', 'language'], relations: {} },
  jurisdiction: { scalars: ['name', 'kind'], relations: { organizations: 'organization', within: 'place' } },
  place: { scalars: ['name', 'kind'], relations: {} },
  claim: {
    scalars: ['predicate', 'sentence', 'polarity', 'modality', 'status'],
    relations: { evidence: 'evidence', attributedTo: 'voice', statement: 'statement' },
  },
  evidence: { scalars: ['supports'], relations: { passage: 'passage' } },
  passage: { scalars: ['part', 'paraphrase', 'start', 'end'], relations: { article: 'article' } },
  article: { scalars: ['title', 'language', 'truncated'], relations: { outlet: 'organization', byline: 'author' } },
  author: { scalars: ['name'], relations: {} },
  voice: { scalars: ['capacity'], relations: { actor: 'actor' } },
  actor: { scalars: ['name'], relations: {} },
  statement: { scalars: ['name', 'paraphrase'], relations: { speaker: 'actor' } },
  dispute: { scalars: ['name', 'question', 'kind'], relations: {} },
  gap: { scalars: ['question', 'reason'], relations: {} },
};

const roots = [
  ['event', 'event(id: "event:cN-change")'],
  ['state', 'policyState(id: "policy-state:cN-new")'],
  ['organization', 'organization(id: "organization:cN-sheriff")'],
  ['article', 'article(id: "article:cNt0")'],
  ['statement', 'statement(id: "statement:cN-sheriff")'],
] as const;

const lists = [
  ['event', 'events(filter: { within: "jurisdiction:cN" }, first: 5)'],
  ['event', 'events(filter: { about: ["event:cN-change"] }, orderBy: [{ kind: DESC }], first: 5)'],
  ['event', 'events(filter: { started: { some: { id: ["policy-state:cN-new"] } } }, first: 5)'],
  ['claim', 'claims(filter: { about: ["event:cN-change"], predicate: [DECIDED, STARTED] }, first: 5)'],
  ['claim', 'claims(filter: { article: ["article:cNt0"] }, orderBy: [{ predicate: ASC }], first: 5)'],
  ['state', 'policyStates(filter: { agency: { id: ["organization:cN-sheriff"] } }, first: 5)'],
  ['article', 'articles(filter: { about: ["event:cN-change"] }, orderBy: [{ title: DESC }], first: 5)'],
  ['statement', 'statements(filter: { speaker: { id: ["person:cN-sheriff"] } }, first: 5)'],
] as const;

/** So many shapes by a seed; every third filters or orders. */
export function makeShapes(seed: number, count: number, counties: number): readonly Shape[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, at): Shape => {
    const filters = at % 3 === 2;
    const [kind, root] = random.pick<readonly [string, string]>(filters ? lists : roots);
    const asked = root.replaceAll('cN', `c${random.below(counties)}`);
    const fields = selection(random, kind, 4);
    const inside = filters ? `nodes { ${fields} }` : fields;
    return { text: `query shape${at} { ${asked} { ${inside} } }`, filters };
  });
}

function selection(random: Random, name: string, depth: number): string {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`there is no kind ${name}`);
  const scalars = kind.scalars.filter(() => random.chance(0.6));
  const relations = Object.entries(kind.relations).flatMap(([field, to]) => {
    if (depth === 0 || !random.chance(0.55)) return [];
    const fields = selection(random, to, depth - 1);
    return kind.pages?.includes(field) === true
      ? [`${field}(first: 5) { nodes { ${fields} } }`]
      : [`${field} { ${fields} }`];
  });
  return [...(scalars.length + relations.length === 0 ? kind.scalars.slice(0, 1) : scalars), ...relations].join(' ');
}
