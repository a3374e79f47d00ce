import { rowsOf } from './concept/kind/thing.ts';
import { claimFactsOf } from './derive/claimFacts.ts';
import { derivedProperties } from './derive/derivedProperties.ts';
import { derivedRelationships } from './derive/derivedRelationships.ts';
import { withDossiers } from './derive/dossiers.ts';
import { knownFromOf } from './derive/knownFrom.ts';
import { passageDamages } from './derive/passageDamages.ts';
import { placedByRule } from './derive/place/placedByRule.ts';
import { languagesOf } from './derive/searchWords.ts';
import { withCaptionsAndWords } from './derive/withCaptionsAndWords.ts';
import { mark } from '../domain/mark.ts';
import { formatVersion } from './formatVersion.ts';
import type { Seed } from './layout/seed.ts';
import { graphNames } from './prepare/graphNames.ts';
import {
  joinGraphs,
  relationshipKey,
  type DesiredGraph,
  type DesiredNode,
  type DesiredRelationship,
} from './rows/desiredGraph.ts';
import { datasetId, ofVersion } from './rows/datasetNode.ts';
import { graphDigest } from './rows/graphDigest.ts';

/**
 * The whole graph that a checked seed asks for: what the files say, and what follows from it. Pure: the same files give
 * the same graph, and so do files that say the same in another way. The node `dataset:seed` tells by its version what
 * is in the graph, by `seedDigest` which files that came from, by which names the next load knows what is ours, and in
 * which languages it can be searched; and it keeps the examples, so that an export has them.
 */
export function graphOfSeed(seed: Seed, digest: string): DesiredGraph {
  const knownFrom = knownFromOf(seed);
  const facts = claimFactsOf(seed, knownFrom);
  const { nodes, relationships } = joinGraphs([
    ...[...seed.things, ...seed.names].map(rowsOf),
    derivedRelationships(seed, facts),
    { nodes: [], relationships: [...placedByRule(seed, facts), ...passageDamages(seed)] },
  ]);
  const derived = derivedProperties(seed, facts, knownFrom);
  const told = {
    nodes: nodes.map((node) => withProperties(node, derived.get(node.id))),
    relationships: eachOnce(relationships),
  };
  const languages = languagesOf(told);
  const withoutMark = withDossiers(withCaptionsAndWords(told, languages));
  const whole = { ...withoutMark, nodes: withoutMark.nodes.map(marked) };
  const dataset = datasetNode(digest, graphDigest(whole), { languages, examples: seed.examples, map: seed.map });
  return { ...whole, nodes: [...whole.nodes, dataset] };
}

function withProperties(node: DesiredNode, derived: DesiredNode['properties'] | undefined): DesiredNode {
  return derived === undefined ? node : { ...node, properties: { ...node.properties, ...derived } };
}

function marked(node: DesiredNode): DesiredNode {
  return { ...node, labels: [...node.labels, mark] };
}

function datasetNode(
  seedDigest: string,
  contentDigest: string,
  { languages, examples, map }: Pick<Seed, 'examples' | 'map'> & { readonly languages: readonly string[] },
): DesiredNode {
  const properties = {
    id: datasetId,
    ...ofVersion(contentDigest.slice(0, 12)),
    seedDigest,
    formatVersion,
    languages,
    ...(examples === null ? {} : { examples: JSON.stringify(examples) }),
    ...(map === null ? {} : { map: JSON.stringify(map) }),
    ...graphNames,
  };
  return marked({ id: datasetId, labels: ['Dataset', 'Node'], properties });
}

/** A file may name one thing twice (a passage for two dates); a relationship is there once. */
function eachOnce(relationships: readonly DesiredRelationship[]): readonly DesiredRelationship[] {
  return [...new Map(relationships.map((each) => [relationshipKey(each), each])).values()];
}
