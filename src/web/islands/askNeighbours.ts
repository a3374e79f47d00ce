import type { TableRow } from '../../api/tables/table.ts';
import { type Neighbour, neighboursOf, type Related } from '../pages/neighbours.ts';
import type { RelationshipCount } from '../pages/RelationshipCounts.tsx';
import { askTables } from './askTables.ts';

/** What a thing is related to, all of it. */
export async function askNeighbours(id: string): Promise<readonly Neighbour<Related>[]> {
  const tables = await askTables('whatItIsRelatedTo', [['thing', id]]);
  return neighboursOf(id, (tables['facts'] ?? []).map(relatedOf));
}

/** How much a thing is related, by kind. */
export async function askCounts(id: string): Promise<readonly RelationshipCount[]> {
  const tables = await askTables('howAThingStands', [['thing', id]]);
  return (tables['node.relationshipCounts'] ?? []).map((row) => ({
    type: String(row['type']),
    forward: row['forward'] === true,
    count: Number(row['count']),
  }));
}

function relatedOf(row: TableRow): Related {
  return {
    from: thingOf(row, 'from'),
    to: thingOf(row, 'to'),
    type: row['type'] as Related['type'],
    articleCount: Number(row['articleCount']),
    inferred: row['inferred'] === true,
    unsure: row['unsure'] === true,
    contradicted: row['contradicted'] === true,
  };
}

function thingOf(row: TableRow, end: 'from' | 'to'): Related['from'] {
  return {
    __typename: row[`${end}.__typename`] as Related['from']['__typename'],
    id: String(row[`${end}.id`]),
    name: String(row[`${end}.name`]),
  };
}
