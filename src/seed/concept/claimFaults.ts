import { predicates, type PredicateKind } from '../../domain/predicate.ts';
import { date } from './shape/date.ts';
import { text } from './shape/scalar.ts';

const kinds = new Map<unknown, PredicateKind>(predicates.map(({ name, kind }) => [name, kind]));

interface ClaimFault {
  readonly key: string;
  readonly problem: string;
}

/**
 * What a claim must have and must not, beside what each of its keys must be: that depends on its predicate and on
 * whether it is inferred. Looks at a claim as it stands in the file, so that it can be told along with other faults.
 */
export function claimFaults(claim: Readonly<Record<string, unknown>>): readonly ClaimFault[] {
  return [...faultsOfEnds(claim), ...faultsOfGrounds(claim)];
}

/** Whether a claim has an object or a value, and the keys that only one predicate has. */
function faultsOfEnds(claim: Readonly<Record<string, unknown>>): readonly ClaimFault[] {
  const { predicate, object, value, by, role, mentions, spell } = claim;
  const kind = kinds.get(predicate);
  if (typeof predicate !== 'string' || kind === undefined) return [];
  const faults: ClaimFault[] = [];
  const wrong = (key: string, problem: string) => faults.push({ key, problem });
  if (kind === 'claimed') {
    if (object === undefined) wrong('object', `is missing: ${predicate} needs one`);
    if (value !== undefined) wrong('value', `${predicate} has an object, no value`);
  } else {
    if (object !== undefined) wrong('object', `${predicate} has a value, no object`);
    if (spell !== undefined) wrong('spell', `${predicate} has none, only what relates two things`);
    if (value === undefined)
      wrong('value', `is missing: ${predicate} needs ${kind === 'date' ? 'a date' : 'our words'}`);
    else {
      const read = (kind === 'date' ? date : text).safeParse(value);
      for (const { message } of read.error?.issues ?? []) wrong('value', message);
    }
  }
  if (kind !== 'value' && !isNone(mentions))
    wrong('mentions', `${predicate} has none, only what has our words as value`);
  for (const [key, given, owner] of [
    ['by', by, 'PROMPTED_BY'],
    ['role', role, 'TOOK_PART_IN'],
  ] as const) {
    if (predicate === owner && given === undefined) wrong(key, `is missing: ${owner} needs it`);
    if (predicate !== owner && given !== undefined) wrong(key, `${predicate} has none, only ${owner}`);
  }
  return faults;
}

/** Whether a claim rests on something: on a passage and a voice, or on a rule and premises. */
function faultsOfGrounds({
  modality,
  evidence,
  voice,
  rule,
  premises,
}: Readonly<Record<string, unknown>>): readonly ClaimFault[] {
  const faults: ClaimFault[] = [];
  const wrong = (key: string, problem: string) => faults.push({ key, problem });
  if (modality === 'INFERRED') {
    if (rule === undefined) wrong('rule', 'is missing: an inferred claim names its rule');
    if (isNone(premises)) wrong('premises', 'is missing: an inferred claim names the claims it follows from');
    return faults;
  }
  if (isNone(evidence)) wrong('evidence', 'is missing: a claim rests on a passage, or is INFERRED');
  if (voice === undefined) wrong('voice', 'is missing: somebody says it');
  if (rule !== undefined) wrong('rule', 'only an INFERRED claim has a rule');
  if (!isNone(premises)) wrong('premises', 'only an INFERRED claim has premises');
  return faults;
}

function isNone(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}
