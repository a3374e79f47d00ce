import { predicates } from '../domain/predicate.ts';
import { labelOrder } from './labels.ts';

const textAndClaimTypes = [
  'ACCOUNT_IN',
  'ATTRIBUTED_TO',
  'BETWEEN',
  'CITES',
  'CLOSED_BY',
  'COPY_OF',
  'DAMAGE_OF',
  'DATED_BY',
  'GAP_ABOUT',
  'HAS_USE',
  'INFERRED_FROM',
  'NAMED',
  'NEAR',
  'OBJECT',
  'PASSAGE_OF',
  'PUBLISHED_BY',
  'QUOTED_IN',
  'SEARCHED',
  'SPOKEN_BY',
  'SUBJECT',
  'SUPPORTED_BY',
  'TEXT_IN',
  'USE_IN',
  'UTTERED_IN',
  'WRITTEN_BY',
];

const relationshipTypes: readonly string[] = [
  ...predicates.filter(({ kind }) => kind === 'claimed' || kind === 'structure').map(({ name }) => name),
  ...textAndClaimTypes,
].sort();

const datedKeys = [
  'announced',
  'at',
  'date',
  'decided',
  'effective',
  'from',
  'knownFrom',
  'period',
  'published',
  'retracted',
  'until',
  'updated',
  'value',
].flatMap((at) => ['Edtf', 'Earliest', 'Latest', 'Basis', 'Phrase', 'Rule'].map((part) => at + part));

const historyKeys = [
  'KnownFrom',
  'FromEarliest',
  'FromLatest',
  'UntilEarliest',
  'UntilLatest',
  'ArticleCount',
  'IndependentCount',
  'IndependenceUnknown',
  'Disputed',
  'FirstObserved',
  'LastObserved',
].map((column) => `history${column}`);

const plainKeys =
  'id name named kind sizeComparator sizeValue exclusive identifierSchemes identifierValues basis status question nature act answers answer ' +
  'firstHand paraphrase words note verdict alternatives reason fileName sha256 bytes title start end language ' +
  'truncated text effect part anchor predicate sentence polarity modality value by role roles rule originUnknown ' +
  'capacity certain step form translated derived claimIds dateClaimIds articleCount independentCount ' +
  'independenceUnknown disputed knownFrom firstObserved lastObserved seedDigest formatVersion version ' +
  'unit definition phrase comparator population share count voice voices printed intended ' +
  'sequence loadedAt added changed removed type thing';

/**
 * Every label, type of relationship and property that the load may write. They are declared to the server, used or not,
 * so that its warning of an unknown name means a misspelling. Labels stand in the order that `labels(n)` is to keep.
 */
export const graphNames = {
  labels: labelOrder,
  relationshipTypes,
  propertyKeys: [...new Set([...plainKeys.split(' '), ...datedKeys, ...historyKeys])].sort(),
} as const;
