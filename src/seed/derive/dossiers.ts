import { cutText } from '../../domain/cutText.ts';
import { dossierOf, dossierTypes, thingBehind } from '../../domain/dossier.ts';
import { typeOf } from '../concept/fileOf.ts';
import type { DesiredGraph, DesiredNode, DesiredRelationship } from '../rows/desiredGraph.ts';
import { graphView } from '../rows/graphView.ts';
import { captionLength, shortOf } from './captions.ts';

/** The labels of a dossier. It is no entity: nobody looks one up. */
export const dossierLabels = ['Dossier', 'Node'] as const;

/** What leads from a thing to its dossier. */
export const dossierLink = 'HAS_DOSSIER';

/** The graph with a dossier between each entity and what is said of it. */
export function withDossiers({ nodes, relationships }: DesiredGraph): DesiredGraph {
  const entities = new Map(
    graphView({ nodes, relationships })
      .filter(({ labels }) => labels.includes('Entity'))
      .map((node) => [node.id, node]),
  );
  const saying = new Map<string, Set<string>>();
  const laid = relationships.map((each): DesiredRelationship => {
    if (!dossierTypes.includes(each.type) || !entities.has(each.to)) return each;
    saying.set(each.to, (saying.get(each.to) ?? new Set()).add(each.from));
    return { ...each, to: dossierOf(each.to) };
  });
  const dossiers = [...saying].map(([of, ids]): DesiredNode => {
    const id = dossierOf(of);
    const thing = entities.get(of);
    const short = thing === undefined ? of : shortOf(thing);
    const name = `${short} · ${counted([...ids])}`;
    return { id, labels: dossierLabels, properties: { id, of, name, caption: cutText(name, captionLength) } };
  });
  const links = dossiers.map(({ id }) => ({ type: dossierLink, from: thingBehind(id), to: id, properties: {} }));
  return { nodes: [...nodes, ...dossiers], relationships: [...laid, ...links] };
}

/** Relationships as they would be if there were no dossiers. */
export function withoutDossiers<Link extends { readonly type: string; readonly to: string | null }>(
  relationships: readonly Link[],
): readonly Link[] {
  return relationships
    .filter(({ type }) => type !== dossierLink)
    .map((each) => (each.to === null ? each : { ...each, to: thingBehind(each.to) }));
}

/** What there is, by kind: `24 claims, 2 gaps`. */
export function counted(ids: readonly string[]): string {
  const kinds = ids.map((id) => typeOf(id).replaceAll('-', ' '));
  return [...new Set(kinds)]
    .sort()
    .map((kind) => {
      const count = kinds.filter((each) => each === kind).length;
      return `${count} ${kind}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}
