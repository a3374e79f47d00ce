// Generated from cypher/ by "npm run generate". Do not edit.
import type { CypherQuery } from '../graph/graph.ts';

/** Which of these ids are of nothing of the type that is wanted, and which ids of that type are near? Near are ids that begin alike, and that of what is best named by the words of the id. */
export const nearIds: CypherQuery<'read', {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly starts: readonly string[];
  readonly words: readonly string[];
}, {
  readonly id: string;
  readonly type: string;
  readonly exists: boolean;
  readonly alike: readonly string[];
  readonly named: readonly string[];
}> = {
  "name": "node/nearIds",
  "mode": "read",
  "text": "UNWIND range(0, size($ids) - 1) AS at\nWITH $ids[at] AS id, $types[at] AS type, $starts[at] AS start, $words[at] AS words\nOPTIONAL MATCH (node:Node {id: id})\nWITH id, type, start, words, node\nWHERE node IS NULL OR NOT type IN labels(node)\nRETURN id, type, node IS NOT NULL AS exists,\n  COLLECT {\n    MATCH (other:Node)\n    WHERE other.id STARTS WITH start\n      AND type IN labels(other)\n    RETURN other.id\n    ORDER BY other.id\n    LIMIT 500\n  } AS alike,\n  COLLECT {\n    CALL db.index.fulltext.queryNodes('namesByWords', words, {limit: 100})\n    YIELD node AS other, score\n    WHERE type IN labels(other)\n    RETURN other.id\n    ORDER BY score DESC, other.id\n    LIMIT 1\n  } AS named\nORDER BY id",
  "params": {
    "ids": "string[]",
    "types": "string[]",
    "starts": "string[]",
    "words": "string[]"
  }
};
