import { dossierOf, dossierTypes } from '../../../src/domain/dossier.ts';
import { cutText } from '../../../src/domain/cutText.ts';
import { captionLength } from '../../../src/seed/derive/captions.ts';
import { counted } from '../../../src/seed/derive/dossiers.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { relationshipKey, type DesiredGraph, type DesiredNode } from '../../../src/seed/rows/desiredGraph.ts';
import { makeCommons } from './commons.ts';
import { generateCounties } from './generateFiles.ts';
import { seedOf } from './seedOf.ts';

/**
 * The graph of a seed with so many counties, as the load would derive it, in parts of bounded size: no fact rests on
 * claims of two parts. What all parts have, the hubs, comes once; their dossiers, whose names count, come last.
 *
 * @param digest of the files that the server is to take for loaded
 */
export function* generateGraph(counties: number, digest: string): Generator<DesiredGraph> {
  const hubs = makeCommons().files;
  const alone = graphOfSeed(seedOf(hubs), digest);
  const isHubs = new Set([...alone.nodes.map(({ id }) => id), ...hubs.map(({ id }) => dossierOf(id))]);
  const links = new Set<string>();
  const dossiers = new Map<string, DesiredNode>();
  const saying = new Map<string, Set<string>>();

  function news({ nodes, relationships }: DesiredGraph): DesiredGraph {
    for (const node of nodes) if (isHubs.has(node.id) && isDossier(node)) dossiers.set(node.id, node);
    const fresh = relationships.filter((each) => {
      if (!isHubs.has(each.from) || !isHubs.has(each.to)) return true;
      const key = relationshipKey(each);
      return !links.has(key) && links.add(key);
    });
    for (const { type, from, to } of fresh) {
      if (!isHubs.has(to) || !dossierTypes.includes(type)) continue;
      saying.set(to, (saying.get(to) ?? new Set()).add(from));
    }
    return { nodes: nodes.filter(({ id }) => !isHubs.has(id)), relationships: fresh };
  }

  yield { ...news(alone), nodes: alone.nodes.filter((node) => !isDossier(node)) };
  for (const files of generateCounties(counties)) {
    const { nodes, relationships } = news(graphOfSeed(seedOf([...hubs, ...files]), digest));
    yield { nodes, relationships };
  }
  yield { nodes: [...dossiers.values()].map((each) => summed(each, saying)), relationships: [] };
}

function isDossier({ labels }: DesiredNode): boolean {
  return labels.includes('Dossier');
}

/** A dossier whose name counts what all parts say. */
function summed(dossier: DesiredNode, saying: ReadonlyMap<string, ReadonlySet<string>>): DesiredNode {
  const { name: before } = dossier.properties;
  const short = (typeof before === 'string' ? before : '').split(' · ').slice(0, -1).join(' · ');
  const name = `${short} · ${counted([...(saying.get(dossier.id) ?? [])])}`;
  return { ...dossier, properties: { ...dossier.properties, name, caption: cutText(name, captionLength) } };
}
