import { createHash } from 'node:crypto';
import { known, type DesiredGraph, type DesiredRelationship } from '../desiredGraph.ts';
import { innerLabels } from '../labels.ts';
import { passageId, slugOf, type Placed } from '../seed.ts';
import type { SeedEntity } from '../shape/shapes.ts';
import { ownProperties } from './ownProperties.ts';
import { ownRelationships } from './ownRelationships.ts';

/** What an entity's own file adds, but for its claims and gaps: its node, its names, and the structure around it. */
export function entityRows({ id, labels, name, value: entity }: Placed<SeedEntity>): DesiredGraph {
  const names = entity.names.map((each) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([each.language, each.kind, each.text]))
      .digest('hex');
    return { ...each, id: `name:${entity.type}-${slugOf(id)}-${hash.slice(0, 8)}` };
  });
  const nodes = names.map(({ id: nameId, text, language, kind }) => {
    return { id: nameId, labels: innerLabels.name, properties: { id: nameId, name: text, text, language, kind } };
  });
  const register = 'register' in entity && entity.register;
  const properties = known({
    id,
    name,
    ...(entity.identifiers.length === 0
      ? {}
      : {
          identifierSchemes: entity.identifiers.map(({ scheme }) => scheme),
          identifierValues: entity.identifiers.map(({ value }) => value),
        }),
    basis: register ? 'REGISTER' : undefined,
    ...ownProperties(entity),
  });
  return {
    nodes: [{ id, labels, properties }, ...nodes],
    relationships: [
      ...ownRelationships(entity),
      ...names.map(({ id: to }) => plain('NAMED', id, to)),
      ...names.flatMap(({ id: from, evidence }) => evidence.map((at) => plain('SUPPORTED_BY', from, passageId(at)))),
    ],
  };
}

function plain(type: string, from: string, to: string): DesiredRelationship {
  return { type, from, to, properties: {} };
}
