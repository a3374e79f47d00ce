import { predicates } from '../../domain/predicate.ts';
import { faultIn, type SeedRule } from './rule.ts';

const table = new Map(predicates.map((predicate) => [predicate.name, predicate]));

/** The subject and the object of a claim are such as its predicate allows. */
export const predicateEnds: SeedRule = ({ claims, byId }) =>
  claims.flatMap((claim) => {
    const { predicate: name, subject, object } = claim.value;
    const wrong = (key: string, id: string | undefined, allowed: readonly string[] | undefined) => {
      const labels = id === undefined ? undefined : byId.get(id)?.labels;
      if (id === undefined || labels === undefined || allowed === undefined) return [];
      if (labels.some((label) => allowed.includes(label))) return [];
      const side = key === 'subject' ? 'from' : 'to';
      return [
        faultIn(claim, [key], `${name} goes ${side} ${allowed.join(' or ')}, and ${id} is ${labels[0] ?? 'neither'}`),
      ];
    };
    const predicate = table.get(name);
    return [
      ...wrong('subject', subject, predicate?.from),
      ...wrong('object', object, predicate?.kind === 'claimed' ? predicate.to : undefined),
    ];
  });
