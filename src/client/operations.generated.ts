/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A part of a text. */
export type ArticlePart =
  /** Its body. */
  | 'BODY'
  /** Its byline. */
  | 'BYLINE'
  /** What stands around it. */
  | 'METADATA'
  /** Its title. */
  | 'TITLE';

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

/** How a stated number is meant. */
export type Comparator =
  /** About so many. */
  | 'ABOUT'
  /** So many or more. */
  | 'AT_LEAST'
  /** Just so many. */
  | 'EXACTLY'
  /** More than so many. */
  | 'OVER'
  /** Less than so many. */
  | 'UNDER';

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

/** What kind of event it is. */
export type EventKind =
  /** An agreement runs out. */
  | 'AGREEMENT_EXPIRY'
  /** An agreement is not renewed. */
  | 'AGREEMENT_NOT_RENEWED'
  /** An agreement is signed. */
  | 'AGREEMENT_SIGNED'
  /** Something is announced. */
  | 'ANNOUNCEMENT'
  /** Somebody takes or leaves an office. */
  | 'APPOINTMENT'
  /** A bill is introduced. */
  | 'BILL_INTRODUCED'
  /** A bill is passed. */
  | 'BILL_PASSED'
  /** A bill is signed. */
  | 'BILL_SIGNED'
  /** A bill is vetoed. */
  | 'BILL_VETOED'
  /** Guidance is issued. */
  | 'GUIDANCE_ISSUED'
  /** An agency writes guidelines of its own. */
  | 'GUIDELINES_DRAFTED'
  /** A lawsuit is filed. */
  | 'LAWSUIT_FILED'
  /** Somebody examines the law. */
  | 'LEGAL_REVIEW'
  /** A legislature sits. */
  | 'LEGISLATIVE_SESSION'
  /** People meet. */
  | 'MEETING'
  /** An agency changes what it does. */
  | 'POLICY_CHANGE'
  /** Somebody speaks to the press. */
  | 'PRESS_CONFERENCE'
  /** A program begins or spreads. */
  | 'PROGRAM_START'
  /** Somebody leaves a program. */
  | 'PROGRAM_WITHDRAWAL'
  /** Something is published. */
  | 'PUBLICATION'
  /** Somebody reacts. */
  | 'REACTION'
  /** Somebody asks for something. */
  | 'REQUEST'
  /** A court rules. */
  | 'RULING_ISSUED'
  /** A vote is taken. */
  | 'VOTE';

/** Whether an event happened, or is only foretold. */
export type EventStatus =
  /** It was announced. */
  | 'ANNOUNCED'
  /** It was expected. */
  | 'EXPECTED'
  /** It happened. */
  | 'OCCURRED'
  /** It was called possible. */
  | 'POSSIBLE'
  /** It was scheduled. */
  | 'SCHEDULED';

/** The most that somebody asserts of two events together; each is asserted by its own words and none is concluded. */
export type EventTie =
  /** Somebody says that one brought the other about: causal. */
  | 'CAUSE'
  /** Nobody links them. */
  | 'NONE'
  /** A decider gives one as the reason for the other. */
  | 'REASON'
  /** They are put in order, and no more: merely temporal. */
  | 'TEMPORAL';

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

/** What kind of place it is. */
export type JurisdictionKind =
  /** A city or town. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A county. */
  | 'COUNTY'
  /** The district of a court. */
  | 'COURT_DISTRICT'
  /** A region without a government of its own. */
  | 'REGION'
  /** A state of a country. */
  | 'STATE';

/** How far a law has come. */
export type LawStatus =
  /** It is being written. */
  | 'DRAFT'
  /** It is expected. */
  | 'EXPECTED'
  /** It was brought in. */
  | 'INTRODUCED'
  /** It is in force. */
  | 'IN_FORCE'
  /** It was issued. */
  | 'ISSUED'
  /** It was passed. */
  | 'PASSED'
  /** It is no longer in force. */
  | 'REPEALED'
  /** It was signed into law. */
  | 'SIGNED'
  /** It was vetoed. */
  | 'VETOED';

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

/** How something is said. */
export type Modality =
  /** As an allegation. */
  | 'ALLEGED'
  /** As a fact. */
  | 'ASSERTED'
  /** Under a condition. */
  | 'CONDITIONAL'
  /** As what would have been. */
  | 'COUNTERFACTUAL'
  /** As an estimate. */
  | 'ESTIMATED'
  /** By us, by a rule, from other claims. */
  | 'INFERRED'
  /** As an opinion. */
  | 'OPINION'
  /** As a prediction. */
  | 'PREDICTED'
  /** As what somebody else said. */
  | 'REPORTED';

/** What kind of name it is. */
export type NameKind =
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
  /** The full official name. */
  | 'OFFICIAL'
  /** The name in another language. */
  | 'OTHER_LANGUAGE';

/** What the order of two events rests on. */
export type OrderBasis =
  /** On their dates. */
  | 'DATES'
  /** On a text that puts one after the other, undisputed. */
  | 'TOLD';

/** What kind of body it is. */
export type OrganizationKind =
  /** A group that speaks for a cause. */
  | 'ADVOCACY_GROUP'
  /** A public agency. */
  | 'AGENCY'
  /** A court. */
  | 'COURT'
  /** A jail, or another place with an administration. */
  | 'FACILITY'
  /** A government. */
  | 'GOVERNMENT'
  /** Several, told of together. */
  | 'GROUP'
  /** A law firm. */
  | 'LAW_FIRM'
  /** A legislature. */
  | 'LEGISLATURE'
  /** A newspaper, a station, a news site. */
  | 'NEWS_OUTLET'
  /** A political party. */
  | 'PARTY'
  /** A body of members of a profession. */
  | 'PROFESSIONAL_BODY'
  /** A body that does research. */
  | 'RESEARCH_BODY';

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

/** What a claim says, as a type. */
export type Predicate =
  /** A document is addressed to an actor. */
  | 'ADDRESSED_TO'
  /** What a document or a speaker advises. */
  | 'ADVISES'
  /** An actor announced an event or a law. */
  | 'ANNOUNCED'
  /** When an event was announced. */
  | 'ANNOUNCED_ON'
  /** Somebody puts one event after another. */
  | 'CAME_AFTER'
  /** The decider gives one event as the reason for another. */
  | 'CITES_AS_REASON'
  /** An event is about a law, a program or an agreement. */
  | 'CONCERNS'
  /** An actor decided a change of policy. */
  | 'DECIDED'
  /** An actor is sued in a lawsuit. */
  | 'DEFENDANT_IN'
  /** What somebody says a thing is. */
  | 'DEFINED_AS'
  /** What else a text says of a thing, in our words. */
  | 'DESCRIBED_AS'
  /** When an event took effect. */
  | 'EFFECTIVE_ON'
  /** A change ended a state of policy. */
  | 'ENDED'
  /** When an event happened or is to happen. */
  | 'HAPPENED_ON'
  /** An effect that somebody asserts. */
  | 'HAS_EFFECT'
  /** A purpose that somebody gives. */
  | 'HAS_PURPOSE'
  /** A reason given, that is no event. */
  | 'HAS_REASON'
  /** A person held an office. */
  | 'HELD_OFFICE'
  /** An actor holds a stance. */
  | 'HOLDS'
  /** A document or an event carries out another. */
  | 'IMPLEMENTS'
  /** An actor issued a document. */
  | 'ISSUED'
  /** An actor belongs to a body. */
  | 'MEMBER_OF'
  /** A lawsuit was brought for a group. */
  | 'ON_BEHALF_OF'
  /** A body runs a program. */
  | 'OPERATES'
  /** A body is party to an agreement. */
  | 'PARTY_TO'
  /** A body, program or version belongs to a whole. */
  | 'PART_OF'
  /** An event brought forth a document, a program or an agreement. */
  | 'PRODUCED'
  /** Somebody says that one event brought another about. */
  | 'PROMPTED_BY'
  /** A reaction to an event or a law. */
  | 'RESPONDS_TO'
  /** A court gave a ruling. */
  | 'RULED'
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
  /** An actor took part in an event, in a role that no other type names. */
  | 'TOOK_PART_IN'
  /** An event took place somewhere. */
  | 'TOOK_PLACE_IN'
  /** A person vetoed a bill. */
  | 'VETOED'
  /** What a law would have done. */
  | 'WOULD_HAVE';

/** Who says that one event brought another about. */
export type PromptedBy =
  /** The author of the text. */
  | 'AUTHOR'
  /** The one who decided. */
  | 'DECIDER'
  /** Somebody else. */
  | 'OTHER_PARTY'
  /** One who speaks for the decider. */
  | 'SPOKESPERSON';

/** Whether a text gives the speaker's words. */
export type QuotationForm =
  /** In the speaker's words. */
  | 'DIRECT'
  /** In the author's words. */
  | 'REPORTED';

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

/** Whether one event came before another. */
export type TimeOrder =
  /** The one came after the other. */
  | 'AFTER'
  /** The one came before the other. */
  | 'BEFORE'
  /** Both were on the same day. */
  | 'SAME_DAY'
  /** Neither dates nor texts tell, or texts tell both. */
  | 'UNCERTAIN';

/** Whether words were translated. */
export type Translated =
  /** They were not. */
  | 'NO'
  /** No text tells. */
  | 'UNKNOWN'
  /** They were. */
  | 'YES';

/** What a decision says of two things. */
export type Verdict =
  /** They are different. */
  | 'DIFFERENT'
  /** They are the same. */
  | 'SAME'
  /** They may be the same or not. */
  | 'UNSURE';

export type OriginOfAnArticleQueryVariables = Exact<{
  article?: string;
}>;


export type OriginOfAnArticleQuery = { readonly article: { readonly title: string | null, readonly language: string, readonly truncated: boolean, readonly byline: ReadonlyArray<{ readonly name: string }>, readonly outlet: { readonly name: string } | null, readonly published: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly updated: { readonly edtf: string, readonly phrase: string | null } | null, readonly canonical: { readonly id: string }, readonly copies: ReadonlyArray<{ readonly id: string }>, readonly sourceFile: { readonly fileName: string }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhatTextsSayOfQueryVariables = Exact<{
  of?: string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  articles?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WhatTextsSayOfQuery = { readonly node:
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
           | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
   | null };

export type EventsBetweenQueryVariables = Exact<{
  from?: string;
  until?: string;
  certainty?: Certainty;
  within?: string | null | undefined;
}>;


export type EventsBetweenQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly rule: string | null }, readonly jurisdictions: ReadonlyArray<{ readonly name: string }>, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly roles: ReadonlyArray<string>, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict }> }> } };

export type HowItWasReceivedQueryVariables = Exact<{
  event?: string;
}>;


export type HowItWasReceivedQuery = { readonly event: { readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly responses: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'Article', readonly id: string, readonly name: string }
      | { readonly __typename: 'Dispute', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly actor:
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }
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
      | { readonly __typename: 'Statement', readonly paraphrase: string, readonly id: string, readonly name: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
        , readonly quotations: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }
      | { readonly __typename: 'Tenure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Term', readonly id: string, readonly name: string }
    >, readonly consequences: ReadonlyArray<{ readonly grade: LinkGrade, readonly by: ReadonlyArray<PromptedBy>, readonly articleCount: number, readonly event: { readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly produced: ReadonlyArray<{ readonly issues: ReadonlyArray<{ readonly question: string, readonly stances: ReadonlyArray<{ readonly stance: { readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
            >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type HowItsDateIsKnownQueryVariables = Exact<{
  event?: string;
}>;


export type HowItsDateIsKnownQuery = { readonly event: { readonly name: string, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly announced: { readonly edtf: string, readonly text: string, readonly basis: DateBasis } | null, readonly effective: { readonly edtf: string, readonly text: string, readonly basis: DateBasis } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sentence: string, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null } | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly published: { readonly text: string, readonly edtf: string } } } }> }> }, readonly antecedents: ReadonlyArray<{ readonly grade: LinkGrade, readonly event: { readonly name: string, readonly date: { readonly text: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type HowTextsTellItQueryVariables = Exact<{
  events?: ReadonlyArray<string> | string;
}>;


export type HowTextsTellItQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly outlet: { readonly name: string } | null, readonly published: { readonly text: string, readonly edtf: string }, readonly passages: { readonly nodes: ReadonlyArray<{ readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string }> } }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly roles: ReadonlyArray<string>, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string } } }> }> }>, readonly started: ReadonlyArray<{ readonly name: string, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string } } }> }> }> }> }, readonly decisions: { readonly nodes: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly reason: string }> } };

export type OrderOfTwoEventsQueryVariables = Exact<{
  one?: string;
  other?: string;
  knownAt?: string | null | undefined;
}>;


export type OrderOfTwoEventsQuery = { readonly compare: { readonly order: TimeOrder, readonly orderBasis: OrderBasis | null, readonly tie: EventTie, readonly notAsserted: ReadonlyArray<LinkGrade>, readonly lagDays: { readonly least: number | null, readonly most: number | null } | null, readonly a: { readonly name: string, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }, readonly b: { readonly name: string, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }, readonly links: ReadonlyArray<{ readonly grade: LinkGrade, readonly disputed: boolean, readonly event: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> } };

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

export type WhoActedOnABillQueryVariables = Exact<{
  law?: string;
}>;


export type WhoActedOnABillQuery = { readonly law: { readonly name: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: LawStatus, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly articleCount: number, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }>, readonly producedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }>, readonly issues: ReadonlyArray<{ readonly question: string, readonly stances: ReadonlyArray<{ readonly stance: { readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
          >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                  | { readonly name: string }
                  | { readonly name: string }
                 }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string } } }> }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhoHoldsItsOfficesQueryVariables = Exact<{
  organization?: string;
  asOf?: string | null | undefined;
}>;


export type WhoHoldsItsOfficesQuery = { readonly organization: { readonly name: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly offices: ReadonlyArray<{ readonly name: string, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty | null, readonly tenure: { readonly person: { readonly id: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> }>, readonly spokespeople: ReadonlyArray<{ readonly spokesperson: { readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhoSpokeForItQueryVariables = Exact<{
  organization?: string;
}>;


export type WhoSpokeForItQuery = { readonly organization: { readonly name: string, readonly participations: ReadonlyArray<{ readonly role: RelationshipType, readonly roles: ReadonlyArray<string>, readonly event: { readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly respondsTo: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly offices: ReadonlyArray<{ readonly name: string, readonly tenures: ReadonlyArray<{ readonly tenure: { readonly person: { readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly words: string | null, readonly date: { readonly text: string, readonly edtf: string } | null, readonly respondsTo: ReadonlyArray<
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                >, readonly quotations: ReadonlyArray<{ readonly form: QuotationForm, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } } }> }> } | null };

export type PeopleNamedInQueryVariables = Exact<{
  statement?: string;
}>;


export type PeopleNamedInQuery = { readonly statement: { readonly paraphrase: string, readonly speaker:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly date: { readonly text: string, readonly edtf: string } | null, readonly respondsTo: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } | null, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly tenure: { readonly office: { readonly name: string, readonly organizations: ReadonlyArray<{ readonly name: string }>, readonly jurisdictions: ReadonlyArray<{ readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly statement: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type WhatSomebodyChangedQueryVariables = Exact<{
  person?: string;
}>;


export type WhatSomebodyChangedQuery = { readonly person: { readonly name: string, readonly participations: ReadonlyArray<{ readonly role: RelationshipType, readonly event: { readonly name: string, readonly date: { readonly text: string }, readonly antecedents: ReadonlyArray<{ readonly grade: LinkGrade, readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly event: { readonly name: string, readonly date: { readonly text: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly chain: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly exact: string | null, readonly article: { readonly id: string } } }> }> }> } }> } | null };

export type WhoSomebodyIsQueryVariables = Exact<{
  person?: string;
}>;


export type WhoSomebodyIsQuery = { readonly person: { readonly name: string, readonly named: boolean, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly tenures: ReadonlyArray<{ readonly tenure: { readonly office: { readonly name: string, readonly organizations: ReadonlyArray<{ readonly name: string }>, readonly jurisdictions: ReadonlyArray<{ readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string } | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }>, readonly speaksFor: ReadonlyArray<{ readonly principal:
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly memberships: ReadonlyArray<{ readonly organization: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly reason: string }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type AgenciesThatAnswerSoQueryVariables = Exact<{
  issue?: string;
  answers?: ReadonlyArray<PolicyAnswer> | PolicyAnswer | null | undefined;
  within?: string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AgenciesThatAnswerSoQuery = { readonly policyStates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly answer: PolicyAnswer, readonly agency: { readonly name: string, readonly kind: OrganizationKind, readonly size: { readonly comparator: Comparator, readonly value: number } | null, readonly jurisdictions: ReadonlyArray<{ readonly name: string, readonly kind: JurisdictionKind }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }>, readonly startedBy: ReadonlyArray<{ readonly name: string, readonly date: { readonly text: string, readonly edtf: string } }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly chain: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }> } };

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

export type WhatSomebodySaidQueryVariables = Exact<{
  speaker?: string;
}>;


export type WhatSomebodySaidQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly words: string | null, readonly date: { readonly text: string, readonly edtf: string } | null, readonly occasion: { readonly name: string } | null, readonly respondsTo: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly quotations: ReadonlyArray<{ readonly form: QuotationForm, readonly language: string, readonly translated: Translated, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }>, readonly conveys: ReadonlyArray<{ readonly predicate: Predicate, readonly value: string | null, readonly modality: Modality, readonly sentence: string, readonly subject:
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
         | null }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type WhereAndWhenItWasSaidQueryVariables = Exact<{
  statement?: string;
}>;


export type WhereAndWhenItWasSaidQuery = { readonly statement: { readonly words: string | null, readonly paraphrase: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
    , readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis, readonly rule: string | null } | null, readonly occasion: { readonly name: string, readonly kind: EventKind, readonly jurisdictions: ReadonlyArray<{ readonly name: string }>, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly reason: string }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null, readonly quotations: ReadonlyArray<{ readonly form: QuotationForm, readonly language: string, readonly translated: Translated, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }>, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly reason: string, readonly between: ReadonlyArray<
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
        | { readonly words: string | null, readonly paraphrase: string, readonly id: string, readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis, readonly rule: string | null } | null, readonly occasion: { readonly name: string, readonly kind: EventKind, readonly jurisdictions: ReadonlyArray<{ readonly name: string }> } | null, readonly quotations: ReadonlyArray<{ readonly language: string, readonly translated: Translated, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type NumbersOfAMeasureQueryVariables = Exact<{
  measure?: string;
}>;


export type NumbersOfAMeasureQuery = { readonly measure: { readonly name: string, readonly unit: string, readonly definition: string, readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly comparator: Comparator | null, readonly phrase: string, readonly population: string, readonly place: { readonly name: string } | null, readonly period: { readonly text: string, readonly edtf: string } | null, readonly statedBy: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly reason: string }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

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
export const WhatTextsSayOfDocument = new TypedDocumentString(`
    query whatTextsSayOf($of: ID! = "event:brown-vetoes-trust-act", $predicates: [Predicate!] = [HAS_REASON, CITES_AS_REASON, HAS_EFFECT, HAS_PURPOSE, WOULD_HAVE], $articles: [ID!]) {
  node(id: $of) {
    id
    ... on Entity {
      name
      claims(predicates: $predicates, filter: {article: $articles}, first: 100) {
        totalCount
        nodes {
          predicate
          subject {
            id
            ... on Entity {
              name
            }
          }
          object {
            id
            ... on Entity {
              name
            }
          }
          value
          modality
          sentence
          attributedTo {
            capacity
            certain
            actor {
              name
            }
          }
          evidence {
            passage {
              paraphrase
              anchor
              article {
                id
                name
                truncated
              }
            }
          }
        }
      }
      gaps {
        question
        reason
        closedBy {
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatTextsSayOfQuery, WhatTextsSayOfQueryVariables>;
export const EventsBetweenDocument = new TypedDocumentString(`
    query eventsBetween($from: Date! = "2012-10-01", $until: Date! = "2012-12-03", $certainty: Certainty! = DEFINITE, $within: ID) {
  events(
    filter: {date: {from: $from, until: $until, certainty: $certainty}, within: $within}
    orderBy: [{date: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      kind
      status
      date {
        edtf
        text
        basis
        rule
      }
      jurisdictions {
        name
      }
      participants {
        role
        roles
        actor {
          name
        }
      }
      claims(predicates: [HAPPENED_ON, ANNOUNCED_ON]) {
        nodes {
          sentence
          evidence {
            passage {
              article {
                id
                name
              }
              anchor
            }
          }
        }
      }
      decisions {
        question
        verdict
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsBetweenQuery, EventsBetweenQueryVariables>;
export const HowItWasReceivedDocument = new TypedDocumentString(`
    query howItWasReceived($event: ID! = "event:harris-issues-detainer-bulletin") {
  event(id: $event) {
    name
    date {
      text
      edtf
    }
    responses {
      __typename
      id
      name
      ... on Statement {
        speaker {
          name
        }
        paraphrase
        quotations {
          passage {
            article {
              id
              name
            }
            anchor
          }
        }
      }
      ... on Event {
        participants {
          actor {
            name
          }
          claims {
            sentence
            evidence {
              passage {
                article {
                  id
                  name
                }
                anchor
              }
            }
          }
        }
      }
    }
    consequences {
      grade
      by
      articleCount
      event {
        id
        name
        participants {
          role
          actor {
            name
          }
        }
      }
      claims {
        sentence
        evidence {
          passage {
            article {
              id
              name
            }
            anchor
          }
        }
      }
    }
    produced {
      issues {
        question
        stances {
          stance {
            answer
            firstHand
            holders {
              name
            }
            claims(predicates: [HOLDS]) {
              nodes {
                sentence
                evidence {
                  passage {
                    article {
                      id
                      name
                    }
                    anchor
                  }
                }
              }
            }
          }
        }
      }
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<HowItWasReceivedQuery, HowItWasReceivedQueryVariables>;
export const HowItsDateIsKnownDocument = new TypedDocumentString(`
    query howItsDateIsKnown($event: ID! = "event:harris-issues-detainer-bulletin") {
  event(id: $event) {
    name
    date {
      edtf
      text
      basis
      phrase
      rule
    }
    announced {
      edtf
      text
      basis
    }
    effective {
      edtf
      text
      basis
    }
    claims(predicates: [HAPPENED_ON, ANNOUNCED_ON, EFFECTIVE_ON], first: 100) {
      nodes {
        predicate
        sentence
        date {
          edtf
          text
          basis
          phrase
          rule
        }
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
              name
              published {
                text
                edtf
              }
            }
            anchor
          }
        }
      }
    }
    antecedents {
      grade
      event {
        name
        date {
          text
        }
      }
      claims {
        sentence
        evidence {
          passage {
            article {
              id
            }
          }
        }
      }
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<HowItsDateIsKnownQuery, HowItsDateIsKnownQueryVariables>;
export const HowTextsTellItDocument = new TypedDocumentString(`
    query howTextsTellIt($events: [ID!]! = ["event:federal-announcement-of-21-december-2012", "event:ice-tightens-detainer-conditions"]) {
  articles(
    filter: {passages: {some: {claims: {some: {about: $events}}}}}
    orderBy: [{published: ASC}]
    first: 100
  ) {
    nodes {
      id
      name
      outlet {
        name
      }
      published {
        text
        edtf
      }
      passages(filter: {claims: {some: {about: $events}}}, first: 100) {
        nodes {
          part
          anchor
          paraphrase
        }
      }
    }
  }
  events(filter: {id: $events}, first: 100) {
    nodes {
      name
      date {
        text
        edtf
        basis
      }
      participants {
        role
        roles
        actor {
          name
        }
        claims {
          sentence
          evidence {
            passage {
              article {
                id
              }
            }
          }
        }
      }
      started {
        name
        criteria {
          effect
          text
          evidence {
            passage {
              article {
                id
              }
            }
          }
        }
      }
    }
  }
  decisions(filter: {between: {some: {id: $events}}}) {
    nodes {
      question
      verdict
      alternatives
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<HowTextsTellItQuery, HowTextsTellItQueryVariables>;
export const OrderOfTwoEventsDocument = new TypedDocumentString(`
    query orderOfTwoEvents($one: ID! = "event:baca-makes-position-public", $other: ID! = "event:brown-vetoes-trust-act", $knownAt: Date) {
  compare(a: $one, b: $other, knownAt: $knownAt) {
    order
    orderBasis
    lagDays {
      least
      most
    }
    tie
    a {
      name
      date {
        edtf
        text
        basis
        phrase
        rule
      }
      gaps {
        question
        reason
      }
    }
    b {
      name
      date {
        edtf
        text
        basis
        phrase
        rule
      }
      gaps {
        question
        reason
      }
    }
    links {
      grade
      event {
        id
      }
      disputed
      claims {
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
              name
            }
            anchor
          }
        }
      }
    }
    notAsserted
  }
}
    `) as unknown as TypedDocumentString<OrderOfTwoEventsQuery, OrderOfTwoEventsQueryVariables>;
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
export const WhoActedOnABillDocument = new TypedDocumentString(`
    query whoActedOnABill($law: ID! = "law:trust-act") {
  law(id: $law) {
    name
    versions {
      id
      name
      status
      participants {
        role
        actor {
          name
        }
        articleCount
        claims {
          sentence
          evidence {
            passage {
              article {
                id
                name
              }
              anchor
            }
          }
        }
      }
      events {
        id
        name
        date {
          text
          edtf
        }
        participants {
          role
          actor {
            name
          }
        }
      }
      producedBy {
        id
        name
        date {
          text
          edtf
        }
        participants {
          role
          actor {
            name
          }
        }
      }
      gaps {
        question
        reason
      }
    }
    issues {
      question
      stances {
        stance {
          answer
          firstHand
          holders {
            name
          }
          claims(predicates: [HOLDS]) {
            nodes {
              sentence
              modality
              attributedTo {
                capacity
                actor {
                  name
                }
              }
              premises {
                sentence
                evidence {
                  passage {
                    article {
                      id
                    }
                  }
                }
              }
              evidence {
                passage {
                  article {
                    id
                    name
                  }
                  anchor
                }
              }
            }
          }
        }
      }
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<WhoActedOnABillQuery, WhoActedOnABillQueryVariables>;
export const WhoHoldsItsOfficesDocument = new TypedDocumentString(`
    query whoHoldsItsOffices($organization: ID! = "organization:ndlon", $asOf: Date) {
  organization(id: $organization) {
    name
    alternativeNames {
      text
      kind
    }
    offices {
      name
      tenures(asOf: $asOf) {
        certainty
        tenure {
          person {
            id
            name
          }
          claims {
            nodes {
              sentence
              at {
                text
              }
              evidence {
                passage {
                  article {
                    id
                    name
                  }
                  anchor
                }
              }
            }
          }
        }
      }
    }
    spokespeople(asOf: $asOf) {
      spokesperson {
        id
        name
      }
      claims {
        sentence
        evidence {
          passage {
            article {
              id
              name
            }
            anchor
          }
        }
      }
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHoldsItsOfficesQuery, WhoHoldsItsOfficesQueryVariables>;
export const WhoSpokeForItDocument = new TypedDocumentString(`
    query whoSpokeForIt($organization: ID! = "organization:ndlon") {
  organization(id: $organization) {
    name
    participations {
      role
      roles
      event {
        id
        name
        date {
          text
          edtf
        }
        participants {
          role
          actor {
            name
          }
        }
        respondsTo {
          id
          name
        }
      }
      claims {
        sentence
        evidence {
          passage {
            article {
              id
              name
            }
            anchor
          }
        }
      }
    }
    offices {
      name
      tenures {
        tenure {
          person {
            name
            statements(first: 100) {
              nodes {
                id
                date {
                  text
                  edtf
                }
                paraphrase
                words
                respondsTo {
                  id
                  name
                }
                quotations {
                  form
                  passage {
                    article {
                      id
                      name
                    }
                    anchor
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSpokeForItQuery, WhoSpokeForItQueryVariables>;
export const PeopleNamedInDocument = new TypedDocumentString(`
    query peopleNamedIn($statement: ID! = "statement:newman-on-damage") {
  statement(id: $statement) {
    speaker {
      id
      name
    }
    paraphrase
    date {
      text
      edtf
    }
    respondsTo {
      id
      name
    }
  }
  people(filter: {claims: {some: {statement: {id: [$statement]}}}}) {
    nodes {
      id
      name
      tenures {
        tenure {
          office {
            name
            organizations {
              name
            }
            jurisdictions {
              name
            }
          }
          claims {
            nodes {
              sentence
              statement {
                id
              }
              evidence {
                passage {
                  article {
                    id
                    name
                  }
                  anchor
                }
              }
            }
          }
        }
      }
      gaps {
        question
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleNamedInQuery, PeopleNamedInQueryVariables>;
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
export const WhoSomebodyIsDocument = new TypedDocumentString(`
    query whoSomebodyIs($person: ID! = "person:steve-whitmore") {
  person(id: $person) {
    name
    named
    alternativeNames {
      text
      kind
    }
    tenures {
      tenure {
        office {
          name
          organizations {
            name
          }
          jurisdictions {
            name
          }
        }
        claims {
          nodes {
            sentence
            at {
              text
            }
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
                  name
                }
                anchor
              }
            }
          }
        }
      }
    }
    speaksFor {
      principal {
        name
      }
      claims {
        sentence
        at {
          text
        }
        evidence {
          passage {
            article {
              id
              name
            }
            anchor
          }
        }
      }
    }
    memberships {
      organization {
        name
      }
      claims {
        sentence
        evidence {
          passage {
            article {
              id
              name
            }
            anchor
          }
        }
      }
    }
    decisions {
      question
      verdict
      reason
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSomebodyIsQuery, WhoSomebodyIsQueryVariables>;
export const AgenciesThatAnswerSoDocument = new TypedDocumentString(`
    query agenciesThatAnswerSo($issue: ID! = "issue:honour-detainers", $answers: [PolicyAnswer!] = [NO], $within: ID = "jurisdiction:us-ca", $article: [ID!] = ["article:a14"]) {
  policyStates(
    filter: {issue: {id: [$issue]}, answer: $answers, within: $within, claims: {some: {article: $article}}}
    first: 100
  ) {
    totalCount
    nodes {
      id
      answer
      agency {
        name
        kind
        size {
          comparator
          value
        }
        jurisdictions {
          name
          kind
        }
        gaps {
          question
          reason
        }
      }
      criteria {
        effect
        text
      }
      startedBy {
        name
        date {
          text
          edtf
        }
      }
      claims(predicates: [STATE_OF], filter: {article: $article}) {
        nodes {
          sentence
          attributedTo {
            capacity
            certain
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
                name
              }
              anchor
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesThatAnswerSoQuery, AgenciesThatAnswerSoQueryVariables>;
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
export const WhatSomebodySaidDocument = new TypedDocumentString(`
    query whatSomebodySaid($speaker: ID! = "person:steve-freitas") {
  statements(
    filter: {speaker: {id: [$speaker]}}
    orderBy: [{date: ASC}]
    first: 100
  ) {
    nodes {
      id
      paraphrase
      words
      date {
        text
        edtf
      }
      occasion {
        name
      }
      respondsTo {
        id
        name
      }
      quotations {
        form
        language
        translated
        passage {
          article {
            id
            name
          }
          anchor
        }
      }
      conveys {
        predicate
        subject {
          id
          ... on Entity {
            name
          }
        }
        object {
          id
          ... on Entity {
            name
          }
        }
        value
        modality
        sentence
      }
      gaps {
        question
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatSomebodySaidQuery, WhatSomebodySaidQueryVariables>;
export const WhereAndWhenItWasSaidDocument = new TypedDocumentString(`
    query whereAndWhenItWasSaid($statement: ID! = "statement:harris-at-press-event") {
  statement(id: $statement) {
    speaker {
      name
    }
    words
    paraphrase
    date {
      text
      edtf
      basis
      rule
    }
    occasion {
      name
      kind
      jurisdictions {
        name
      }
      decisions {
        question
        verdict
        alternatives
        reason
      }
      gaps {
        question
        reason
      }
    }
    quotations {
      form
      language
      translated
      passage {
        article {
          id
          name
        }
        anchor
      }
    }
    decisions {
      question
      verdict
      alternatives
      reason
      between {
        id
        ... on Statement {
          words
          paraphrase
          date {
            text
            edtf
            basis
            rule
          }
          occasion {
            name
            kind
            jurisdictions {
              name
            }
          }
          quotations {
            language
            translated
            passage {
              article {
                id
                name
              }
              anchor
            }
          }
        }
      }
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<WhereAndWhenItWasSaidQuery, WhereAndWhenItWasSaidQueryVariables>;
export const NumbersOfAMeasureDocument = new TypedDocumentString(`
    query numbersOfAMeasure($measure: ID! = "measure:length-of-a-hold") {
  measure(id: $measure) {
    name
    unit
    definition
    observations(first: 100) {
      nodes {
        id
        value
        comparator
        phrase
        population
        place {
          name
        }
        period {
          text
          edtf
        }
        statedBy {
          capacity
          certain
          actor {
            name
          }
        }
        claims {
          nodes {
            sentence
            evidence {
              passage {
                article {
                  id
                  name
                }
                anchor
              }
            }
          }
        }
        decisions {
          question
          verdict
          reason
        }
        gaps {
          question
          reason
        }
      }
    }
    gaps {
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<NumbersOfAMeasureQuery, NumbersOfAMeasureQueryVariables>;