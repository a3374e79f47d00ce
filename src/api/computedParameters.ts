import { searchText } from '../language/searchText.ts';
import { inputError } from './field/inputError.ts';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Parameters of a piece that are computed from its field's arguments, which then are no parameters themselves. Refuses
 * arguments that no piece can be asked with.
 */
interface Computation {
  readonly from: readonly string[];
  /** Whether it must know in which languages the graph can be searched. */
  readonly inLanguages?: true;
  compute(given: Arguments, languages: readonly string[]): Arguments;
}

/** The most characters of a text that somebody looks for. */
const longestText = 200;
const mostIds = 100;

/** The fields whose pieces take something else than their arguments, or not all of them, by type and field. */
export const computedParameters: Readonly<Record<string, Computation | undefined>> = {
  'Query.search': {
    from: ['text', 'types'],
    inLanguages: true,
    compute({ text, types }, languages) {
      const given = String(text);
      refuseLongText(given);
      return { ...searchText(given, languages), labels: Array.isArray(types) ? types.map(labelOf) : ['Entity'] };
    },
  },
  // What is filtered is the state of policy that stands beside each row.
  'Query.policyInForce': {
    from: [],
    compute: ({ filter }) => (filter == null ? {} : { filter: { state: filter } }),
  },
  'Query.nodes': {
    from: [],
    compute({ ids }) {
      const count = Array.isArray(ids) ? ids.length : 0;
      if (count > mostIds) throw inputError(`ids: ${count} are too many at once. Give at most ${mostIds}.`);
      return {};
    },
  },
};

/** Refuses a text that is too long to be looked for. */
export function refuseLongText(text: string): void {
  if (text.length > longestText) {
    throw inputError(`text has ${text.length} characters. Give at most ${longestText}.`);
  }
}

/** The arguments of a field with what its piece takes in their place. */
export function withComputed(type: string, field: string, given: Arguments, languages: readonly string[]): Arguments {
  const computation = computedParameters[`${type}.${field}`];
  return computation === undefined ? given : { ...given, ...computation.compute(given, languages) };
}

/** `POLICY_STATE` as the label `PolicyState`. */
function labelOf(entityType: unknown): string {
  return String(entityType)
    .toLowerCase()
    .replaceAll(/(?:^|_)([a-z])/g, (_found, letter: string) => letter.toUpperCase());
}
