import { known, type DesiredGraph, type DesiredNode, type DesiredRelationship } from '../desiredGraph.ts';
import { innerLabels } from '../labels.ts';
import { entitiesOf, passageId, type Seed } from '../seed.ts';

/** What stands inside files beside claims: passages, criteria, gaps, and the accounts of disputes. */
export function innerRows(seed: Seed): DesiredGraph {
  const nodes: DesiredNode[] = [];
  const relationships: DesiredRelationship[] = [];
  const link = (type: string, from: string, ids: readonly (string | undefined)[]) => {
    for (const to of new Set(ids)) if (to !== undefined) relationships.push({ type, from, to, properties: {} });
  };
  for (const { id, path, value } of seed.passages) {
    const { part, at, sha256, anchor, paraphrase, article } = value;
    const name = String(path.at(-1));
    const properties = { id, name, part, start: at.start, end: at.end, sha256, anchor, paraphrase };
    nodes.push({ id, labels: innerLabels.passage, properties });
    link('PASSAGE_OF', id, [article]);
  }
  for (const { id, value, owner } of seed.criteria) {
    const { effect, text, evidence } = value;
    nodes.push({ id, labels: innerLabels.criterion, properties: { id, name: text, text, effect } });
    link('APPLIES_TO', owner.id, [id]);
    link('SUPPORTED_BY', id, evidence.map(passageId));
  }
  for (const { id, name, value } of seed.damage) {
    const { at, printed, intended, kind, article } = value;
    const properties = known({ id, name, kind, start: at.start, end: at.end, printed, intended });
    nodes.push({ id, labels: innerLabels.damage, properties });
    link('DAMAGE_OF', id, [article]);
  }
  for (const { id, name, value } of seed.termUses) {
    const { term, article, count, voice, speaker, evidence } = value;
    nodes.push({ id, labels: innerLabels.termUse, properties: { id, name, count, voice } });
    link('HAS_USE', term, [id]);
    link('USE_IN', id, [article]);
    link('SPOKEN_BY', id, [speaker]);
    link('SUPPORTED_BY', id, evidence.map(passageId));
  }
  for (const { id, value } of seed.gaps) {
    const { question, reason, about, searched, near, closedBy } = value;
    nodes.push({ id, labels: innerLabels.gap, properties: known({ id, name: question, question, reason }) });
    link('GAP_ABOUT', id, about);
    link('SEARCHED', id, searched);
    link('NEAR', id, near.map(passageId));
    link('CLOSED_BY', id, [closedBy]);
  }
  for (const dispute of entitiesOf(seed, 'dispute')) {
    for (const account of dispute.value.accounts) link('ACCOUNT_IN', account, [dispute.id]);
  }
  return { nodes, relationships };
}
