// Generated from cypher/ by "npm run generate". Do not edit.
import type { Piece } from './piece.ts';

export const pieces: readonly Piece[] = [
{
  "name": "Article.byline",
  "about": "Who wrote a text?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "person",
    "type": "Person",
    "list": true
  },
  "locals": [
    "person"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:WRITTEN_BY]->(person:Person)\nORDER BY person.id\nLIMIT $limit"
},
{
  "name": "Article.canonical",
  "about": "Which of several copies counts?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "canonical",
    "type": "Article",
    "list": false
  },
  "locals": [
    "canonical"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:COPY_OF*0..1]->(canonical:Article)\nWHERE NOT (canonical)-[:COPY_OF]->()"
},
{
  "name": "Article.copies",
  "about": "Which copies does a text have?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "copy",
    "type": "Article",
    "list": true
  },
  "locals": [
    "copy"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)<-[:COPY_OF]-(copy:Article)\nORDER BY copy.id\nLIMIT $limit"
},
{
  "name": "Article",
  "about": "What is read off Article itself?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "article.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "article.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "article.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "article.identifierValues"
    },
    {
      "name": "title",
      "type": "string",
      "expression": "article.title"
    },
    {
      "name": "start",
      "type": "int",
      "expression": "article.start"
    },
    {
      "name": "end",
      "type": "int",
      "expression": "article.end"
    },
    {
      "name": "language",
      "type": "string",
      "expression": "article.language"
    },
    {
      "name": "published",
      "type": "PartialDate",
      "expression": "CASE WHEN article.publishedEdtf IS NULL THEN null ELSE {edtf: article.publishedEdtf, earliest: toString(article.publishedEarliest), latest: toString(article.publishedLatest), basis: article.publishedBasis, phrase: article.publishedPhrase, rule: article.publishedRule} END",
      "date": "article.published"
    },
    {
      "name": "updated",
      "type": "PartialDate",
      "expression": "CASE WHEN article.updatedEdtf IS NULL THEN null ELSE {edtf: article.updatedEdtf, earliest: toString(article.updatedEarliest), latest: toString(article.updatedLatest), basis: article.updatedBasis, phrase: article.updatedPhrase, rule: article.updatedRule} END",
      "date": "article.updated"
    },
    {
      "name": "truncated",
      "type": "boolean",
      "expression": "article.truncated"
    },
    {
      "name": "duplicate",
      "type": "boolean",
      "expression": "EXISTS { (article)-[:COPY_OF]->() }"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Article.damages",
  "about": "Where does a text not stand as it was meant?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a01"
  },
  "gives": {
    "variable": "damage",
    "type": "Damage",
    "list": true
  },
  "locals": [
    "damage"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)<-[:DAMAGE_OF]-(damage:Damage)\nORDER BY damage.start, damage.id\nLIMIT $limit"
},
{
  "name": "Article.outlet",
  "about": "Who published a text?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "organization",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "organization"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:PUBLISHED_BY]->(organization:Organization)"
},
{
  "name": "Article.passages",
  "about": "Which places of a text do claims rest on?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "passage",
    "type": "Passage",
    "list": true
  },
  "locals": [
    "passage"
  ],
  "fields": [],
  "order": [
    "passage.start",
    "passage.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)<-[:PASSAGE_OF]-(passage:Passage)"
},
{
  "name": "Article.sourceFile",
  "about": "In which file does a text stand?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "file",
    "type": "SourceFile",
    "list": false
  },
  "locals": [
    "file"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:TEXT_IN]->(file:SourceFile)"
},
{
  "name": "Article.terms",
  "about": "Which loaded words does a text use?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a06"
  },
  "gives": {
    "variable": "use",
    "type": "TermUse",
    "list": true
  },
  "locals": [
    "use"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)<-[:USE_IN]-(use:TermUse)\nORDER BY use.id\nLIMIT $limit"
},
{
  "name": "ArticleFilter.about",
  "about": "Does a claim that rests on it have one of these as its subject or its object?",
  "params": [
    {
      "name": "about",
      "type": "string[]",
      "example": [
        "event:baca-limits-detainers"
      ]
    }
  ],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": true
  },
  "locals": [
    "passage",
    "claim",
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)<-[:PASSAGE_OF]-(passage:Passage)<-[:SUPPORTED_BY]-(claim:Claim)-[:SUBJECT|OBJECT]->(node)\nWHERE node.id IN $about\nWITH DISTINCT node\nORDER BY node.id\nLIMIT $limit"
},
{
  "name": "ArticleGrouping.AUTHOR",
  "about": "Who wrote it?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "person",
    "type": "Person",
    "list": false
  },
  "locals": [
    "person"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:WRITTEN_BY]->(person:Person)"
},
{
  "name": "ArticleGrouping.CANONICAL",
  "about": "Which of its copies counts?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "canonical",
    "type": "Article",
    "list": false
  },
  "locals": [
    "canonical"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:COPY_OF*0..1]->(canonical:Article)\nWHERE NOT (canonical)-[:COPY_OF]->()"
},
{
  "name": "ArticleGrouping.DATE_BASIS",
  "about": "How is the day of its publication known?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "basis",
    "type": "string",
    "list": false
  },
  "locals": [
    "basis"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH article.publishedBasis AS basis"
},
{
  "name": "ArticleGrouping.LANGUAGE",
  "about": "In which language is it?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "language",
    "type": "string",
    "list": false
  },
  "locals": [
    "language"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH article.language AS language"
},
{
  "name": "ArticleGrouping.MONTH",
  "about": "In which month was it published, where that is certain?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "month",
    "type": "string",
    "list": false
  },
  "locals": [
    "month"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN left(toString(article.publishedEarliest), 7) = left(toString(article.publishedLatest), 7) THEN left(toString(article.publishedEarliest), 7) END AS month"
},
{
  "name": "ArticleGrouping.OUTLET",
  "about": "Who published it?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "outlet",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "outlet"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article)-[:PUBLISHED_BY]->(outlet:Organization)"
},
{
  "name": "ArticleGrouping.TRUNCATED",
  "about": "Is it cut short?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "truncated",
    "type": "string",
    "list": false
  },
  "locals": [
    "truncated"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH toString(article.truncated) AS truncated"
},
{
  "name": "ArticleGrouping.YEAR",
  "about": "In which year was it published, where that is certain?",
  "params": [],
  "from": {
    "variable": "article",
    "type": "Article",
    "example": "article:a07"
  },
  "gives": {
    "variable": "year",
    "type": "string",
    "list": false
  },
  "locals": [
    "year"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN article.publishedEarliest.year = article.publishedLatest.year THEN toString(article.publishedEarliest.year) END AS year"
},
{
  "name": "Damage.article",
  "about": "Which text is damaged?",
  "params": [],
  "from": {
    "variable": "damage",
    "type": "Damage",
    "example": "damage:a01-1"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (damage)-[:DAMAGE_OF]->(article:Article)"
},
{
  "name": "Damage",
  "about": "What is read off Damage itself?",
  "params": [],
  "from": {
    "variable": "damage",
    "type": "Damage",
    "example": "damage:a01-1"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "damage.id"
    },
    {
      "name": "start",
      "type": "int",
      "expression": "damage.start"
    },
    {
      "name": "end",
      "type": "int",
      "expression": "damage.end"
    },
    {
      "name": "kind",
      "type": "DamageKind",
      "expression": "damage.kind"
    },
    {
      "name": "printed",
      "type": "string",
      "expression": "damage.printed"
    },
    {
      "name": "intended",
      "type": "string",
      "expression": "damage.intended"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Passage.article",
  "about": "In which text is the place?",
  "params": [],
  "from": {
    "variable": "passage",
    "type": "Passage",
    "example": "passage:a07-prompted-by-directive"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (passage)-[:PASSAGE_OF]->(article:Article)"
},
{
  "name": "Passage.claims",
  "about": "Which claims rest on a place in a text?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "passage",
    "type": "Passage",
    "example": "passage:a07-prompted-by-directive"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (passage)<-[:SUPPORTED_BY]-(claim:Claim)\nWHERE claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt\nORDER BY claim.id\nLIMIT $limit"
},
{
  "name": "Passage",
  "about": "What is read off Passage itself?",
  "params": [],
  "from": {
    "variable": "passage",
    "type": "Passage",
    "example": "passage:a07-prompted-by-directive"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "passage.id"
    },
    {
      "name": "start",
      "type": "int",
      "expression": "passage.start"
    },
    {
      "name": "end",
      "type": "int",
      "expression": "passage.end"
    },
    {
      "name": "part",
      "type": "ArticlePart",
      "expression": "passage.part"
    },
    {
      "name": "fileName",
      "type": "string",
      "expression": "head([(passage)-[:PASSAGE_OF]->(:Article)-[:TEXT_IN]->(file:SourceFile) | file.fileName])"
    },
    {
      "name": "anchor",
      "type": "string",
      "expression": "passage.anchor"
    },
    {
      "name": "paraphrase",
      "type": "string",
      "expression": "passage.paraphrase"
    },
    {
      "name": "sha256",
      "type": "string",
      "expression": "passage.sha256"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Query.article",
  "about": "Which of the texts has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "article:a07"
    }
  ],
  "from": null,
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article:Article {id: $id})"
},
{
  "name": "Query.articleCounts",
  "about": "How many articles are there, by groups?",
  "params": [],
  "from": null,
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": "articles",
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.articles",
  "about": "Which texts are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": true
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [
    "article.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article:Article)\n// Always true; with it the index gives the order.\nWHERE article.id IS NOT NULL"
},
{
  "name": "SourceFile",
  "about": "What is read off SourceFile itself?",
  "params": [],
  "from": {
    "variable": "file",
    "type": "SourceFile",
    "example": "source-file:002"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "file.id"
    },
    {
      "name": "fileName",
      "type": "string",
      "expression": "file.fileName"
    },
    {
      "name": "sha256",
      "type": "string",
      "expression": "file.sha256"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Claim.attributedTo",
  "about": "Who says it?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "attribution",
    "type": "Attribution",
    "list": true
  },
  "locals": [
    "attribution",
    "actor"
  ],
  "fields": [
    {
      "name": "capacity",
      "type": "Capacity",
      "expression": "attribution.capacity"
    },
    {
      "name": "certain",
      "type": "boolean",
      "expression": "attribution.certain"
    },
    {
      "name": "actor",
      "type": "Actor",
      "expression": "actor"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[attribution:ATTRIBUTED_TO]->(actor:Actor)\nORDER BY actor.id\nLIMIT $limit"
},
{
  "name": "Claim.chain",
  "about": "Through which publications did it come?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "cites",
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[cites:CITES]->(event:Event)\nORDER BY cites.step, event.id\nLIMIT $limit"
},
{
  "name": "Claim",
  "about": "What is read off Claim itself?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "claim.id"
    },
    {
      "name": "predicate",
      "type": "Predicate",
      "expression": "claim.predicate"
    },
    {
      "name": "value",
      "type": "string",
      "expression": "claim.value"
    },
    {
      "name": "date",
      "type": "PartialDate",
      "expression": "CASE WHEN claim.valueEdtf IS NULL THEN null ELSE {edtf: claim.valueEdtf, earliest: toString(claim.valueEarliest), latest: toString(claim.valueLatest), basis: claim.valueBasis, phrase: claim.valuePhrase, rule: claim.valueRule} END",
      "date": "claim.value"
    },
    {
      "name": "role",
      "type": "string",
      "expression": "claim.role"
    },
    {
      "name": "originUnknown",
      "type": "boolean",
      "expression": "coalesce(claim.originUnknown, false)"
    },
    {
      "name": "polarity",
      "type": "Polarity",
      "expression": "claim.polarity"
    },
    {
      "name": "sentence",
      "type": "string",
      "expression": "claim.sentence"
    },
    {
      "name": "status",
      "type": "ClaimStatus",
      "expression": "claim.status"
    },
    {
      "name": "modality",
      "type": "Modality",
      "expression": "claim.modality"
    },
    {
      "name": "by",
      "type": "PromptedBy",
      "expression": "claim.by"
    },
    {
      "name": "knownFrom",
      "type": "PartialDate",
      "expression": "CASE WHEN claim.knownFromEdtf IS NULL THEN null ELSE {edtf: claim.knownFromEdtf, earliest: toString(claim.knownFromEarliest), latest: toString(claim.knownFromLatest), basis: claim.knownFromBasis, phrase: claim.knownFromPhrase, rule: claim.knownFromRule} END",
      "date": "claim.knownFrom"
    },
    {
      "name": "at",
      "type": "PartialDate",
      "expression": "CASE WHEN claim.atEdtf IS NULL THEN null ELSE {edtf: claim.atEdtf, earliest: toString(claim.atEarliest), latest: toString(claim.atLatest), basis: claim.atBasis, phrase: claim.atPhrase, rule: claim.atRule} END",
      "date": "claim.at"
    },
    {
      "name": "from",
      "type": "PartialDate",
      "expression": "CASE WHEN claim.fromEdtf IS NULL THEN null ELSE {edtf: claim.fromEdtf, earliest: toString(claim.fromEarliest), latest: toString(claim.fromLatest), basis: claim.fromBasis, phrase: claim.fromPhrase, rule: claim.fromRule} END",
      "date": "claim.from"
    },
    {
      "name": "until",
      "type": "PartialDate",
      "expression": "CASE WHEN claim.untilEdtf IS NULL THEN null ELSE {edtf: claim.untilEdtf, earliest: toString(claim.untilEarliest), latest: toString(claim.untilLatest), basis: claim.untilBasis, phrase: claim.untilPhrase, rule: claim.untilRule} END",
      "date": "claim.until"
    },
    {
      "name": "rule",
      "type": "string",
      "expression": "claim.rule"
    },
    {
      "name": "retracted",
      "type": "Date",
      "expression": "toString(claim.retractedEarliest)"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Claim.dispute",
  "about": "In which dispute is it an account?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "dispute",
    "type": "Dispute",
    "list": false
  },
  "locals": [
    "dispute"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:ACCOUNT_IN]->(dispute:Dispute)\nORDER BY dispute.id\nLIMIT 1"
},
{
  "name": "Claim.evidence",
  "about": "Where do texts say so?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "passage",
    "type": "Evidence",
    "list": true
  },
  "locals": [
    "passage"
  ],
  "fields": [
    {
      "name": "supports",
      "type": "boolean",
      "expression": "true"
    },
    {
      "name": "passage",
      "type": "Passage",
      "expression": "passage"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "Claim.object",
  "about": "What is it said to be related to?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": false
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:OBJECT]->(node:Node)"
},
{
  "name": "Claim.premises",
  "about": "From which claims was it inferred?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:vetoed-bill-is-a-version"
  },
  "gives": {
    "variable": "premise",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "premise"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:INFERRED_FROM]->(premise:Claim)\nORDER BY premise.id\nLIMIT $limit"
},
{
  "name": "Claim.statement",
  "about": "Which utterance does it rest on?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "statement",
    "type": "Statement",
    "list": false
  },
  "locals": [
    "statement"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:UTTERED_IN]->(statement:Statement)"
},
{
  "name": "Claim.subject",
  "about": "What is it said of?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": false
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUBJECT]->(node:Node)"
},
{
  "name": "ClaimFilter.about",
  "about": "Is one of these its subject or its object?",
  "params": [
    {
      "name": "about",
      "type": "string[]",
      "example": [
        "event:baca-limits-detainers"
      ]
    }
  ],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": true
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": 2,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUBJECT|OBJECT]->(node)\nWHERE node.id IN $about\nORDER BY node.id\nLIMIT $limit"
},
{
  "name": "ClaimFilter.article",
  "about": "Does a passage of one of these articles bear on it?",
  "params": [
    {
      "name": "article",
      "type": "string[]",
      "example": [
        "article:a07"
      ]
    }
  ],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "passage",
    "type": "Passage",
    "list": true
  },
  "locals": [
    "passage",
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(article:Article)\nWHERE article.id IN $article\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "ClaimGrouping.ARTICLE",
  "about": "Which articles does it stand in?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)"
},
{
  "name": "ClaimGrouping.CAPACITY",
  "about": "In which capacity does its voice speak?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "capacity",
    "type": "string",
    "list": false
  },
  "locals": [
    "attribution",
    "capacity"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Actor)\nWITH attribution.capacity AS capacity"
},
{
  "name": "ClaimGrouping.LANGUAGE",
  "about": "In which languages does it stand?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "language",
    "type": "string",
    "list": false
  },
  "locals": [
    "article",
    "language"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)\nWITH article.language AS language"
},
{
  "name": "ClaimGrouping.MODALITY",
  "about": "How is it said?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "modality",
    "type": "string",
    "list": false
  },
  "locals": [
    "modality"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH claim.modality AS modality"
},
{
  "name": "ClaimGrouping.MONTH",
  "about": "In which month did it become known, where that is certain?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "month",
    "type": "string",
    "list": false
  },
  "locals": [
    "month"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN left(toString(claim.knownFromEarliest), 7) = left(toString(claim.knownFromLatest), 7) THEN left(toString(claim.knownFromEarliest), 7) END AS month"
},
{
  "name": "ClaimGrouping.OBJECT",
  "about": "What is it said to be related to?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": false
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:OBJECT]->(entity:Entity)"
},
{
  "name": "ClaimGrouping.OUTLET",
  "about": "Which outlets printed it?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "outlet",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "outlet"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:PUBLISHED_BY]->(outlet:Organization)"
},
{
  "name": "ClaimGrouping.PART",
  "about": "In which parts of texts does it stand?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "part",
    "type": "string",
    "list": false
  },
  "locals": [
    "passage",
    "part"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)\nWITH passage.part AS part"
},
{
  "name": "ClaimGrouping.POLARITY",
  "about": "Is it said or denied?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "polarity",
    "type": "string",
    "list": false
  },
  "locals": [
    "polarity"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH claim.polarity AS polarity"
},
{
  "name": "ClaimGrouping.PREDICATE",
  "about": "What does it say, as a type?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "predicate",
    "type": "string",
    "list": false
  },
  "locals": [
    "predicate"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH claim.predicate AS predicate"
},
{
  "name": "ClaimGrouping.STATUS",
  "about": "Do we accept our reading?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "status",
    "type": "string",
    "list": false
  },
  "locals": [
    "status"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH claim.status AS status"
},
{
  "name": "ClaimGrouping.SUBJECT",
  "about": "What is it said of?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": false
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:SUBJECT]->(entity:Entity)"
},
{
  "name": "ClaimGrouping.VOICE",
  "about": "Whose voice is it?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": false
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim)-[:ATTRIBUTED_TO]->(actor:Actor)"
},
{
  "name": "ClaimGrouping.YEAR",
  "about": "In which year did it become known, where that is certain?",
  "params": [],
  "from": {
    "variable": "claim",
    "type": "Claim",
    "example": "claim:bulletin-prompted-change-spokesman-a07"
  },
  "gives": {
    "variable": "year",
    "type": "string",
    "list": false
  },
  "locals": [
    "year"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN claim.knownFromEarliest.year = claim.knownFromLatest.year THEN toString(claim.knownFromEarliest.year) END AS year"
},
{
  "name": "Decision.between",
  "about": "What was decided between?",
  "params": [],
  "from": {
    "variable": "decision",
    "type": "Decision",
    "example": "decision:who-the-spokesmen-are"
  },
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": true
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (decision)-[:BETWEEN]->(node:Node)\nORDER BY node.id\nLIMIT $limit"
},
{
  "name": "Decision",
  "about": "What is read off Decision itself?",
  "params": [],
  "from": {
    "variable": "decision",
    "type": "Decision",
    "example": "decision:who-the-spokesmen-are"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "decision.id"
    },
    {
      "name": "question",
      "type": "string",
      "expression": "decision.question"
    },
    {
      "name": "verdict",
      "type": "Verdict",
      "expression": "decision.verdict"
    },
    {
      "name": "alternatives",
      "type": "string[]",
      "expression": "coalesce(decision.alternatives, [])"
    },
    {
      "name": "reason",
      "type": "string",
      "expression": "decision.reason"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Dispute.accounts",
  "about": "What are the accounts in a dispute?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "dispute",
    "type": "Dispute",
    "example": "dispute:how-bulletin-and-change-are-linked"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (dispute)<-[:ACCOUNT_IN]-(claim:Claim)\nWHERE claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt\nORDER BY claim.id\nLIMIT $limit"
},
{
  "name": "Dispute",
  "about": "What is read off Dispute itself?",
  "params": [],
  "from": {
    "variable": "dispute",
    "type": "Dispute",
    "example": "dispute:how-bulletin-and-change-are-linked"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "dispute.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "dispute.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "dispute.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "dispute.identifierValues"
    },
    {
      "name": "kind",
      "type": "DisputeKind",
      "expression": "dispute.kind"
    },
    {
      "name": "question",
      "type": "string",
      "expression": "dispute.question"
    },
    {
      "name": "note",
      "type": "string",
      "expression": "dispute.note"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Fact.articles",
  "about": "On which texts does a fact rest, copies too?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "link",
    "type": "Fact",
    "example": "PROMPTED_BY"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": true
  },
  "locals": [
    "claim",
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim:Claim)\nWHERE claim.id IN link.claimIds\n  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)\n// The claims first, by their ids: else the server may begin with every passage there is.\nWITH DISTINCT claim\nMATCH (claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)\nWITH DISTINCT article\nORDER BY article.id\nLIMIT $limit"
},
{
  "name": "Fact",
  "about": "What is read off Fact itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "Fact",
    "example": "PROMPTED_BY"
  },
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Fact.passages",
  "about": "On which places of texts does a fact rest?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "link",
    "type": "Fact",
    "example": "PROMPTED_BY"
  },
  "gives": {
    "variable": "passage",
    "type": "Passage",
    "list": true
  },
  "locals": [
    "claim",
    "passage"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim:Claim)\nWHERE claim.id IN link.claimIds\n  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)\n// The claims first, by their ids: else the server may begin with every passage there is.\nWITH DISTINCT claim\nMATCH (claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage)\nWITH DISTINCT passage\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "Gap.about",
  "about": "What is the gap about?",
  "params": [],
  "from": {
    "variable": "gap",
    "type": "Gap",
    "example": "gap:baca-change-effective-date"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (gap)-[:GAP_ABOUT]->(entity:Entity)\nORDER BY entity.id\nLIMIT $limit"
},
{
  "name": "Gap.closedBy",
  "about": "Which claim has answered it since?",
  "params": [],
  "from": {
    "variable": "gap",
    "type": "Gap",
    "example": "gap:baca-change-effective-date"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": false
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (gap)-[:CLOSED_BY]->(claim:Claim)"
},
{
  "name": "Gap",
  "about": "What is read off Gap itself?",
  "params": [],
  "from": {
    "variable": "gap",
    "type": "Gap",
    "example": "gap:baca-change-effective-date"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "gap.id"
    },
    {
      "name": "question",
      "type": "string",
      "expression": "gap.question"
    },
    {
      "name": "reason",
      "type": "GapReason",
      "expression": "gap.reason"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Gap.near",
  "about": "Which places come nearest to an answer?",
  "params": [],
  "from": {
    "variable": "gap",
    "type": "Gap",
    "example": "gap:baca-change-effective-date"
  },
  "gives": {
    "variable": "passage",
    "type": "Passage",
    "list": true
  },
  "locals": [
    "passage"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (gap)-[:NEAR]->(passage:Passage)\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "Gap.searched",
  "about": "Which texts were searched?",
  "params": [],
  "from": {
    "variable": "gap",
    "type": "Gap",
    "example": "gap:baca-change-effective-date"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": true
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (gap)-[:SEARCHED]->(article:Article)\nORDER BY article.id\nLIMIT $limit"
},
{
  "name": "Query.claim",
  "about": "Which of the claims has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "claim:bulletin-prompted-change-spokesman-a07"
    }
  ],
  "from": null,
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": false
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim:Claim {id: $id})"
},
{
  "name": "Query.claimCounts",
  "about": "How many claims are there, by groups?",
  "params": [],
  "from": null,
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": "claims",
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.claims",
  "about": "Which claims are there?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [
    "claim.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim:Claim)\n// Always true; with it the index gives the order.\nWHERE claim.id IS NOT NULL\n  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)"
},
{
  "name": "Query.decision",
  "about": "Which of the decisions has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "decision:who-some-are"
    }
  ],
  "from": null,
  "gives": {
    "variable": "decision",
    "type": "Decision",
    "list": false
  },
  "locals": [
    "decision"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (decision:Decision {id: $id})"
},
{
  "name": "Query.decisions",
  "about": "Which decisions are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "decision",
    "type": "Decision",
    "list": true
  },
  "locals": [
    "decision"
  ],
  "fields": [],
  "order": [
    "decision.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (decision:Decision)\n// Always true; with it the index gives the order.\nWHERE decision.id IS NOT NULL"
},
{
  "name": "Query.dispute",
  "about": "Which of the disputes has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "dispute:how-bulletin-and-change-are-linked"
    }
  ],
  "from": null,
  "gives": {
    "variable": "dispute",
    "type": "Dispute",
    "list": false
  },
  "locals": [
    "dispute"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (dispute:Dispute {id: $id})"
},
{
  "name": "Query.disputes",
  "about": "Which disputes are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "dispute",
    "type": "Dispute",
    "list": true
  },
  "locals": [
    "dispute"
  ],
  "fields": [],
  "order": [
    "dispute.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (dispute:Dispute)\n// Always true; with it the index gives the order.\nWHERE dispute.id IS NOT NULL"
},
{
  "name": "Query.facts",
  "about": "Which facts are there: the relationships that follow from claims, as known on a day? Each is met from both of its ends, and kept at one: with ids, that is an end among them, so that only what these ids have is looked at.",
  "params": [
    {
      "name": "about",
      "type": "string[]",
      "example": [
        "person:lee-baca"
      ],
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "link",
    "type": "Fact",
    "list": true
  },
  "locals": [
    "near",
    "link",
    "from",
    "to",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "type",
      "type": "RelationshipType",
      "expression": "type(link)"
    },
    {
      "name": "from",
      "type": "Entity",
      "expression": "from"
    },
    {
      "name": "to",
      "type": "Entity",
      "expression": "to"
    },
    {
      "name": "roles",
      "type": "string[]",
      "expression": "coalesce(link.roles, [])"
    },
    {
      "name": "knownFrom",
      "type": "Date",
      "expression": "toString(link.knownFrom)"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    },
    {
      "name": "independenceUnknown",
      "type": "boolean",
      "expression": "link.historyIndependenceUnknown[linkVersion]"
    },
    {
      "name": "headlineOnly",
      "type": "boolean",
      "expression": "EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN 1 AS found } AND NOT EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) AND passage.part <> 'TITLE' RETURN 1 AS found }"
    },
    {
      "name": "languages",
      "type": "string[]",
      "expression": "COLLECT { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN DISTINCT article.language AS language ORDER BY language }"
    },
    {
      "name": "languageCount",
      "type": "int",
      "expression": "size(COLLECT { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN DISTINCT article.language AS language })"
    },
    {
      "name": "damaged",
      "type": "boolean",
      "expression": "EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(:Article)<-[:DAMAGE_OF]-(damage:Damage) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) AND damage.start < passage.end AND passage.start < damage.end RETURN 1 AS found }"
    },
    {
      "name": "truncated",
      "type": "boolean",
      "expression": "EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article {truncated: true}) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN 1 AS found }"
    },
    {
      "name": "dateBases",
      "type": "DateBasis[]",
      "expression": "COLLECT { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(source:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) UNWIND [article.publishedBasis, source.atBasis, source.fromBasis, source.untilBasis] AS basis WITH basis WHERE basis IS NOT NULL RETURN DISTINCT basis ORDER BY basis }"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    }
  ],
  "order": [
    "from.id",
    "type(link)",
    "to.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (near:Entity)-[link]-()\nWHERE ($about IS NULL OR near.id IN $about)\n  AND link.historyKnownFrom IS NOT NULL\n  AND (startNode(link) = near OR NOT startNode(link).id IN coalesce($about, [startNode(link).id]))\nWITH link, startNode(link) AS from, endNode(link) AS to\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0"
},
{
  "name": "Query.gap",
  "about": "Which of the gaps has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "gap:baca-change-effective-date"
    }
  ],
  "from": null,
  "gives": {
    "variable": "gap",
    "type": "Gap",
    "list": false
  },
  "locals": [
    "gap"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (gap:Gap {id: $id})"
},
{
  "name": "Query.gaps",
  "about": "Which gaps are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "gap",
    "type": "Gap",
    "list": true
  },
  "locals": [
    "gap"
  ],
  "fields": [],
  "order": [
    "gap.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (gap:Gap)\n// Always true; with it the index gives the order.\nWHERE gap.id IS NOT NULL"
},
{
  "name": "Supported.claims",
  "about": "Which claims say so?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "link",
    "type": "Supported",
    "example": "PARTY_TO"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim:Claim)\nWHERE claim.id IN link.claimIds\n  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)\nORDER BY claim.id\nLIMIT $limit"
},
{
  "name": "Change",
  "about": "What is read off a change itself?",
  "params": [],
  "from": {
    "variable": "change",
    "type": "Change",
    "example": "change:0:nothing"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "change.id"
    },
    {
      "name": "kind",
      "type": "ChangeKind",
      "expression": "change.kind"
    },
    {
      "name": "type",
      "type": "string",
      "expression": "change.type"
    },
    {
      "name": "thing",
      "type": "string",
      "expression": "change.thing"
    },
    {
      "name": "version",
      "type": "string",
      "expression": "change.version"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Change.node",
  "about": "What has changed, as it is now?",
  "params": [],
  "from": {
    "variable": "change",
    "type": "Change",
    "example": "change:0:nothing"
  },
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": false
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (node:Node {id: change.thing})\nWHERE NOT node:Name AND NOT node:Dataset"
},
{
  "name": "Dataset.counts",
  "about": "How many things and relationships of each type are there?",
  "params": [],
  "from": {
    "variable": "dataset",
    "type": "Dataset",
    "example": "dataset:seed"
  },
  "gives": {
    "variable": "dataset",
    "type": "DatasetCounts",
    "list": false
  },
  "locals": [],
  "fields": [
    {
      "name": "things",
      "type": "ThingCount[]",
      "expression": "[{type: 'Agreement', count: COUNT { (:Agreement) }}, {type: 'Article', count: COUNT { (:Article) }}, {type: 'Claim', count: COUNT { (:Claim) }}, {type: 'Criterion', count: COUNT { (:Criterion) }}, {type: 'Damage', count: COUNT { (:Damage) }}, {type: 'Decision', count: COUNT { (:Decision) }}, {type: 'Dispute', count: COUNT { (:Dispute) }}, {type: 'Event', count: COUNT { (:Event) }}, {type: 'Gap', count: COUNT { (:Gap) }}, {type: 'Issue', count: COUNT { (:Issue) }}, {type: 'Jurisdiction', count: COUNT { (:Jurisdiction) }}, {type: 'Law', count: COUNT { (:Law) }}, {type: 'Measure', count: COUNT { (:Measure) }}, {type: 'Observation', count: COUNT { (:Observation) }}, {type: 'Office', count: COUNT { (:Office) }}, {type: 'Organization', count: COUNT { (:Organization) }}, {type: 'Passage', count: COUNT { (:Passage) }}, {type: 'Person', count: COUNT { (:Person) }}, {type: 'PolicyState', count: COUNT { (:PolicyState) }}, {type: 'Program', count: COUNT { (:Program) }}, {type: 'SourceFile', count: COUNT { (:SourceFile) }}, {type: 'Stance', count: COUNT { (:Stance) }}, {type: 'Statement', count: COUNT { (:Statement) }}, {type: 'Tenure', count: COUNT { (:Tenure) }}, {type: 'Term', count: COUNT { (:Term) }}, {type: 'TermUse', count: COUNT { (:TermUse) }}]"
    },
    {
      "name": "relationships",
      "type": "RelationshipTypeCount[]",
      "expression": "[{type: 'HELD_OFFICE', count: COUNT { ()-[:HELD_OFFICE]->() }}, {type: 'SPEAKS_FOR', count: COUNT { ()-[:SPEAKS_FOR]->() }}, {type: 'MEMBER_OF', count: COUNT { ()-[:MEMBER_OF]->() }}, {type: 'PART_OF', count: COUNT { ()-[:PART_OF]->() }}, {type: 'DECIDED', count: COUNT { ()-[:DECIDED]->() }}, {type: 'ANNOUNCED', count: COUNT { ()-[:ANNOUNCED]->() }}, {type: 'ISSUED', count: COUNT { ()-[:ISSUED]->() }}, {type: 'ADDRESSED_TO', count: COUNT { ()-[:ADDRESSED_TO]->() }}, {type: 'SPONSORED', count: COUNT { ()-[:SPONSORED]->() }}, {type: 'VETOED', count: COUNT { ()-[:VETOED]->() }}, {type: 'SUED', count: COUNT { ()-[:SUED]->() }}, {type: 'DEFENDANT_IN', count: COUNT { ()-[:DEFENDANT_IN]->() }}, {type: 'ON_BEHALF_OF', count: COUNT { ()-[:ON_BEHALF_OF]->() }}, {type: 'RULED', count: COUNT { ()-[:RULED]->() }}, {type: 'TOOK_PART_IN', count: COUNT { ()-[:TOOK_PART_IN]->() }}, {type: 'PRODUCED', count: COUNT { ()-[:PRODUCED]->() }}, {type: 'CONCERNS', count: COUNT { ()-[:CONCERNS]->() }}, {type: 'TOOK_PLACE_IN', count: COUNT { ()-[:TOOK_PLACE_IN]->() }}, {type: 'STARTED', count: COUNT { ()-[:STARTED]->() }}, {type: 'ENDED', count: COUNT { ()-[:ENDED]->() }}, {type: 'STATE_OF', count: COUNT { ()-[:STATE_OF]->() }}, {type: 'HOLDS', count: COUNT { ()-[:HOLDS]->() }}, {type: 'CAME_AFTER', count: COUNT { ()-[:CAME_AFTER]->() }}, {type: 'CITES_AS_REASON', count: COUNT { ()-[:CITES_AS_REASON]->() }}, {type: 'PROMPTED_BY', count: COUNT { ()-[:PROMPTED_BY]->() }}, {type: 'RESPONDS_TO', count: COUNT { ()-[:RESPONDS_TO]->() }}, {type: 'IMPLEMENTS', count: COUNT { ()-[:IMPLEMENTS]->() }}, {type: 'SUPERSEDES', count: COUNT { ()-[:SUPERSEDES]->() }}, {type: 'OPERATES', count: COUNT { ()-[:OPERATES]->() }}, {type: 'PARTY_TO', count: COUNT { ()-[:PARTY_TO]->() }}, {type: 'STATED', count: COUNT { ()-[:STATED]->() }}, {type: 'WITHIN', count: COUNT { ()-[:WITHIN]->() }}, {type: 'SERVES', count: COUNT { ()-[:SERVES]->() }}, {type: 'OFFICE_OF', count: COUNT { ()-[:OFFICE_OF]->() }}, {type: 'HAS_TENURE', count: COUNT { ()-[:HAS_TENURE]->() }}, {type: 'TENURE_IN', count: COUNT { ()-[:TENURE_IN]->() }}, {type: 'ON', count: COUNT { ()-[:ON]->() }}, {type: 'APPLIES_TO', count: COUNT { ()-[:APPLIES_TO]->() }}, {type: 'ABOUT', count: COUNT { ()-[:ABOUT]->() }}, {type: 'SAID', count: COUNT { ()-[:SAID]->() }}, {type: 'SAID_AT', count: COUNT { ()-[:SAID_AT]->() }}, {type: 'UNDER', count: COUNT { ()-[:UNDER]->() }}, {type: 'MEASURES', count: COUNT { ()-[:MEASURES]->() }}, {type: 'COUNTED_IN', count: COUNT { ()-[:COUNTED_IN]->() }}, {type: 'PART_OF_WHOLE', count: COUNT { ()-[:PART_OF_WHOLE]->() }}, {type: 'USED_IN', count: COUNT { ()-[:USED_IN]->() }}]"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (dataset)"
},
{
  "name": "Dataset.coverage",
  "about": "How much of the texts is read, and what is open?",
  "params": [],
  "from": {
    "variable": "dataset",
    "type": "Dataset",
    "example": "dataset:seed"
  },
  "gives": {
    "variable": "dataset",
    "type": "Coverage",
    "list": false
  },
  "locals": [],
  "fields": [
    {
      "name": "articles",
      "type": "int",
      "expression": "COUNT { (:Article) }"
    },
    {
      "name": "passages",
      "type": "int",
      "expression": "COUNT { (:Passage) }"
    },
    {
      "name": "claims",
      "type": "int",
      "expression": "COUNT { (:Claim) }"
    },
    {
      "name": "proposedClaims",
      "type": "int",
      "expression": "COUNT { (:Claim {status: 'PROPOSED'}) }"
    },
    {
      "name": "unsureDecisions",
      "type": "int",
      "expression": "COUNT { (:Decision {verdict: 'UNSURE'}) }"
    },
    {
      "name": "openGaps",
      "type": "int",
      "expression": "COUNT { MATCH (gap:Gap) WHERE NOT EXISTS { (gap)-[:CLOSED_BY]->() } }"
    },
    {
      "name": "closedGaps",
      "type": "int",
      "expression": "COUNT { MATCH (gap:Gap) WHERE EXISTS { (gap)-[:CLOSED_BY]->() } }"
    },
    {
      "name": "earliestPublished",
      "type": "Date",
      "expression": "COLLECT { MATCH (article:Article) WHERE article.publishedEarliest IS NOT NULL RETURN toString(article.publishedEarliest) AS day ORDER BY day LIMIT 1 }[0]"
    },
    {
      "name": "latestPublished",
      "type": "Date",
      "expression": "COLLECT { MATCH (article:Article) WHERE article.publishedLatest IS NOT NULL RETURN toString(article.publishedLatest) AS day ORDER BY day DESC LIMIT 1 }[0]"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (dataset)"
},
{
  "name": "Dataset",
  "about": "What is read off the data set itself?",
  "params": [],
  "from": {
    "variable": "dataset",
    "type": "Dataset",
    "example": "dataset:seed"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "dataset.id"
    },
    {
      "name": "version",
      "type": "string",
      "expression": "dataset.version"
    },
    {
      "name": "loadedAt",
      "type": "DateTime",
      "expression": "COLLECT { MATCH (load:Load) RETURN toString(load.loadedAt) AS loadedAt ORDER BY load.sequence DESC LIMIT 1 }[0]"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Dataset.loads",
  "about": "Which versions were loaded, the last first?",
  "params": [],
  "from": {
    "variable": "dataset",
    "type": "Dataset",
    "example": "dataset:seed"
  },
  "gives": {
    "variable": "load",
    "type": "Load",
    "list": true
  },
  "locals": [
    "load"
  ],
  "fields": [],
  "order": [],
  "bound": 1000,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (load:Load)\nORDER BY load.sequence DESC\nLIMIT $limit"
},
{
  "name": "Dataset.texts",
  "about": "How much of each text do the passages cover, that claims rest on?",
  "params": [],
  "from": {
    "variable": "dataset",
    "type": "Dataset",
    "example": "dataset:seed"
  },
  "gives": {
    "variable": "article",
    "type": "TextCoverage",
    "list": true
  },
  "locals": [
    "article"
  ],
  "fields": [
    {
      "name": "article",
      "type": "Article",
      "expression": "article"
    },
    {
      "name": "passages",
      "type": "int",
      "expression": "COUNT { (article)<-[:PASSAGE_OF]-(:Passage) }"
    },
    {
      "name": "share",
      "type": "float",
      "expression": "reduce(done = {covered: 0, upTo: article.start}, span IN COLLECT { MATCH (article)<-[:PASSAGE_OF]-(passage:Passage) RETURN [passage.start, passage.end] AS span ORDER BY passage.start, passage.end } | {covered: done.covered + CASE WHEN span[1] > done.upTo THEN span[1] - CASE WHEN span[0] > done.upTo THEN span[0] ELSE done.upTo END ELSE 0 END, upTo: CASE WHEN span[1] > done.upTo THEN span[1] ELSE done.upTo END}).covered * 1.0 / (article.end - article.start)"
    }
  ],
  "order": [],
  "bound": 1000,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (article:Article)\nORDER BY article.id\nLIMIT $limit"
},
{
  "name": "Load",
  "about": "What is read off a load itself?",
  "params": [],
  "from": {
    "variable": "load",
    "type": "Load",
    "example": "load:1"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "load.id"
    },
    {
      "name": "version",
      "type": "string",
      "expression": "load.version"
    },
    {
      "name": "doneAt",
      "type": "DateTime",
      "expression": "toString(load.loadedAt)"
    },
    {
      "name": "added",
      "type": "int",
      "expression": "load.added"
    },
    {
      "name": "changed",
      "type": "int",
      "expression": "load.changed"
    },
    {
      "name": "removed",
      "type": "int",
      "expression": "load.removed"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.changes",
  "about": "What came, changed or went since a version was loaded last? Of each thing the last change counts, seen together with the first: what came and went between is left out.",
  "params": [
    {
      "name": "since",
      "type": "string",
      "example": "example"
    }
  ],
  "from": null,
  "gives": {
    "variable": "change",
    "type": "Change",
    "list": true
  },
  "locals": [
    "load",
    "known",
    "change",
    "step",
    "course"
  ],
  "fields": [
    {
      "name": "kind",
      "type": "ChangeKind",
      "expression": "CASE WHEN change.kind = 'REMOVED' THEN 'REMOVED' WHEN course[0][0] = 'ADDED' THEN 'ADDED' ELSE 'CHANGED' END"
    }
  ],
  "order": [
    "change.thing"
  ],
  "bound": null,
  "counts": null,
  "refuse": "CASE WHEN NOT EXISTS { (:Load {version: $since}) } THEN 'since: \"' + $since + '\" is no version that was loaded here. Give one of these: ' + reduce(list = '', version IN COLLECT { MATCH (load:Load) RETURN load.version AS version ORDER BY load.sequence DESC LIMIT 20 } | list + CASE list WHEN '' THEN '' ELSE ', ' END + version) + '.' END",
  "interfaces": [],
  "text": "WITH COLLECT {\n  MATCH (load:Load {version: $since})\n  RETURN load.sequence\n  ORDER BY load.sequence DESC\n  LIMIT 1\n}[0] AS known\nMATCH (change:Change)\nWHERE change.sequence > known\nWITH change, COLLECT {\n  MATCH (step:Change {thing: change.thing})\n  WHERE step.sequence > known\n  RETURN [step.kind, step.sequence]\n  ORDER BY step.sequence\n} AS course\nWHERE course[-1][1] = change.sequence\n  AND NOT (course[0][0] = 'ADDED' AND change.kind = 'REMOVED')"
},
{
  "name": "Query.dataset",
  "about": "What is in the graph, and since when?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "dataset",
    "type": "Dataset",
    "list": false
  },
  "locals": [
    "dataset"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (dataset:Dataset {id: 'dataset:seed'})"
},
{
  "name": "Actor",
  "about": "What is read off Actor itself?",
  "params": [],
  "from": {
    "variable": "actor",
    "type": "Actor",
    "example": "person:lee-baca"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "actor.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "actor.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "actor.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "actor.identifierValues"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Actor.observations",
  "about": "Which numbers did somebody state?",
  "params": [],
  "from": {
    "variable": "actor",
    "type": "Actor",
    "example": "person:kamala-harris"
  },
  "gives": {
    "variable": "observation",
    "type": "Observation",
    "list": true
  },
  "locals": [
    "observation"
  ],
  "fields": [],
  "order": [
    "observation.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (actor)-[:STATED]->(observation:Observation)"
},
{
  "name": "Actor.participations",
  "about": "Which events did somebody take part in, and as what?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "actor",
    "type": "Actor",
    "example": "person:lee-baca"
  },
  "gives": {
    "variable": "participation",
    "type": "EventParticipation",
    "list": true
  },
  "locals": [
    "participation",
    "event",
    "participationKnown",
    "participationVersion"
  ],
  "fields": [
    {
      "name": "event",
      "type": "Event",
      "expression": "event"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "participation.historyArticleCount[participationVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "participation.historyIndependentCount[participationVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "participation.historyDisputed[participationVersion]"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (actor)-[participation:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]->(event:Event)\nWITH *, size([participationKnown IN participation.historyKnownFrom WHERE participationKnown <= $knownAt]) - 1 AS participationVersion\nWHERE participationVersion >= 0\nORDER BY event.id, type(participation)\nLIMIT $limit"
},
{
  "name": "Actor.stances",
  "about": "Which stances does or did somebody hold?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "actor",
    "type": "Actor",
    "example": "person:kamala-harris"
  },
  "gives": {
    "variable": "stance",
    "type": "HeldStance",
    "list": true
  },
  "locals": [
    "stance",
    "stanceKnown",
    "stanceVersion"
  ],
  "fields": [
    {
      "name": "stance",
      "type": "Stance",
      "expression": "stance"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN stance.historyFromLatest[stanceVersion] <= $asOf AND $asOf < stance.historyUntilEarliest[stanceVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN stance.historyFromEarliest[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyFromEarliest[stanceVersion]) END, fromLatest: CASE WHEN stance.historyFromLatest[stanceVersion] = date('9999-12-31') THEN null ELSE toString(stance.historyFromLatest[stanceVersion]) END, untilEarliest: CASE WHEN stance.historyUntilEarliest[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyUntilEarliest[stanceVersion]) END, untilLatest: CASE WHEN stance.historyUntilLatest[stanceVersion] = date('9999-12-31') THEN null ELSE toString(stance.historyUntilLatest[stanceVersion]) END, lastObserved: CASE WHEN stance.historyLastObserved[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyLastObserved[stanceVersion]) END}"
    }
  ],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (actor)-[:HOLDS]->(stance:Stance)\nWITH *, size([stanceKnown IN stance.historyKnownFrom WHERE stanceKnown <= $knownAt]) - 1 AS stanceVersion\nWHERE stanceVersion >= 0\n  AND ($asOf IS NULL OR (stance.historyFromEarliest[stanceVersion] <= $asOf AND $asOf < stance.historyUntilLatest[stanceVersion]))\nORDER BY stance.id\nLIMIT $limit"
},
{
  "name": "Actor.statements",
  "about": "What did somebody say?",
  "params": [],
  "from": {
    "variable": "actor",
    "type": "Actor",
    "example": "person:kamala-harris"
  },
  "gives": {
    "variable": "statement",
    "type": "Statement",
    "list": true
  },
  "locals": [
    "statement"
  ],
  "fields": [],
  "order": [
    "statement.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (actor)-[:SAID]->(statement:Statement)"
},
{
  "name": "Entity.alternativeNames",
  "about": "By which other names is it known?",
  "params": [],
  "from": {
    "variable": "entity",
    "type": "Entity",
    "example": "organization:los-angeles-times"
  },
  "gives": {
    "variable": "name",
    "type": "Name",
    "list": true
  },
  "locals": [
    "name"
  ],
  "fields": [
    {
      "name": "text",
      "type": "string",
      "expression": "name.text"
    },
    {
      "name": "language",
      "type": "string",
      "expression": "name.language"
    },
    {
      "name": "kind",
      "type": "NameKind",
      "expression": "name.kind"
    }
  ],
  "order": [],
  "bound": 100,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (entity)-[:NAMED]->(name:Name)\nORDER BY name.id\nLIMIT $limit"
},
{
  "name": "Entity.claims",
  "about": "What is said of it?",
  "params": [
    {
      "name": "predicates",
      "type": "string[]",
      "example": [
        "PROMPTED_BY"
      ],
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "entity",
    "type": "Entity",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [
    "claim.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)\nWHERE ($predicates IS NULL OR claim.predicate IN $predicates)\n  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)"
},
{
  "name": "Entity",
  "about": "What is read off Entity itself?",
  "params": [],
  "from": {
    "variable": "entity",
    "type": "Entity",
    "example": "person:lee-baca"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "entity.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "entity.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "entity.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "entity.identifierValues"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Entity.decisions",
  "about": "Which decisions of ours touch it?",
  "params": [],
  "from": {
    "variable": "entity",
    "type": "Entity",
    "example": "person:steve-whitmore"
  },
  "gives": {
    "variable": "decision",
    "type": "Decision",
    "list": true
  },
  "locals": [
    "decision"
  ],
  "fields": [],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (entity)<-[:BETWEEN]-(decision:Decision)\nORDER BY decision.id\nLIMIT $limit"
},
{
  "name": "Entity.gaps",
  "about": "What does no text say of it?",
  "params": [],
  "from": {
    "variable": "entity",
    "type": "Entity",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "gap",
    "type": "Gap",
    "list": true
  },
  "locals": [
    "gap"
  ],
  "fields": [],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (entity)<-[:GAP_ABOUT]-(gap:Gap)\nORDER BY gap.id\nLIMIT $limit"
},
{
  "name": "Entity.relationshipCounts",
  "about": "How many relationships of each type does it have? It counts without count(*): a server that meets one anywhere in a subquery takes the whole answer for a grouping.",
  "params": [],
  "from": {
    "variable": "entity",
    "type": "Entity",
    "example": "person:lee-baca"
  },
  "gives": {
    "variable": "count",
    "type": "RelationshipCount",
    "list": true
  },
  "locals": [
    "relationship",
    "other",
    "kinds",
    "kind",
    "same",
    "count"
  ],
  "fields": [
    {
      "name": "type",
      "type": "RelationshipType",
      "expression": "kind.type"
    },
    {
      "name": "forward",
      "type": "boolean",
      "expression": "kind.forward"
    },
    {
      "name": "count",
      "type": "int",
      "expression": "count"
    }
  ],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH COLLECT {\n  MATCH (entity)-[relationship]-(other:Entity)\n  WHERE NOT entity:Article AND NOT other:Article\n  RETURN {type: type(relationship), forward: startNode(relationship) = entity}\n} AS kinds\nUNWIND kinds AS kind\nWITH DISTINCT kind, size([same IN kinds WHERE same = kind]) AS count\nORDER BY kind.type, kind.forward\nLIMIT $limit"
},
{
  "name": "EventParticipation",
  "about": "What is read off EventParticipation itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "EventParticipation",
    "example": "DECIDED"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "role",
      "type": "RelationshipType",
      "expression": "type(link)"
    },
    {
      "name": "roles",
      "type": "string[]",
      "expression": "coalesce(link.roles, [])"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Event.antecedents",
  "about": "What did an event come after, by what somebody says?",
  "params": [
    {
      "name": "grades",
      "type": "string[]",
      "example": [
        "CAME_AFTER",
        "CITES_AS_REASON",
        "PROMPTED_BY"
      ],
      "absent": [
        "CAME_AFTER",
        "CITES_AS_REASON",
        "PROMPTED_BY"
      ]
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "link",
    "type": "EventLink",
    "list": true
  },
  "locals": [
    "link",
    "other",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "event",
      "type": "Event",
      "expression": "other"
    },
    {
      "name": "later",
      "type": "Event",
      "expression": "event"
    },
    {
      "name": "earlier",
      "type": "Event",
      "expression": "other"
    },
    {
      "name": "depth",
      "type": "int",
      "expression": "1"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]->(other:Event)\nWHERE type(link) IN $grades\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\nORDER BY type(link), other.id\nLIMIT $limit"
},
{
  "name": "Event.concerns",
  "about": "Which laws and programs is an event about?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:CONCERNS]->(entity:Entity)\nORDER BY entity.id\nLIMIT $limit"
},
{
  "name": "Event.consequences",
  "about": "What came after an event, by what somebody says?",
  "params": [
    {
      "name": "grades",
      "type": "string[]",
      "example": [
        "CAME_AFTER",
        "CITES_AS_REASON",
        "PROMPTED_BY"
      ],
      "absent": [
        "CAME_AFTER",
        "CITES_AS_REASON",
        "PROMPTED_BY"
      ]
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:harris-issues-detainer-bulletin"
  },
  "gives": {
    "variable": "link",
    "type": "EventLink",
    "list": true
  },
  "locals": [
    "link",
    "other",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "event",
      "type": "Event",
      "expression": "other"
    },
    {
      "name": "later",
      "type": "Event",
      "expression": "other"
    },
    {
      "name": "earlier",
      "type": "Event",
      "expression": "event"
    },
    {
      "name": "depth",
      "type": "int",
      "expression": "1"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)<-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(other:Event)\nWHERE type(link) IN $grades\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\nORDER BY type(link), other.id\nLIMIT $limit"
},
{
  "name": "Event",
  "about": "What is read off Event itself?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "event.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "event.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "event.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "event.identifierValues"
    },
    {
      "name": "kind",
      "type": "EventKind",
      "expression": "event.kind"
    },
    {
      "name": "status",
      "type": "EventStatus",
      "expression": "event.status"
    },
    {
      "name": "date",
      "type": "PartialDate",
      "expression": "CASE WHEN event.dateEdtf IS NULL THEN null ELSE {edtf: event.dateEdtf, earliest: toString(event.dateEarliest), latest: toString(event.dateLatest), basis: event.dateBasis, phrase: event.datePhrase, rule: event.dateRule} END",
      "date": "event.date"
    },
    {
      "name": "announced",
      "type": "PartialDate",
      "expression": "CASE WHEN event.announcedEdtf IS NULL THEN null ELSE {edtf: event.announcedEdtf, earliest: toString(event.announcedEarliest), latest: toString(event.announcedLatest), basis: event.announcedBasis, phrase: event.announcedPhrase, rule: event.announcedRule} END",
      "date": "event.announced"
    },
    {
      "name": "effective",
      "type": "PartialDate",
      "expression": "CASE WHEN event.effectiveEdtf IS NULL THEN null ELSE {edtf: event.effectiveEdtf, earliest: toString(event.effectiveEarliest), latest: toString(event.effectiveLatest), basis: event.effectiveBasis, phrase: event.effectivePhrase, rule: event.effectiveRule} END",
      "date": "event.effective"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Event.ended",
  "about": "Which states of policy did an event end?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "state",
    "type": "PolicyState",
    "list": true
  },
  "locals": [
    "state"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:ENDED]->(state:PolicyState)\nORDER BY state.id\nLIMIT $limit"
},
{
  "name": "Event.jurisdictions",
  "about": "Where did an event take place, or whose is it?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:harris-issues-detainer-bulletin"
  },
  "gives": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "list": true
  },
  "locals": [
    "jurisdiction"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:TOOK_PLACE_IN]->(jurisdiction:Jurisdiction)\nORDER BY jurisdiction.id\nLIMIT $limit"
},
{
  "name": "Event.participants",
  "about": "Who took part in an event, and as what?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "participation",
    "type": "Participation",
    "list": true
  },
  "locals": [
    "participation",
    "actor",
    "participationKnown",
    "participationVersion"
  ],
  "fields": [
    {
      "name": "actor",
      "type": "Actor",
      "expression": "actor"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "participation.historyArticleCount[participationVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "participation.historyIndependentCount[participationVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "participation.historyDisputed[participationVersion]"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)<-[participation:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]-(actor:Actor)\nWITH *, size([participationKnown IN participation.historyKnownFrom WHERE participationKnown <= $knownAt]) - 1 AS participationVersion\nWHERE participationVersion >= 0\nORDER BY type(participation), actor.id\nLIMIT $limit"
},
{
  "name": "Event.produced",
  "about": "Which laws did an event bring forth?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:harris-issues-detainer-bulletin"
  },
  "gives": {
    "variable": "law",
    "type": "Law",
    "list": true
  },
  "locals": [
    "law"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:PRODUCED]->(law:Law)\nORDER BY law.id\nLIMIT $limit"
},
{
  "name": "Event.respondsTo",
  "about": "What does an event respond to?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:RESPONDS_TO]->(entity:Entity)\nORDER BY entity.id\nLIMIT $limit"
},
{
  "name": "Event.responses",
  "about": "What responds to an event?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)<-[:RESPONDS_TO]-(entity:Entity)\nORDER BY entity.id\nLIMIT $limit"
},
{
  "name": "Event.started",
  "about": "Which states of policy did an event begin?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "state",
    "type": "PolicyState",
    "list": true
  },
  "locals": [
    "state"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:STARTED]->(state:PolicyState)\nORDER BY state.id\nLIMIT $limit"
},
{
  "name": "Event.statements",
  "about": "What was said on the occasion of an event?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:harris-press-event"
  },
  "gives": {
    "variable": "statement",
    "type": "Statement",
    "list": true
  },
  "locals": [
    "statement"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)<-[:SAID_AT]-(statement:Statement)\nORDER BY statement.id\nLIMIT $limit"
},
{
  "name": "EventComparison.links",
  "about": "Which links between two events does somebody assert, in either direction?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "pair",
    "type": "EventComparison",
    "example": "Query.compare"
  },
  "gives": {
    "variable": "link",
    "type": "EventLink",
    "list": true
  },
  "locals": [
    "near",
    "far",
    "link",
    "later",
    "earlier",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "event",
      "type": "Event",
      "expression": "far"
    },
    {
      "name": "later",
      "type": "Event",
      "expression": "later"
    },
    {
      "name": "earlier",
      "type": "Event",
      "expression": "earlier"
    },
    {
      "name": "depth",
      "type": "int",
      "expression": "1"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    }
  ],
  "order": [],
  "bound": 6,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH pair[0] AS near, pair[1] AS far\nMATCH (near)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(far)\nWITH link, far, startNode(link) AS later, endNode(link) AS earlier\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\nORDER BY type(link), later.id\nLIMIT $limit"
},
{
  "name": "EventFilter.within",
  "about": "Did it take place in a place, or in one within it?",
  "params": [
    {
      "name": "within",
      "type": "string",
      "example": "jurisdiction:us-ca"
    }
  ],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:TOOK_PLACE_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})"
},
{
  "name": "EventGrouping.ACTOR",
  "about": "Who took part in it?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": false
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)<-[:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]-(actor:Actor)"
},
{
  "name": "EventGrouping.ARTICLE",
  "about": "Which articles tell of it?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)"
},
{
  "name": "EventGrouping.CONCERNS",
  "about": "Which laws and programs is it about?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:brown-vetoes-trust-act"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": false
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:CONCERNS]->(entity:Entity)"
},
{
  "name": "EventGrouping.CONTAINING_JURISDICTION",
  "about": "In which places was it, with those that these lie in?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:harris-issues-detainer-bulletin"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:TOOK_PLACE_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)"
},
{
  "name": "EventGrouping.DATE_BASIS",
  "about": "How is its date known?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "basis",
    "type": "string",
    "list": false
  },
  "locals": [
    "basis"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH event.dateBasis AS basis"
},
{
  "name": "EventGrouping.ISSUE",
  "about": "Which issue does a policy answer that it began or ended?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": false
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:STARTED|ENDED]->(:PolicyState)-[:ON]->(issue:Issue)"
},
{
  "name": "EventGrouping.JURISDICTION",
  "about": "In which place was it, by what is said of it?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:harris-issues-detainer-bulletin"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event)-[:TOOK_PLACE_IN]->(place:Jurisdiction)"
},
{
  "name": "EventGrouping.KIND",
  "about": "What kind of event is it?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "kind",
    "type": "string",
    "list": false
  },
  "locals": [
    "kind"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH event.kind AS kind"
},
{
  "name": "EventGrouping.MONTH",
  "about": "In which month did it happen, where that is certain?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "month",
    "type": "string",
    "list": false
  },
  "locals": [
    "month"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN left(toString(event.dateEarliest), 7) = left(toString(event.dateLatest), 7) THEN left(toString(event.dateEarliest), 7) END AS month"
},
{
  "name": "EventGrouping.STATUS",
  "about": "Did it happen, or is it foretold?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "status",
    "type": "string",
    "list": false
  },
  "locals": [
    "status"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH event.status AS status"
},
{
  "name": "EventGrouping.YEAR",
  "about": "In which year did it happen, where that is certain?",
  "params": [],
  "from": {
    "variable": "event",
    "type": "Event",
    "example": "event:baca-limits-detainers"
  },
  "gives": {
    "variable": "year",
    "type": "string",
    "list": false
  },
  "locals": [
    "year"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN event.dateEarliest.year = event.dateLatest.year THEN toString(event.dateEarliest.year) END AS year"
},
{
  "name": "EventLink",
  "about": "What is read off EventLink itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "EventLink",
    "example": "PROMPTED_BY"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "grade",
      "type": "LinkGrade",
      "expression": "type(link)"
    },
    {
      "name": "by",
      "type": "PromptedBy[]",
      "expression": "coalesce(link.by, [])"
    },
    {
      "name": "laterEarliest",
      "type": "Date",
      "expression": "toString(startNode(link).dateEarliest)"
    },
    {
      "name": "laterLatest",
      "type": "Date",
      "expression": "toString(startNode(link).dateLatest)"
    },
    {
      "name": "earlierEarliest",
      "type": "Date",
      "expression": "toString(endNode(link).dateEarliest)"
    },
    {
      "name": "earlierLatest",
      "type": "Date",
      "expression": "toString(endNode(link).dateLatest)"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Participation",
  "about": "What is read off Participation itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "Participation",
    "example": "DECIDED"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "role",
      "type": "RelationshipType",
      "expression": "type(link)"
    },
    {
      "name": "roles",
      "type": "string[]",
      "expression": "coalesce(link.roles, [])"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Query.chain",
  "about": "Which event links led on from an event, or led up to it, link by link? First the events on the way, each once with its distance, which also ends every circle; then the links that go on from each of them.",
  "params": [
    {
      "name": "from",
      "type": "string",
      "example": "event:baca-limits-detainers",
      "known": "Event"
    },
    {
      "name": "direction",
      "type": "string",
      "example": "ANTECEDENTS"
    },
    {
      "name": "grades",
      "type": "string[]",
      "example": [
        "CAME_AFTER",
        "CITES_AS_REASON",
        "PROMPTED_BY"
      ],
      "absent": [
        "CAME_AFTER",
        "CITES_AS_REASON",
        "PROMPTED_BY"
      ]
    },
    {
      "name": "maxLength",
      "type": "int",
      "example": 4,
      "absent": 4,
      "range": [
        1,
        10
      ]
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "link",
    "type": "EventLink",
    "list": true
  },
  "locals": [
    "origin",
    "way",
    "tail",
    "hop",
    "tip",
    "near",
    "depth",
    "link",
    "far",
    "later",
    "earlier",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "event",
      "type": "Event",
      "expression": "far"
    },
    {
      "name": "later",
      "type": "Event",
      "expression": "later"
    },
    {
      "name": "earlier",
      "type": "Event",
      "expression": "earlier"
    },
    {
      "name": "depth",
      "type": "int",
      "expression": "depth"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (origin:Event {id: $from})\nMATCH way = SHORTEST 1 (origin)(\n  (tail)-[hop:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(tip)\n  WHERE type(hop) IN $grades\n    AND hop.historyKnownFrom[0] <= $knownAt\n    AND (startNode(hop) = tail) = ($direction = 'ANTECEDENTS')\n){0,9}(near)\nWHERE length(way) < $maxLength\nWITH near, length(way) + 1 AS depth\nMATCH (near)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(far:Event)\nWHERE type(link) IN $grades\n  AND (startNode(link) = near) = ($direction = 'ANTECEDENTS')\nWITH link, depth, far, startNode(link) AS later, endNode(link) AS earlier\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\nORDER BY depth, later.id, earlier.id, type(link)\nLIMIT $limit"
},
{
  "name": "Query.compare",
  "about": "Which two events are compared, and which links between them does somebody assert?",
  "params": [
    {
      "name": "a",
      "type": "string",
      "example": "event:harris-issues-detainer-bulletin",
      "known": "Event"
    },
    {
      "name": "b",
      "type": "string",
      "example": "event:baca-limits-detainers",
      "known": "Event"
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "pair",
    "type": "EventComparison",
    "list": false
  },
  "locals": [
    "one",
    "other",
    "pair",
    "told",
    "link",
    "known",
    "version"
  ],
  "fields": [
    {
      "name": "a",
      "type": "Event",
      "expression": "one"
    },
    {
      "name": "b",
      "type": "Event",
      "expression": "other"
    },
    {
      "name": "extents",
      "type": "string[]",
      "expression": "[toString(one.dateEarliest), toString(one.dateLatest), toString(other.dateEarliest), toString(other.dateLatest)]"
    },
    {
      "name": "told",
      "type": "string[]",
      "expression": "told"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (one:Event {id: $a}), (other:Event {id: $b})\nWITH one, other, [one, other] AS pair, COLLECT {\n  MATCH (one)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(other)\n  WHERE link.historyKnownFrom[0] <= $knownAt\n  WITH link, size([known IN link.historyKnownFrom WHERE known <= $knownAt]) - 1 AS version\n  RETURN {grade: type(link), inOrder: endNode(link) = one, disputed: link.historyDisputed[version]}\n} AS told"
},
{
  "name": "Query.event",
  "about": "Which of the events has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "event:baca-limits-detainers"
    }
  ],
  "from": null,
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": false
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event:Event {id: $id})"
},
{
  "name": "Query.eventCounts",
  "about": "How many events are there, by groups?",
  "params": [],
  "from": null,
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": "events",
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.events",
  "about": "Which events are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [
    "event.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (event:Event)\n// Always true; with it the index gives the order.\nWHERE event.id IS NOT NULL"
},
{
  "name": "Query.timeline",
  "about": "Which events were there, one after the other? About a thing are: the thing itself, if it is an event; events that it took part in, that concern it, produced it, took place in it, respond to it or are linked with it; changes of its policy, or of a policy on it; the occasions on which it said something; and events about its versions, parts and agreements. An event that may have begun on any day up to its last stands at its last; one without any date at the end.",
  "params": [
    {
      "name": "about",
      "type": "string[]",
      "example": [
        "person:lee-baca",
        "issue:honour-detainers"
      ],
      "absent": null,
      "known": "Entity"
    },
    {
      "name": "within",
      "type": "string",
      "example": "jurisdiction:us-ca",
      "absent": null,
      "known": "Jurisdiction"
    },
    {
      "name": "from",
      "type": "date",
      "example": "2012-01-01",
      "absent": "0001-01-01"
    },
    {
      "name": "until",
      "type": "date",
      "example": "2012-12-31",
      "absent": "9999-12-31"
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event",
    "entity",
    "claim",
    "day",
    "last"
  ],
  "fields": [],
  "order": [
    "day",
    "last",
    "event.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "CALL () {\n  MATCH (event:Event)\n  WHERE $about IS NULL\n  RETURN event\n  UNION\n  MATCH (event:Event)\n  WHERE event.id IN $about\n  RETURN event\n  UNION\n  MATCH (entity:Entity)-[:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN|CONCERNS|PRODUCED|TOOK_PLACE_IN|ON_BEHALF_OF|RESPONDS_TO|IMPLEMENTS|CAME_AFTER|CITES_AS_REASON|PROMPTED_BY|SAID_AT]-(event:Event)\n  WHERE entity.id IN $about\n  RETURN event\n  UNION\n  MATCH (entity:Entity)<-[:STATE_OF|ON]-(:PolicyState)<-[:STARTED|ENDED]-(event:Event)\n  WHERE entity.id IN $about\n  RETURN event\n  UNION\n  MATCH (entity:Entity)-[:SAID]->(:Statement)-[:SAID_AT]->(event:Event)\n  WHERE entity.id IN $about\n  RETURN event\n  UNION\n  MATCH (entity:Entity)<-[:PART_OF|UNDER]-(:Law|Program|Agreement)<-[:CONCERNS|PRODUCED|RESPONDS_TO|IMPLEMENTS]-(event:Event)\n  WHERE entity.id IN $about\n  RETURN event\n}\nWITH\n  event,\n  toString(coalesce(event.dateEarliest, event.dateLatest, date('9999-12-31'))) AS day,\n  toString(coalesce(event.dateLatest, date('9999-12-31'))) AS last\nMATCH (event)\nWHERE coalesce(event.dateEarliest, date('0001-01-01')) <= $until\n  AND coalesce(event.dateLatest, date('9999-12-31')) >= $from\n  AND EXISTS {\n    MATCH (event)<-[:SUBJECT|OBJECT|CITES]-(claim:Claim)\n    WHERE claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt\n  }\n  AND ($within IS NULL\n    OR EXISTS { (event)-[:TOOK_PLACE_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(:Jurisdiction {id: $within}) }\n    OR EXISTS { (event)-[:STARTED|ENDED]->(:PolicyState)-[:STATE_OF]->(:Organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(:Jurisdiction {id: $within}) })"
},
{
  "name": "Issue.about",
  "about": "Which laws and programs is an issue about?",
  "params": [],
  "from": {
    "variable": "issue",
    "type": "Issue",
    "example": "issue:honour-detainers"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (issue)-[:ABOUT]->(entity:Entity)\nORDER BY entity.id\nLIMIT $limit"
},
{
  "name": "Issue",
  "about": "What is read off Issue itself?",
  "params": [],
  "from": {
    "variable": "issue",
    "type": "Issue",
    "example": "issue:honour-detainers"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "issue.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "issue.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "issue.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "issue.identifierValues"
    },
    {
      "name": "question",
      "type": "string",
      "expression": "issue.question"
    },
    {
      "name": "nature",
      "type": "IssueNature",
      "expression": "issue.nature"
    },
    {
      "name": "act",
      "type": "IssueAct",
      "expression": "issue.act"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Issue.policyStates",
  "about": "Which agency does what about an issue?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "issue",
    "type": "Issue",
    "example": "issue:honour-detainers"
  },
  "gives": {
    "variable": "state",
    "type": "HeldPolicy",
    "list": true
  },
  "locals": [
    "state",
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "state",
      "type": "PolicyState",
      "expression": "state"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [],
  "bound": 1000,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (issue)<-[:ON]-(state:PolicyState)\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))\nORDER BY state.id\nLIMIT $limit"
},
{
  "name": "Issue.stances",
  "about": "Who answers an issue, and how?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "issue",
    "type": "Issue",
    "example": "issue:detainers-mandatory"
  },
  "gives": {
    "variable": "stance",
    "type": "HeldStance",
    "list": true
  },
  "locals": [
    "stance",
    "stanceKnown",
    "stanceVersion"
  ],
  "fields": [
    {
      "name": "stance",
      "type": "Stance",
      "expression": "stance"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN stance.historyFromLatest[stanceVersion] <= $asOf AND $asOf < stance.historyUntilEarliest[stanceVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN stance.historyFromEarliest[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyFromEarliest[stanceVersion]) END, fromLatest: CASE WHEN stance.historyFromLatest[stanceVersion] = date('9999-12-31') THEN null ELSE toString(stance.historyFromLatest[stanceVersion]) END, untilEarliest: CASE WHEN stance.historyUntilEarliest[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyUntilEarliest[stanceVersion]) END, untilLatest: CASE WHEN stance.historyUntilLatest[stanceVersion] = date('9999-12-31') THEN null ELSE toString(stance.historyUntilLatest[stanceVersion]) END, lastObserved: CASE WHEN stance.historyLastObserved[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyLastObserved[stanceVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (issue)<-[:ON]-(stance:Stance)\nWITH *, size([stanceKnown IN stance.historyKnownFrom WHERE stanceKnown <= $knownAt]) - 1 AS stanceVersion\nWHERE stanceVersion >= 0\n  AND ($asOf IS NULL OR (stance.historyFromEarliest[stanceVersion] <= $asOf AND $asOf < stance.historyUntilLatest[stanceVersion]))\nORDER BY stance.id\nLIMIT $limit"
},
{
  "name": "Query.issue",
  "about": "Which of the issues has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "issue:honour-detainers"
    }
  ],
  "from": null,
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": false
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (issue:Issue {id: $id})"
},
{
  "name": "Query.issues",
  "about": "Which issues are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": true
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [
    "issue.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (issue:Issue)\n// Always true; with it the index gives the order.\nWHERE issue.id IS NOT NULL"
},
{
  "name": "Query.stance",
  "about": "Which of the stances has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "stance:a13-supporters-support-trust-act"
    }
  ],
  "from": null,
  "gives": {
    "variable": "stance",
    "type": "Stance",
    "list": false
  },
  "locals": [
    "stance"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (stance:Stance {id: $id})"
},
{
  "name": "Query.stances",
  "about": "Which stances are there?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "stance",
    "type": "Stance",
    "list": true
  },
  "locals": [
    "stance",
    "stanceKnown",
    "stanceVersion"
  ],
  "fields": [
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN stance.historyFromLatest[stanceVersion] <= $asOf AND $asOf < stance.historyUntilEarliest[stanceVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN stance.historyFromEarliest[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyFromEarliest[stanceVersion]) END, fromLatest: CASE WHEN stance.historyFromLatest[stanceVersion] = date('9999-12-31') THEN null ELSE toString(stance.historyFromLatest[stanceVersion]) END, untilEarliest: CASE WHEN stance.historyUntilEarliest[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyUntilEarliest[stanceVersion]) END, untilLatest: CASE WHEN stance.historyUntilLatest[stanceVersion] = date('9999-12-31') THEN null ELSE toString(stance.historyUntilLatest[stanceVersion]) END, lastObserved: CASE WHEN stance.historyLastObserved[stanceVersion] = date('0001-01-01') THEN null ELSE toString(stance.historyLastObserved[stanceVersion]) END}"
    }
  ],
  "order": [
    "stance.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (stance:Stance)\n// Always true; with it the index gives the order.\nWHERE stance.id IS NOT NULL\nWITH *, size([stanceKnown IN stance.historyKnownFrom WHERE stanceKnown <= $knownAt]) - 1 AS stanceVersion\nWHERE stanceVersion >= 0\n  AND ($asOf IS NULL OR (stance.historyFromEarliest[stanceVersion] <= $asOf AND $asOf < stance.historyUntilLatest[stanceVersion]))"
},
{
  "name": "Stance",
  "about": "What is read off Stance itself?",
  "params": [],
  "from": {
    "variable": "stance",
    "type": "Stance",
    "example": "stance:harris-detainers-not-mandatory"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "stance.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "stance.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "stance.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "stance.identifierValues"
    },
    {
      "name": "answer",
      "type": "StanceAnswer",
      "expression": "stance.answer"
    },
    {
      "name": "firstHand",
      "type": "boolean",
      "expression": "stance.firstHand"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: toString(stance.fromEarliest), fromLatest: toString(stance.fromLatest), untilEarliest: toString(stance.untilEarliest), untilLatest: toString(stance.untilLatest), lastObserved: toString(stance.lastObserved)}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Stance.holders",
  "about": "Who holds a stance?",
  "params": [],
  "from": {
    "variable": "stance",
    "type": "Stance",
    "example": "stance:harris-detainers-not-mandatory"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": true
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (stance)<-[:HOLDS]-(actor:Actor)\nORDER BY actor.id\nLIMIT $limit"
},
{
  "name": "Stance.issue",
  "about": "Which issue does a stance answer?",
  "params": [],
  "from": {
    "variable": "stance",
    "type": "Stance",
    "example": "stance:harris-detainers-not-mandatory"
  },
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": false
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (stance)-[:ON]->(issue:Issue)"
},
{
  "name": "Jurisdiction.contains",
  "about": "Which places lie within it?",
  "params": [],
  "from": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "example": "jurisdiction:us-ca"
  },
  "gives": {
    "variable": "part",
    "type": "Jurisdiction",
    "list": true
  },
  "locals": [
    "part"
  ],
  "fields": [],
  "order": [
    "part.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction)<-[:WITHIN]-(part:Jurisdiction)"
},
{
  "name": "Jurisdiction",
  "about": "What is read off Jurisdiction itself?",
  "params": [],
  "from": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "example": "jurisdiction:us-ca"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "jurisdiction.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "jurisdiction.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "jurisdiction.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "jurisdiction.identifierValues"
    },
    {
      "name": "kind",
      "type": "JurisdictionKind",
      "expression": "jurisdiction.kind"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Jurisdiction.observations",
  "about": "Which numbers count in a place?",
  "params": [],
  "from": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "example": "jurisdiction:us-ca"
  },
  "gives": {
    "variable": "observation",
    "type": "Observation",
    "list": true
  },
  "locals": [
    "observation"
  ],
  "fields": [],
  "order": [
    "observation.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction)<-[:COUNTED_IN]-(observation:Observation)"
},
{
  "name": "Jurisdiction.organizations",
  "about": "Which bodies serve a place?",
  "params": [],
  "from": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "example": "jurisdiction:us-ca-los-angeles-county"
  },
  "gives": {
    "variable": "organization",
    "type": "Organization",
    "list": true
  },
  "locals": [
    "organization"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction)<-[:SERVES]-(organization:Organization)\nORDER BY organization.id\nLIMIT $limit"
},
{
  "name": "Jurisdiction.within",
  "about": "Which place does it lie within?",
  "params": [],
  "from": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "example": "jurisdiction:us-ca"
  },
  "gives": {
    "variable": "whole",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "whole"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction)-[:WITHIN]->(whole:Jurisdiction)"
},
{
  "name": "JurisdictionFilter.within",
  "about": "Is it a place, or one within it?",
  "params": [
    {
      "name": "within",
      "type": "string",
      "example": "jurisdiction:us-ca"
    }
  ],
  "from": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "example": "jurisdiction:us-ca-los-angeles-county"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})"
},
{
  "name": "Query.jurisdiction",
  "about": "Which of the places has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "jurisdiction:us-ca"
    }
  ],
  "from": null,
  "gives": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "jurisdiction"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction:Jurisdiction {id: $id})"
},
{
  "name": "Query.jurisdictions",
  "about": "Which places are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "list": true
  },
  "locals": [
    "jurisdiction"
  ],
  "fields": [],
  "order": [
    "jurisdiction.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (jurisdiction:Jurisdiction)\n// Always true; with it the index gives the order.\nWHERE jurisdiction.id IS NOT NULL"
},
{
  "name": "Law.addressees",
  "about": "Whom is a document addressed to?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:harris-bulletin"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": true
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)-[:ADDRESSED_TO]->(actor:Actor)\nORDER BY actor.id\nLIMIT $limit"
},
{
  "name": "Law.criteria",
  "about": "Whom does a law cover?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:trust-act-vetoed-2012"
  },
  "gives": {
    "variable": "criterion",
    "type": "Criterion",
    "list": true
  },
  "locals": [
    "criterion"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)-[:APPLIES_TO]->(criterion:Criterion)\nORDER BY criterion.id\nLIMIT $limit"
},
{
  "name": "Law",
  "about": "What is read off Law itself?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:harris-bulletin"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "law.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "law.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "law.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "law.identifierValues"
    },
    {
      "name": "kind",
      "type": "LawKind",
      "expression": "law.kind"
    },
    {
      "name": "status",
      "type": "LawStatus",
      "expression": "law.status"
    },
    {
      "name": "version",
      "type": "boolean",
      "expression": "law:LawVersion"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Law.events",
  "about": "Which events are about a law?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:trust-act-vetoed-2012"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)<-[:CONCERNS]-(event:Event)\nORDER BY event.id\nLIMIT $limit"
},
{
  "name": "Law.issues",
  "about": "Which issues are about a law?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:trust-act"
  },
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": true
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)<-[:ABOUT]-(issue:Issue)\nORDER BY issue.id\nLIMIT $limit"
},
{
  "name": "Law.participants",
  "about": "Who acted on a law, and how?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:harris-bulletin"
  },
  "gives": {
    "variable": "participation",
    "type": "LawParticipation",
    "list": true
  },
  "locals": [
    "participation",
    "actor",
    "participationKnown",
    "participationVersion"
  ],
  "fields": [
    {
      "name": "actor",
      "type": "Actor",
      "expression": "actor"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "participation.historyArticleCount[participationVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "participation.historyIndependentCount[participationVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "participation.historyDisputed[participationVersion]"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)<-[participation:ANNOUNCED|ISSUED|SPONSORED|VETOED]-(actor:Actor)\nWITH *, size([participationKnown IN participation.historyKnownFrom WHERE participationKnown <= $knownAt]) - 1 AS participationVersion\nWHERE participationVersion >= 0\nORDER BY type(participation), actor.id\nLIMIT $limit"
},
{
  "name": "Law.producedBy",
  "about": "Which events brought a law forth?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:harris-bulletin"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)<-[:PRODUCED]-(event:Event)\nORDER BY event.id\nLIMIT $limit"
},
{
  "name": "Law.versionOf",
  "about": "What is it a version of?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:trust-act-ab4"
  },
  "gives": {
    "variable": "whole",
    "type": "Law",
    "list": true
  },
  "locals": [
    "whole"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)-[:PART_OF]->(whole:Law)\nORDER BY whole.id\nLIMIT $limit"
},
{
  "name": "Law.versions",
  "about": "Which versions does a law have?",
  "params": [],
  "from": {
    "variable": "law",
    "type": "Law",
    "example": "law:trust-act"
  },
  "gives": {
    "variable": "part",
    "type": "Law",
    "list": true
  },
  "locals": [
    "part"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law)<-[:PART_OF]-(part:Law)\nORDER BY part.id\nLIMIT $limit"
},
{
  "name": "LawParticipation",
  "about": "What is read off LawParticipation itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "LawParticipation",
    "example": "ISSUED"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "role",
      "type": "RelationshipType",
      "expression": "type(link)"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Query.law",
  "about": "Which of the laws has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "law:harris-bulletin"
    }
  ],
  "from": null,
  "gives": {
    "variable": "law",
    "type": "Law",
    "list": false
  },
  "locals": [
    "law"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law:Law {id: $id})"
},
{
  "name": "Query.laws",
  "about": "Which laws are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "law",
    "type": "Law",
    "list": true
  },
  "locals": [
    "law"
  ],
  "fields": [],
  "order": [
    "law.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (law:Law)\n// Always true; with it the index gives the order.\nWHERE law.id IS NOT NULL"
},
{
  "name": "Node",
  "about": "What is read off Node itself?",
  "params": [],
  "from": {
    "variable": "node",
    "type": "Node",
    "example": "person:lee-baca"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "node.id"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.node",
  "about": "What has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "person:lee-baca"
    }
  ],
  "from": null,
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": false
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (node:Node {id: $id})\n// Names and the data set have ids too, but are looked up by nobody.\nWHERE NOT node:Name AND NOT node:Dataset"
},
{
  "name": "Query.nodes",
  "about": "What has these ids?",
  "params": [
    {
      "name": "ids",
      "type": "string[]",
      "example": [
        "person:lee-baca",
        "issue:honour-detainers"
      ]
    }
  ],
  "from": null,
  "gives": {
    "variable": "node",
    "type": "Node",
    "list": true
  },
  "locals": [
    "node"
  ],
  "fields": [],
  "order": [],
  "bound": 100,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (node:Node)\n// Names and the data set have ids too, but are looked up by nobody.\nWHERE node.id IN $ids AND NOT node:Name AND NOT node:Dataset\nORDER BY node.id\nLIMIT $limit"
},
{
  "name": "Office",
  "about": "What is read off Office itself?",
  "params": [],
  "from": {
    "variable": "office",
    "type": "Office",
    "example": "office:sheriff-of-los-angeles-county"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "office.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "office.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "office.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "office.identifierValues"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Office.jurisdictions",
  "about": "Which places is it a post of?",
  "params": [],
  "from": {
    "variable": "office",
    "type": "Office",
    "example": "office:sheriff-of-los-angeles-county"
  },
  "gives": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "list": true
  },
  "locals": [
    "jurisdiction"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (office)-[:OFFICE_OF]->(jurisdiction:Jurisdiction)\nORDER BY jurisdiction.id\nLIMIT $limit"
},
{
  "name": "Office.organizations",
  "about": "Which bodies is it a post of?",
  "params": [],
  "from": {
    "variable": "office",
    "type": "Office",
    "example": "office:sheriff-of-los-angeles-county"
  },
  "gives": {
    "variable": "organization",
    "type": "Organization",
    "list": true
  },
  "locals": [
    "organization"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (office)-[:OFFICE_OF]->(organization:Organization)\nORDER BY organization.id\nLIMIT $limit"
},
{
  "name": "Office.tenures",
  "about": "Who held an office, and when?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "office",
    "type": "Office",
    "example": "office:sheriff-of-los-angeles-county"
  },
  "gives": {
    "variable": "tenure",
    "type": "HeldTenure",
    "list": true
  },
  "locals": [
    "tenure",
    "tenureKnown",
    "tenureVersion"
  ],
  "fields": [
    {
      "name": "tenure",
      "type": "Tenure",
      "expression": "tenure"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN tenure.historyFromLatest[tenureVersion] <= $asOf AND $asOf < tenure.historyUntilEarliest[tenureVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN tenure.historyFromEarliest[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyFromEarliest[tenureVersion]) END, fromLatest: CASE WHEN tenure.historyFromLatest[tenureVersion] = date('9999-12-31') THEN null ELSE toString(tenure.historyFromLatest[tenureVersion]) END, untilEarliest: CASE WHEN tenure.historyUntilEarliest[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyUntilEarliest[tenureVersion]) END, untilLatest: CASE WHEN tenure.historyUntilLatest[tenureVersion] = date('9999-12-31') THEN null ELSE toString(tenure.historyUntilLatest[tenureVersion]) END, lastObserved: CASE WHEN tenure.historyLastObserved[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyLastObserved[tenureVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (office)<-[:TENURE_IN]-(tenure:Tenure)\nWITH *, size([tenureKnown IN tenure.historyKnownFrom WHERE tenureKnown <= $knownAt]) - 1 AS tenureVersion\nWHERE tenureVersion >= 0\n  AND ($asOf IS NULL OR (tenure.historyFromEarliest[tenureVersion] <= $asOf AND $asOf < tenure.historyUntilLatest[tenureVersion]))\nORDER BY tenure.id\nLIMIT $limit"
},
{
  "name": "Query.office",
  "about": "Which of the offices has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "office:sheriff-of-los-angeles-county"
    }
  ],
  "from": null,
  "gives": {
    "variable": "office",
    "type": "Office",
    "list": false
  },
  "locals": [
    "office"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (office:Office {id: $id})"
},
{
  "name": "Query.offices",
  "about": "Which offices are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "office",
    "type": "Office",
    "list": true
  },
  "locals": [
    "office"
  ],
  "fields": [],
  "order": [
    "office.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (office:Office)\n// Always true; with it the index gives the order.\nWHERE office.id IS NOT NULL"
},
{
  "name": "Query.tenure",
  "about": "Which of the tenures has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "tenure:a12-governor-of-illinois--governor-of-illinois"
    }
  ],
  "from": null,
  "gives": {
    "variable": "tenure",
    "type": "Tenure",
    "list": false
  },
  "locals": [
    "tenure"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (tenure:Tenure {id: $id})"
},
{
  "name": "Query.tenures",
  "about": "Which tenures are there?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "tenure",
    "type": "Tenure",
    "list": true
  },
  "locals": [
    "tenure",
    "tenureKnown",
    "tenureVersion"
  ],
  "fields": [
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN tenure.historyFromLatest[tenureVersion] <= $asOf AND $asOf < tenure.historyUntilEarliest[tenureVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN tenure.historyFromEarliest[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyFromEarliest[tenureVersion]) END, fromLatest: CASE WHEN tenure.historyFromLatest[tenureVersion] = date('9999-12-31') THEN null ELSE toString(tenure.historyFromLatest[tenureVersion]) END, untilEarliest: CASE WHEN tenure.historyUntilEarliest[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyUntilEarliest[tenureVersion]) END, untilLatest: CASE WHEN tenure.historyUntilLatest[tenureVersion] = date('9999-12-31') THEN null ELSE toString(tenure.historyUntilLatest[tenureVersion]) END, lastObserved: CASE WHEN tenure.historyLastObserved[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyLastObserved[tenureVersion]) END}"
    }
  ],
  "order": [
    "tenure.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (tenure:Tenure)\n// Always true; with it the index gives the order.\nWHERE tenure.id IS NOT NULL\nWITH *, size([tenureKnown IN tenure.historyKnownFrom WHERE tenureKnown <= $knownAt]) - 1 AS tenureVersion\nWHERE tenureVersion >= 0\n  AND ($asOf IS NULL OR (tenure.historyFromEarliest[tenureVersion] <= $asOf AND $asOf < tenure.historyUntilLatest[tenureVersion]))"
},
{
  "name": "Tenure.claims",
  "about": "Which claims say that somebody held the office?",
  "params": [
    {
      "name": "predicates",
      "type": "string[]",
      "example": [
        "HELD_OFFICE"
      ],
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "tenure",
    "type": "Tenure",
    "example": "tenure:lee-baca--sheriff-of-los-angeles-county"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [
    "claim.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (claim:Claim)\nWHERE claim.id IN tenure.claimIds\n  AND ($predicates IS NULL OR claim.predicate IN $predicates)\n  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)"
},
{
  "name": "Tenure",
  "about": "What is read off Tenure itself?",
  "params": [],
  "from": {
    "variable": "tenure",
    "type": "Tenure",
    "example": "tenure:lee-baca--sheriff-of-los-angeles-county"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "tenure.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "tenure.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "tenure.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "tenure.identifierValues"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: toString(tenure.fromEarliest), fromLatest: toString(tenure.fromLatest), untilEarliest: toString(tenure.untilEarliest), untilLatest: toString(tenure.untilLatest), lastObserved: toString(tenure.lastObserved)}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Tenure.office",
  "about": "In which office is the tenure?",
  "params": [],
  "from": {
    "variable": "tenure",
    "type": "Tenure",
    "example": "tenure:lee-baca--sheriff-of-los-angeles-county"
  },
  "gives": {
    "variable": "office",
    "type": "Office",
    "list": false
  },
  "locals": [
    "office"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (tenure)-[:TENURE_IN]->(office:Office)"
},
{
  "name": "Tenure.person",
  "about": "Whose tenure is it?",
  "params": [],
  "from": {
    "variable": "tenure",
    "type": "Tenure",
    "example": "tenure:lee-baca--sheriff-of-los-angeles-county"
  },
  "gives": {
    "variable": "person",
    "type": "Person",
    "list": false
  },
  "locals": [
    "person"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (tenure)<-[:HAS_TENURE]-(person:Person)"
},
{
  "name": "Membership",
  "about": "What is read off Membership itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "Membership",
    "example": "MEMBER_OF"
  },
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Organization.agreements",
  "about": "Which agreements is a body party to?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "party",
    "type": "Organization",
    "example": "organization:ice"
  },
  "gives": {
    "variable": "link",
    "type": "AgreementParty",
    "list": true
  },
  "locals": [
    "link",
    "agreement",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "party",
      "type": "Organization",
      "expression": "party"
    },
    {
      "name": "agreement",
      "type": "Agreement",
      "expression": "agreement"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN link.historyFromLatest[linkVersion] <= $asOf AND $asOf < link.historyUntilEarliest[linkVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (party)-[link:PARTY_TO]->(agreement:Agreement)\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\n  AND ($asOf IS NULL OR (link.historyFromEarliest[linkVersion] <= $asOf AND $asOf < link.historyUntilLatest[linkVersion]))\nORDER BY agreement.id\nLIMIT $limit"
},
{
  "name": "Organization",
  "about": "What is read off Organization itself?",
  "params": [],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:los-angeles-county-sheriffs-department"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "organization.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "organization.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "organization.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "organization.identifierValues"
    },
    {
      "name": "kind",
      "type": "OrganizationKind",
      "expression": "organization.kind"
    },
    {
      "name": "size",
      "type": "GroupSize",
      "expression": "CASE WHEN organization.sizeValue IS NULL THEN null ELSE {comparator: organization.sizeComparator, value: organization.sizeValue} END"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity",
    "Actor"
  ],
  "text": ""
},
{
  "name": "Organization.jurisdictions",
  "about": "Which places does a body serve?",
  "params": [],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:los-angeles-county-sheriffs-department"
  },
  "gives": {
    "variable": "jurisdiction",
    "type": "Jurisdiction",
    "list": true
  },
  "locals": [
    "jurisdiction"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (organization)-[:SERVES]->(jurisdiction:Jurisdiction)\nORDER BY jurisdiction.id\nLIMIT $limit"
},
{
  "name": "Organization.members",
  "about": "Who belongs to a body?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:a06-law-enforcement-officials"
  },
  "gives": {
    "variable": "link",
    "type": "Membership",
    "list": true
  },
  "locals": [
    "link",
    "member",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "member",
      "type": "Actor",
      "expression": "member"
    },
    {
      "name": "organization",
      "type": "Organization",
      "expression": "organization"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN link.historyFromLatest[linkVersion] <= $asOf AND $asOf < link.historyUntilEarliest[linkVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (member:Actor)-[link:MEMBER_OF]->(organization)\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\n  AND ($asOf IS NULL OR (link.historyFromEarliest[linkVersion] <= $asOf AND $asOf < link.historyUntilLatest[linkVersion]))\nORDER BY member.id\nLIMIT $limit"
},
{
  "name": "Organization.offices",
  "about": "Which posts are in a body?",
  "params": [],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:los-angeles-county-sheriffs-department"
  },
  "gives": {
    "variable": "office",
    "type": "Office",
    "list": true
  },
  "locals": [
    "office"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (organization)<-[:OFFICE_OF]-(office:Office)\nORDER BY office.id\nLIMIT $limit"
},
{
  "name": "Organization.policyStates",
  "about": "What did a body do about an issue?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:los-angeles-county-sheriffs-department"
  },
  "gives": {
    "variable": "state",
    "type": "HeldPolicy",
    "list": true
  },
  "locals": [
    "state",
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "state",
      "type": "PolicyState",
      "expression": "state"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (organization)<-[:STATE_OF]-(state:PolicyState)\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))\nORDER BY state.id\nLIMIT $limit"
},
{
  "name": "Organization.spokespeople",
  "about": "Who speaks for a body?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:los-angeles-county-sheriffs-department"
  },
  "gives": {
    "variable": "link",
    "type": "Spokesmanship",
    "list": true
  },
  "locals": [
    "link",
    "spokesperson",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "spokesperson",
      "type": "Person",
      "expression": "spokesperson"
    },
    {
      "name": "principal",
      "type": "Actor",
      "expression": "organization"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN link.historyFromLatest[linkVersion] <= $asOf AND $asOf < link.historyUntilEarliest[linkVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (spokesperson:Person)-[link:SPEAKS_FOR]->(organization)\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\n  AND ($asOf IS NULL OR (link.historyFromEarliest[linkVersion] <= $asOf AND $asOf < link.historyUntilLatest[linkVersion]))\nORDER BY spokesperson.id\nLIMIT $limit"
},
{
  "name": "OrganizationFilter.within",
  "about": "Does it serve a place, or one within it?",
  "params": [
    {
      "name": "within",
      "type": "string",
      "example": "jurisdiction:us-ca"
    }
  ],
  "from": {
    "variable": "organization",
    "type": "Organization",
    "example": "organization:los-angeles-county-sheriffs-department"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})"
},
{
  "name": "Query.organization",
  "about": "Which of the bodies has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "organization:ice"
    }
  ],
  "from": null,
  "gives": {
    "variable": "organization",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "organization"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (organization:Organization {id: $id})"
},
{
  "name": "Query.organizations",
  "about": "Which bodies are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "organization",
    "type": "Organization",
    "list": true
  },
  "locals": [
    "organization"
  ],
  "fields": [],
  "order": [
    "organization.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (organization:Organization)\n// Always true; with it the index gives the order.\nWHERE organization.id IS NOT NULL"
},
{
  "name": "Path",
  "about": "What is read off Path itself?",
  "params": [],
  "from": {
    "variable": "path",
    "type": "Path",
    "example": "Query.paths"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "length",
      "type": "int",
      "expression": "length(path)"
    },
    {
      "name": "drawing",
      "type": "string",
      "expression": "reduce(text = 'MATCH path = (:Entity {id: \"' + nodes(path)[0].id + '\"})', at IN range(0, length(path) - 1) | text + '\\n ' + CASE WHEN startNode(relationships(path)[at]) = nodes(path)[at] THEN '-[:' + type(relationships(path)[at]) + ']->' ELSE '<-[:' + type(relationships(path)[at]) + ']-' END + '(:Entity {id: \"' + nodes(path)[at + 1].id + '\"})') + '\\nRETURN path'"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Path.steps",
  "about": "Through which relationships does a path go?",
  "params": [],
  "from": {
    "variable": "path",
    "type": "Path",
    "example": "Query.paths"
  },
  "gives": {
    "variable": "link",
    "type": "PathStep",
    "list": true
  },
  "locals": [
    "at",
    "link",
    "tail",
    "tip"
  ],
  "fields": [
    {
      "name": "forward",
      "type": "boolean",
      "expression": "startNode(link) = tail"
    },
    {
      "name": "from",
      "type": "Entity",
      "expression": "tail"
    },
    {
      "name": "to",
      "type": "Entity",
      "expression": "tip"
    }
  ],
  "order": [],
  "bound": 10,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "UNWIND range(0, length(path) - 1) AS at\nWITH at, relationships(path)[at] AS link, nodes(path)[at] AS tail, nodes(path)[at + 1] AS tip\nORDER BY at\nLIMIT $limit"
},
{
  "name": "PathStep",
  "about": "What is read off PathStep itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "PathStep",
    "example": "DECIDED"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "type",
      "type": "RelationshipType",
      "expression": "type(link)"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "coalesce(link.articleCount, 0)"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "coalesce(link.independentCount, 0)"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "coalesce(link.disputed, false)"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Query.paths",
  "about": "How are two things connected, by the fewest relationships? The search is of the server's own: it goes from both ends, and gives the shorter paths first, all of one length together. It takes no number of paths and no length as parameters, so it is stopped after 5,000 walks: what is left out then is longer, or as long as the longest. Where one as long as those would belong to the answer, which of them came is chance; then more rows than the bound are given, which is told as an error. A walk may meet a thing twice (A came after B, was prompted by B, came after B); such are no paths.",
  "params": [
    {
      "name": "from",
      "type": "string",
      "example": "person:lee-baca",
      "known": "Entity"
    },
    {
      "name": "to",
      "type": "string",
      "example": "person:kamala-harris",
      "known": "Entity"
    },
    {
      "name": "maxLength",
      "type": "int",
      "example": 6,
      "absent": 6,
      "range": [
        1,
        10
      ]
    },
    {
      "name": "via",
      "type": "string[]",
      "example": null,
      "absent": null
    },
    {
      "name": "avoid",
      "type": "string[]",
      "example": [],
      "absent": []
    },
    {
      "name": "first",
      "type": "int",
      "example": 3,
      "absent": 3,
      "range": [
        0,
        100
      ]
    }
  ],
  "from": null,
  "gives": {
    "variable": "path",
    "type": "Path",
    "list": true
  },
  "locals": [
    "start",
    "finish",
    "walk",
    "hop",
    "inner",
    "walks",
    "whole",
    "path",
    "node",
    "other",
    "link",
    "best",
    "at"
  ],
  "fields": [],
  "order": [],
  "bound": 100,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (start:Entity {id: $from}), (finish:Entity {id: $to})\nWHERE start <> finish\nWITH COLLECT {\n  MATCH walk = SHORTEST 10 GROUPS (start)(\n    ()-[hop:HELD_OFFICE|SPEAKS_FOR|MEMBER_OF|PART_OF|DECIDED|ANNOUNCED|ISSUED|ADDRESSED_TO|SPONSORED|VETOED|SUED|DEFENDANT_IN|ON_BEHALF_OF|RULED|TOOK_PART_IN|PRODUCED|CONCERNS|TOOK_PLACE_IN|STARTED|ENDED|STATE_OF|HOLDS|CAME_AFTER|CITES_AS_REASON|PROMPTED_BY|RESPONDS_TO|IMPLEMENTS|SUPERSEDES|OPERATES|PARTY_TO|STATED|WITHIN|SERVES|OFFICE_OF|HAS_TENURE|TENURE_IN|ON|APPLIES_TO|ABOUT|SAID|SAID_AT|UNDER|MEASURES|COUNTED_IN|PART_OF_WHOLE|USED_IN WHERE $via IS NULL OR type(hop) IN $via]-(inner\n      WHERE inner = finish\n        OR NOT inner.id IN $avoid\n        AND ($via IS NOT NULL OR NOT inner:Jurisdiction|Program|Article|Issue|Term|Measure))\n  ){1,10}(finish)\n  RETURN walk\n  LIMIT 5001\n} AS walks\nWITH walks, CASE WHEN size(walks) > 5000 THEN length(walks[5000]) - 1 ELSE 10 END AS whole\nWITH whole, COLLECT {\n  UNWIND walks AS path\n  WITH path\n  WHERE length(path) <= $maxLength\n    AND all(node IN nodes(path) WHERE single(other IN nodes(path) WHERE other = node))\n  RETURN path\n  ORDER BY\n    length(path),\n    [node IN nodes(path) | node.id],\n    [link IN relationships(path) | type(link) + ' ' + startNode(link).id]\n  LIMIT $first\n} AS best\nUNWIND CASE\n  WHEN whole < $maxLength AND (size(best) < $first OR length(best[-1]) > whole) THEN range(0, $limit - 1)\n  ELSE range(0, size(best) - 1)\nEND AS at\nWITH at, coalesce(best[at], best[0]) AS path\nORDER BY at\nLIMIT $limit"
},
{
  "name": "Person",
  "about": "What is read off Person itself?",
  "params": [],
  "from": {
    "variable": "person",
    "type": "Person",
    "example": "person:lee-baca"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "person.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "person.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "person.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "person.identifierValues"
    },
    {
      "name": "named",
      "type": "boolean",
      "expression": "person.named"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity",
    "Actor"
  ],
  "text": ""
},
{
  "name": "Person.memberships",
  "about": "Which bodies does a person belong to?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "person",
    "type": "Person",
    "example": "person:chris-newman"
  },
  "gives": {
    "variable": "link",
    "type": "Membership",
    "list": true
  },
  "locals": [
    "link",
    "organization",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "member",
      "type": "Actor",
      "expression": "person"
    },
    {
      "name": "organization",
      "type": "Organization",
      "expression": "organization"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN link.historyFromLatest[linkVersion] <= $asOf AND $asOf < link.historyUntilEarliest[linkVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (person)-[link:MEMBER_OF]->(organization:Organization)\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\n  AND ($asOf IS NULL OR (link.historyFromEarliest[linkVersion] <= $asOf AND $asOf < link.historyUntilLatest[linkVersion]))\nORDER BY organization.id\nLIMIT $limit"
},
{
  "name": "Person.speaksFor",
  "about": "Whom does a person speak for?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "person",
    "type": "Person",
    "example": "person:steve-whitmore"
  },
  "gives": {
    "variable": "link",
    "type": "Spokesmanship",
    "list": true
  },
  "locals": [
    "link",
    "principal",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "spokesperson",
      "type": "Person",
      "expression": "person"
    },
    {
      "name": "principal",
      "type": "Actor",
      "expression": "principal"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN link.historyFromLatest[linkVersion] <= $asOf AND $asOf < link.historyUntilEarliest[linkVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (person)-[link:SPEAKS_FOR]->(principal:Actor)\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\n  AND ($asOf IS NULL OR (link.historyFromEarliest[linkVersion] <= $asOf AND $asOf < link.historyUntilLatest[linkVersion]))\nORDER BY principal.id\nLIMIT $limit"
},
{
  "name": "Person.tenures",
  "about": "Which offices did a person hold, and when?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "person",
    "type": "Person",
    "example": "person:lee-baca"
  },
  "gives": {
    "variable": "tenure",
    "type": "HeldTenure",
    "list": true
  },
  "locals": [
    "tenure",
    "tenureKnown",
    "tenureVersion"
  ],
  "fields": [
    {
      "name": "tenure",
      "type": "Tenure",
      "expression": "tenure"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN tenure.historyFromLatest[tenureVersion] <= $asOf AND $asOf < tenure.historyUntilEarliest[tenureVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN tenure.historyFromEarliest[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyFromEarliest[tenureVersion]) END, fromLatest: CASE WHEN tenure.historyFromLatest[tenureVersion] = date('9999-12-31') THEN null ELSE toString(tenure.historyFromLatest[tenureVersion]) END, untilEarliest: CASE WHEN tenure.historyUntilEarliest[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyUntilEarliest[tenureVersion]) END, untilLatest: CASE WHEN tenure.historyUntilLatest[tenureVersion] = date('9999-12-31') THEN null ELSE toString(tenure.historyUntilLatest[tenureVersion]) END, lastObserved: CASE WHEN tenure.historyLastObserved[tenureVersion] = date('0001-01-01') THEN null ELSE toString(tenure.historyLastObserved[tenureVersion]) END}"
    }
  ],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)\nWITH *, size([tenureKnown IN tenure.historyKnownFrom WHERE tenureKnown <= $knownAt]) - 1 AS tenureVersion\nWHERE tenureVersion >= 0\n  AND ($asOf IS NULL OR (tenure.historyFromEarliest[tenureVersion] <= $asOf AND $asOf < tenure.historyUntilLatest[tenureVersion]))\nORDER BY tenure.id\nLIMIT $limit"
},
{
  "name": "Query.people",
  "about": "Which people are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "person",
    "type": "Person",
    "list": true
  },
  "locals": [
    "person"
  ],
  "fields": [],
  "order": [
    "person.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (person:Person)\n// Always true; with it the index gives the order.\nWHERE person.id IS NOT NULL"
},
{
  "name": "Query.person",
  "about": "Which of the people has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "person:lee-baca"
    }
  ],
  "from": null,
  "gives": {
    "variable": "person",
    "type": "Person",
    "list": false
  },
  "locals": [
    "person"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (person:Person {id: $id})"
},
{
  "name": "Spokesmanship",
  "about": "What is read off Spokesmanship itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "Spokesmanship",
    "example": "SPEAKS_FOR"
  },
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Criterion",
  "about": "What is read off Criterion itself?",
  "params": [],
  "from": {
    "variable": "criterion",
    "type": "Criterion",
    "example": "criterion:lasd-low-level-crimes"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "criterion.id"
    },
    {
      "name": "effect",
      "type": "CriterionEffect",
      "expression": "criterion.effect"
    },
    {
      "name": "text",
      "type": "string",
      "expression": "criterion.text"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "Criterion.evidence",
  "about": "Where does a text say whom it covers?",
  "params": [],
  "from": {
    "variable": "criterion",
    "type": "Criterion",
    "example": "criterion:lasd-low-level-crimes"
  },
  "gives": {
    "variable": "passage",
    "type": "Evidence",
    "list": true
  },
  "locals": [
    "passage"
  ],
  "fields": [
    {
      "name": "supports",
      "type": "boolean",
      "expression": "true"
    },
    {
      "name": "passage",
      "type": "Passage",
      "expression": "passage"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (criterion)-[:SUPPORTED_BY]->(passage:Passage)\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "PolicyState.agency",
  "about": "Whose policy is it?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "agency",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "agency"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:STATE_OF]->(agency:Organization)"
},
{
  "name": "PolicyState.criteria",
  "about": "Whom does a policy cover?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-declines-low-level-detainers"
  },
  "gives": {
    "variable": "criterion",
    "type": "Criterion",
    "list": true
  },
  "locals": [
    "criterion"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:APPLIES_TO]->(criterion:Criterion)\nORDER BY criterion.id\nLIMIT $limit"
},
{
  "name": "PolicyState",
  "about": "What is read off PolicyState itself?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "state.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "state.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "state.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "state.identifierValues"
    },
    {
      "name": "answer",
      "type": "PolicyAnswer",
      "expression": "state.answer"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: toString(state.fromEarliest), fromLatest: toString(state.fromLatest), untilEarliest: toString(state.untilEarliest), untilLatest: toString(state.untilLatest), lastObserved: toString(state.lastObserved)}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "PolicyState.endedBy",
  "about": "Which changes ended a policy?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)<-[:ENDED]-(event:Event)\nORDER BY event.id\nLIMIT $limit"
},
{
  "name": "PolicyState.issue",
  "about": "Which issue does a policy answer?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": false
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:ON]->(issue:Issue)"
},
{
  "name": "PolicyState.startedBy",
  "about": "Which changes began a policy?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-declines-low-level-detainers"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)<-[:STARTED]-(event:Event)\nORDER BY event.id\nLIMIT $limit"
},
{
  "name": "PolicyStateFilter.within",
  "about": "Is it of a body that serves a place, or one within it?",
  "params": [
    {
      "name": "within",
      "type": "string",
      "example": "jurisdiction:us-ca"
    }
  ],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:STATE_OF]->(:Organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})"
},
{
  "name": "PolicyStateGrouping.AGENCY",
  "about": "Whose policy is it?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "agency",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "agency"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:STATE_OF]->(agency:Organization)"
},
{
  "name": "PolicyStateGrouping.AGENCY_KIND",
  "about": "What kind of body has it?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "kind",
    "type": "string",
    "list": false
  },
  "locals": [
    "agency",
    "kind"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:STATE_OF]->(agency:Organization)\nWITH agency.kind AS kind"
},
{
  "name": "PolicyStateGrouping.ANSWER",
  "about": "How does it answer its issue?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "answer",
    "type": "string",
    "list": false
  },
  "locals": [
    "answer"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH state.answer AS answer"
},
{
  "name": "PolicyStateGrouping.CERTAINTY",
  "about": "Did it surely hold on the day asked, as known on a day?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "state",
    "type": "string",
    "list": false
  },
  "locals": [
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "key",
      "type": "String",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))"
},
{
  "name": "PolicyStateGrouping.CONTAINING_JURISDICTION",
  "about": "Which places does the agency serve, with those that these lie in?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:STATE_OF]->(:Organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)"
},
{
  "name": "PolicyStateGrouping.ISSUE",
  "about": "Which issue does it answer?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": false
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:ON]->(issue:Issue)"
},
{
  "name": "PolicyStateGrouping.JURISDICTION",
  "about": "Which places does the agency serve?",
  "params": [],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)-[:STATE_OF]->(:Organization)-[:SERVES]->(place:Jurisdiction)"
},
{
  "name": "PolicyStateGrouping.START_MONTH",
  "about": "In which month did it begin, as known on a day, where that is certain?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "state",
    "type": "string",
    "list": false
  },
  "locals": [
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "key",
      "type": "String",
      "expression": "CASE WHEN left(toString(state.historyFromEarliest[stateVersion]), 7) = left(toString(state.historyFromLatest[stateVersion]), 7) THEN left(toString(state.historyFromEarliest[stateVersion]), 7) END"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))"
},
{
  "name": "PolicyStateGrouping.START_YEAR",
  "about": "In which year did it begin, as known on a day, where that is certain?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "state",
    "type": "PolicyState",
    "example": "policy-state:lasd-honours-detainers"
  },
  "gives": {
    "variable": "state",
    "type": "string",
    "list": false
  },
  "locals": [
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "key",
      "type": "String",
      "expression": "CASE WHEN state.historyFromEarliest[stateVersion].year = state.historyFromLatest[stateVersion].year THEN toString(state.historyFromEarliest[stateVersion].year) END"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state)\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))"
},
{
  "name": "Query.policyInForce",
  "about": "Which policies were in force on a day, as known on a day?",
  "params": [
    {
      "name": "issue",
      "type": "string",
      "example": "issue:honour-detainers",
      "known": "Issue"
    },
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06"
    },
    {
      "name": "within",
      "type": "string",
      "example": "jurisdiction:us-ca-los-angeles-county",
      "absent": null,
      "known": "Jurisdiction"
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "state",
    "type": "PolicyInForce",
    "list": true
  },
  "locals": [
    "state",
    "agency",
    "jurisdiction",
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "agency",
      "type": "Organization",
      "expression": "agency"
    },
    {
      "name": "jurisdiction",
      "type": "Jurisdiction",
      "expression": "jurisdiction"
    },
    {
      "name": "state",
      "type": "PolicyState",
      "expression": "state"
    },
    {
      "name": "group",
      "type": "GroupSize",
      "expression": "CASE WHEN agency.sizeValue IS NULL THEN null ELSE {comparator: agency.sizeComparator, value: agency.sizeValue} END"
    },
    {
      "name": "basis",
      "type": "PolicyBasis",
      "expression": "CASE WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'OBSERVED' WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') AND state.historyFromEarliest[stateVersion] > date('0001-01-01') AND state.historyFromLatest[stateVersion] = date('9999-12-31') THEN 'ANNOUNCED' WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'CARRIED_BACK' WHEN state.historyLastObserved[stateVersion] > date('0001-01-01') AND $asOf < state.historyFirstObserved[stateVersion] THEN 'CARRIED_BACK' ELSE 'CARRIED_FORWARD' END"
    },
    {
      "name": "lastObserved",
      "type": "Date",
      "expression": "CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [],
  "bound": 1000,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (:Issue {id: $issue})<-[:ON]-(state:PolicyState)-[:STATE_OF]->(agency:Organization)-[:SERVES]->(jurisdiction:Jurisdiction)\nWHERE $within IS NULL OR EXISTS { (jurisdiction)-[:WITHIN*0..8]->(:Jurisdiction {id: $within}) }\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))\nORDER BY jurisdiction.id, agency.id, state.id\nLIMIT $limit"
},
{
  "name": "Query.policyState",
  "about": "Which of the states of policy has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "policy-state:lasd-honours-detainers"
    }
  ],
  "from": null,
  "gives": {
    "variable": "state",
    "type": "PolicyState",
    "list": false
  },
  "locals": [
    "state"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state:PolicyState {id: $id})"
},
{
  "name": "Query.policyStateCounts",
  "about": "How many states of policy are there, by groups? A state of a group is not a state of its members, and these may have their own: it stands beside the count.",
  "params": [],
  "from": null,
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "collective",
      "type": "boolean",
      "expression": "EXISTS { (state)-[:STATE_OF]->(:Organization {kind: 'GROUP'}) }"
    }
  ],
  "order": [],
  "bound": null,
  "counts": "policyStates",
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.policyStates",
  "about": "Which states of policy are there?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": null,
  "gives": {
    "variable": "state",
    "type": "PolicyState",
    "list": true
  },
  "locals": [
    "state",
    "stateKnown",
    "stateVersion"
  ],
  "fields": [
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN state.historyFromEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyFromEarliest[stateVersion]) END, fromLatest: CASE WHEN state.historyFromLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyFromLatest[stateVersion]) END, untilEarliest: CASE WHEN state.historyUntilEarliest[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyUntilEarliest[stateVersion]) END, untilLatest: CASE WHEN state.historyUntilLatest[stateVersion] = date('9999-12-31') THEN null ELSE toString(state.historyUntilLatest[stateVersion]) END, lastObserved: CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END}"
    }
  ],
  "order": [
    "state.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (state:PolicyState)\n// Always true; with it the index gives the order.\nWHERE state.id IS NOT NULL\nWITH *, size([stateKnown IN state.historyKnownFrom WHERE stateKnown <= $knownAt]) - 1 AS stateVersion\nWHERE stateVersion >= 0\n  AND ($asOf IS NULL OR (state.historyFromEarliest[stateVersion] <= $asOf AND $asOf < state.historyUntilLatest[stateVersion]))"
},
{
  "name": "Agreement",
  "about": "What is read off Agreement itself?",
  "params": [],
  "from": {
    "variable": "agreement",
    "type": "Agreement",
    "example": "agreement:287g-contracts-of-25-agencies"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "agreement.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "agreement.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "agreement.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "agreement.identifierValues"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Agreement.events",
  "about": "Which events are about an agreement?",
  "params": [],
  "from": {
    "variable": "agreement",
    "type": "Agreement",
    "example": "agreement:287g-contracts-of-25-agencies"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (agreement)<-[:CONCERNS]-(event:Event)\nORDER BY event.id\nLIMIT $limit"
},
{
  "name": "Agreement.parties",
  "about": "Who is party to an agreement?",
  "params": [
    {
      "name": "asOf",
      "type": "date",
      "example": "2012-12-06",
      "absent": null
    },
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "agreement",
    "type": "Agreement",
    "example": "agreement:287g-contracts-of-25-agencies"
  },
  "gives": {
    "variable": "link",
    "type": "AgreementParty",
    "list": true
  },
  "locals": [
    "link",
    "party",
    "linkKnown",
    "linkVersion"
  ],
  "fields": [
    {
      "name": "party",
      "type": "Organization",
      "expression": "party"
    },
    {
      "name": "agreement",
      "type": "Agreement",
      "expression": "agreement"
    },
    {
      "name": "articleCount",
      "type": "int",
      "expression": "link.historyArticleCount[linkVersion]"
    },
    {
      "name": "independentCount",
      "type": "int",
      "expression": "link.historyIndependentCount[linkVersion]"
    },
    {
      "name": "disputed",
      "type": "boolean",
      "expression": "link.historyDisputed[linkVersion]"
    },
    {
      "name": "certainty",
      "type": "Certainty",
      "expression": "CASE WHEN $asOf IS NULL THEN null WHEN link.historyFromLatest[linkVersion] <= $asOf AND $asOf < link.historyUntilEarliest[linkVersion] THEN 'DEFINITE' ELSE 'POSSIBLE' END"
    },
    {
      "name": "period",
      "type": "Period",
      "expression": "{fromEarliest: CASE WHEN link.historyFromEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyFromEarliest[linkVersion]) END, fromLatest: CASE WHEN link.historyFromLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyFromLatest[linkVersion]) END, untilEarliest: CASE WHEN link.historyUntilEarliest[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyUntilEarliest[linkVersion]) END, untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null ELSE toString(link.historyUntilLatest[linkVersion]) END, lastObserved: CASE WHEN link.historyLastObserved[linkVersion] = date('0001-01-01') THEN null ELSE toString(link.historyLastObserved[linkVersion]) END}"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (party:Organization)-[link:PARTY_TO]->(agreement)\nWITH *, size([linkKnown IN link.historyKnownFrom WHERE linkKnown <= $knownAt]) - 1 AS linkVersion\nWHERE linkVersion >= 0\n  AND ($asOf IS NULL OR (link.historyFromEarliest[linkVersion] <= $asOf AND $asOf < link.historyUntilLatest[linkVersion]))\nORDER BY party.id\nLIMIT $limit"
},
{
  "name": "Agreement.program",
  "about": "Which program is an agreement made under?",
  "params": [],
  "from": {
    "variable": "agreement",
    "type": "Agreement",
    "example": "agreement:287g-contracts-of-25-agencies"
  },
  "gives": {
    "variable": "program",
    "type": "Program",
    "list": false
  },
  "locals": [
    "program"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (agreement)-[:UNDER]->(program:Program)"
},
{
  "name": "AgreementParty",
  "about": "What is read off AgreementParty itself?",
  "params": [],
  "from": {
    "variable": "link",
    "type": "AgreementParty",
    "example": "PARTY_TO"
  },
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Supported"
  ],
  "text": ""
},
{
  "name": "Program.agreements",
  "about": "Which agreements are made under a program?",
  "params": [],
  "from": {
    "variable": "program",
    "type": "Program",
    "example": "program:287g"
  },
  "gives": {
    "variable": "agreement",
    "type": "Agreement",
    "list": true
  },
  "locals": [
    "agreement"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program)<-[:UNDER]-(agreement:Agreement)\nORDER BY agreement.id\nLIMIT $limit"
},
{
  "name": "Program",
  "about": "What is read off Program itself?",
  "params": [],
  "from": {
    "variable": "program",
    "type": "Program",
    "example": "program:secure-communities"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "program.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "program.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "program.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "program.identifierValues"
    },
    {
      "name": "kind",
      "type": "ProgramKind",
      "expression": "program.kind"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Program.events",
  "about": "Which events are about a program?",
  "params": [],
  "from": {
    "variable": "program",
    "type": "Program",
    "example": "program:secure-communities"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": true
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program)<-[:CONCERNS]-(event:Event)\nORDER BY event.id\nLIMIT $limit"
},
{
  "name": "Program.issues",
  "about": "Which issues are about a program?",
  "params": [],
  "from": {
    "variable": "program",
    "type": "Program",
    "example": "program:secure-communities"
  },
  "gives": {
    "variable": "issue",
    "type": "Issue",
    "list": true
  },
  "locals": [
    "issue"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program)<-[:ABOUT]-(issue:Issue)\nORDER BY issue.id\nLIMIT $limit"
},
{
  "name": "Program.operators",
  "about": "Which bodies run a program?",
  "params": [],
  "from": {
    "variable": "program",
    "type": "Program",
    "example": "program:secure-communities"
  },
  "gives": {
    "variable": "organization",
    "type": "Organization",
    "list": true
  },
  "locals": [
    "organization"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program)<-[:OPERATES]-(organization:Organization)\nORDER BY organization.id\nLIMIT $limit"
},
{
  "name": "Program.partOf",
  "about": "Which whole is a program part of?",
  "params": [],
  "from": {
    "variable": "program",
    "type": "Program",
    "example": "program:secure-communities"
  },
  "gives": {
    "variable": "whole",
    "type": "Program",
    "list": true
  },
  "locals": [
    "whole"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program)-[:PART_OF]->(whole:Program)\nORDER BY whole.id\nLIMIT $limit"
},
{
  "name": "Query.agreement",
  "about": "Which of the agreements has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "agreement:287g-task-force-agreements"
    }
  ],
  "from": null,
  "gives": {
    "variable": "agreement",
    "type": "Agreement",
    "list": false
  },
  "locals": [
    "agreement"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (agreement:Agreement {id: $id})"
},
{
  "name": "Query.agreements",
  "about": "Which agreements are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "agreement",
    "type": "Agreement",
    "list": true
  },
  "locals": [
    "agreement"
  ],
  "fields": [],
  "order": [
    "agreement.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (agreement:Agreement)\n// Always true; with it the index gives the order.\nWHERE agreement.id IS NOT NULL"
},
{
  "name": "Query.program",
  "about": "Which of the programs has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "program:secure-communities"
    }
  ],
  "from": null,
  "gives": {
    "variable": "program",
    "type": "Program",
    "list": false
  },
  "locals": [
    "program"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program:Program {id: $id})"
},
{
  "name": "Query.programs",
  "about": "Which programs are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "program",
    "type": "Program",
    "list": true
  },
  "locals": [
    "program"
  ],
  "fields": [],
  "order": [
    "program.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (program:Program)\n// Always true; with it the index gives the order.\nWHERE program.id IS NOT NULL"
},
{
  "name": "Query.search",
  "about": "Which entities are found by these words, and by which text of theirs? Each of eight ways to look asks one index; a text counts for the first way that finds it. Ways 0 to 4 look among names: all words as written, the last one begun, one letter wrong, two letters wrong, all words but one. Ways 5 to 7 look among sentences, as 0 to 2 do. A claim and the like lead to what they are about.",
  "params": [
    {
      "name": "queries",
      "type": "string[]",
      "example": [
        "+(\"baca\")",
        "+(baca*)",
        "+(baca~1)",
        "\"\"",
        "\"\"",
        "+(\"baca\")",
        "+(baca*)",
        "+(baca~1)"
      ]
    },
    {
      "name": "plain",
      "type": "string",
      "example": "baca"
    },
    {
      "name": "labels",
      "type": "string[]",
      "example": [
        "Entity"
      ]
    }
  ],
  "from": null,
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "way",
    "found",
    "named",
    "kind",
    "text",
    "plain",
    "score",
    "near",
    "entity",
    "label",
    "sign",
    "matched"
  ],
  "fields": [
    {
      "name": "matchedIn",
      "type": "Node",
      "expression": "matched"
    },
    {
      "name": "matchedId",
      "type": "ID",
      "expression": "matched.id"
    },
    {
      "name": "matchedName",
      "type": "string",
      "expression": "text"
    },
    {
      "name": "matchedKind",
      "type": "MatchedKind",
      "expression": "kind"
    },
    {
      "name": "closeness",
      "type": "Closeness",
      "expression": "CASE WHEN score >= 900 THEN 'WHOLE' ELSE ['ALL_BUT_ONE', 'MISSPELT', 'BEGUN', 'ALL_WORDS', 'MISSPELT', 'MISSPELT', 'BEGUN', 'ALL_WORDS'][score / 100 - 1] END"
    },
    {
      "name": "score",
      "type": "int",
      "expression": "score"
    }
  ],
  "order": [
    "score DESC",
    "entity.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "UNWIND range(0, 7) AS way\nCALL db.index.fulltext.queryNodes(CASE WHEN way < 5 THEN 'namesByWords' ELSE 'sentencesByWords' END, $queries[way], {limit: 1000})\nYIELD node AS found\nWITH found, way < 5 AS named, min(way) AS way\nWITH found, way,\n  CASE WHEN found:Name THEN found.kind WHEN found:Entity AND named THEN 'NAME' WHEN found:Article THEN 'TITLE' ELSE 'SENTENCE' END AS kind,\n  CASE WHEN named THEN found.name ELSE coalesce(found.title, found.question, found.paraphrase, found.definition) END AS text\nWITH found, kind, text, CASE WHEN kind = 'SENTENCE' AND way < 5 THEN way + 5 ELSE way END AS way\nWHERE way < 8\n// The text without accents, signs and spaces, as $plain is.\nWITH found, kind, text, way, reduce(\n  plain = toLower(normalize(text, NFKD)),\n  sign IN split(' |\\'|’|‘|\"|“|”|.|,|:|;|!|?|¿|¡|(|)|[|]|-|–|—|/|&|+|#|*|_|\\u0300|\\u0301|\\u0302|\\u0303|\\u0308|\\u030A|\\u030C|\\u0327', '|') |\n  replace(plain, sign, '')\n) AS plain\nWITH found, kind, text, CASE\n  WHEN plain = $plain AND kind = 'NAME' THEN 1000\n  WHEN plain = $plain AND kind <> 'SENTENCE' THEN 900\n  // The more of the text is asked for, the better: up to 99 beside what the way is worth.\n  WHEN size($plain) >= size(plain) THEN [800, 700, 600, 500, 100, 400, 300, 200][way] + 99\n  ELSE [800, 700, 600, 500, 100, 400, 300, 200][way] + 99 * size($plain) / size(plain)\nEND AS score\nUNWIND CASE\n  WHEN found:Entity THEN [found]\n  ELSE [(found)-[:NAMED|SUBJECT|OBJECT|GAP_ABOUT|BETWEEN|APPLIES_TO|PASSAGE_OF]-(near:Entity) | near]\nEND AS entity\nWITH found, kind, text, score, entity\nWHERE any(label IN labels(entity) WHERE label IN $labels)\nWITH found, kind, text, score, entity\nORDER BY score DESC, kind <> 'NAME', kind, text, found.id\nWITH entity, head(collect(CASE WHEN found:Name THEN entity ELSE found END)) AS matched, head(collect(text)) AS text,\n  head(collect(kind)) AS kind, max(score) AS score\nMATCH (entity)"
},
{
  "name": "Query.statement",
  "about": "Which of the statements has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "statement:baca-announces-change"
    }
  ],
  "from": null,
  "gives": {
    "variable": "statement",
    "type": "Statement",
    "list": false
  },
  "locals": [
    "statement"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement:Statement {id: $id})"
},
{
  "name": "Query.statementCounts",
  "about": "How many statements are there, by groups?",
  "params": [],
  "from": null,
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": "statements",
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.statements",
  "about": "Which statements are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "statement",
    "type": "Statement",
    "list": true
  },
  "locals": [
    "statement"
  ],
  "fields": [],
  "order": [
    "statement.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement:Statement)\n// Always true; with it the index gives the order.\nWHERE statement.id IS NOT NULL"
},
{
  "name": "Statement.conveys",
  "about": "Which claims rest on a statement?",
  "params": [
    {
      "name": "knownAt",
      "type": "date",
      "example": "9999-12-31",
      "absent": "9999-12-31"
    }
  ],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:newman-on-apology"
  },
  "gives": {
    "variable": "claim",
    "type": "Claim",
    "list": true
  },
  "locals": [
    "claim"
  ],
  "fields": [],
  "order": [],
  "bound": 200,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)<-[:UTTERED_IN]-(claim:Claim)\nWHERE (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)\nORDER BY claim.id\nLIMIT $limit"
},
{
  "name": "Statement",
  "about": "What is read off Statement itself?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "statement.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "statement.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "statement.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "statement.identifierValues"
    },
    {
      "name": "date",
      "type": "PartialDate",
      "expression": "CASE WHEN statement.dateEdtf IS NULL THEN null ELSE {edtf: statement.dateEdtf, earliest: toString(statement.dateEarliest), latest: toString(statement.dateLatest), basis: statement.dateBasis, phrase: statement.datePhrase, rule: statement.dateRule} END",
      "date": "statement.date"
    },
    {
      "name": "paraphrase",
      "type": "string",
      "expression": "statement.paraphrase"
    },
    {
      "name": "words",
      "type": "string",
      "expression": "statement.words"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Statement.occasion",
  "about": "At which event was it said?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:harris-at-press-event"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": false
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[:SAID_AT]->(event:Event)"
},
{
  "name": "Statement.quotations",
  "about": "Where do texts give a statement?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "quotation",
    "type": "Quotation",
    "list": true
  },
  "locals": [
    "quotation",
    "passage"
  ],
  "fields": [
    {
      "name": "form",
      "type": "QuotationForm",
      "expression": "quotation.form"
    },
    {
      "name": "language",
      "type": "string",
      "expression": "quotation.language"
    },
    {
      "name": "translated",
      "type": "Translated",
      "expression": "quotation.translated"
    },
    {
      "name": "passage",
      "type": "Passage",
      "expression": "passage"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[quotation:QUOTED_IN]->(passage:Passage)\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "Statement.respondsTo",
  "about": "What does a statement respond to?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:newman-on-apology"
  },
  "gives": {
    "variable": "entity",
    "type": "Entity",
    "list": true
  },
  "locals": [
    "entity"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[:RESPONDS_TO]->(entity:Entity)\nORDER BY entity.id\nLIMIT $limit"
},
{
  "name": "Statement.speaker",
  "about": "Who said it?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": false
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)<-[:SAID]-(actor:Actor)"
},
{
  "name": "StatementGrouping.ARTICLE",
  "about": "Which articles give it?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[:QUOTED_IN]->(:Passage)-[:PASSAGE_OF]->(article:Article)"
},
{
  "name": "StatementGrouping.FORM",
  "about": "In which forms do texts give it?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "form",
    "type": "string",
    "list": false
  },
  "locals": [
    "quotation",
    "form"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[quotation:QUOTED_IN]->(:Passage)\nWITH quotation.form AS form"
},
{
  "name": "StatementGrouping.LANGUAGE",
  "about": "In which languages do texts give it?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "language",
    "type": "string",
    "list": false
  },
  "locals": [
    "quotation",
    "language"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[quotation:QUOTED_IN]->(:Passage)\nWITH quotation.language AS language"
},
{
  "name": "StatementGrouping.MONTH",
  "about": "In which month was it said, where that is certain?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "month",
    "type": "string",
    "list": false
  },
  "locals": [
    "month"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN left(toString(statement.dateEarliest), 7) = left(toString(statement.dateLatest), 7) THEN left(toString(statement.dateEarliest), 7) END AS month"
},
{
  "name": "StatementGrouping.OCCASION",
  "about": "At which event was it said?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:harris-at-press-event"
  },
  "gives": {
    "variable": "event",
    "type": "Event",
    "list": false
  },
  "locals": [
    "event"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[:SAID_AT]->(event:Event)"
},
{
  "name": "StatementGrouping.OUTLET",
  "about": "Which outlets printed it?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "outlet",
    "type": "Organization",
    "list": false
  },
  "locals": [
    "outlet"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)-[:QUOTED_IN]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:PUBLISHED_BY]->(outlet:Organization)"
},
{
  "name": "StatementGrouping.SPEAKER",
  "about": "Who said it?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": false
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (statement)<-[:SAID]-(actor:Actor)"
},
{
  "name": "StatementGrouping.YEAR",
  "about": "In which year was it said, where that is certain?",
  "params": [],
  "from": {
    "variable": "statement",
    "type": "Statement",
    "example": "statement:baca-announces-change"
  },
  "gives": {
    "variable": "year",
    "type": "string",
    "list": false
  },
  "locals": [
    "year"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN statement.dateEarliest.year = statement.dateLatest.year THEN toString(statement.dateEarliest.year) END AS year"
},
{
  "name": "Measure",
  "about": "What is read off Measure itself?",
  "params": [],
  "from": {
    "variable": "measure",
    "type": "Measure",
    "example": "measure:deportations-under-secure-communities"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "measure.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "measure.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "measure.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "measure.identifierValues"
    },
    {
      "name": "unit",
      "type": "string",
      "expression": "measure.unit"
    },
    {
      "name": "definition",
      "type": "string",
      "expression": "measure.definition"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Measure.observations",
  "about": "Which numbers of a measure did somebody state?",
  "params": [],
  "from": {
    "variable": "measure",
    "type": "Measure",
    "example": "measure:deportations-under-secure-communities"
  },
  "gives": {
    "variable": "observation",
    "type": "Observation",
    "list": true
  },
  "locals": [
    "observation"
  ],
  "fields": [],
  "order": [
    "observation.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (measure)<-[:MEASURES]-(observation:Observation)"
},
{
  "name": "Observation",
  "about": "What is read off Observation itself?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "observation.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "observation.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "observation.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "observation.identifierValues"
    },
    {
      "name": "value",
      "type": "float",
      "expression": "observation.value"
    },
    {
      "name": "phrase",
      "type": "string",
      "expression": "observation.phrase"
    },
    {
      "name": "comparator",
      "type": "Comparator",
      "expression": "coalesce(observation.comparator, 'VAGUE')"
    },
    {
      "name": "population",
      "type": "string",
      "expression": "observation.population"
    },
    {
      "name": "period",
      "type": "PartialDate",
      "expression": "CASE WHEN observation.periodEdtf IS NULL THEN null ELSE {edtf: observation.periodEdtf, earliest: toString(observation.periodEarliest), latest: toString(observation.periodLatest), basis: observation.periodBasis, phrase: observation.periodPhrase, rule: observation.periodRule} END",
      "date": "observation.period"
    },
    {
      "name": "share",
      "type": "float",
      "expression": "observation.share"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Observation.differsFrom",
  "about": "What do two numbers count, so that one can tell whether they can be compared?",
  "params": [
    {
      "name": "other",
      "type": "string",
      "example": "observation:deported-in-california-a06"
    }
  ],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "compared",
    "type": "ObservationAxis",
    "list": false
  },
  "locals": [
    "compared",
    "ownMeasure",
    "otherMeasure",
    "ownPlace",
    "otherPlace",
    "ownWhole",
    "otherWhole"
  ],
  "fields": [
    {
      "name": "one",
      "type": "map",
      "expression": "{id: observation.id, measure: ownMeasure.id, unit: ownMeasure.unit, population: observation.population, place: ownPlace.id, period: observation.periodEdtf, whole: ownWhole.id}"
    },
    {
      "name": "other",
      "type": "map",
      "expression": "{id: compared.id, measure: otherMeasure.id, unit: otherMeasure.unit, population: compared.population, place: otherPlace.id, period: compared.periodEdtf, whole: otherWhole.id}"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:MEASURES]->(ownMeasure:Measure)\nMATCH (compared:Observation {id: $other})-[:MEASURES]->(otherMeasure:Measure)\nOPTIONAL MATCH (observation)-[:COUNTED_IN]->(ownPlace:Jurisdiction)\nOPTIONAL MATCH (compared)-[:COUNTED_IN]->(otherPlace:Jurisdiction)\nOPTIONAL MATCH (observation)-[:PART_OF_WHOLE]->(ownWhole:Observation)\nOPTIONAL MATCH (compared)-[:PART_OF_WHOLE]->(otherWhole:Observation)"
},
{
  "name": "Observation.measure",
  "about": "What does a number count?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "measure",
    "type": "Measure",
    "list": false
  },
  "locals": [
    "measure"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:MEASURES]->(measure:Measure)"
},
{
  "name": "Observation.parts",
  "about": "Which numbers count parts of this one?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-in-california-a06"
  },
  "gives": {
    "variable": "part",
    "type": "Observation",
    "list": true
  },
  "locals": [
    "part"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)<-[:PART_OF_WHOLE]-(part:Observation)\nORDER BY part.id\nLIMIT $limit"
},
{
  "name": "Observation.place",
  "about": "Where does a number count?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:COUNTED_IN]->(place:Jurisdiction)"
},
{
  "name": "Observation.statedBy",
  "about": "Who stated a number, and in which capacity?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "actor",
    "type": "Attribution",
    "list": true
  },
  "locals": [
    "claim",
    "attribution",
    "actor",
    "capacity",
    "certain"
  ],
  "fields": [
    {
      "name": "capacity",
      "type": "Capacity",
      "expression": "capacity"
    },
    {
      "name": "certain",
      "type": "boolean",
      "expression": "certain"
    },
    {
      "name": "actor",
      "type": "Actor",
      "expression": "actor"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)<-[:OBJECT]-(claim:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})-[:SUBJECT]->(actor:Actor)\nMATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Actor)\nWITH DISTINCT actor, attribution.capacity AS capacity, attribution.certain AS certain\nORDER BY actor.id, capacity, certain\nLIMIT $limit"
},
{
  "name": "Observation.whole",
  "about": "Which number counts the whole of which this counts a part?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "whole",
    "type": "Observation",
    "list": false
  },
  "locals": [
    "whole"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:PART_OF_WHOLE]->(whole:Observation)"
},
{
  "name": "ObservationGrouping.ARTICLE",
  "about": "Which articles give it?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)<-[:OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)"
},
{
  "name": "ObservationGrouping.CAPACITY",
  "about": "In which capacities was it stated?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "capacity",
    "type": "string",
    "list": false
  },
  "locals": [
    "claim",
    "attribution",
    "capacity"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)<-[:OBJECT]-(claim:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})\nMATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Actor)\nWITH attribution.capacity AS capacity"
},
{
  "name": "ObservationGrouping.COMPARATOR",
  "about": "How exact is it?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "comparator",
    "type": "string",
    "list": false
  },
  "locals": [
    "comparator"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH coalesce(observation.comparator, 'VAGUE') AS comparator"
},
{
  "name": "ObservationGrouping.CONTAINING_JURISDICTION",
  "about": "In which places was it, with those that these lie in?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:COUNTED_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)"
},
{
  "name": "ObservationGrouping.JURISDICTION",
  "about": "In which place was it, by what is said of it?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "place",
    "type": "Jurisdiction",
    "list": false
  },
  "locals": [
    "place"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:COUNTED_IN]->(place:Jurisdiction)"
},
{
  "name": "ObservationGrouping.MEASURE",
  "about": "What does it count?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "measure",
    "type": "Measure",
    "list": false
  },
  "locals": [
    "measure"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)-[:MEASURES]->(measure:Measure)"
},
{
  "name": "ObservationGrouping.MONTH",
  "about": "In which month does it count, where that is certain?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "month",
    "type": "string",
    "list": false
  },
  "locals": [
    "month"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN left(toString(observation.periodEarliest), 7) = left(toString(observation.periodLatest), 7) THEN left(toString(observation.periodEarliest), 7) END AS month"
},
{
  "name": "ObservationGrouping.VOICE",
  "about": "Who stated it?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "actor",
    "type": "Actor",
    "list": false
  },
  "locals": [
    "actor"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation)<-[:OBJECT]-(:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})-[:SUBJECT]->(actor:Actor)"
},
{
  "name": "ObservationGrouping.YEAR",
  "about": "In which year does it count, where that is certain?",
  "params": [],
  "from": {
    "variable": "observation",
    "type": "Observation",
    "example": "observation:deported-with-a-conviction-harris-a06"
  },
  "gives": {
    "variable": "year",
    "type": "string",
    "list": false
  },
  "locals": [
    "year"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "WITH\n  CASE WHEN observation.periodEarliest.year = observation.periodLatest.year THEN toString(observation.periodEarliest.year) END AS year"
},
{
  "name": "Query.measure",
  "about": "Which of the measures has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "measure:deportations-under-secure-communities"
    }
  ],
  "from": null,
  "gives": {
    "variable": "measure",
    "type": "Measure",
    "list": false
  },
  "locals": [
    "measure"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (measure:Measure {id: $id})"
},
{
  "name": "Query.measures",
  "about": "Which measures are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "measure",
    "type": "Measure",
    "list": true
  },
  "locals": [
    "measure"
  ],
  "fields": [],
  "order": [
    "measure.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (measure:Measure)"
},
{
  "name": "Query.observation",
  "about": "Which of the stated numbers has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "observation:deported-with-a-conviction-harris-a06"
    }
  ],
  "from": null,
  "gives": {
    "variable": "observation",
    "type": "Observation",
    "list": false
  },
  "locals": [
    "observation"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation:Observation {id: $id})"
},
{
  "name": "Query.observationCounts",
  "about": "How many stated numbers are there, by groups?",
  "params": [],
  "from": null,
  "gives": null,
  "locals": [],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": "observations",
  "refuse": null,
  "interfaces": [],
  "text": ""
},
{
  "name": "Query.observations",
  "about": "Which stated numbers are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "observation",
    "type": "Observation",
    "list": true
  },
  "locals": [
    "observation"
  ],
  "fields": [],
  "order": [
    "observation.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (observation:Observation)"
},
{
  "name": "Query.term",
  "about": "Which of the loaded words has this id?",
  "params": [
    {
      "name": "id",
      "type": "string",
      "example": "term:illegal-immigrant"
    }
  ],
  "from": null,
  "gives": {
    "variable": "term",
    "type": "Term",
    "list": false
  },
  "locals": [
    "term"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (term:Term {id: $id})"
},
{
  "name": "Query.terms",
  "about": "Which loaded words are there?",
  "params": [],
  "from": null,
  "gives": {
    "variable": "term",
    "type": "Term",
    "list": true
  },
  "locals": [
    "term"
  ],
  "fields": [],
  "order": [
    "term.id"
  ],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (term:Term)"
},
{
  "name": "Term",
  "about": "What is read off Term itself?",
  "params": [],
  "from": {
    "variable": "term",
    "type": "Term",
    "example": "term:illegal-immigrant"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "term.id"
    },
    {
      "name": "name",
      "type": "string",
      "expression": "term.name"
    },
    {
      "name": "identifierSchemes",
      "type": "string[]",
      "expression": "term.identifierSchemes"
    },
    {
      "name": "identifierValues",
      "type": "string[]",
      "expression": "term.identifierValues"
    },
    {
      "name": "text",
      "type": "string",
      "expression": "term.text"
    },
    {
      "name": "language",
      "type": "string",
      "expression": "term.language"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node",
    "Entity"
  ],
  "text": ""
},
{
  "name": "Term.uses",
  "about": "Which texts use a loaded word?",
  "params": [],
  "from": {
    "variable": "term",
    "type": "Term",
    "example": "term:illegal-immigrant"
  },
  "gives": {
    "variable": "use",
    "type": "TermUse",
    "list": true
  },
  "locals": [
    "use"
  ],
  "fields": [],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (term)-[:HAS_USE]->(use:TermUse)\nORDER BY use.id\nLIMIT $limit"
},
{
  "name": "TermUse.article",
  "about": "Which text uses it?",
  "params": [],
  "from": {
    "variable": "use",
    "type": "TermUse",
    "example": "term-use:illegal-immigrant-3"
  },
  "gives": {
    "variable": "article",
    "type": "Article",
    "list": false
  },
  "locals": [
    "article"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (use)-[:USE_IN]->(article:Article)"
},
{
  "name": "TermUse",
  "about": "What is read off TermUse itself?",
  "params": [],
  "from": {
    "variable": "use",
    "type": "TermUse",
    "example": "term-use:illegal-immigrant-3"
  },
  "gives": null,
  "locals": [],
  "fields": [
    {
      "name": "id",
      "type": "ID",
      "expression": "use.id"
    },
    {
      "name": "count",
      "type": "int",
      "expression": "use.count"
    },
    {
      "name": "voice",
      "type": "TermVoice",
      "expression": "use.voice"
    }
  ],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [
    "Node"
  ],
  "text": ""
},
{
  "name": "TermUse.evidence",
  "about": "Where does a text use it?",
  "params": [],
  "from": {
    "variable": "use",
    "type": "TermUse",
    "example": "term-use:illegal-immigrant-3"
  },
  "gives": {
    "variable": "passage",
    "type": "Evidence",
    "list": true
  },
  "locals": [
    "passage"
  ],
  "fields": [
    {
      "name": "supports",
      "type": "boolean",
      "expression": "true"
    },
    {
      "name": "passage",
      "type": "Passage",
      "expression": "passage"
    }
  ],
  "order": [],
  "bound": 500,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (use)-[:SUPPORTED_BY]->(passage:Passage)\nORDER BY passage.id\nLIMIT $limit"
},
{
  "name": "TermUse.speaker",
  "about": "Who is quoted with it?",
  "params": [],
  "from": {
    "variable": "use",
    "type": "TermUse",
    "example": "term-use:illegal-immigrant-3"
  },
  "gives": {
    "variable": "speaker",
    "type": "Actor",
    "list": false
  },
  "locals": [
    "speaker"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (use)-[:SPOKEN_BY]->(speaker:Actor)"
},
{
  "name": "TermUse.term",
  "about": "Which word is used?",
  "params": [],
  "from": {
    "variable": "use",
    "type": "TermUse",
    "example": "term-use:illegal-immigrant-3"
  },
  "gives": {
    "variable": "term",
    "type": "Term",
    "list": false
  },
  "locals": [
    "term"
  ],
  "fields": [],
  "order": [],
  "bound": null,
  "counts": null,
  "refuse": null,
  "interfaces": [],
  "text": "MATCH (use)<-[:HAS_USE]-(term:Term)"
},
];
