import { dossierTypes } from '../../domain/dossier.ts';
import { mark } from '../../domain/mark.ts';
import type { ContractType } from './contract.ts';

/** A hop written out as what stands behind MATCH, with the variables that this takes. */
export interface WalkedHop {
  readonly text: string;
  /** The same as it can be walked from its end, back over HAS_DOSSIER; null where it ends at no thing of a dossier. */
  readonly fromEnd: string | null;
  readonly variables: readonly string[];
}

/** What the nodes of a label are: entities, never such, or either. */
type Kind = 'ENTITY' | 'OTHER' | 'EITHER';

const parts = /\([^()]*\)|<?-\[[^\]]*\]->?/g;

/**
 * A pattern of single hops that goes through dossiers where its relationships end there: from a thing over its
 * HAS_DOSSIER; to a thing by the id that the dossier has, in a MATCH of its own. Back over HAS_DOSSIER would cost more.
 *
 * @param pattern `(claim)-[:SUBJECT]->(node:Node)`, as if there were no dossiers
 * @param start the type of its first node
 */
export function walkHop(pattern: string, start: string, types: ReadonlyMap<string, ContractType>): WalkedHop {
  const [first = '', ...rest] = pattern.match(parts) ?? [];
  const variables: string[] = [];
  let text = first;
  let fromEnd: string | null = null;
  let label = start;
  for (let at = 0; at < rest.length; at += 2) {
    const [step = '', node = ''] = rest.slice(at, at + 2);
    const [, named = ''] = /:([A-Z_|]+)/.exec(step) ?? [];
    const next = /:(\w+)/.exec(node)?.[1] ?? '';
    const through = named.split('|').some((type) => dossierTypes.includes(type));
    const kind = kindOf(step.startsWith('<') ? label : next, types);
    if (!through || kind === 'OTHER') text += step + node;
    else if (step.startsWith('<')) {
      text += `-[:HAS_DOSSIER${kind === 'ENTITY' ? ']->(:Dossier)' : '*0..1]->()'}${step}${node}`;
    } else {
      const dossier = variables.length === 0 ? 'dossier' : `dossier${variables.length + 1}`;
      variables.push(dossier);
      const [ofLabel, id] =
        kind === 'ENTITY' ? [':Dossier', `${dossier}.of`] : ['', `coalesce(${dossier}.of, ${dossier}.id)`];
      const toDossier = `${text}${step}(${dossier}${ofLabel})`;
      // A walk that goes on may come over the same HAS_DOSSIER again, which one MATCH may not.
      if (variables.length === 1 && at === rest.length - 2) {
        fromEnd = `MATCH ${toDossier}<-[:HAS_DOSSIER${kind === 'ENTITY' ? '' : '*0..1'}]-${node}`;
      }
      text = `${toDossier}\nMATCH ${ours(node).replace(')', ` {id: ${id}})`)}`;
    }
    label = next;
  }
  return { text: `MATCH ${text}`, fromEnd, variables };
}

/** A node that is looked up by its id has the mark: ids are unique under it alone. */
function ours(node: string): string {
  return node.includes(':') ? node.replace(':', `:${mark}&`) : node.replace(')', `:${mark})`);
}

/** A label that is no type of the schema, such as that of a kind of law, may be either. */
function kindOf(label: string, types: ReadonlyMap<string, ContractType>): Kind {
  const type = types.get(label);
  if (type === undefined) return 'EITHER';
  if (label === 'Entity' || type.interfaces.includes('Entity')) return 'ENTITY';
  return type.possible.some((each) => types.get(each)?.interfaces.includes('Entity')) ? 'EITHER' : 'OTHER';
}
