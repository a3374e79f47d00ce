// Generated from cypher/ by "npm run generate". Do not edit.
import type { CypherQuery } from '../graph/graph.ts';
import type { Value } from '../graph/value.ts';

/** Changes are found by what they changed. */
export const changesByThing: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/changesByThing",
  "mode": "schema",
  "text": "CREATE INDEX changesByThing IF NOT EXISTS\nFOR (change:Change)\nON (change.thing)",
  "params": {}
};

/** Events are found by the first day on which they may have been. */
export const eventsByDate: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/eventsByDate",
  "mode": "schema",
  "text": "CREATE INDEX eventsByDate IF NOT EXISTS\nFOR (event:Event)\nON (event.dateEarliest, event.id)",
  "params": {}
};

/** Names are found by their text. */
export const namesByText: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/namesByText",
  "mode": "schema",
  "text": "CREATE INDEX namesByText IF NOT EXISTS\nFOR (name:Name)\nON (name.text)",
  "params": {}
};

/** Names, and the sentences that are the names of claims and the like, are found by their words, without accents. The index is never behind: what a load commits is found at once. */
export const namesByWords: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/namesByWords",
  "mode": "schema",
  "text": "CREATE FULLTEXT INDEX namesByWords IF NOT EXISTS\nFOR (named:Entity|Name|Claim|Gap|Criterion|Decision)\nON EACH [named.name]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
  "params": {}
};

/** Sentences beside the names are found by their words, without accents: titles, questions, paraphrases, definitions. */
export const sentencesByWords: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/sentencesByWords",
  "mode": "schema",
  "text": "CREATE FULLTEXT INDEX sentencesByWords IF NOT EXISTS\nFOR (said:Article|Issue|Dispute|Passage|Statement|Measure)\nON EACH [said.title, said.question, said.paraphrase, said.definition]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
  "params": {}
};

/** No two nodes with the label Actor have one id. */
export const uniqueActorId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueActorId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueActorId IF NOT EXISTS\nFOR (actor:Actor)\nREQUIRE actor.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Agreement have one id. */
export const uniqueAgreementId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueAgreementId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueAgreementId IF NOT EXISTS\nFOR (agreement:Agreement)\nREQUIRE agreement.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Article have one id. */
export const uniqueArticleId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueArticleId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueArticleId IF NOT EXISTS\nFOR (article:Article)\nREQUIRE article.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Change have one id. */
export const uniqueChangeId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueChangeId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueChangeId IF NOT EXISTS\nFOR (change:Change)\nREQUIRE change.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Claim have one id. */
export const uniqueClaimId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueClaimId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueClaimId IF NOT EXISTS\nFOR (claim:Claim)\nREQUIRE claim.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Criterion have one id. */
export const uniqueCriterionId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueCriterionId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueCriterionId IF NOT EXISTS\nFOR (criterion:Criterion)\nREQUIRE criterion.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Damage have one id. */
export const uniqueDamageId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueDamageId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueDamageId IF NOT EXISTS\nFOR (damage:Damage)\nREQUIRE damage.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Dataset have one id. */
export const uniqueDatasetId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueDatasetId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueDatasetId IF NOT EXISTS\nFOR (dataset:Dataset)\nREQUIRE dataset.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Decision have one id. */
export const uniqueDecisionId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueDecisionId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueDecisionId IF NOT EXISTS\nFOR (decision:Decision)\nREQUIRE decision.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Dispute have one id. */
export const uniqueDisputeId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueDisputeId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueDisputeId IF NOT EXISTS\nFOR (dispute:Dispute)\nREQUIRE dispute.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Entity have one id. */
export const uniqueEntityId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueEntityId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueEntityId IF NOT EXISTS\nFOR (entity:Entity)\nREQUIRE entity.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Event have one id. */
export const uniqueEventId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueEventId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueEventId IF NOT EXISTS\nFOR (event:Event)\nREQUIRE event.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Gap have one id. */
export const uniqueGapId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueGapId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueGapId IF NOT EXISTS\nFOR (gap:Gap)\nREQUIRE gap.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Issue have one id. */
export const uniqueIssueId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueIssueId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueIssueId IF NOT EXISTS\nFOR (issue:Issue)\nREQUIRE issue.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Jurisdiction have one id. */
export const uniqueJurisdictionId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueJurisdictionId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueJurisdictionId IF NOT EXISTS\nFOR (jurisdiction:Jurisdiction)\nREQUIRE jurisdiction.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Law have one id. */
export const uniqueLawId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueLawId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueLawId IF NOT EXISTS\nFOR (law:Law)\nREQUIRE law.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Load have one id. */
export const uniqueLoadId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueLoadId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueLoadId IF NOT EXISTS\nFOR (load:Load)\nREQUIRE load.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Measure have one id. */
export const uniqueMeasureId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueMeasureId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueMeasureId IF NOT EXISTS\nFOR (measure:Measure)\nREQUIRE measure.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Name have one id. */
export const uniqueNameId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueNameId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueNameId IF NOT EXISTS\nFOR (name:Name)\nREQUIRE name.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Node have one id. */
export const uniqueNodeId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueNodeId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueNodeId IF NOT EXISTS\nFOR (node:Node)\nREQUIRE node.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Observation have one id. */
export const uniqueObservationId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueObservationId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueObservationId IF NOT EXISTS\nFOR (observation:Observation)\nREQUIRE observation.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Office have one id. */
export const uniqueOfficeId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueOfficeId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueOfficeId IF NOT EXISTS\nFOR (office:Office)\nREQUIRE office.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Organization have one id. */
export const uniqueOrganizationId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueOrganizationId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueOrganizationId IF NOT EXISTS\nFOR (organization:Organization)\nREQUIRE organization.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Passage have one id. */
export const uniquePassageId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniquePassageId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniquePassageId IF NOT EXISTS\nFOR (passage:Passage)\nREQUIRE passage.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Person have one id. */
export const uniquePersonId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniquePersonId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniquePersonId IF NOT EXISTS\nFOR (person:Person)\nREQUIRE person.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label PolicyState have one id. */
export const uniquePolicyStateId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniquePolicyStateId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniquePolicyStateId IF NOT EXISTS\nFOR (policyState:PolicyState)\nREQUIRE policyState.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Program have one id. */
export const uniqueProgramId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueProgramId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueProgramId IF NOT EXISTS\nFOR (program:Program)\nREQUIRE program.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label SourceFile have one id. */
export const uniqueSourceFileId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueSourceFileId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueSourceFileId IF NOT EXISTS\nFOR (sourceFile:SourceFile)\nREQUIRE sourceFile.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Stance have one id. */
export const uniqueStanceId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueStanceId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueStanceId IF NOT EXISTS\nFOR (stance:Stance)\nREQUIRE stance.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Statement have one id. */
export const uniqueStatementId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueStatementId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueStatementId IF NOT EXISTS\nFOR (statement:Statement)\nREQUIRE statement.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Tenure have one id. */
export const uniqueTenureId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueTenureId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueTenureId IF NOT EXISTS\nFOR (tenure:Tenure)\nREQUIRE tenure.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label Term have one id. */
export const uniqueTermId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueTermId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueTermId IF NOT EXISTS\nFOR (term:Term)\nREQUIRE term.id IS UNIQUE",
  "params": {}
};

/** No two nodes with the label TermUse have one id. */
export const uniqueTermUseId: CypherQuery<'schema', {

}, {

}> = {
  "name": "constraint/uniqueTermUseId",
  "mode": "schema",
  "text": "CREATE CONSTRAINT uniqueTermUseId IF NOT EXISTS\nFOR (use:TermUse)\nREQUIRE use.id IS UNIQUE",
  "params": {}
};

/** Waits until every index is ready. */
export const awaitIndexes: CypherQuery<'read', {
  readonly seconds: number;
}, {

}> = {
  "name": "seed/awaitIndexes",
  "mode": "read",
  "text": "CALL db.awaitIndexes($seconds)",
  "params": {
    "seconds": "int"
  }
};

/** Gives nodes other labels and properties. A row has element, labels, surplusLabels and properties. */
export const changeNodes: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/changeNodes",
  "mode": "write",
  "text": "UNWIND $rows AS row\nMATCH (node)\nWHERE elementId(node) = row.element\nSET node = row.properties\nSET node:$(row.labels)\nREMOVE node:$(row.surplusLabels)",
  "params": {
    "rows": "rows"
  }
};

/** Gives relationships other properties. A row has element and properties. */
export const changeRelationships: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/changeRelationships",
  "mode": "write",
  "text": "UNWIND $rows AS row\nMATCH ()-[relationship]->()\nWHERE elementId(relationship) = row.element\nSET relationship = row.properties",
  "params": {
    "rows": "rows"
  }
};

/** Creates nodes. A row has labels and properties. */
export const createNodes: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/createNodes",
  "mode": "write",
  "text": "UNWIND $rows AS row\nCREATE (node:$(row.labels))\nSET node = row.properties",
  "params": {
    "rows": "rows"
  }
};

/** Creates relationships. A row has type, from, to and properties. */
export const createRelationships: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/createRelationships",
  "mode": "write",
  "text": "UNWIND $rows AS row\nMATCH (from:Node {id: row.from})\nMATCH (to:Node {id: row.to})\nCREATE (from)-[relationship:$(row.type)]->(to)\nSET relationship = row.properties",
  "params": {
    "rows": "rows"
  }
};

/** Which seed was loaded last, by which version of the format, and what is the version of what it gave? */
export const dataset: CypherQuery<'read', {

}, {
  readonly seedDigest: string;
  readonly formatVersion: number;
  readonly version: string;
}> = {
  "name": "seed/dataset",
  "mode": "read",
  "text": "MATCH (dataset:Dataset {id: 'dataset:seed'})\nRETURN\n  dataset.seedDigest AS seedDigest,\n  dataset.formatVersion AS formatVersion,\n  dataset.version AS version\nLIMIT 1",
  "params": {}
};

/** Which labels there may be, in the order in which labels(n) is to give them. A label that is declared but nowhere used gives no warning, so a warning means a misspelling. */
export const declareLabels: CypherQuery<'schema', {
  readonly labels: readonly string[];
}, {

}> = {
  "name": "seed/declareLabels",
  "mode": "schema",
  "text": "UNWIND $labels AS label\nCALL db.createLabel(label)",
  "params": {
    "labels": "string[]"
  }
};

/** Which properties there may be. */
export const declarePropertyKeys: CypherQuery<'schema', {
  readonly keys: readonly string[];
}, {

}> = {
  "name": "seed/declarePropertyKeys",
  "mode": "schema",
  "text": "UNWIND $keys AS key\nCALL db.createProperty(key)",
  "params": {
    "keys": "string[]"
  }
};

/** Which types of relationships there may be. */
export const declareRelationshipTypes: CypherQuery<'schema', {
  readonly types: readonly string[];
}, {

}> = {
  "name": "seed/declareRelationshipTypes",
  "mode": "schema",
  "text": "UNWIND $types AS type\nCALL db.createRelationshipType(type)",
  "params": {
    "types": "string[]"
  }
};

/** How many nodes in the graph are not ours, by their labels? The history of loads is ours, and no part of a seed. */
export const foreignNodes: CypherQuery<'read', {

}, {
  readonly labels: readonly string[];
  readonly count: number;
}> = {
  "name": "seed/foreignNodes",
  "mode": "read",
  "text": "MATCH (node)\nWHERE NOT node:Node AND NOT node:Load AND NOT node:Change\nRETURN labels(node) AS labels, count(*) AS count\nORDER BY labels",
  "params": {}
};

/** Which indexes and unique ids are there, and are they ready? */
export const indexStates: CypherQuery<'read', {

}, {
  readonly name: string;
  readonly state: string;
}> = {
  "name": "seed/indexStates",
  "mode": "read",
  "text": "SHOW INDEXES\nYIELD name, state\nRETURN name, state\nORDER BY name",
  "params": {}
};

/** Which version was loaded last? */
export const lastLoad: CypherQuery<'read', {

}, {
  readonly version: string;
}> = {
  "name": "seed/lastLoad",
  "mode": "read",
  "text": "MATCH (load:Load)\nRETURN load.version AS version\nORDER BY load.sequence DESC\nLIMIT 1",
  "params": {}
};

/** Which nodes of ours are in the graph? */
export const presentNodes: CypherQuery<'read', {

}, {
  readonly element: string;
  readonly id: string | null;
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: Value };
}> = {
  "name": "seed/presentNodes",
  "mode": "read",
  "text": "MATCH (node:Node)\nRETURN\n  elementId(node) AS element,\n  node.id AS id,\n  labels(node) AS labels,\n  properties(node) AS properties\nORDER BY id, element",
  "params": {}
};

/** Which relationships between nodes of ours are in the graph? */
export const presentRelationships: CypherQuery<'read', {

}, {
  readonly element: string;
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: { readonly [key: string]: Value };
}> = {
  "name": "seed/presentRelationships",
  "mode": "read",
  "text": "MATCH (from:Node)-[relationship]->(to:Node)\nRETURN\n  elementId(relationship) AS element,\n  type(relationship) AS type,\n  from.id AS from,\n  to.id AS to,\n  properties(relationship) AS properties\nORDER BY type, from, to, element",
  "params": {}
};

/** Records what a load added, changed and removed. A row has id, sequence, version, kind, type and thing. */
export const recordChanges: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/recordChanges",
  "mode": "write",
  "text": "UNWIND $rows AS row\nCREATE (change:Change)\nSET change = row",
  "params": {
    "rows": "rows"
  }
};

/** Records that a version was loaded, by the clock of the database; sequence 1 is the first load. */
export const recordLoad: CypherQuery<'write', {
  readonly version: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}, {
  readonly sequence: number;
}> = {
  "name": "seed/recordLoad",
  "mode": "write",
  "text": "OPTIONAL MATCH (before:Load)\nWITH coalesce(max(before.sequence), 0) + 1 AS sequence\nCREATE (load:Load {id: 'load:' + toString(sequence), sequence: sequence})\nSET load.version = $version\nSET load.loadedAt = datetime.truncate('second', datetime.transaction())\nSET load.added = $added\nSET load.changed = $changed\nSET load.removed = $removed\nRETURN load.sequence AS sequence",
  "params": {
    "version": "string",
    "added": "int",
    "changed": "int",
    "removed": "int"
  }
};

/** Removes nodes, with whatever hangs on them. A row has element. */
export const removeNodes: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/removeNodes",
  "mode": "write",
  "text": "UNWIND $rows AS row\nMATCH (node)\nWHERE elementId(node) = row.element\nDETACH DELETE node",
  "params": {
    "rows": "rows"
  }
};

/** Removes relationships. A row has element. */
export const removeRelationships: CypherQuery<'write', {
  readonly rows: readonly { readonly [key: string]: Value }[];
}, {

}> = {
  "name": "seed/removeRelationships",
  "mode": "write",
  "text": "UNWIND $rows AS row\nMATCH ()-[relationship]->()\nWHERE elementId(relationship) = row.element\nDELETE relationship",
  "params": {
    "rows": "rows"
  }
};

/** The laws of the graph, each as a query that must return no row. */
export const audits: readonly {
  readonly id: string;
  readonly must: string;
  readonly query: CypherQuery<'read', object, { readonly id: string; readonly problem: string }>;
}[] = [
  { ...{"id":"agency-serves-place","must":"Every agency that has a policy MUST serve a place, or no question about that place finds it."}, query: {
  "name": "audit/agencyServesPlace",
  "mode": "read",
  "text": "MATCH (agency:Organization)\nWHERE EXISTS { (agency)<-[:STATE_OF]-(:PolicyState) } AND NOT EXISTS { (agency)-[:SERVES]->(:Jurisdiction) }\nRETURN agency.id AS id, 'serves no place' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"bounds-are-ordered","must":"Bounds MUST be in order: no beginning after its latest day, no end on or before the beginning."}, query: {
  "name": "audit/boundsAreOrdered",
  "mode": "read",
  "text": "CALL () {\n  MATCH (fact:Tenure|PolicyState|Stance)\n  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS bounds\n  UNION ALL\n  MATCH (from:Node)-[link]->(to:Node)\n  WHERE link.derived\n  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS bounds\n}\nWITH id, what, bounds\nWHERE bounds.fromEarliest > bounds.fromLatest\n  OR bounds.untilEarliest > bounds.untilLatest\n  OR bounds.fromEarliest >= bounds.untilEarliest\n  OR bounds.fromLatest >= bounds.untilLatest\nRETURN id, what + ': bounds out of order' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"claim-has-voice","must":"Every claim that is not inferred MUST be attributed to exactly one voice."}, query: {
  "name": "audit/claimHasVoice",
  "mode": "read",
  "text": "MATCH (claim:Claim)\nWITH claim, COUNT { (claim)-[:ATTRIBUTED_TO]->(:Actor) } AS voices\nWHERE voices > 1 OR (voices = 0 AND claim.modality <> 'INFERRED')\nRETURN claim.id AS id, 'has ' + toString(voices) + ' voices' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"claim-is-derived","must":"Every claim that counts MUST have its derived relationship."}, query: {
  "name": "audit/claimIsDerived",
  "mode": "read",
  "text": "MATCH (subject:Node)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Node)\nWHERE claim.status = 'ACCEPTED'\n  AND claim.polarity = 'POSITIVE'\n  AND claim.retractedEdtf IS NULL\n  AND claim.modality IN ['ASSERTED', 'REPORTED', 'ESTIMATED', 'INFERRED']\n  AND NOT EXISTS {\n    MATCH (subject)-[link]->(object)\n    WHERE type(link) = claim.predicate AND claim.id IN link.claimIds\n  }\nRETURN claim.id AS id, subject.id + ' has no ' + claim.predicate + ' to ' + object.id AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"claim-is-evidenced","must":"Every claim MUST rest on a passage, or follow by a named rule from claims that do."}, query: {
  "name": "audit/claimIsEvidenced",
  "mode": "read",
  "text": "MATCH (claim:Claim)\nWHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->(:Passage) }\n  AND NOT (\n    claim.modality = 'INFERRED'\n    AND claim.rule IS NOT NULL\n    AND EXISTS { (claim)-[:INFERRED_FROM]->+(:Claim)-[:SUPPORTED_BY]->(:Passage) }\n  )\nRETURN claim.id AS id, 'rests on no passage and on no rule' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"claim-is-whole","must":"Every claim MUST have one subject, and either one object or a value."}, query: {
  "name": "audit/claimIsWhole",
  "mode": "read",
  "text": "MATCH (claim:Claim)\nWITH claim, COUNT { (claim)-[:SUBJECT]->(:Node) } AS subjects, COUNT { (claim)-[:OBJECT]->(:Node) } AS objects\nWHERE subjects <> 1 OR objects + CASE WHEN claim.value IS NULL THEN 0 ELSE 1 END <> 1\nRETURN claim.id AS id, 'has ' + toString(subjects) + ' subjects, ' + toString(objects) + ' objects, value: ' + coalesce(claim.value, 'none') AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"damage-in-article","must":"Every damage MUST lie inside its one article."}, query: {
  "name": "audit/damageInArticle",
  "mode": "read",
  "text": "MATCH (damage:Damage)\nOPTIONAL MATCH (damage)-[:DAMAGE_OF]->(article:Article)\nWITH damage, count(article) AS articles, min(article.start) AS start, max(article.end) AS end\nWHERE articles <> 1 OR NOT (start <= damage.start < damage.end <= end)\nRETURN damage.id AS id, 'lies outside its article' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"dates-are-ordered","must":"The first possible day of a date MUST NOT come after its last."}, query: {
  "name": "audit/datesAreOrdered",
  "mode": "read",
  "text": "MATCH (node:Node)\nUNWIND [key IN keys(node) WHERE key ENDS WITH 'Earliest' AND NOT key STARTS WITH 'history' | left(key, size(key) - 8)] AS date\nWITH node, date, node[date + 'Earliest'] AS earliest, node[date + 'Latest'] AS latest\nWHERE earliest > latest\nRETURN node.id AS id, date + ' is out of order' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"derived-has-live-claim","must":"Every derived relationship MUST rest on claims that are accepted, positive, not withdrawn, and no mere allegation or prediction."}, query: {
  "name": "audit/derivedHasLiveClaim",
  "mode": "read",
  "text": "MATCH (from:Node)-[link]->(to:Node)\nWHERE link.derived\nUNWIND CASE WHEN size(coalesce(link.claimIds, [])) = 0 THEN [null] ELSE link.claimIds END AS claimId\nOPTIONAL MATCH (claim:Claim {id: claimId})\nWITH from, link, to, claimId, claim\nWHERE claim IS NULL\n  OR claim.status <> 'ACCEPTED'\n  OR claim.polarity <> 'POSITIVE'\n  OR claim.retractedEdtf IS NOT NULL\n  OR NOT claim.modality IN ['ASSERTED', 'REPORTED', 'ESTIMATED', 'INFERRED']\nRETURN from.id AS id, type(link) + ' to ' + to.id + ' rests on ' + coalesce(claimId, 'no claim') AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"derived-says-what-is-claimed","must":"A derived relationship MUST say exactly what each of its claims says."}, query: {
  "name": "audit/derivedSaysWhatIsClaimed",
  "mode": "read",
  "text": "MATCH (from:Node)-[link]->(to:Node)\nWHERE link.derived AND NOT type(link) IN ['HAS_TENURE', 'TENURE_IN']\nUNWIND link.claimIds AS claimId\nMATCH (claim:Claim {id: claimId})\nWHERE claim.predicate <> type(link)\n  OR NOT EXISTS { (claim)-[:SUBJECT]->(from) }\n  OR NOT EXISTS { (claim)-[:OBJECT]->(to) }\nRETURN from.id AS id, type(link) + ' to ' + to.id + ' is not what ' + claimId + ' says' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"disputed-by-contradiction","must":"A fact MUST be disputed exactly when a contradiction about one of its claims says so."}, query: {
  "name": "audit/disputedByContradiction",
  "mode": "read",
  "text": "MATCH (from:Node)-[link]->(to:Node)\nWHERE link.derived AND link.disputed IS NOT NULL\nWITH from, link, to, EXISTS {\n  MATCH (own:Claim)-[:ACCOUNT_IN]->(dispute:Dispute {kind: 'CONTRADICTION'})<-[:ACCOUNT_IN]-(other:Claim)\n  WHERE own.id IN link.claimIds AND other <> own AND other.status = 'ACCEPTED' AND other.retractedEdtf IS NULL\n} AS contradicted\nWHERE contradicted <> link.disputed\nRETURN from.id AS id, type(link) + ' to ' + to.id + ' is disputed: ' + toString(link.disputed) AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"entity-from-text","must":"Every entity that is not from a register MUST be reachable from a passage."}, query: {
  "name": "audit/entityFromText",
  "mode": "read",
  "text": "MATCH (entity:Entity)\nWHERE coalesce(entity.basis, '') <> 'REGISTER'\n  AND NOT entity:Article\n  AND NOT entity:Tenure\n  AND NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO|CITES]-(:Claim) }\n  AND NOT EXISTS { (entity)-[:NAMED]->(:Name)-[:SUPPORTED_BY]->(:Passage) }\n  AND NOT EXISTS { (entity)-[:QUOTED_IN]->(:Passage) }\n  AND NOT EXISTS { (entity)-[:SAID]->(:Statement)-[:QUOTED_IN]->(:Passage) }\n  AND NOT EXISTS { (entity)<-[:SAID_AT]-(:Statement)-[:QUOTED_IN]->(:Passage) }\n  AND NOT EXISTS { (entity)-[:HAS_USE]->(:TermUse)-[:SUPPORTED_BY]->(:Passage) }\n  AND NOT EXISTS { (entity)<-[:MEASURES]-(:Observation)<-[:OBJECT]-(:Claim) }\n  AND NOT EXISTS { (entity)<-[:PUBLISHED_BY|WRITTEN_BY]-(:Article) }\n  AND NOT EXISTS { (entity)<-[:ON]-(:Entity)<-[:SUBJECT|OBJECT]-(:Claim) }\n  AND NOT EXISTS { (entity)<-[:ACCOUNT_IN]-(:Claim) }\n  AND NOT EXISTS { (entity)<-[:GAP_ABOUT]-(:Gap)-[:NEAR]->(:Passage) }\nRETURN entity.id AS id, 'is reached from no passage' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"group-is-not-its-members","must":"What is said of a group MUST NOT be derived for its members."}, query: {
  "name": "audit/groupIsNotItsMembers",
  "mode": "read",
  "text": "MATCH (group:Organization {kind: 'GROUP'})<-[:MEMBER_OF]-(member:Actor)-[link]-(:Node)\nWHERE link.derived AND type(link) <> 'MEMBER_OF'\nUNWIND coalesce(link.claimIds, []) AS claimId\nMATCH (claim:Claim {id: claimId})\nWHERE EXISTS { (claim)-[:SUBJECT|OBJECT]->(group) } AND NOT EXISTS { (claim)-[:SUBJECT|OBJECT]->(member) }\nRETURN member.id AS id, type(link) + ' is what ' + claimId + ' says of ' + group.id AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"history-is-whole","must":"A history MUST have as many entries in every column, each known later than the one before, and end as the fact now stands."}, query: {
  "name": "audit/historyIsWhole",
  "mode": "read",
  "text": "CALL () {\n  MATCH (fact:Tenure|PolicyState|Stance)\n  WHERE fact.claimIds IS NOT NULL\n  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS columns\n  UNION ALL\n  MATCH (from:Node)-[link]->(to:Node)\n  WHERE link.derived AND link.articleCount IS NOT NULL\n  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS columns\n}\nWITH id, what, columns, size(coalesce(columns.historyKnownFrom, [])) AS versions\nWHERE versions = 0\n  OR any(\n    column IN [\n      'FromEarliest', 'FromLatest', 'UntilEarliest', 'UntilLatest', 'ArticleCount', 'IndependentCount',\n      'IndependenceUnknown', 'Disputed', 'FirstObserved', 'LastObserved'\n    ]\n    WHERE size(coalesce(columns['history' + column], [])) <> versions\n  )\n  OR any(step IN range(1, versions - 1) WHERE columns.historyKnownFrom[step - 1] >= columns.historyKnownFrom[step])\n  OR columns.historyArticleCount[versions - 1] <> columns.articleCount\n  OR columns.historyDisputed[versions - 1] <> columns.disputed\nRETURN id, what + ': history out of step' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"known-not-before-claims","must":"A fact MUST NOT be surely known before one of its claims is."}, query: {
  "name": "audit/knownNotBeforeClaims",
  "mode": "read",
  "text": "MATCH (from:Node)-[link]->(to:Node)\nWHERE link.derived AND link.knownFrom IS NOT NULL\nWITH from, link, to, COLLECT {\n  MATCH (claim:Claim)\n  WHERE claim.id IN link.claimIds\n  RETURN claim.knownFromLatest\n} AS known\nWHERE all(day IN known WHERE day IS NULL OR day > link.knownFrom)\nRETURN from.id AS id, type(link) + ' to ' + to.id + ' is known too early' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"names-are-decided","must":"No two entities of one kind MUST share a name in one language and kind without a decision."}, query: {
  "name": "audit/namesAreDecided",
  "mode": "read",
  "text": "MATCH (one:Entity)-[:NAMED]->(name:Name)\nMATCH (other:Entity)-[:NAMED]->(same:Name {text: name.text})\nWHERE one.id < other.id\n  AND same.language = name.language\n  AND same.kind = name.kind\n  AND labels(one)[0] = labels(other)[0]\n  AND NOT EXISTS { (one)<-[:BETWEEN]-(:Decision)-[:BETWEEN]->(other) }\nRETURN one.id AS id, other.id + ' has the name ' + name.text + ' too' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"node-is-named","must":"Every node MUST have an id, and a name for people to read."}, query: {
  "name": "audit/nodeIsNamed",
  "mode": "read",
  "text": "MATCH (node:Node)\nWHERE node.id IS NULL OR coalesce(node.name, '') = ''\nRETURN coalesce(node.id, elementId(node)) AS id, 'has no id or no name' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"number-is-stated","must":"Every number MUST be stated by somebody in a claim, and have one measure."}, query: {
  "name": "audit/numberIsStated",
  "mode": "read",
  "text": "CALL () {\n  MATCH (observation:Observation)\n  WHERE NOT EXISTS { (observation)<-[:OBJECT]-(:Claim {predicate: 'STATED'}) }\n  RETURN observation.id AS id, 'is stated in no claim' AS problem\n  UNION ALL\n  MATCH (observation:Observation)\n  WHERE COUNT { (observation)-[:MEASURES]->(:Measure) } <> 1\n  RETURN observation.id AS id, 'has not just one measure' AS problem\n}\nRETURN id, problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"office-held-once","must":"No exclusive office MUST be held twice on one day."}, query: {
  "name": "audit/officeHeldOnce",
  "mode": "read",
  "text": "MATCH (one:Tenure)-[:TENURE_IN]->(office:Office {exclusive: true})<-[:TENURE_IN]-(other:Tenure)\nWHERE one.id < other.id\n  AND one.fromLatest < other.untilEarliest\n  AND other.fromLatest < one.untilEarliest\nRETURN office.id AS id, one.id + ' and ' + other.id + ' hold on one day' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"one-state-at-once","must":"No two states of one agency on one issue MUST be definite on one day."}, query: {
  "name": "audit/oneStateAtOnce",
  "mode": "read",
  "text": "MATCH (agency:Organization)<-[:STATE_OF]-(one:PolicyState)-[:ON]->(issue:Issue)<-[:ON]-(other:PolicyState)-[:STATE_OF]->(agency)\nWHERE one.id < other.id\n  AND one.fromLatest < other.untilEarliest\n  AND other.fromLatest < one.untilEarliest\nRETURN agency.id AS id, one.id + ' and ' + other.id + ' hold on one day' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"passage-in-article","must":"Every passage MUST lie inside its one article, and every article in its one file."}, query: {
  "name": "audit/passageInArticle",
  "mode": "read",
  "text": "CALL () {\n  MATCH (passage:Passage)\n  OPTIONAL MATCH (passage)-[:PASSAGE_OF]->(article:Article)\n  WITH passage, count(article) AS articles, min(article.start) AS start, max(article.end) AS end\n  WHERE articles <> 1 OR NOT (start <= passage.start < passage.end <= end)\n  RETURN passage.id AS id, 'lies outside its article' AS problem\n  UNION ALL\n  MATCH (article:Article)\n  WHERE COUNT { (article)-[:TEXT_IN]->(:SourceFile) } <> 1 OR NOT (0 <= article.start < article.end)\n  RETURN article.id AS id, 'lies in no file' AS problem\n}\nRETURN id, problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"reason-of-decider","must":"A reason MUST be cited by who decided, or by a spokesperson."}, query: {
  "name": "audit/reasonOfDecider",
  "mode": "read",
  "text": "MATCH (claim:Claim {predicate: 'CITES_AS_REASON'})-[voice:ATTRIBUTED_TO]->(actor:Actor)\nMATCH (claim)-[:SUBJECT]->(event:Event)\nWHERE NOT voice.capacity IN ['SPOKESPERSON', 'OFFICIAL_RECORD']\n  AND NOT EXISTS {\n    MATCH (actor)<-[:SUBJECT]-(own:Claim)-[:OBJECT]->(event)\n    WHERE own.predicate IN ['DECIDED', 'ANNOUNCED', 'ISSUED', 'VETOED', 'SUED', 'RULED']\n  }\nRETURN claim.id AS id, 'is the voice of ' + actor.id + ', who did not decide' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"state-is-whole","must":"Every state of policy MUST answer one issue and be that of one agency; every stance MUST answer one issue."}, query: {
  "name": "audit/stateIsWhole",
  "mode": "read",
  "text": "MATCH (answer:PolicyState|Stance)\nWITH answer, COUNT { (answer)-[:ON]->(:Issue) } AS issues, COUNT { (answer)-[:STATE_OF]->(:Organization) } AS agencies\nWHERE issues <> 1 OR (answer:PolicyState AND agencies <> 1)\nRETURN answer.id AS id, 'answers ' + toString(issues) + ' issues, is of ' + toString(agencies) + ' agencies' AS problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
  { ...{"id":"uses-add-up","must":"How often a text uses a word MUST be the sum of its uses there, each seen in a passage of that text."}, query: {
  "name": "audit/usesAddUp",
  "mode": "read",
  "text": "CALL () {\n  MATCH (term:Term)-[used:USED_IN]->(article:Article)\n  OPTIONAL MATCH (term)-[:HAS_USE]->(use:TermUse)-[:USE_IN]->(article)\n  WITH term, used, article, sum(use.count) AS counted\n  WHERE used.count <> counted\n  RETURN term.id AS id, 'is counted otherwise in ' + article.id AS problem\n  UNION ALL\n  MATCH (use:TermUse)\n  WHERE NOT EXISTS { (use)-[:USE_IN]->(:Article)<-[:PASSAGE_OF]-(:Passage)<-[:SUPPORTED_BY]-(use) }\n  RETURN use.id AS id, 'is seen in no passage of its text' AS problem\n}\nRETURN id, problem\nORDER BY id, problem\nLIMIT 100",
  "params": {}
} },
];
