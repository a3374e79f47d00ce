import { joinGraphs, known, type DesiredGraph, type DesiredNode, type DesiredRelationship } from './desiredGraph.ts';
import { claimFactsOf } from './derive/claimFacts.ts';
import { derivedProperties } from './derive/derivedProperties.ts';
import { derivedRelationships } from './derive/derivedRelationships.ts';
import { asDate, knownFromOf } from './derive/knownFrom.ts';
import { formatVersion } from './formatVersion.ts';
import { innerLabels } from './labels.ts';
import { graphDigest } from './plan/graphDigest.ts';
import { claimRows } from './rows/claimRows.ts';
import { entityRows } from './rows/entityRows.ts';
import { innerRows } from './rows/innerRows.ts';
import type { Seed } from './seed.ts';

const datasetId = 'dataset:seed';
const neverKnown = asDate({ earliest: null, latest: null }, []);

/**
 * The whole graph that a checked seed asks for: what the files say, and what follows from it. Pure: the same files give
 * the same graph, and so do files that say the same in another way. The node `dataset:seed` tells by its version what
 * is in the graph, and by `seedDigest` which files that came from.
 */
export function graphOfSeed(seed: Seed, digest: string): DesiredGraph {
  const knownFrom = knownFromOf(seed);
  const facts = claimFactsOf(seed, knownFrom);
  const { nodes, relationships } = joinGraphs([
    ...seed.entities.map(entityRows),
    ...seed.claims.map((claim) => claimRows(claim, knownFrom.get(claim.id) ?? neverKnown)),
    innerRows(seed),
    derivedRelationships(seed, facts),
  ]);
  const derived = derivedProperties(seed, facts);
  const whole = {
    nodes: nodes.map((node) => withProperties(node, derived.get(node.id))),
    relationships: eachOnce(relationships),
  };
  return { ...whole, nodes: [...whole.nodes, datasetNode(digest, graphDigest(whole))] };
}

/** The version of a graph, by what is in it. */
export function versionOf({ nodes }: DesiredGraph): string {
  const version = nodes.find(({ id }) => id === datasetId)?.properties['version'];
  return typeof version === 'string' ? version : '';
}

function withProperties(node: DesiredNode, derived: DesiredNode['properties'] | undefined): DesiredNode {
  return derived === undefined ? node : { ...node, properties: { ...node.properties, ...derived } };
}

function datasetNode(seedDigest: string, contentDigest: string): DesiredNode {
  const version = contentDigest.slice(0, 12);
  const properties = known({ id: datasetId, name: `Seed ${version}`, seedDigest, formatVersion, version });
  return { id: datasetId, labels: innerLabels.dataset, properties };
}

/** A file may name one thing twice (a passage for two dates); a relationship of a type is there once. */
function eachOnce(relationships: readonly DesiredRelationship[]): readonly DesiredRelationship[] {
  return [...new Map(relationships.map((each) => [`${each.type} ${each.from} ${each.to}`, each])).values()];
}
