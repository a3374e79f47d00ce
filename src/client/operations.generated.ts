/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In which capacity somebody says a claim. */
export type Capacity =
  /** As the author of the text. */
  | 'AUTHOR'
  /** As an official record. */
  | 'OFFICIAL_RECORD'
  /** As a reporter of the fact. */
  | 'REPORTER'
  /** For oneself. */
  | 'SPEAKER'
  /** For somebody else. */
  | 'SPOKESPERSON';

/** How sure an answer about a day is. */
export type Certainty =
  /** It held, by every reading of the dates. */
  | 'DEFINITE'
  /** It held by some reading of the dates, and not by others. */
  | 'POSSIBLE';

/** How words were found in a text, the closest first. */
export type Closeness =
  /** All but one are there, in a name. */
  | 'ALL_BUT_ONE'
  /** All are there as they were given. */
  | 'ALL_WORDS'
  /** All are there, the last one as the beginning of a word. */
  | 'BEGUN'
  /** All are there, some with one or two letters wrong. */
  | 'MISSPELT'
  /** They are the whole name or title, signs and accents aside. */
  | 'WHOLE';

/** Whether a criterion covers or leaves out. */
export type CriterionEffect =
  /** Those described are left out. */
  | 'EXCLUDES'
  /** Those described are covered. */
  | 'INCLUDES';

/** How a date is known. */
export type DateBasis =
  /** It was inferred from what else the text tells. */
  | 'INFERRED'
  /** It was resolved from words such as a weekday. */
  | 'RELATIVE'
  /** The text gives it in full. */
  | 'STATED'
  /** No text gives it. */
  | 'UNKNOWN';

/** The types of what can be looked up by name. */
export type EntityType =
  /** An agreement between bodies under a program. */
  | 'AGREEMENT'
  /** A collected text. */
  | 'ARTICLE'
  /** Accounts of one question that differ. */
  | 'DISPUTE'
  /** Something that happened or was foretold. */
  | 'EVENT'
  /** A question that divides people. */
  | 'ISSUE'
  /** A place with an authority of its own. */
  | 'JURISDICTION'
  /** A bill, statute, guidance, ordinance or ruling, or a version of one. */
  | 'LAW'
  /** What is counted, and in which unit. */
  | 'MEASURE'
  /** A number that somebody stated. */
  | 'OBSERVATION'
  /** A post that somebody holds for a time. */
  | 'OFFICE'
  /** A body: an agency, a government, a court, an outlet, a group. */
  | 'ORGANIZATION'
  /** A human being, named or not. */
  | 'PERSON'
  /** What an agency did or announced about an issue between two dates. */
  | 'POLICY_STATE'
  /** A program, or an instrument that agencies use. */
  | 'PROGRAM'
  /** An answer to an issue that somebody holds. */
  | 'STANCE'
  /** Something that somebody said. */
  | 'STATEMENT'
  /** Somebody's time in an office. */
  | 'TENURE'
  /** A loaded word that texts use: data about the texts, never our word. */
  | 'TERM';

/** Why there is no answer. */
export type GapReason =
  /** Somebody declined to answer. */
  | 'DECLINED_TO_ANSWER'
  /** No text says it. */
  | 'NOT_STATED'
  /** The text is cut off before it. */
  | 'TEXT_CUT'
  /** It has no date. */
  | 'UNDATED'
  /** Somebody or something is not named. */
  | 'UNNAMED';

/** How strongly two events are linked, by what somebody says. */
export type LinkGrade =
  /** Somebody puts one after the other. */
  | 'CAME_AFTER'
  /** The decider gives it as the reason. */
  | 'CITES_AS_REASON'
  /** Somebody says that it brought the change about. */
  | 'PROMPTED_BY';

/** What kind of text was found. */
export type MatchedKind =
  /** A short form. */
  | 'ABBREVIATION'
  /** Another name in use. */
  | 'ALIAS'
  /** A form that damage to a text left. */
  | 'CORRUPTED'
  /** A name no longer in use. */
  | 'FORMER'
  /** A wrong spelling found in a text. */
  | 'MISSPELLING'
  /** The name. */
  | 'NAME'
  /** The full official name. */
  | 'OFFICIAL'
  /** The name in another language. */
  | 'OTHER_LANGUAGE'
  /** A sentence of ours: of a claim, a gap, a question, a paraphrase, a definition. */
  | 'SENTENCE'
  /** The title of a text. */
  | 'TITLE';

/** What an agency did about an issue. */
export type PolicyAnswer =
  /** It did not. */
  | 'NO'
  /** It did in part. */
  | 'PARTLY'
  /** It did. */
  | 'YES';

/** What an answer about a day rests on. */
export type PolicyBasis =
  /** It was announced, and no text yet shows it. */
  | 'ANNOUNCED'
  /** A text shows it later, and none says that it began after. */
  | 'CARRIED_BACK'
  /** A text shows it earlier, and none says that it ended before. */
  | 'CARRIED_FORWARD'
  /** Texts show it on that day, or before and after it. */
  | 'OBSERVED';

/** How two things are related. */
export type RelationshipType =
  /** An issue is about a law or a program. */
  | 'ABOUT'
  /** A document is addressed to an actor. */
  | 'ADDRESSED_TO'
  /** An actor announced an event or a law. */
  | 'ANNOUNCED'
  /** Whom a policy or a law covers. */
  | 'APPLIES_TO'
  /** Somebody puts one event after another. */
  | 'CAME_AFTER'
  /** The decider gives one event as the reason for another. */
  | 'CITES_AS_REASON'
  /** An event is about a law, a program or an agreement. */
  | 'CONCERNS'
  /** Where a number counts. */
  | 'COUNTED_IN'
  /** An actor decided a change of policy. */
  | 'DECIDED'
  /** An actor is sued in a lawsuit. */
  | 'DEFENDANT_IN'
  /** A change ended a state of policy. */
  | 'ENDED'
  /** A person's time in an office. */
  | 'HAS_TENURE'
  /** A person held an office. */
  | 'HELD_OFFICE'
  /** An actor holds a stance. */
  | 'HOLDS'
  /** A document or an event carries out another. */
  | 'IMPLEMENTS'
  /** An actor issued a document. */
  | 'ISSUED'
  /** What a number counts. */
  | 'MEASURES'
  /** An actor belongs to a body. */
  | 'MEMBER_OF'
  /** An office belongs to a body or a place. */
  | 'OFFICE_OF'
  /** A state or a stance answers an issue. */
  | 'ON'
  /** A lawsuit was brought for a group. */
  | 'ON_BEHALF_OF'
  /** A body runs a program. */
  | 'OPERATES'
  /** A body is party to an agreement. */
  | 'PARTY_TO'
  /** A body, program or version belongs to a whole. */
  | 'PART_OF'
  /** A number counts a part of what another counts. */
  | 'PART_OF_WHOLE'
  /** An event brought forth a document, a program or an agreement. */
  | 'PRODUCED'
  /** Somebody says that one event brought another about. */
  | 'PROMPTED_BY'
  /** A reaction to an event or a law. */
  | 'RESPONDS_TO'
  /** A court gave a ruling. */
  | 'RULED'
  /** An actor made a statement. */
  | 'SAID'
  /** The occasion of a statement. */
  | 'SAID_AT'
  /** A body serves a place. */
  | 'SERVES'
  /** A person speaks for somebody. */
  | 'SPEAKS_FOR'
  /** A person sponsored a bill. */
  | 'SPONSORED'
  /** A change began a state of policy. */
  | 'STARTED'
  /** An actor stated a number. */
  | 'STATED'
  /** A state of policy is that of an agency. */
  | 'STATE_OF'
  /** An actor brought a lawsuit. */
  | 'SUED'
  /** A law takes the place of another. */
  | 'SUPERSEDES'
  /** The office of a tenure. */
  | 'TENURE_IN'
  /** An actor took part in an event, in a role that no other type names. */
  | 'TOOK_PART_IN'
  /** An event took place somewhere. */
  | 'TOOK_PLACE_IN'
  /** The program of an agreement. */
  | 'UNDER'
  /** A text uses a loaded word. */
  | 'USED_IN'
  /** A person vetoed a bill. */
  | 'VETOED'
  /** A place lies within another, by the register. */
  | 'WITHIN';

/** The answer of a stance. */
export type StanceAnswer =
  /** No. */
  | 'NO'
  /** In part. */
  | 'PARTLY'
  /** The holder has not decided. */
  | 'UNDECIDED'
  /** Yes. */
  | 'YES';

export type OriginOfAnArticleQueryVariables = Exact<{
  article?: string;
}>;


export type OriginOfAnArticleQuery = { readonly article: { readonly title: string | null, readonly language: string, readonly truncated: boolean, readonly byline: ReadonlyArray<{ readonly name: string }>, readonly outlet: { readonly name: string } | null, readonly published: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly updated: { readonly edtf: string, readonly phrase: string | null } | null, readonly canonical: { readonly id: string }, readonly copies: ReadonlyArray<{ readonly id: string }>, readonly sourceFile: { readonly fileName: string }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhoAnswersAnIssueQueryVariables = Exact<{
  issue?: string;
  knownAt?: string | null | undefined;
}>;


export type WhoAnswersAnIssueQuery = { readonly issue: { readonly question: string, readonly stances: ReadonlyArray<{ readonly stance: { readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
        >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string } } }> }> } } }> } | null };

export type WhatSomebodyChangedQueryVariables = Exact<{
  person?: string;
}>;


export type WhatSomebodyChangedQuery = { readonly person: { readonly name: string, readonly participations: ReadonlyArray<{ readonly role: RelationshipType, readonly event: { readonly name: string, readonly date: { readonly text: string }, readonly antecedents: ReadonlyArray<{ readonly grade: LinkGrade, readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly event: { readonly name: string, readonly date: { readonly text: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly chain: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly exact: string | null, readonly article: { readonly id: string } } }> }> }> } }> } | null };

export type PolicyInForceOnQueryVariables = Exact<{
  issue?: string;
  asOf?: string;
  within?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PolicyInForceOnQuery = { readonly policyInForce: ReadonlyArray<{ readonly certainty: Certainty, readonly basis: PolicyBasis, readonly lastObserved: string | null, readonly agency: { readonly name: string }, readonly jurisdiction: { readonly name: string }, readonly state: { readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }> }, readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null } }> };

export type WhatIsMeantQueryVariables = Exact<{
  text?: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatIsMeantQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number, readonly closeness: Closeness, readonly matchedKind: MatchedKind, readonly matchedName: string, readonly matchedIn:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly node:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly name: string }
        | { readonly __typename: 'Dispute', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Observation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'PolicyState', readonly id: string, readonly name: string }
        | { readonly __typename: 'Program', readonly id: string, readonly name: string }
        | { readonly __typename: 'Stance', readonly id: string, readonly name: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly name: string }
        | { readonly __typename: 'Tenure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Term', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OriginOfAnArticleDocument = new TypedDocumentString(`
    query originOfAnArticle($article: ID! = "article:a07") {
  article(id: $article) {
    title
    language
    byline {
      name
    }
    outlet {
      name
    }
    published {
      edtf
      text
      basis
      phrase
      rule
    }
    updated {
      edtf
      phrase
    }
    truncated
    canonical {
      id
    }
    copies {
      id
    }
    sourceFile {
      fileName
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OriginOfAnArticleQuery, OriginOfAnArticleQueryVariables>;
export const WhoAnswersAnIssueDocument = new TypedDocumentString(`
    query whoAnswersAnIssue($issue: ID! = "issue:detainers-mandatory", $knownAt: Date) {
  issue(id: $issue) {
    question
    stances(knownAt: $knownAt) {
      stance {
        answer
        firstHand
        holders {
          name
        }
        claims(predicates: [HOLDS]) {
          nodes {
            sentence
            attributedTo {
              capacity
              actor {
                name
              }
            }
            evidence {
              passage {
                article {
                  id
                }
                start
                end
                anchor
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoAnswersAnIssueQuery, WhoAnswersAnIssueQueryVariables>;
export const WhatSomebodyChangedDocument = new TypedDocumentString(`
    query whatSomebodyChanged($person: ID! = "person:lee-baca") {
  person(id: $person) {
    name
    participations {
      role
      event {
        name
        date {
          text
        }
        antecedents {
          grade
          event {
            name
            date {
              text
            }
          }
          articleCount
          independentCount
          disputed
          claims {
            sentence
            attributedTo {
              capacity
              actor {
                name
              }
            }
            chain {
              name
            }
            evidence {
              passage {
                article {
                  id
                }
                start
                end
                anchor
                exact
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatSomebodyChangedQuery, WhatSomebodyChangedQueryVariables>;
export const PolicyInForceOnDocument = new TypedDocumentString(`
    query policyInForceOn($issue: ID! = "issue:honour-detainers", $asOf: Date! = "2012-12-06", $within: ID = "jurisdiction:us-ca-los-angeles-county", $knownAt: Date) {
  policyInForce(issue: $issue, asOf: $asOf, within: $within, knownAt: $knownAt) {
    certainty
    basis
    lastObserved
    agency {
      name
    }
    jurisdiction {
      name
    }
    state {
      id
      name
      answer
      criteria {
        effect
        text
      }
    }
    period {
      fromEarliest
      fromLatest
      untilEarliest
      untilLatest
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyInForceOnQuery, PolicyInForceOnQueryVariables>;
export const WhatIsMeantDocument = new TypedDocumentString(`
    query whatIsMeant($text: String! = "Sheriff Baca", $types: [EntityType!], $first: Int = 10, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    edges {
      cursor
      score
      closeness
      matchedKind
      matchedName
      matchedIn {
        id
      }
      node {
        __typename
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsMeantQuery, WhatIsMeantQueryVariables>;