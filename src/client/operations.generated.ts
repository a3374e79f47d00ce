/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an answer was given in a place on the day asked. */
export type AnswerStanding =
  /** A body of the place surely answered so. */
  | 'DEFINITE'
  /** The issue does not offer this answer. */
  | 'NOT_ASKED'
  /** No text says how a body of the place answered. */
  | 'NOT_STATED'
  /** A body of the place may have answered so. */
  | 'POSSIBLE'
  /** Of each body of the place that texts tell of, they tell that it did not: it surely answered otherwise, or so at other times. */
  | 'SURELY_NOT';

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

/** Whether something came, changed or went. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It was there, and something about it is other. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** Our judgement on a reading. */
export type ClaimStatus =
  /** We take the reading. */
  | 'ACCEPTED'
  /** Somebody proposes the reading. */
  | 'PROPOSED'
  /** We do not take the reading. */
  | 'REJECTED'
  /** Another reading took its place. */
  | 'SUPERSEDED';

/** How words were found in a text, the closest first. */
export type Closeness =
  /** All are there as they were given. */
  | 'ALL_WORDS'
  /** All but small words are there, the last one as the beginning of a word. */
  | 'BEGUN'
  /** All but small words are there, in any form: `honoured` for `honors`; some perhaps in the name of an office held. */
  | 'INFLECTED'
  /** All but small words are there, some with one or two letters wrong. */
  | 'MISSPELT'
  /** Some are there; what is missing stands beside. */
  | 'SOME_WORDS'
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
  | 'UNDER'
  /** The text is vague: it gives a phrase and no number. */
  | 'VAGUE';

/** Whether a criterion covers or leaves out. */
export type CriterionEffect =
  /** Those described are left out. */
  | 'EXCLUDES'
  /** Those described are covered. */
  | 'INCLUDES';

/** What kind of damage a text has. */
export type DamageKind =
  /** A word lost a part of itself. */
  | 'CUT'
  /** Somebody put a word in. */
  | 'INSERTED'
  /** A sign or a word is missing. */
  | 'LOST'
  /** A word is misspelt, doubled or stands for another. */
  | 'MISPRINT'
  /** The text breaks off. */
  | 'TRUNCATED';

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

/** How accounts differ. */
export type DisputeKind =
  /** They cannot both be right. */
  | 'CONTRADICTION'
  /** They mean different things by a word. */
  | 'DIFFERENT_DEFINITION'
  /** They speak of more and of less. */
  | 'DIFFERENT_SCOPE'
  /** They speak of different times. */
  | 'DIFFERENT_TIME'
  /** They use different words. */
  | 'DIFFERENT_WORDING'
  /** No text settles whether they differ. */
  | 'UNRESOLVED';

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
  /** Guidelines are written. */
  | 'GUIDELINES_DRAFTED'
  /** A lawsuit is filed. */
  | 'LAWSUIT_FILED'
  /** Somebody examines the law. */
  | 'LEGAL_REVIEW'
  /** A legislature sits. */
  | 'LEGISLATIVE_SESSION'
  /** People meet. */
  | 'MEETING'
  /** An agency changes what it does; so does one that joins or leaves a program. */
  | 'POLICY_CHANGE'
  /** Somebody speaks to the press. */
  | 'PRESS_CONFERENCE'
  /** A program begins or spreads. */
  | 'PROGRAM_START'
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

/** In which way somebody links an event to an earlier one: the three grades of `LinkGrade`, and two beside them. */
export type EventLinkType =
  /** Somebody puts one after the other. */
  | 'CAME_AFTER'
  /** The decider gives it as the reason. */
  | 'CITES_AS_REASON'
  /** It carries it out. */
  | 'IMPLEMENTS'
  /** Somebody says that it brought the change about. */
  | 'PROMPTED_BY'
  /** It is a reaction to it. */
  | 'RESPONDS_TO';

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
  | 'SCHEDULED'
  /** It was going on when the last text told of it; its date is that of its beginning. */
  | 'UNDER_WAY';

/** The most that somebody asserts of two events together; each is asserted by its own words and none is concluded. */
export type EventTie =
  /** Somebody says that one brought the other about: causal. */
  | 'CAUSE'
  /** One carries the other out. */
  | 'IMPLEMENTATION'
  /** Nobody links them. */
  | 'NONE'
  /** A decider gives one as the reason for the other. */
  | 'REASON'
  /** One is a reaction to the other. */
  | 'RESPONSE'
  /** They are put in order, and no more: merely temporal. */
  | 'TEMPORAL';

/** Why there is no answer. */
export type GapReason =
  /** A text says that somebody did not comment. */
  | 'DECLINED_TO_ANSWER'
  /** No text says it. */
  | 'NOT_STATED'
  /** The text is cut off before it. */
  | 'TEXT_CUT'
  /** It has no date. */
  | 'UNDATED'
  /** Somebody or something is not named. */
  | 'UNNAMED';

/** What kind of question an issue is. */
export type IssueNature =
  /** It asks whether one must. */
  | 'DUTY'
  /** It asks whether something is good. */
  | 'EVALUATION'
  /** It asks whether one does. */
  | 'PRACTICE';

/** What kind of place it is. */
export type JurisdictionKind =
  /** A city or town, a village, or a township within a county. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A county, or what stands in the place of one, such as a parish. */
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

/** In what two stated numbers may count different things. */
export type ObservationAxis =
  /** They count different things. */
  | 'MEASURE'
  /** They count different times, or the time of one is not known. */
  | 'PERIOD'
  /** They count in different places. */
  | 'PLACE'
  /** They count among different people or things. */
  | 'POPULATION'
  /** They count in different units. */
  | 'UNIT'
  /** They are parts of different wholes. */
  | 'WHOLE';

/** What the order of two events rests on. */
export type OrderBasis =
  /** On their dates. */
  | 'DATES'
  /** On another link: what is answered, carried out or given as a reason came first, where no text says otherwise. */
  | 'LINKED'
  /** On a text that puts one after the other, and that none contradicts. */
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

/** By which rule something is placed where no text says so: OFFICE before AGENCY, and both before the others. */
export type PlaceRule =
  /** What a public body does, and the beginning of a program that it runs, belongs to the place that it serves. */
  | 'AGENCY'
  /** A sitting, a bill and what becomes of it belong where the legislature does. */
  | 'LEGISLATURE'
  /** What somebody does in an office belongs where the office does. */
  | 'OFFICE'
  /** A ruling on what a public body did belongs to the place that this body serves. */
  | 'RULING'
  /** A law belongs where its versions do. */
  | 'VERSION';

/** Whether something is said or denied. */
export type Polarity =
  /** It is denied. */
  | 'NEGATIVE'
  /** It is said. */
  | 'POSITIVE';

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
  | 'OBSERVED'
  /** A text shows it on a day that is known within bounds, and the day asked lies within them. */
  | 'OBSERVED_AROUND';

/** What a claim says, as a type. */
export type Predicate =
  /** A document is addressed to an actor. */
  | 'ADDRESSED_TO'
  /** What a document or a speaker advises. */
  | 'ADVISES'
  /** An event is about somebody, or changes something for them, without their taking part. */
  | 'AFFECTS'
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
  /** A position was given up for another, or for what its holder did. */
  | 'GAVE_WAY_TO'
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
  /** A bill, a document or a ruling is of a place. */
  | 'LAW_OF'
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
  /** An issue is about a law or a program, or judges what another asks. */
  | 'ABOUT'
  /** A document is addressed to an actor. */
  | 'ADDRESSED_TO'
  /** An event is about somebody, or changes something for them, without their taking part. */
  | 'AFFECTS'
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
  /** A position was given up for another, or for what its holder did. */
  | 'GAVE_WAY_TO'
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
  /** A bill, a document or a ruling is of a place. */
  | 'LAW_OF'
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

/** Whose word a loaded word is. */
export type TermVoice =
  /** The author's own. */
  | 'AUTHOR'
  /** That of somebody quoted in so many words. */
  | 'QUOTED'
  /** That of somebody whose speech the author reports; whose word it is, the text does not show. */
  | 'REPORTED';

/** Whether one event came before another. */
export type TimeOrder =
  /** The first named, `a`, came after `b`. */
  | 'AFTER'
  /** The first named, `a`, came before `b`. */
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

export type CardsOfTextsQueryVariables = Exact<{
  articles?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CardsOfTextsQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly language: string, readonly truncated: boolean, readonly duplicate: boolean, readonly byline: ReadonlyArray<{ readonly name: string, readonly named: boolean }>, readonly outlet: { readonly name: string } | null, readonly published: { readonly text: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly basis: DateBasis }, readonly canonical: { readonly id: string, readonly name: string }, readonly sourceFile: { readonly fileName: string, readonly sha256: string }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type ExactWordsOfQueryVariables = Exact<{
  passages: ReadonlyArray<string> | string;
}>;


export type ExactWordsOfQuery = { readonly nodes: ReadonlyArray<
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
    | { readonly exact: string | null, readonly verified: boolean | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type HowItIsCitedQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
}>;


export type HowItIsCitedQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string, readonly citation: { readonly text: string, readonly bibtex: string, readonly csl: string } }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Criterion', readonly id: string }
    | { readonly __typename: 'Damage', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Issue', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Law', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly citation: { readonly text: string, readonly bibtex: string, readonly csl: string } }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'PolicyState', readonly id: string }
    | { readonly __typename: 'Program', readonly id: string }
    | { readonly __typename: 'SourceFile', readonly id: string }
    | { readonly __typename: 'Stance', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Term', readonly id: string }
    | { readonly __typename: 'TermUse', readonly id: string }
   | null> };

export type CitedFragment = { readonly text: string, readonly bibtex: string, readonly csl: string };

export type HowManyTextsWhenQueryVariables = Exact<{
  language?: ReadonlyArray<string> | string | null | undefined;
  copies?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type HowManyTextsWhenQuery = { readonly articleCounts: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> }, readonly whyNoMonth: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } };

export type OriginOfAnArticleQueryVariables = Exact<{
  article: string;
}>;


export type OriginOfAnArticleQuery = { readonly article: { readonly title: string | null, readonly language: string, readonly address: string | null, readonly archivedAddress: string | null, readonly truncated: boolean, readonly byline: ReadonlyArray<{ readonly name: string }>, readonly outlet: { readonly name: string } | null, readonly published: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly updated: { readonly edtf: string, readonly phrase: string | null } | null, readonly canonical: { readonly id: string, readonly name: string }, readonly copies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relays: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string } }>, readonly sourceFile: { readonly fileName: string }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type OutletsOfTextsQueryVariables = Exact<{
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type OutletsOfTextsQuery = { readonly withOutlet: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly outlet: { readonly name: string, readonly kind: OrganizationKind } | null }> }, readonly withoutOutlet: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }> } };

export type TextsPublishedWithinQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type TextsPublishedWithinQuery = { readonly surely: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly published: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly updated: { readonly text: string } | null }> }, readonly perhaps: { readonly totalCount: number, readonly undatedCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly published: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly updated: { readonly text: string } | null }> }, readonly not: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly published: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly updated: { readonly text: string } | null }> } };

export type PublicationFragment = { readonly id: string, readonly name: string, readonly title: string | null, readonly published: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly updated: { readonly text: string } | null };

export type TextsThatBreakOffQueryVariables = Exact<{
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TextsThatBreakOffQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly start: number, readonly end: number, readonly printed: string }> }> }, readonly gaps: { readonly nodes: ReadonlyArray<{ readonly question: string, readonly near: ReadonlyArray<{ readonly article: { readonly id: string, readonly name: string } }> }> } };

export type TextsThatTellOfQueryVariables = Exact<{
  about: ReadonlyArray<string> | string;
}>;


export type TextsThatTellOfQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly outlet: { readonly name: string } | null, readonly published: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly passages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: ArticlePart, readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string }> } }> } };

export type WhatATextSaysQueryVariables = Exact<{
  article: string;
  after?: string | null | undefined;
}>;


export type WhatATextSaysQuery = { readonly article: { readonly id: string, readonly name: string, readonly title: string | null, readonly language: string, readonly address: string | null, readonly archivedAddress: string | null, readonly truncated: boolean, readonly duplicate: boolean, readonly byline: ReadonlyArray<{ readonly id: string, readonly name: string, readonly named: boolean }>, readonly outlet: { readonly id: string, readonly name: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly updated: { readonly text: string } | null, readonly citation: { readonly text: string, readonly bibtex: string, readonly csl: string }, readonly canonical: { readonly id: string, readonly name: string }, readonly copies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sourceFile: { readonly fileName: string, readonly sha256: string }, readonly passages: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly printed: string, readonly intended: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }> } } | null };

export type WhichTextsThereAreQueryVariables = Exact<{
  outlet?: ReadonlyArray<string> | string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
  truncated?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type WhichTextsThereAreQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly outlet: { readonly id: string, readonly name: string } | null, readonly published: { readonly text: string } }> }, readonly outlets: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly languages: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly lengths: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> } };

export type TextFacetFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
       | null }> }> };

export type EffectsOfQueryVariables = Exact<{
  thing: string;
}>;


export type EffectsOfQuery = { readonly node:
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly name: string, readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }
    | { readonly id: string }
   | null };

export type FactsByEvidenceQueryVariables = Exact<{
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  about?: ReadonlyArray<string> | string | null | undefined;
  atLeast?: number | null | undefined;
  atMost?: number | null | undefined;
  headlineOnly?: boolean | null | undefined;
}>;


export type FactsByEvidenceQuery = { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly roles: ReadonlyArray<string>, readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly headlineOnly: boolean, readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly to:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly sentence: string }>, readonly passages: ReadonlyArray<{ readonly part: ArticlePart, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } }> }> } };

export type HowAThingStandsQueryVariables = Exact<{
  thing: string;
}>;


export type HowAThingStandsQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Article', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Criterion', readonly effect: CriterionEffect, readonly text: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly start: number, readonly end: number, readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly printed: string, readonly intended: string | null }>, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }> }
    | { readonly __typename: 'Damage', readonly start: number, readonly end: number, readonly id: string, readonly article: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Decision', readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly id: string, readonly reasoning: string, readonly between: ReadonlyArray<
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly sentence: string, readonly id: string }
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
      > }
    | { readonly __typename: 'Dispute', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Gap', readonly question: string, readonly reason: GapReason, readonly id: string, readonly about: ReadonlyArray<
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
      >, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Law', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Observation', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Office', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }>, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Passage', readonly start: number, readonly end: number, readonly id: string, readonly article: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'PolicyState', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Program', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'SourceFile', readonly fileName: string, readonly sha256: string, readonly id: string }
    | { readonly __typename: 'Stance', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Statement', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Tenure', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Term', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind, readonly fromRegister: boolean }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'TermUse', readonly id: string, readonly term: { readonly id: string, readonly name: string } }
   | null };

export type HowAccountsDifferQueryVariables = Exact<{
  dispute: string;
}>;


export type HowAccountsDifferQuery = { readonly dispute: { readonly question: string, readonly kind: DisputeKind, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly value: string | null, readonly sentence: string, readonly modality: Modality, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | Record<PropertyKey, never>
      , readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }>, readonly decisions: ReadonlyArray<{ readonly verdict: Verdict, readonly question: string, readonly reason: string }> } | null };

export type HowOftenWhoSaysWhatQueryVariables = Exact<{
  about?: ReadonlyArray<string> | string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
}>;


export type HowOftenWhoSaysWhatQuery = { readonly claimCounts: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }> } };

export type WhatIsDisputedQueryVariables = Exact<{
  about?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WhatIsDisputedQuery = { readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string, readonly note: string | null, readonly accounts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> } };

export type WhatIsInDoubtQueryVariables = Exact<{
  about: ReadonlyArray<string> | string;
}>;


export type WhatIsInDoubtQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly id: string, readonly sentence: string } | null }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly id: string }
   | null> };

export type WhatIsKeptTogetherQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type WhatIsKeptTogetherQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Article', readonly name: string, readonly title: string | null, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }>, readonly published: { readonly text: string }, readonly outlet: { readonly name: string } | null }
    | { readonly __typename: 'Claim', readonly sentence: string, readonly modality: Modality, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }
    | { readonly __typename: 'Criterion', readonly id: string }
    | { readonly __typename: 'Damage', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'Dispute', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Law', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Observation', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Office', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'PolicyState', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Program', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'SourceFile', readonly id: string }
    | { readonly __typename: 'Stance', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Statement', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Tenure', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'Term', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string }> }
    | { readonly __typename: 'TermUse', readonly id: string }
   | null> };

export type WhatIsKnownOfQueryVariables = Exact<{
  thing: string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatIsKnownOfQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Article', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Criterion', readonly id: string }
    | { readonly __typename: 'Damage', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'Dispute', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Law', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Observation', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Office', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'PolicyState', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Program', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'SourceFile', readonly id: string }
    | { readonly __typename: 'Stance', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Statement', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Tenure', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'Term', readonly name: string, readonly id: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly count: number }>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }
    | { readonly __typename: 'TermUse', readonly id: string }
   | null };

export type WhatIsSaidOfQueryVariables = Exact<{
  thing?: ReadonlyArray<string> | string | null | undefined;
  claims?: ReadonlyArray<string> | string | null | undefined;
  modality?: ReadonlyArray<Modality> | Modality | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatIsSaidOfQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sentence: string, readonly value: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly rule: string | null, readonly subject:
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
       | null, readonly at: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null } | null, readonly from: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null } | null, readonly until: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null } | null, readonly knownFrom: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null }, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly relayedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly start: number, readonly end: number, readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly printed: string, readonly intended: string | null }>, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }> }> } };

export type ToldFragment = { readonly id: string, readonly predicate: Predicate, readonly sentence: string, readonly value: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly rule: string | null, readonly subject:
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
   | null, readonly at: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null } | null, readonly from: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null } | null, readonly until: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null } | null, readonly knownFrom: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null }, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly relayedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly start: number, readonly end: number, readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly printed: string, readonly intended: string | null }>, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }> };

export type WhenFragment = { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null };

export type PlaceFragment = { readonly id: string, readonly start: number, readonly end: number, readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly printed: string, readonly intended: string | null }>, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } };

export type WhatItIsRelatedToQueryVariables = Exact<{
  thing: string;
  after?: string | null | undefined;
}>;


export type WhatItIsRelatedToQuery = { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly roles: ReadonlyArray<string>, readonly articleCount: number, readonly independentCount: number, readonly inferred: boolean, readonly unsure: boolean, readonly contradicted: boolean, readonly from:
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
      , readonly to:
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
      , readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null, readonly lastObserved: string | null } }> } };

export type WhatItRestsOnQueryVariables = Exact<{
  of: string;
}>;


export type WhatItRestsOnQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Claim', readonly sentence: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly modality: Modality, readonly status: ClaimStatus, readonly unsure: boolean, readonly originUnknown: boolean, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly part: ArticlePart, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly question: string, readonly verdict: Verdict, readonly reason: string }> }
    | { readonly __typename: 'Criterion', readonly id: string }
    | { readonly __typename: 'Damage', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Issue', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Law', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Passage', readonly anchor: string, readonly paraphrase: string, readonly exact: string | null, readonly verified: boolean | null, readonly part: ArticlePart, readonly start: number, readonly end: number, readonly sha256: string, readonly id: string, readonly citation: { readonly text: string }, readonly damages: ReadonlyArray<{ readonly kind: DamageKind, readonly printed: string, readonly intended: string | null }>, readonly article: { readonly id: string, readonly name: string, readonly title: string | null, readonly language: string, readonly truncated: boolean, readonly byline: ReadonlyArray<{ readonly name: string }>, readonly outlet: { readonly name: string } | null, readonly published: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly sourceFile: { readonly fileName: string } }, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'PolicyState', readonly id: string }
    | { readonly __typename: 'Program', readonly id: string }
    | { readonly __typename: 'SourceFile', readonly id: string }
    | { readonly __typename: 'Stance', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Term', readonly id: string }
    | { readonly __typename: 'TermUse', readonly id: string }
   | null };

export type WhatNoTextSaysQueryVariables = Exact<{
  about: ReadonlyArray<string> | string;
}>;


export type WhatNoTextSaysQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly name: string, readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly reason: GapReason, readonly searched: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly near: ReadonlyArray<{ readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }>, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
   | null> };

export type WhatRestsOnOneTextQueryVariables = Exact<{
  issue: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
}>;


export type WhatRestsOnOneTextQuery = { readonly policyStates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly agency: { readonly id: string, readonly name: string, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly answer: StanceAnswer, readonly holders: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }> } };

export type WhatTextsSayOfQueryVariables = Exact<{
  of: string;
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
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
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly paraphrase: string, readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } } }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }
    | { readonly id: string }
   | null };

export type WhichClaimsThereAreQueryVariables = Exact<{
  predicate?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  modality?: ReadonlyArray<Modality> | Modality | null | undefined;
  status?: ReadonlyArray<ClaimStatus> | ClaimStatus | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhichClaimsThereAreQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly predicate: Predicate, readonly status: ClaimStatus, readonly modality: Modality }> }, readonly predicates: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly modalities: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly statuses: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly articles: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> } };

export type ClaimFacetFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
       | null }> }> };

export type WhoIsAffectedQueryVariables = Exact<{
  about?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WhoIsAffectedQuery = { readonly affected: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from:
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
      , readonly to:
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
      , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }> }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly subject:
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
      , readonly mentions: ReadonlyArray<
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
      >, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } };

export type WhoMayBeTheSameQueryVariables = Exact<{
  things: ReadonlyArray<string> | string;
}>;


export type WhoMayBeTheSameQuery = { readonly decisions: { readonly nodes: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly reason: string, readonly alternatives: ReadonlyArray<string>, readonly between: ReadonlyArray<
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
        | { readonly anchor: string, readonly id: string, readonly article: { readonly id: string, readonly name: string } }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
      > }> } };

export type WhoseNewsItWasQueryVariables = Exact<{
  about: ReadonlyArray<string> | string;
}>;


export type WhoseNewsItWasQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly relayedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly title: string | null } } }> }> } };

export type WhatChangedSinceQueryVariables = Exact<{
  since?: string | null | undefined;
  thing?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatChangedSinceQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly loadedAt: string | null, readonly loads: ReadonlyArray<{ readonly id: string, readonly version: string, readonly doneAt: string, readonly added: number, readonly changed: number, readonly removed: number }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly type: string, readonly thing: string, readonly version: string, readonly node:
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
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatTheGraphHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTheGraphHoldsQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly counts: { readonly things: ReadonlyArray<{ readonly type: string, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }> }, readonly coverage: { readonly articles: number, readonly passages: number, readonly claims: number, readonly proposedClaims: number, readonly unsureDecisions: number, readonly openGaps: number, readonly closedGaps: number, readonly earliestPublished: string | null, readonly latestPublished: string | null }, readonly texts: ReadonlyArray<{ readonly passages: number, readonly share: number, readonly article: { readonly id: string, readonly name: string, readonly truncated: boolean } }> } };

export type WhichThingsThereAreQueryVariables = Exact<{
  people?: boolean;
  bodies?: boolean;
  places?: boolean;
  programs?: boolean;
  laws?: boolean;
  events?: boolean;
  issues?: boolean;
  statements?: boolean;
  numbers?: boolean;
  measures?: boolean;
  words?: boolean;
  texts?: boolean;
  disputes?: boolean;
}>;


export type WhichThingsThereAreQuery = { readonly people?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly bodies?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly places?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly programs?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly laws?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly events?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly issues?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly numbers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly measures?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly words?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly texts?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly disputes?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type EventsBetweenQueryVariables = Exact<{
  from: string;
  until: string;
  certainty?: Certainty | null | undefined;
  within?: string | null | undefined;
  kind?: ReadonlyArray<EventKind> | EventKind | null | undefined;
}>;


export type EventsBetweenQuery = { readonly events: { readonly totalCount: number, readonly undatedCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly rule: string | null }, readonly places: ReadonlyArray<{ readonly rule: PlaceRule | null, readonly jurisdiction: { readonly name: string } }>, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly roles: ReadonlyArray<string>, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict }> }> } };

export type HowDatesAreKnownQueryVariables = Exact<{
  events?: ReadonlyArray<string> | string | null | undefined;
}>;


export type HowDatesAreKnownQuery = { readonly statedForTexts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly published: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null }, readonly updated: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null } | null }> }, readonly statedForEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null } }> }, readonly workedOut: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly announced: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null } | null, readonly effective: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null } | null }> } };

export type KnownFragment = { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null };

export type HowItWasReceivedQueryVariables = Exact<{
  event: string;
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
    >, readonly consequences: ReadonlyArray<{ readonly type: EventLinkType, readonly by: ReadonlyArray<PromptedBy>, readonly articleCount: number, readonly event: { readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly produced: ReadonlyArray<{ readonly issues: ReadonlyArray<{ readonly question: string, readonly stances: ReadonlyArray<{ readonly stance: { readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
            >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type HowItsDateIsKnownQueryVariables = Exact<{
  event: string;
}>;


export type HowItsDateIsKnownQuery = { readonly event: { readonly name: string, readonly unsureDates: ReadonlyArray<string>, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly announced: { readonly edtf: string, readonly text: string, readonly basis: DateBasis } | null, readonly effective: { readonly edtf: string, readonly text: string, readonly basis: DateBasis } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sentence: string, readonly unsure: boolean, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null } | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string, readonly published: { readonly text: string, readonly edtf: string } } } }> }> }, readonly antecedents: ReadonlyArray<{ readonly type: EventLinkType, readonly event: { readonly name: string, readonly unsureDates: ReadonlyArray<string>, readonly date: { readonly text: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type HowManyEventsWhenQueryVariables = Exact<{
  within?: string | null | undefined;
  kind?: ReadonlyArray<EventKind> | EventKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type HowManyEventsWhenQuery = { readonly eventCounts: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> }, readonly whyNoMonth: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> }, readonly firstReported: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } };

export type HowTextsTellItQueryVariables = Exact<{
  events: ReadonlyArray<string> | string;
}>;


export type HowTextsTellItQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly outlet: { readonly name: string } | null, readonly published: { readonly text: string, readonly edtf: string }, readonly passages: { readonly nodes: ReadonlyArray<{ readonly part: ArticlePart, readonly anchor: string, readonly paraphrase: string }> } }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly roles: ReadonlyArray<string>, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly affects: ReadonlyArray<{ readonly actor:
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly started: ReadonlyArray<{ readonly name: string, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }> }> }, readonly decisions: { readonly nodes: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly reason: string }> } };

export type HowTwoEventsAreRelatedQueryVariables = Exact<{
  a: string;
  b: string;
  knownAt?: string | null | undefined;
}>;


export type HowTwoEventsAreRelatedQuery = { readonly compare: { readonly order: TimeOrder, readonly orderBasis: OrderBasis | null, readonly tie: EventTie, readonly notAsserted: ReadonlyArray<EventLinkType>, readonly lagDays: { readonly least: number | null, readonly most: number | null } | null, readonly a: { readonly name: string, readonly unsureDates: ReadonlyArray<string>, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly concerns: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }, readonly b: { readonly name: string, readonly unsureDates: ReadonlyArray<string>, readonly date: { readonly edtf: string, readonly text: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null }, readonly concerns: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }, readonly links: ReadonlyArray<{ readonly type: EventLinkType, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly event: { readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: DisputeKind, readonly question: string }> } };

export type LinksAmongEventsQueryVariables = Exact<{
  events: ReadonlyArray<string> | string;
}>;


export type LinksAmongEventsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly antecedents: ReadonlyArray<{ readonly type: EventLinkType, readonly by: ReadonlyArray<PromptedBy>, readonly articleCount: number, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly event: { readonly id: string, readonly name: string }, readonly lagDays: { readonly least: number | null, readonly most: number | null } | null, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }> } };

export type WhatAnEventLedToQueryVariables = Exact<{
  event: string;
  maxLength?: number;
}>;


export type WhatAnEventLedToQuery = { readonly event: { readonly name: string, readonly date: { readonly text: string }, readonly responses: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }
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
      | { readonly paraphrase: string, readonly id: string, readonly name: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly implementations: ReadonlyArray<
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
    > } | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly type: EventLinkType, readonly earlier: { readonly id: string, readonly name: string }, readonly later: { readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly responses: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }
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
        | { readonly paraphrase: string, readonly id: string, readonly name: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly implementations: ReadonlyArray<
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
      >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string }> } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }> };

type Response_Agreement_Fragment = { readonly id: string, readonly name: string };

type Response_Article_Fragment = { readonly id: string, readonly name: string };

type Response_Dispute_Fragment = { readonly id: string, readonly name: string };

type Response_Event_Fragment = { readonly id: string, readonly name: string, readonly participants: ReadonlyArray<{ readonly actor:
      | { readonly name: string }
      | { readonly name: string }
     }> };

type Response_Issue_Fragment = { readonly id: string, readonly name: string };

type Response_Jurisdiction_Fragment = { readonly id: string, readonly name: string };

type Response_Law_Fragment = { readonly id: string, readonly name: string };

type Response_Measure_Fragment = { readonly id: string, readonly name: string };

type Response_Observation_Fragment = { readonly id: string, readonly name: string };

type Response_Office_Fragment = { readonly id: string, readonly name: string };

type Response_Organization_Fragment = { readonly id: string, readonly name: string };

type Response_Person_Fragment = { readonly id: string, readonly name: string };

type Response_PolicyState_Fragment = { readonly id: string, readonly name: string };

type Response_Program_Fragment = { readonly id: string, readonly name: string };

type Response_Stance_Fragment = { readonly id: string, readonly name: string };

type Response_Statement_Fragment = { readonly paraphrase: string, readonly id: string, readonly name: string, readonly speaker:
    | { readonly name: string }
    | { readonly name: string }
   };

type Response_Tenure_Fragment = { readonly id: string, readonly name: string };

type Response_Term_Fragment = { readonly id: string, readonly name: string };

export type ResponseFragment =
  | Response_Agreement_Fragment
  | Response_Article_Fragment
  | Response_Dispute_Fragment
  | Response_Event_Fragment
  | Response_Issue_Fragment
  | Response_Jurisdiction_Fragment
  | Response_Law_Fragment
  | Response_Measure_Fragment
  | Response_Observation_Fragment
  | Response_Office_Fragment
  | Response_Organization_Fragment
  | Response_Person_Fragment
  | Response_PolicyState_Fragment
  | Response_Program_Fragment
  | Response_Stance_Fragment
  | Response_Statement_Fragment
  | Response_Tenure_Fragment
  | Response_Term_Fragment
;

export type WhatHappenedAroundQueryVariables = Exact<{
  thing: string;
  after?: string | null | undefined;
}>;


export type WhatHappenedAroundQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly text: string, readonly basis: DateBasis } }> } };

export type WhatHappenedDayByDayQueryVariables = Exact<{
  from: string;
  until: string;
  certainty?: Certainty | null | undefined;
  about?: ReadonlyArray<string> | string | null | undefined;
  within?: string | null | undefined;
}>;


export type WhatHappenedDayByDayQuery = { readonly timeline: { readonly totalCount: number, readonly undatedCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: EventStatus, readonly unsureDates: ReadonlyArray<string>, readonly date: { readonly text: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly basis: DateBasis, readonly phrase: string | null } }> }, readonly statements: { readonly totalCount: number, readonly undatedCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis } | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type WhatLedToAnEventQueryVariables = Exact<{
  event: string;
  maxLength?: number;
}>;


export type WhatLedToAnEventQuery = { readonly chain: ReadonlyArray<{ readonly depth: number, readonly type: EventLinkType, readonly by: ReadonlyArray<PromptedBy>, readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly earlier: { readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string } }, readonly later: { readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly relayedBy: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> };

export type WhichEventsThereAreQueryVariables = Exact<{
  kind?: ReadonlyArray<EventKind> | EventKind | null | undefined;
  status?: ReadonlyArray<EventStatus> | EventStatus | null | undefined;
  within?: string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhichEventsThereAreQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string } }> }, readonly kinds: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly statuses: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly places: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly articles: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> } };

export type EventFacetFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
       | null }> }> };

export type WhoChangedPolicyQueryVariables = Exact<{
  about: ReadonlyArray<string> | string;
}>;


export type WhoChangedPolicyQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: EventStatus, readonly date: { readonly text: string, readonly edtf: string, readonly phrase: string | null }, readonly announced: { readonly text: string, readonly edtf: string } | null, readonly effective: { readonly text: string, readonly edtf: string } | null, readonly concerns: ReadonlyArray<
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
      >, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly ended: ReadonlyArray<{ readonly name: string, readonly agency: { readonly name: string } }>, readonly started: ReadonlyArray<{ readonly name: string, readonly agency: { readonly name: string } }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhoSaysWhatBroughtItAboutQueryVariables = Exact<{
  event: string;
  types?: ReadonlyArray<EventLinkType> | EventLinkType | null | undefined;
}>;


export type WhoSaysWhatBroughtItAboutQuery = { readonly event: { readonly name: string, readonly antecedents: ReadonlyArray<{ readonly type: EventLinkType, readonly by: ReadonlyArray<PromptedBy>, readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly event: { readonly name: string, readonly date: { readonly text: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly relayedBy: ReadonlyArray<{ readonly name: string, readonly participants: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }> }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly paraphrase: string, readonly exact: string | null, readonly article: { readonly id: string, readonly name: string, readonly outlet: { readonly name: string } | null } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhyPoliciesChangedQueryVariables = Exact<{
  changes: ReadonlyArray<string> | string;
}>;


export type WhyPoliciesChangedQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly announced: { readonly text: string, readonly edtf: string } | null, readonly antecedents: ReadonlyArray<{ readonly type: EventLinkType, readonly by: ReadonlyArray<PromptedBy>, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly event: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly started: ReadonlyArray<{ readonly name: string, readonly agency: { readonly name: string }, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type ReasonFragment = { readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
      | { readonly name: string }
      | { readonly name: string }
     }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> };

export type HowAnswersChangedQueryVariables = Exact<{
  issue: string;
  knownAt?: string | null | undefined;
}>;


export type HowAnswersChangedQuery = { readonly issue: { readonly id: string, readonly name: string, readonly question: string, readonly policyStates: ReadonlyArray<{ readonly unsure: boolean, readonly state: { readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly agency: { readonly id: string, readonly name: string, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly support: { readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly contradicted: boolean } }, readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null, readonly lastObserved: string | null } }>, readonly stances: ReadonlyArray<{ readonly unsure: boolean, readonly stance: { readonly id: string, readonly name: string, readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly support: { readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly contradicted: boolean } }, readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null, readonly lastObserved: string | null } }>, readonly questions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string }> } } | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly status: EventStatus, readonly unsureDates: ReadonlyArray<string>, readonly date: { readonly text: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly basis: DateBasis }, readonly announced: { readonly text: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly basis: DateBasis } | null }> } };

export type WhichIssuesThereAreQueryVariables = Exact<{
  nature?: ReadonlyArray<IssueNature> | IssueNature | null | undefined;
}>;


export type WhichIssuesThereAreQuery = { readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly question: string, readonly nature: IssueNature }> }, readonly policyStateCounts: { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }> } };

export type WhoAnswersAnIssueQueryVariables = Exact<{
  issue: string;
  knownAt?: string | null | undefined;
}>;


export type WhoAnswersAnIssueQuery = { readonly issue: { readonly question: string, readonly stances: ReadonlyArray<{ readonly stance: { readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
        >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> } | null };

export type WhoHoldsWhatQueryVariables = Exact<{
  issues: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type WhoHoldsWhatQuery = { readonly issues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly stances: ReadonlyArray<{ readonly unsure: boolean, readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null, readonly lastObserved: string | null }, readonly stance: { readonly id: string, readonly name: string, readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
          >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string, readonly phrase: string | null } | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                  | { readonly name: string }
                  | { readonly name: string }
                 }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } }>, readonly policyStates: ReadonlyArray<{ readonly state: { readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly agency: { readonly name: string, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }>, readonly startedBy: ReadonlyArray<{ readonly announced: { readonly text: string, readonly edtf: string } | null }> } }> }> } };

export type WhoActedOnABillQueryVariables = Exact<{
  law: string;
}>;


export type WhoActedOnABillQuery = { readonly laws: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: LawStatus, readonly version: boolean, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly articleCount: number, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }>, readonly producedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly text: string, readonly edtf: string }, readonly participants: ReadonlyArray<{ readonly role: RelationshipType, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }> }>, readonly issues: ReadonlyArray<{ readonly question: string, readonly stances: ReadonlyArray<{ readonly stance: { readonly answer: StanceAnswer, readonly firstHand: boolean, readonly holders: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
            >, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                    | { readonly name: string }
                    | { readonly name: string }
                   }>, readonly premises: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type WhoHeldOfficeOutsideQueryVariables = Exact<{
  place: string;
}>;


export type WhoHeldOfficeOutsideQuery = { readonly tenures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly person: { readonly id: string, readonly name: string }, readonly office: { readonly id: string, readonly name: string, readonly jurisdictions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string }> } }> } };

export type WhoBelongsToAGroupQueryVariables = Exact<{
  group: string;
}>;


export type WhoBelongsToAGroupQuery = { readonly organization: { readonly name: string, readonly size: { readonly comparator: Comparator, readonly value: number } | null, readonly members: ReadonlyArray<{ readonly member:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhoHoldsItsOfficesQueryVariables = Exact<{
  organization: string;
  asOf?: string | null | undefined;
}>;


export type WhoHoldsItsOfficesQuery = { readonly organization: { readonly name: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly offices: ReadonlyArray<{ readonly name: string, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty | null, readonly unsure: boolean, readonly tenure: { readonly person: { readonly id: string, readonly name: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> }>, readonly spokespeople: ReadonlyArray<{ readonly spokesperson: { readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhoSpokeForItQueryVariables = Exact<{
  organization: string;
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

export type HowTheyAreConnectedQueryVariables = Exact<{
  from: string;
  to: string;
  via?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  maxLength?: number;
  first?: number;
}>;


export type HowTheyAreConnectedQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly type: RelationshipType, readonly forward: boolean, readonly articleCount: number, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly from:
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
      , readonly to:
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
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }> }>, readonly inOneText: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }> } };

export type PeopleNamedInQueryVariables = Exact<{
  statement: string;
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
    > } | null, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly tenure: { readonly office: { readonly name: string, readonly organizations: ReadonlyArray<{ readonly name: string }>, readonly jurisdictions: ReadonlyArray<{ readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly statement: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type WhatSomebodyChangedQueryVariables = Exact<{
  person: string;
}>;


export type WhatSomebodyChangedQuery = { readonly person: { readonly name: string, readonly eventRoles: ReadonlyArray<{ readonly roles: string, readonly event: { readonly id: string, readonly name: string, readonly date: { readonly text: string }, readonly antecedents: ReadonlyArray<{ readonly type: EventLinkType, readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean, readonly contradicted: boolean, readonly unsure: boolean, readonly event: { readonly id: string, readonly name: string, readonly date: { readonly text: string } }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly relayedBy: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly exact: string | null, readonly article: { readonly id: string, readonly name: string } } }> }> }> } }> } | null };

export type WhoIsNotNamedQueryVariables = Exact<{
  article?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WhoIsNotNamedQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly alternativeNames: ReadonlyArray<{ readonly text: string }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason, readonly closedBy: { readonly sentence: string } | null }> }> } };

export type WhoSomebodyIsQueryVariables = Exact<{
  person: string;
}>;


export type WhoSomebodyIsQuery = { readonly person: { readonly name: string, readonly named: boolean, readonly alternativeNames: ReadonlyArray<{ readonly text: string, readonly kind: NameKind }>, readonly tenures: ReadonlyArray<{ readonly tenure: { readonly office: { readonly name: string, readonly organizations: ReadonlyArray<{ readonly name: string }>, readonly jurisdictions: ReadonlyArray<{ readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string } | null, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
                | { readonly name: string }
                | { readonly name: string }
               }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }>, readonly speaksFor: ReadonlyArray<{ readonly principal:
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly sentence: string, readonly at: { readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly memberships: ReadonlyArray<{ readonly organization: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }>, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly reason: string }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type AgenciesThatAnswerSoQueryVariables = Exact<{
  issue: string;
  answers?: ReadonlyArray<PolicyAnswer> | PolicyAnswer | null | undefined;
  within?: string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AgenciesThatAnswerSoQuery = { readonly policyStates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly agency: { readonly name: string, readonly kind: OrganizationKind, readonly size: { readonly comparator: Comparator, readonly value: number } | null, readonly jurisdictions: ReadonlyArray<{ readonly name: string, readonly kind: JurisdictionKind }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }>, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }>, readonly startedBy: ReadonlyArray<{ readonly name: string, readonly date: { readonly text: string, readonly edtf: string } }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly relayedBy: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } }> } };

export type HowManyAnswerSoQueryVariables = Exact<{
  issue: string;
  asOf?: string | null | undefined;
  within?: string | null | undefined;
}>;


export type HowManyAnswerSoQuery = { readonly policyStateCounts: { readonly totalCount: number, readonly collectiveCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }> }, readonly mayBeOne: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly agency: { readonly id: string, readonly name: string, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } };

export type HowPlacesAnswerQueryVariables = Exact<{
  issue: string;
  asOf: string;
  within?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type HowPlacesAnswerQuery = { readonly places: ReadonlyArray<{ readonly answer: PolicyAnswer, readonly standing: AnswerStanding, readonly stateIds: ReadonlyArray<string>, readonly jurisdiction: { readonly id: string, readonly name: string, readonly kind: JurisdictionKind, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } }>, readonly inForce: ReadonlyArray<{ readonly certainty: Certainty, readonly basis: PolicyBasis, readonly unsure: boolean, readonly jurisdiction: { readonly id: string, readonly name: string, readonly kind: JurisdictionKind }, readonly agency: { readonly id: string, readonly name: string, readonly kind: OrganizationKind }, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly group: { readonly comparator: Comparator, readonly value: number } | null, readonly state: { readonly id: string, readonly name: string, readonly answer: PolicyAnswer }, readonly observed: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null }> };

export type PolicyInForceOnQueryVariables = Exact<{
  issue: string;
  asOf: string;
  within?: string | null | undefined;
  answers?: ReadonlyArray<PolicyAnswer> | PolicyAnswer | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PolicyInForceOnQuery = { readonly policyInForce: ReadonlyArray<{ readonly certainty: Certainty, readonly unsure: boolean, readonly basis: PolicyBasis, readonly observed: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly agency: { readonly name: string }, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly jurisdiction: { readonly name: string }, readonly state: { readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly support: { readonly articleCount: number, readonly independentCount: number, readonly disputed: boolean }, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }> }, readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null } }> };

export type WhatPoliciesRestOnQueryVariables = Exact<{
  issue: string;
  asOf: string;
  within?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WhatPoliciesRestOnQuery = { readonly policyInForce: ReadonlyArray<{ readonly certainty: Certainty, readonly unsure: boolean, readonly basis: PolicyBasis, readonly observed: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly agency: { readonly id: string, readonly name: string }, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly jurisdiction: { readonly id: string, readonly name: string }, readonly period: { readonly fromEarliest: string | null, readonly fromLatest: string | null, readonly untilEarliest: string | null, readonly untilLatest: string | null }, readonly state: { readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly criteria: ReadonlyArray<{ readonly effect: CriterionEffect, readonly text: string }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity, readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly supports: boolean, readonly passage: { readonly id: string, readonly anchor: string, readonly paraphrase: string, readonly article: { readonly id: string, readonly name: string } } }> }> } } }> };

export type WhichPoliciesThereAreQueryVariables = Exact<{
  issue?: ReadonlyArray<string> | string | null | undefined;
  answer?: ReadonlyArray<PolicyAnswer> | PolicyAnswer | null | undefined;
  kind?: ReadonlyArray<OrganizationKind> | OrganizationKind | null | undefined;
  within?: string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhichPoliciesThereAreQuery = { readonly policyStates: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly answer: PolicyAnswer, readonly agency: { readonly id: string, readonly name: string, readonly mayBeTheSameAs: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly issue: { readonly id: string, readonly name: string } }> }, readonly issues: { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly answers: { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly kinds: { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly places: { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly articles: { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> } };

export type PolicyFacetFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly collectiveCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
       | null }> }> };

export type WhatBecomesOfProgramsQueryVariables = Exact<{
  programs: ReadonlyArray<string> | string;
}>;


export type WhatBecomesOfProgramsQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: EventStatus, readonly date: { readonly text: string, readonly edtf: string }, readonly announced: { readonly text: string, readonly edtf: string } | null, readonly places: ReadonlyArray<{ readonly rule: PlaceRule | null, readonly jurisdiction: { readonly name: string } }>, readonly antecedents: ReadonlyArray<{ readonly type: EventLinkType, readonly event: { readonly name: string } }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> } };

export type WhatIsMeantQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatIsMeantQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number, readonly closeness: Closeness, readonly missing: ReadonlyArray<string>, readonly matchedKind: MatchedKind, readonly matchedName: string, readonly matchedIn:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly status: ClaimStatus, readonly modality: Modality, readonly id: string }
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

export type WhichQuestionsFitQueryVariables = Exact<{
  text?: string | null | undefined;
  about?: string | null | undefined;
}>;


export type WhichQuestionsFitQuery = { readonly questions: ReadonlyArray<{ readonly name: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly variables: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly value: string | null }> }> };

export type WhatSomebodySaidQueryVariables = Exact<{
  speaker: string;
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
         | null }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> }, readonly reported: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly modality: Modality, readonly attributedTo: ReadonlyArray<{ readonly capacity: Capacity }>, readonly relayedBy: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> } };

export type WhatWasSaidWhenQueryVariables = Exact<{
  from: string;
  until: string;
  certainty?: Certainty | null | undefined;
}>;


export type WhatWasSaidWhenQuery = { readonly statements: { readonly totalCount: number, readonly undatedCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly words: string | null, readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null, readonly rule: string | null } | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
      , readonly occasion: { readonly name: string } | null, readonly quotations: ReadonlyArray<{ readonly form: QuotationForm, readonly language: string, readonly translated: Translated, readonly passage: { readonly article: { readonly id: string, readonly name: string } } }> }> } };

export type WhereAndWhenItWasSaidQueryVariables = Exact<{
  statement: string;
}>;


export type WhereAndWhenItWasSaidQuery = { readonly statement: { readonly words: string | null, readonly paraphrase: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
    , readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis, readonly rule: string | null } | null, readonly occasion: { readonly name: string, readonly kind: EventKind, readonly places: ReadonlyArray<{ readonly rule: PlaceRule | null, readonly jurisdiction: { readonly name: string } }>, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly reason: string }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null, readonly quotations: ReadonlyArray<{ readonly form: QuotationForm, readonly language: string, readonly translated: Translated, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }>, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly alternatives: ReadonlyArray<string>, readonly reason: string, readonly between: ReadonlyArray<
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
        | { readonly words: string | null, readonly paraphrase: string, readonly id: string, readonly date: { readonly text: string, readonly edtf: string, readonly basis: DateBasis, readonly rule: string | null } | null, readonly occasion: { readonly name: string, readonly kind: EventKind, readonly places: ReadonlyArray<{ readonly rule: PlaceRule | null, readonly jurisdiction: { readonly name: string } }> } | null, readonly quotations: ReadonlyArray<{ readonly language: string, readonly translated: Translated, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhichStatementsThereAreQueryVariables = Exact<{
  speaker?: ReadonlyArray<string> | string | null | undefined;
  form?: ReadonlyArray<QuotationForm> | QuotationForm | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhichStatementsThereAreQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly date: { readonly text: string } | null }> }, readonly speakers: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly forms: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly languages: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly articles: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> } };

export type StatementFacetFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
       | null }> }> };

export type WhoIsQuotedQueryVariables = Exact<{
  speaker?: ReadonlyArray<string> | string | null | undefined;
  form?: ReadonlyArray<QuotationForm> | QuotationForm | null | undefined;
}>;


export type WhoIsQuotedQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly words: string | null, readonly paraphrase: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
      , readonly quotations: ReadonlyArray<{ readonly form: QuotationForm, readonly language: string, readonly translated: Translated, readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }>, readonly decisions: ReadonlyArray<{ readonly verdict: Verdict, readonly question: string, readonly reason: string }> }> } };

export type NumbersOfAMeasureQueryVariables = Exact<{
  measure: string;
}>;


export type NumbersOfAMeasureQuery = { readonly measure: { readonly name: string, readonly unit: string, readonly definition: string, readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: number | null, readonly comparator: Comparator, readonly phrase: string, readonly population: string, readonly place: { readonly name: string } | null, readonly period: { readonly text: string, readonly edtf: string } | null, readonly statedBy: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly passage: { readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly reason: string }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> }> }, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type WhatANumberCountsQueryVariables = Exact<{
  number: string;
  other: string;
}>;


export type WhatANumberCountsQuery = { readonly number: { readonly differsFrom: ReadonlyArray<ObservationAxis>, readonly value: number | null, readonly comparator: Comparator, readonly phrase: string, readonly population: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly modality: Modality, readonly relayedBy: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly passage: { readonly start: number, readonly end: number, readonly anchor: string, readonly article: { readonly id: string, readonly name: string } } }> }> }, readonly decisions: ReadonlyArray<{ readonly question: string, readonly verdict: Verdict, readonly reason: string }>, readonly measure: { readonly name: string, readonly unit: string, readonly definition: string }, readonly place: { readonly name: string } | null, readonly period: { readonly text: string, readonly phrase: string | null } | null, readonly whole: { readonly name: string } | null, readonly statedBy: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
       }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null, readonly other: { readonly value: number | null, readonly comparator: Comparator, readonly phrase: string, readonly population: string, readonly measure: { readonly name: string, readonly unit: string, readonly definition: string }, readonly place: { readonly name: string } | null, readonly period: { readonly text: string, readonly phrase: string | null } | null, readonly whole: { readonly name: string } | null, readonly statedBy: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
       }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> } | null };

export type CountedFragment = { readonly value: number | null, readonly comparator: Comparator, readonly phrase: string, readonly population: string, readonly measure: { readonly name: string, readonly unit: string, readonly definition: string }, readonly place: { readonly name: string } | null, readonly period: { readonly text: string, readonly phrase: string | null } | null, readonly whole: { readonly name: string } | null, readonly statedBy: ReadonlyArray<{ readonly capacity: Capacity, readonly certain: boolean, readonly actor:
      | { readonly name: string }
      | { readonly name: string }
     }>, readonly gaps: ReadonlyArray<{ readonly question: string, readonly reason: GapReason }> };

export type WhichNumbersThereAreQueryVariables = Exact<{
  measure?: ReadonlyArray<string> | string | null | undefined;
  comparator?: ReadonlyArray<Comparator> | Comparator | null | undefined;
  within?: string | null | undefined;
  article?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhichNumbersThereAreQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phrase: string, readonly population: string }> }, readonly measures: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly comparators: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly places: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> }, readonly articles: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
         | null }> }> } };

export type NumberFacetFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
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
       | null }> }> };

export type WhichWordsTextsUseQueryVariables = Exact<{
  one: ReadonlyArray<string> | string;
  other: ReadonlyArray<string> | string;
  about?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WhichWordsTextsUseQuery = { readonly one: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }> }, readonly other: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }> }, readonly both: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }> }, readonly neither: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }> }, readonly uses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly text: string, readonly language: string, readonly uses: ReadonlyArray<{ readonly count: number, readonly voice: TermVoice, readonly article: { readonly id: string, readonly name: string }, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
         | null }> }> } };

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
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Citation {
  text
  bibtex
  csl
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const PublicationFragmentDoc = new TypedDocumentString(`
    fragment Publication on Article {
  id
  name
  title
  published {
    text
    edtf
    basis
  }
  updated {
    text
  }
}
    `, {"fragmentName":"Publication"}) as unknown as TypedDocumentString<PublicationFragment, unknown>;
export const TextFacetFragmentDoc = new TypedDocumentString(`
    fragment TextFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}
    `, {"fragmentName":"TextFacet"}) as unknown as TypedDocumentString<TextFacetFragment, unknown>;
export const WhenFragmentDoc = new TypedDocumentString(`
    fragment When on PartialDate {
  edtf
  text
  basis
  phrase
}
    `, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Passage {
  id
  start
  end
  part
  anchor
  paraphrase
  damages {
    kind
    printed
    intended
  }
  article {
    id
    name
    truncated
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Claim {
  id
  predicate
  sentence
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
  polarity
  modality
  status
  unsure
  rule
  at {
    ...When
  }
  from {
    ...When
  }
  until {
    ...When
  }
  knownFrom {
    ...When
  }
  attributedTo {
    capacity
    certain
    actor {
      id
      name
    }
  }
  relayedBy {
    id
    name
  }
  evidence {
    supports
    passage {
      ...Place
    }
  }
  disputes {
    id
    kind
    question
  }
}
    fragment When on PartialDate {
  edtf
  text
  basis
  phrase
}
fragment Place on Passage {
  id
  start
  end
  part
  anchor
  paraphrase
  damages {
    kind
    printed
    intended
  }
  article {
    id
    name
    truncated
  }
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const ClaimFacetFragmentDoc = new TypedDocumentString(`
    fragment ClaimFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}
    `, {"fragmentName":"ClaimFacet"}) as unknown as TypedDocumentString<ClaimFacetFragment, unknown>;
export const KnownFragmentDoc = new TypedDocumentString(`
    fragment Known on PartialDate {
  edtf
  text
  basis
  phrase
  rule
}
    `, {"fragmentName":"Known"}) as unknown as TypedDocumentString<KnownFragment, unknown>;
export const ResponseFragmentDoc = new TypedDocumentString(`
    fragment Response on Entity {
  id
  name
  ... on Statement {
    speaker {
      name
    }
    paraphrase
  }
  ... on Event {
    participants {
      actor {
        name
      }
    }
  }
}
    `, {"fragmentName":"Response"}) as unknown as TypedDocumentString<ResponseFragment, unknown>;
export const EventFacetFragmentDoc = new TypedDocumentString(`
    fragment EventFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}
    `, {"fragmentName":"EventFacet"}) as unknown as TypedDocumentString<EventFacetFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on Claim {
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
    }
  }
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const PolicyFacetFragmentDoc = new TypedDocumentString(`
    fragment PolicyFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
    collectiveCount
  }
}
    `, {"fragmentName":"PolicyFacet"}) as unknown as TypedDocumentString<PolicyFacetFragment, unknown>;
export const StatementFacetFragmentDoc = new TypedDocumentString(`
    fragment StatementFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}
    `, {"fragmentName":"StatementFacet"}) as unknown as TypedDocumentString<StatementFacetFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on Observation {
  value
  comparator
  phrase
  measure {
    name
    unit
    definition
  }
  population
  place {
    name
  }
  period {
    text
    phrase
  }
  whole {
    name
  }
  statedBy {
    capacity
    certain
    actor {
      name
    }
  }
  gaps {
    question
    reason
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const NumberFacetFragmentDoc = new TypedDocumentString(`
    fragment NumberFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}
    `, {"fragmentName":"NumberFacet"}) as unknown as TypedDocumentString<NumberFacetFragment, unknown>;
export const CardsOfTextsDocument = new TypedDocumentString(`
    query cardsOfTexts($articles: [ID!]) {
  articles(filter: {id: $articles}, orderBy: [{id: ASC}], first: 100) {
    totalCount
    nodes {
      id
      name
      title
      language
      byline {
        name
        named
      }
      outlet {
        name
      }
      published {
        text
        edtf
        earliest
        latest
        basis
      }
      truncated
      duplicate
      canonical {
        id
        name
      }
      sourceFile {
        fileName
        sha256
      }
      gaps {
        question
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CardsOfTextsQuery, CardsOfTextsQueryVariables>;
export const ExactWordsOfDocument = new TypedDocumentString(`
    query exactWordsOf($passages: [ID!]!) {
  nodes(ids: $passages) {
    id
    ... on Passage {
      exact
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<ExactWordsOfQuery, ExactWordsOfQueryVariables>;
export const HowItIsCitedDocument = new TypedDocumentString(`
    query howItIsCited($of: [ID!]!) {
  nodes(ids: $of) {
    __typename
    id
    ... on Article {
      citation {
        ...Cited
      }
    }
    ... on Passage {
      citation {
        ...Cited
      }
    }
  }
}
    fragment Cited on Citation {
  text
  bibtex
  csl
}`) as unknown as TypedDocumentString<HowItIsCitedQuery, HowItIsCitedQueryVariables>;
export const HowManyTextsWhenDocument = new TypedDocumentString(`
    query howManyTextsWhen($language: [String!], $copies: Boolean, $from: Date, $until: Date) {
  articleCounts(
    by: [YEAR, MONTH]
    copies: $copies
    filter: {language: $language, published: {from: $from, until: $until}}
    fill: {from: $from, until: $until}
    orderBy: KEYS_ASC
  ) {
    totalCount
    groups {
      keys {
        value
      }
      count
    }
  }
  whyNoMonth: articleCounts(
    by: [NO_MONTH]
    copies: $copies
    filter: {language: $language, published: {from: $from, until: $until}}
    orderBy: KEYS_ASC
  ) {
    groups {
      keys {
        value
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HowManyTextsWhenQuery, HowManyTextsWhenQueryVariables>;
export const OriginOfAnArticleDocument = new TypedDocumentString(`
    query originOfAnArticle($article: ID!) {
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
    address
    archivedAddress
    truncated
    canonical {
      id
      name
    }
    copies {
      id
      name
    }
    relays {
      id
      name
      date {
        text
        edtf
      }
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
export const OutletsOfTextsDocument = new TypedDocumentString(`
    query outletsOfTexts($language: [String!]) {
  withOutlet: articles(
    filter: {language: $language, outlet: {}}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
      outlet {
        name
        kind
      }
    }
  }
  withoutOutlet: articles(
    filter: {language: $language, not: {outlet: {}}}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
    }
  }
}
    `) as unknown as TypedDocumentString<OutletsOfTextsQuery, OutletsOfTextsQueryVariables>;
export const TextsPublishedWithinDocument = new TypedDocumentString(`
    query textsPublishedWithin($from: Date!, $until: Date!) {
  surely: articles(
    filter: {published: {from: $from, until: $until, certainty: DEFINITE}}
    orderBy: [{published: ASC}, {id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...Publication
    }
  }
  perhaps: articles(
    filter: {published: {from: $from, until: $until, certainty: POSSIBLE}, not: {published: {from: $from, until: $until, certainty: DEFINITE}}}
    orderBy: [{published: ASC}, {id: ASC}]
    first: 100
  ) {
    totalCount
    undatedCount
    nodes {
      ...Publication
    }
  }
  not: articles(
    filter: {not: {published: {from: $from, until: $until, certainty: POSSIBLE}}}
    orderBy: [{published: ASC}, {id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...Publication
    }
  }
}
    fragment Publication on Article {
  id
  name
  title
  published {
    text
    edtf
    basis
  }
  updated {
    text
  }
}`) as unknown as TypedDocumentString<TextsPublishedWithinQuery, TextsPublishedWithinQueryVariables>;
export const TextsThatBreakOffDocument = new TypedDocumentString(`
    query textsThatBreakOff($language: [String!]) {
  articles(
    filter: {truncated: true, language: $language}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
      damages {
        kind
        start
        end
        printed
      }
    }
  }
  gaps(filter: {reason: [TEXT_CUT]}, first: 100) {
    nodes {
      question
      near {
        article {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TextsThatBreakOffQuery, TextsThatBreakOffQueryVariables>;
export const TextsThatTellOfDocument = new TypedDocumentString(`
    query textsThatTellOf($about: [ID!]!) {
  articles(
    filter: {about: $about}
    orderBy: [{published: ASC}, {id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
      outlet {
        name
      }
      published {
        text
        edtf
        basis
      }
      passages(filter: {claims: {some: {about: $about}}}, first: 100) {
        totalCount
        nodes {
          id
          part
          start
          end
          anchor
          paraphrase
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TextsThatTellOfQuery, TextsThatTellOfQueryVariables>;
export const WhatATextSaysDocument = new TypedDocumentString(`
    query whatATextSays($article: ID!, $after: String) {
  article(id: $article) {
    id
    name
    title
    language
    byline {
      id
      name
      named
    }
    outlet {
      id
      name
    }
    published {
      edtf
      earliest
      latest
      text
      basis
      phrase
      rule
    }
    updated {
      text
    }
    address
    archivedAddress
    citation {
      text
      bibtex
      csl
    }
    truncated
    duplicate
    canonical {
      id
      name
    }
    copies {
      id
      name
    }
    sourceFile {
      fileName
      sha256
    }
    passages(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        start
        end
        part
        anchor
        paraphrase
        damages {
          kind
          printed
          intended
        }
        claims {
          id
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatATextSaysQuery, WhatATextSaysQueryVariables>;
export const WhichTextsThereAreDocument = new TypedDocumentString(`
    query whichTextsThereAre($outlet: [ID!], $language: [String!], $truncated: Boolean, $after: String) {
  articles(
    filter: {publishedBy: $outlet, language: $language, truncated: $truncated}
    orderBy: [{published: ASC}, {id: ASC}]
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      outlet {
        id
        name
      }
      published {
        text
      }
    }
  }
  outlets: articleCounts(
    by: [OUTLET]
    filter: {language: $language, truncated: $truncated}
  ) {
    ...TextFacet
  }
  languages: articleCounts(
    by: [LANGUAGE]
    filter: {publishedBy: $outlet, truncated: $truncated}
  ) {
    ...TextFacet
  }
  lengths: articleCounts(
    by: [TRUNCATED]
    filter: {publishedBy: $outlet, language: $language}
  ) {
    ...TextFacet
  }
}
    fragment TextFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}`) as unknown as TypedDocumentString<WhichTextsThereAreQuery, WhichTextsThereAreQueryVariables>;
export const EffectsOfDocument = new TypedDocumentString(`
    query effectsOf($thing: ID!) {
  node(id: $thing) {
    id
    ... on Entity {
      name
      claims(predicates: [HAS_EFFECT], first: 100) {
        nodes {
          id
          value
          sentence
          modality
          attributedTo {
            capacity
            certain
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
              start
              end
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
}
    `) as unknown as TypedDocumentString<EffectsOfQuery, EffectsOfQueryVariables>;
export const FactsByEvidenceDocument = new TypedDocumentString(`
    query factsByEvidence($types: [RelationshipType!], $about: [ID!], $atLeast: Int, $atMost: Int, $headlineOnly: Boolean) {
  facts(
    about: $about
    filter: {type: $types, articleCount: {atLeast: $atLeast, atMost: $atMost}, headlineOnly: $headlineOnly}
    orderBy: [{articleCount: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      from {
        name
      }
      type
      roles
      to {
        name
      }
      articleCount
      independentCount
      disputed
      contradicted
      unsure
      headlineOnly
      claims {
        sentence
      }
      passages {
        article {
          id
          name
        }
        part
        anchor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactsByEvidenceQuery, FactsByEvidenceQueryVariables>;
export const HowAThingStandsDocument = new TypedDocumentString(`
    query howAThingStands($thing: ID!) {
  node(id: $thing) {
    __typename
    id
    ... on Entity {
      name
      alternativeNames {
        text
        language
        kind
        fromRegister
      }
      identifiers {
        scheme
        value
      }
      relationshipCounts {
        type
        forward
        count
      }
      disputes {
        id
        kind
        question
        note
        accounts {
          id
          sentence
          attributedTo {
            actor {
              name
            }
          }
        }
      }
      gaps {
        id
        question
        reason
        searched {
          id
          name
        }
        closedBy {
          id
          sentence
        }
      }
      decisions {
        id
        question
        verdict
        reason
      }
    }
    ... on Organization {
      mayBeTheSameAs {
        id
        name
      }
    }
    ... on Gap {
      question
      reason
      about {
        id
        name
      }
      searched {
        id
        name
      }
      closedBy {
        id
        sentence
      }
    }
    ... on Decision {
      question
      verdict
      reasoning: reason
      alternatives
      between {
        id
        ... on Entity {
          name
        }
        ... on Claim {
          sentence
        }
      }
    }
    ... on Passage {
      start
      end
      article {
        id
        name
      }
    }
    ... on Damage {
      start
      end
      article {
        id
        name
      }
    }
    ... on TermUse {
      term {
        id
        name
      }
    }
    ... on SourceFile {
      fileName
      sha256
    }
    ... on Criterion {
      effect
      text
      evidence {
        supports
        passage {
          id
          start
          end
          part
          anchor
          paraphrase
          damages {
            kind
            printed
            intended
          }
          article {
            id
            name
            truncated
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowAThingStandsQuery, HowAThingStandsQueryVariables>;
export const HowAccountsDifferDocument = new TypedDocumentString(`
    query howAccountsDiffer($dispute: ID!) {
  dispute(id: $dispute) {
    question
    kind
    note
    accounts {
      id
      predicate
      subject {
        ... on Entity {
          name
        }
      }
      value
      sentence
      modality
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
    decisions {
      verdict
      question
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<HowAccountsDifferQuery, HowAccountsDifferQueryVariables>;
export const HowOftenWhoSaysWhatDocument = new TypedDocumentString(`
    query howOftenWhoSaysWhat($about: [ID!], $article: [ID!]) {
  claimCounts(
    by: [VOICE, CAPACITY, STATUS]
    filter: {about: $about, article: $article}
  ) {
    totalCount
    groups {
      keys {
        value
        entity {
          name
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HowOftenWhoSaysWhatQuery, HowOftenWhoSaysWhatQueryVariables>;
export const WhatIsDisputedDocument = new TypedDocumentString(`
    query whatIsDisputed($about: [ID!]) {
  disputes(filter: {about: $about}, orderBy: [{id: ASC}], first: 100) {
    totalCount
    nodes {
      id
      kind
      question
      note
      accounts {
        id
        sentence
        polarity
        modality
        unsure
        attributedTo {
          capacity
          certain
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
            paraphrase
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsDisputedQuery, WhatIsDisputedQueryVariables>;
export const WhatIsInDoubtDocument = new TypedDocumentString(`
    query whatIsInDoubt($about: [ID!]!) {
  nodes(ids: $about) {
    id
    ... on Entity {
      name
      gaps {
        id
        question
        reason
        closedBy {
          id
          sentence
        }
      }
      disputes {
        id
        kind
        question
      }
      decisions {
        id
        question
        verdict
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsInDoubtQuery, WhatIsInDoubtQueryVariables>;
export const WhatIsKeptTogetherDocument = new TypedDocumentString(`
    query whatIsKeptTogether($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name
      claims(first: 50) {
        totalCount
        nodes {
          id
          sentence
          modality
          attributedTo {
            capacity
            actor {
              id
              name
            }
          }
          evidence {
            passage {
              article {
                id
                name
              }
              start
              end
              anchor
              paraphrase
            }
          }
        }
      }
      gaps {
        id
        question
      }
    }
    ... on Article {
      title
      published {
        text
      }
      outlet {
        name
      }
    }
    ... on Claim {
      sentence
      modality
      attributedTo {
        capacity
        actor {
          id
          name
        }
      }
      evidence {
        passage {
          article {
            id
            name
          }
          start
          end
          anchor
          paraphrase
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsKeptTogetherQuery, WhatIsKeptTogetherQueryVariables>;
export const WhatIsKnownOfDocument = new TypedDocumentString(`
    query whatIsKnownOf($thing: ID!, $predicates: [Predicate!], $first: Int = 100, $after: String) {
  node(id: $thing) {
    __typename
    id
    ... on Entity {
      name
      alternativeNames {
        text
        kind
        language
      }
      relationshipCounts {
        type
        forward
        count
      }
      claims(predicates: $predicates, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          sentence
          polarity
          modality
          status
          unsure
          attributedTo {
            capacity
            certain
            actor {
              id
              name
            }
          }
          evidence {
            supports
            passage {
              id
              anchor
              paraphrase
              article {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsKnownOfQuery, WhatIsKnownOfQueryVariables>;
export const WhatIsSaidOfDocument = new TypedDocumentString(`
    query whatIsSaidOf($thing: [ID!], $claims: [ID!], $modality: [Modality!], $after: String) {
  claims(
    filter: {about: $thing, id: $claims, modality: $modality}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Told
    }
  }
}
    fragment Told on Claim {
  id
  predicate
  sentence
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
  polarity
  modality
  status
  unsure
  rule
  at {
    ...When
  }
  from {
    ...When
  }
  until {
    ...When
  }
  knownFrom {
    ...When
  }
  attributedTo {
    capacity
    certain
    actor {
      id
      name
    }
  }
  relayedBy {
    id
    name
  }
  evidence {
    supports
    passage {
      ...Place
    }
  }
  disputes {
    id
    kind
    question
  }
}
fragment When on PartialDate {
  edtf
  text
  basis
  phrase
}
fragment Place on Passage {
  id
  start
  end
  part
  anchor
  paraphrase
  damages {
    kind
    printed
    intended
  }
  article {
    id
    name
    truncated
  }
}`) as unknown as TypedDocumentString<WhatIsSaidOfQuery, WhatIsSaidOfQueryVariables>;
export const WhatItIsRelatedToDocument = new TypedDocumentString(`
    query whatItIsRelatedTo($thing: ID!, $after: String) {
  facts(
    about: [$thing]
    orderBy: [{articleCount: DESC}]
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      from {
        __typename
        id
        name
      }
      type
      to {
        __typename
        id
        name
      }
      roles
      period {
        fromEarliest
        fromLatest
        untilEarliest
        untilLatest
        lastObserved
      }
      articleCount
      independentCount
      inferred
      unsure
      contradicted
    }
  }
}
    `) as unknown as TypedDocumentString<WhatItIsRelatedToQuery, WhatItIsRelatedToQueryVariables>;
export const WhatItRestsOnDocument = new TypedDocumentString(`
    query whatItRestsOn($of: ID!) {
  node(id: $of) {
    __typename
    id
    ... on Claim {
      sentence
      predicate
      polarity
      modality
      status
      unsure
      originUnknown
      attributedTo {
        capacity
        certain
        actor {
          id
          name
        }
      }
      evidence {
        supports
        passage {
          id
          anchor
          paraphrase
          part
          article {
            id
            name
            truncated
          }
        }
      }
      premises {
        id
        sentence
      }
      disputes {
        id
        kind
        question
      }
      decisions {
        id
        question
        verdict
        reason
      }
    }
    ... on Passage {
      anchor
      paraphrase
      exact
      verified
      part
      start
      end
      sha256
      citation {
        text
      }
      damages {
        kind
        printed
        intended
      }
      article {
        id
        name
        title
        language
        truncated
        byline {
          name
        }
        outlet {
          name
        }
        published {
          text
          edtf
          basis
        }
        sourceFile {
          fileName
        }
      }
      claims {
        id
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatItRestsOnQuery, WhatItRestsOnQueryVariables>;
export const WhatNoTextSaysDocument = new TypedDocumentString(`
    query whatNoTextSays($about: [ID!]!) {
  nodes(ids: $about) {
    id
    ... on Entity {
      name
      gaps {
        id
        question
        reason
        searched {
          id
          name
        }
        near {
          article {
            id
            name
            truncated
          }
          start
          end
          anchor
          paraphrase
        }
        closedBy {
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatNoTextSaysQuery, WhatNoTextSaysQueryVariables>;
export const WhatRestsOnOneTextDocument = new TypedDocumentString(`
    query whatRestsOnOneText($issue: [ID!]!, $knownAt: Date) {
  policyStates(
    knownAt: $knownAt
    filter: {issue: {id: $issue}, support: {articleCount: {atMost: 1}}}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      answer
      agency {
        id
        name
        mayBeTheSameAs {
          id
          name
        }
      }
      claims(predicates: [STATE_OF], knownAt: $knownAt, first: 10) {
        nodes {
          id
          sentence
          evidence {
            passage {
              article {
                id
                name
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
  stances(
    knownAt: $knownAt
    filter: {issue: {id: $issue}, support: {articleCount: {atMost: 1}}}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      answer
      holders {
        id
        name
      }
      claims(predicates: [HOLDS], knownAt: $knownAt, first: 10) {
        nodes {
          id
          sentence
          evidence {
            passage {
              article {
                id
                name
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
    `) as unknown as TypedDocumentString<WhatRestsOnOneTextQuery, WhatRestsOnOneTextQueryVariables>;
export const WhatTextsSayOfDocument = new TypedDocumentString(`
    query whatTextsSayOf($of: ID!, $predicates: [Predicate!], $articles: [ID!]) {
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
          premises {
            sentence
            attributedTo {
              capacity
              actor {
                name
              }
            }
            evidence {
              passage {
                anchor
                article {
                  id
                  name
                }
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
export const WhichClaimsThereAreDocument = new TypedDocumentString(`
    query whichClaimsThereAre($predicate: [Predicate!], $modality: [Modality!], $status: [ClaimStatus!], $article: [ID!], $after: String) {
  claims(
    filter: {predicate: $predicate, modality: $modality, status: $status, article: $article}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      sentence
      predicate
      status
      modality
    }
  }
  predicates: claimCounts(
    by: [PREDICATE]
    filter: {modality: $modality, status: $status, article: $article}
  ) {
    ...ClaimFacet
  }
  modalities: claimCounts(
    by: [MODALITY]
    filter: {predicate: $predicate, status: $status, article: $article}
  ) {
    ...ClaimFacet
  }
  statuses: claimCounts(
    by: [STATUS]
    filter: {predicate: $predicate, modality: $modality, article: $article}
  ) {
    ...ClaimFacet
  }
  articles: claimCounts(
    by: [ARTICLE]
    filter: {predicate: $predicate, modality: $modality, status: $status}
  ) {
    ...ClaimFacet
  }
}
    fragment ClaimFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}`) as unknown as TypedDocumentString<WhichClaimsThereAreQuery, WhichClaimsThereAreQueryVariables>;
export const WhoIsAffectedDocument = new TypedDocumentString(`
    query whoIsAffected($about: [ID!]) {
  affected: facts(about: $about, filter: {type: [AFFECTS]}, first: 100) {
    totalCount
    nodes {
      from {
        id
        name
      }
      to {
        id
        name
      }
      claims {
        sentence
        attributedTo {
          capacity
          actor {
            name
          }
        }
      }
    }
  }
  effects: claims(
    filter: {predicate: [HAS_EFFECT, WOULD_HAVE], about: $about}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      subject {
        id
        ... on Entity {
          name
        }
      }
      sentence
      modality
      mentions {
        id
        name
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
          paraphrase
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsAffectedQuery, WhoIsAffectedQueryVariables>;
export const WhoMayBeTheSameDocument = new TypedDocumentString(`
    query whoMayBeTheSame($things: [ID!]!) {
  decisions(filter: {between: {some: {id: $things}}}, first: 50) {
    nodes {
      question
      verdict
      reason
      alternatives
      between {
        id
        ... on Entity {
          name
        }
        ... on Passage {
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
    `) as unknown as TypedDocumentString<WhoMayBeTheSameQuery, WhoMayBeTheSameQueryVariables>;
export const WhoseNewsItWasDocument = new TypedDocumentString(`
    query whoseNewsItWas($about: [ID!]!) {
  claims(filter: {about: $about}, orderBy: [{id: ASC}], first: 100) {
    totalCount
    nodes {
      id
      sentence
      attributedTo {
        capacity
        actor {
          id
          name
        }
      }
      relayedBy {
        id
        name
        participants {
          role
          actor {
            id
            name
          }
        }
      }
      evidence {
        passage {
          article {
            id
            name
            title
          }
          anchor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoseNewsItWasQuery, WhoseNewsItWasQueryVariables>;
export const WhatChangedSinceDocument = new TypedDocumentString(`
    query whatChangedSince($since: String, $thing: String, $after: String) {
  dataset {
    id
    version
    loadedAt
    loads {
      id
      version
      doneAt
      added
      changed
      removed
    }
  }
  changes(
    since: $since
    filter: {thing: {equals: $thing}}
    first: 100
    after: $after
  ) {
    totalCount
    nodes {
      id
      kind
      type
      thing
      version
      node {
        id
        ... on Entity {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhatChangedSinceQuery, WhatChangedSinceQueryVariables>;
export const WhatTheGraphHoldsDocument = new TypedDocumentString(`
    query whatTheGraphHolds {
  dataset {
    id
    version
    counts {
      things {
        type
        count
      }
      relationships {
        type
        count
      }
    }
    coverage {
      articles
      passages
      claims
      proposedClaims
      unsureDecisions
      openGaps
      closedGaps
      earliestPublished
      latestPublished
    }
    texts {
      article {
        id
        name
        truncated
      }
      passages
      share
    }
  }
}
    `) as unknown as TypedDocumentString<WhatTheGraphHoldsQuery, WhatTheGraphHoldsQueryVariables>;
export const WhichThingsThereAreDocument = new TypedDocumentString(`
    query whichThingsThereAre($people: Boolean! = false, $bodies: Boolean! = false, $places: Boolean! = false, $programs: Boolean! = false, $laws: Boolean! = false, $events: Boolean! = false, $issues: Boolean! = false, $statements: Boolean! = false, $numbers: Boolean! = false, $measures: Boolean! = false, $words: Boolean! = false, $texts: Boolean! = false, $disputes: Boolean! = false) {
  people(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $people) {
    nodes {
      id
      name
    }
  }
  bodies: organizations(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $bodies) {
    nodes {
      id
      name
    }
  }
  places: jurisdictions(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $places) {
    nodes {
      id
      name
    }
  }
  programs(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $programs) {
    nodes {
      id
      name
    }
  }
  laws(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $laws) {
    nodes {
      id
      name
    }
  }
  events(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $events) {
    nodes {
      id
      name
    }
  }
  issues(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $issues) {
    nodes {
      id
      name
    }
  }
  statements(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $statements) {
    nodes {
      id
      name
    }
  }
  numbers: observations(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $numbers) {
    nodes {
      id
      name
    }
  }
  measures(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $measures) {
    nodes {
      id
      name
    }
  }
  words: terms(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $words) {
    nodes {
      id
      name
    }
  }
  texts: articles(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $texts) {
    nodes {
      id
      name
    }
  }
  disputes(orderBy: [{name: ASC}, {id: ASC}], first: 100) @include(if: $disputes) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WhichThingsThereAreQuery, WhichThingsThereAreQueryVariables>;
export const EventsBetweenDocument = new TypedDocumentString(`
    query eventsBetween($from: Date!, $until: Date!, $certainty: Certainty, $within: ID, $kind: [EventKind!]) {
  events(
    filter: {date: {from: $from, until: $until, certainty: $certainty}, within: $within, kind: $kind}
    orderBy: [{date: ASC}]
    first: 100
  ) {
    totalCount
    undatedCount
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
      places {
        rule
        jurisdiction {
          name
        }
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
export const HowDatesAreKnownDocument = new TypedDocumentString(`
    query howDatesAreKnown($events: [ID!]) {
  statedForTexts: articles(
    filter: {or: [{published: {basis: [STATED]}}, {updated: {basis: [STATED]}}]}
    first: 100
  ) {
    nodes {
      id
      name
      title
      published {
        edtf
        basis
        phrase
      }
      updated {
        edtf
        basis
        phrase
      }
    }
  }
  statedForEvents: events(
    filter: {or: [{date: {basis: [STATED]}}, {announced: {basis: [STATED]}}, {effective: {basis: [STATED]}}]}
    first: 100
  ) {
    nodes {
      id
      name
      date {
        edtf
        basis
        phrase
      }
    }
  }
  workedOut: events(
    filter: {id: $events, or: [{date: {basis: [RELATIVE, INFERRED]}}, {announced: {basis: [RELATIVE, INFERRED]}}, {effective: {basis: [RELATIVE, INFERRED]}}]}
    orderBy: [{date: ASC}, {announced: ASC}]
    first: 100
  ) {
    nodes {
      id
      name
      date {
        ...Known
      }
      announced {
        ...Known
      }
      effective {
        ...Known
      }
    }
  }
}
    fragment Known on PartialDate {
  edtf
  text
  basis
  phrase
  rule
}`) as unknown as TypedDocumentString<HowDatesAreKnownQuery, HowDatesAreKnownQueryVariables>;
export const HowItWasReceivedDocument = new TypedDocumentString(`
    query howItWasReceived($event: ID!) {
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
      type
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
    query howItsDateIsKnown($event: ID!) {
  event(id: $event) {
    name
    date {
      edtf
      text
      basis
      phrase
      rule
    }
    unsureDates
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
        unsure
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
      type
      event {
        name
        date {
          text
        }
        unsureDates
      }
      claims {
        sentence
        evidence {
          passage {
            article {
              id
              name
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
export const HowManyEventsWhenDocument = new TypedDocumentString(`
    query howManyEventsWhen($within: ID, $kind: [EventKind!], $from: Date, $until: Date) {
  eventCounts(
    by: [MONTH, KIND]
    filter: {within: $within, kind: $kind, date: {from: $from, until: $until}}
    fill: {from: $from, until: $until}
    orderBy: KEYS_ASC
  ) {
    totalCount
    groups {
      keys {
        value
      }
      count
    }
  }
  whyNoMonth: eventCounts(
    by: [NO_MONTH]
    filter: {within: $within, kind: $kind, date: {from: $from, until: $until}}
    orderBy: KEYS_ASC
  ) {
    groups {
      keys {
        value
      }
      count
    }
  }
  firstReported: eventCounts(
    by: [FIRST_REPORT_MONTH, FIRST_REPORT_NO_MONTH]
    filter: {within: $within, kind: $kind, date: {from: $from, until: $until}}
    orderBy: KEYS_ASC
  ) {
    groups {
      keys {
        value
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HowManyEventsWhenQuery, HowManyEventsWhenQueryVariables>;
export const HowTextsTellItDocument = new TypedDocumentString(`
    query howTextsTellIt($events: [ID!]!) {
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
                name
              }
            }
          }
        }
      }
      affects {
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
                name
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
export const HowTwoEventsAreRelatedDocument = new TypedDocumentString(`
    query howTwoEventsAreRelated($a: ID!, $b: ID!, $knownAt: Date) {
  compare(a: $a, b: $b, knownAt: $knownAt) {
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
      unsureDates
      concerns {
        name
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
      unsureDates
      concerns {
        name
      }
      gaps {
        question
        reason
      }
    }
    links {
      type
      event {
        id
        name
      }
      disputed
      contradicted
      unsure
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
    disputes {
      id
      kind
      question
    }
    notAsserted
  }
}
    `) as unknown as TypedDocumentString<HowTwoEventsAreRelatedQuery, HowTwoEventsAreRelatedQueryVariables>;
export const LinksAmongEventsDocument = new TypedDocumentString(`
    query linksAmongEvents($events: [ID!]!) {
  events(filter: {id: $events}, orderBy: [{date: ASC}, {id: ASC}], first: 50) {
    nodes {
      id
      name
      date {
        text
        edtf
      }
      antecedents {
        type
        event {
          id
          name
        }
        lagDays {
          least
          most
        }
        by
        articleCount
        disputed
        contradicted
        unsure
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
    }
  }
}
    `) as unknown as TypedDocumentString<LinksAmongEventsQuery, LinksAmongEventsQueryVariables>;
export const WhatAnEventLedToDocument = new TypedDocumentString(`
    query whatAnEventLedTo($event: ID!, $maxLength: Int! = 4) {
  event(id: $event) {
    name
    date {
      text
    }
    responses {
      ...Response
    }
    implementations {
      id
      name
    }
  }
  chain(from: $event, direction: CONSEQUENCES, maxLength: $maxLength) {
    depth
    type
    earlier {
      id
      name
    }
    later {
      id
      name
      date {
        text
        edtf
      }
      responses {
        ...Response
      }
      implementations {
        id
        name
      }
      claims(predicates: [IMPLEMENTS]) {
        nodes {
          sentence
        }
      }
    }
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
        }
      }
    }
  }
}
    fragment Response on Entity {
  id
  name
  ... on Statement {
    speaker {
      name
    }
    paraphrase
  }
  ... on Event {
    participants {
      actor {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<WhatAnEventLedToQuery, WhatAnEventLedToQueryVariables>;
export const WhatHappenedAroundDocument = new TypedDocumentString(`
    query whatHappenedAround($thing: ID!, $after: String) {
  timeline(about: [$thing], first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      status
      date {
        edtf
        earliest
        latest
        text
        basis
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatHappenedAroundQuery, WhatHappenedAroundQueryVariables>;
export const WhatHappenedDayByDayDocument = new TypedDocumentString(`
    query whatHappenedDayByDay($from: Date!, $until: Date!, $certainty: Certainty, $about: [ID!], $within: ID) {
  timeline(
    about: $about
    within: $within
    filter: {or: [{date: {from: $from, until: $until, certainty: $certainty}}, {announced: {from: $from, until: $until, certainty: $certainty}}]}
    first: 100
  ) {
    totalCount
    undatedCount
    nodes {
      id
      name
      status
      date {
        text
        edtf
        earliest
        latest
        basis
        phrase
      }
      unsureDates
    }
  }
  statements(
    filter: {date: {from: $from, until: $until, certainty: $certainty}}
    orderBy: [{date: ASC}, {id: ASC}]
    first: 100
  ) {
    totalCount
    undatedCount
    nodes {
      id
      date {
        text
        edtf
        basis
      }
      speaker {
        name
      }
      paraphrase
    }
  }
}
    `) as unknown as TypedDocumentString<WhatHappenedDayByDayQuery, WhatHappenedDayByDayQueryVariables>;
export const WhatLedToAnEventDocument = new TypedDocumentString(`
    query whatLedToAnEvent($event: ID!, $maxLength: Int! = 4) {
  chain(from: $event, direction: ANTECEDENTS, maxLength: $maxLength) {
    depth
    type
    by
    earlier {
      id
      name
      date {
        text
        edtf
      }
    }
    later {
      id
      name
      date {
        text
        edtf
      }
    }
    articleCount
    independentCount
    disputed
    contradicted
    unsure
    claims {
      sentence
      attributedTo {
        capacity
        actor {
          name
        }
      }
      relayedBy {
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
    `) as unknown as TypedDocumentString<WhatLedToAnEventQuery, WhatLedToAnEventQueryVariables>;
export const WhichEventsThereAreDocument = new TypedDocumentString(`
    query whichEventsThereAre($kind: [EventKind!], $status: [EventStatus!], $within: ID, $article: [ID!], $after: String) {
  events(
    filter: {kind: $kind, status: $status, within: $within, article: $article}
    orderBy: [{date: ASC}, {id: ASC}]
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      date {
        text
      }
    }
  }
  kinds: eventCounts(
    by: [KIND]
    filter: {status: $status, within: $within, article: $article}
  ) {
    ...EventFacet
  }
  statuses: eventCounts(
    by: [STATUS]
    filter: {kind: $kind, within: $within, article: $article}
  ) {
    ...EventFacet
  }
  places: eventCounts(
    by: [CONTAINING_JURISDICTION]
    filter: {kind: $kind, status: $status, article: $article}
  ) {
    ...EventFacet
  }
  articles: eventCounts(
    by: [ARTICLE]
    filter: {kind: $kind, status: $status, within: $within}
  ) {
    ...EventFacet
  }
}
    fragment EventFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}`) as unknown as TypedDocumentString<WhichEventsThereAreQuery, WhichEventsThereAreQueryVariables>;
export const WhoChangedPolicyDocument = new TypedDocumentString(`
    query whoChangedPolicy($about: [ID!]!) {
  events(
    filter: {kind: [POLICY_CHANGE], aboutOrBy: $about}
    orderBy: [{announced: ASC}, {date: ASC}, {id: ASC}]
    first: 50
  ) {
    nodes {
      id
      name
      status
      date {
        text
        edtf
        phrase
      }
      announced {
        text
        edtf
      }
      effective {
        text
        edtf
      }
      concerns {
        id
        name
      }
      participants {
        role
        actor {
          name
        }
      }
      ended {
        name
        agency {
          name
        }
      }
      started {
        name
        agency {
          name
        }
      }
      gaps {
        question
        reason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoChangedPolicyQuery, WhoChangedPolicyQueryVariables>;
export const WhoSaysWhatBroughtItAboutDocument = new TypedDocumentString(`
    query whoSaysWhatBroughtItAbout($event: ID!, $types: [EventLinkType!]) {
  event(id: $event) {
    name
    antecedents(types: $types) {
      type
      event {
        name
        date {
          text
        }
      }
      by
      articleCount
      independentCount
      disputed
      contradicted
      unsure
      claims {
        sentence
        modality
        attributedTo {
          capacity
          certain
          actor {
            name
          }
        }
        relayedBy {
          name
          participants {
            actor {
              name
            }
          }
        }
        evidence {
          passage {
            article {
              id
              name
              outlet {
                name
              }
            }
            start
            end
            anchor
            paraphrase
            exact
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
    `) as unknown as TypedDocumentString<WhoSaysWhatBroughtItAboutQuery, WhoSaysWhatBroughtItAboutQueryVariables>;
export const WhyPoliciesChangedDocument = new TypedDocumentString(`
    query whyPoliciesChanged($changes: [ID!]!) {
  events(
    filter: {id: $changes}
    orderBy: [{announced: ASC}, {date: ASC}]
    first: 50
  ) {
    nodes {
      id
      name
      date {
        text
        edtf
      }
      announced {
        text
        edtf
      }
      antecedents {
        type
        event {
          name
        }
        by
        disputed
        contradicted
        unsure
        claims {
          ...Reason
        }
      }
      claims(predicates: [HAS_REASON]) {
        nodes {
          value
          ...Reason
        }
      }
      started {
        name
        agency {
          name
        }
        criteria {
          effect
          text
        }
      }
      gaps {
        question
        reason
      }
    }
  }
}
    fragment Reason on Claim {
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
    }
  }
}`) as unknown as TypedDocumentString<WhyPoliciesChangedQuery, WhyPoliciesChangedQueryVariables>;
export const HowAnswersChangedDocument = new TypedDocumentString(`
    query howAnswersChanged($issue: ID!, $knownAt: Date) {
  issue(id: $issue) {
    id
    name
    question
    policyStates(knownAt: $knownAt) {
      state {
        id
        name
        answer
        agency {
          id
          name
          mayBeTheSameAs {
            id
            name
          }
        }
        support(knownAt: $knownAt) {
          articleCount
          independentCount
          disputed
          contradicted
        }
      }
      period {
        fromEarliest
        fromLatest
        untilEarliest
        untilLatest
        lastObserved
      }
      unsure
    }
    stances(knownAt: $knownAt) {
      stance {
        id
        name
        answer
        firstHand
        holders {
          id
          name
        }
        support(knownAt: $knownAt) {
          articleCount
          independentCount
          disputed
          contradicted
        }
      }
      period {
        fromEarliest
        fromLatest
        untilEarliest
        untilLatest
        lastObserved
      }
      unsure
    }
    questions(first: 100) {
      nodes {
        id
        question
      }
    }
  }
  timeline(about: [$issue], knownAt: $knownAt, first: 100) {
    nodes {
      id
      name
      kind
      status
      date {
        text
        edtf
        earliest
        latest
        basis
      }
      announced {
        text
        edtf
        earliest
        latest
        basis
      }
      unsureDates
    }
  }
}
    `) as unknown as TypedDocumentString<HowAnswersChangedQuery, HowAnswersChangedQueryVariables>;
export const WhichIssuesThereAreDocument = new TypedDocumentString(`
    query whichIssuesThereAre($nature: [IssueNature!]) {
  issues(filter: {nature: $nature}, orderBy: [{id: ASC}], first: 100) {
    totalCount
    nodes {
      id
      name
      question
      nature
    }
  }
  policyStateCounts(by: [ISSUE], filter: {issue: {nature: $nature}}) {
    groups {
      keys {
        value
        entity {
          name
        }
      }
      count
      collectiveCount
    }
  }
}
    `) as unknown as TypedDocumentString<WhichIssuesThereAreQuery, WhichIssuesThereAreQueryVariables>;
export const WhoAnswersAnIssueDocument = new TypedDocumentString(`
    query whoAnswersAnIssue($issue: ID!, $knownAt: Date) {
  issue(id: $issue) {
    question
    stances(knownAt: $knownAt) {
      stance {
        answer
        firstHand
        holders {
          name
        }
        claims(predicates: [HOLDS], knownAt: $knownAt) {
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
                  name
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
export const WhoHoldsWhatDocument = new TypedDocumentString(`
    query whoHoldsWhat($issues: [ID!]!, $asOf: Date) {
  issues(filter: {id: $issues}, first: 50) {
    nodes {
      id
      question
      stances(asOf: $asOf) {
        unsure
        period {
          fromEarliest
          fromLatest
          untilEarliest
          untilLatest
          lastObserved
        }
        stance {
          id
          name
          answer
          firstHand
          holders {
            name
          }
          claims(predicates: [HOLDS]) {
            nodes {
              sentence
              at {
                text
                phrase
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
      policyStates(asOf: $asOf) {
        state {
          id
          name
          agency {
            name
            mayBeTheSameAs {
              id
              name
            }
          }
          answer
          criteria {
            effect
            text
          }
          startedBy {
            announced {
              text
              edtf
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHoldsWhatQuery, WhoHoldsWhatQueryVariables>;
export const WhoActedOnABillDocument = new TypedDocumentString(`
    query whoActedOnABill($law: ID!) {
  laws(filter: {withVersions: [$law]}, first: 10) {
    totalCount
    nodes {
      id
      name
      status
      version
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
      issues {
        question
        stances {
          stance {
            answer
            firstHand
            holders {
              name
            }
            claims(predicates: [HOLDS], first: 10) {
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
                        name
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
}
    `) as unknown as TypedDocumentString<WhoActedOnABillQuery, WhoActedOnABillQueryVariables>;
export const WhoHeldOfficeOutsideDocument = new TypedDocumentString(`
    query whoHeldOfficeOutside($place: ID!) {
  tenures(filter: {not: {within: $place}}, orderBy: [{id: ASC}], first: 100) {
    totalCount
    nodes {
      id
      name
      person {
        id
        name
      }
      office {
        id
        name
        jurisdictions {
          id
          name
        }
        organizations {
          id
          name
        }
      }
      claims(first: 5) {
        nodes {
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHeldOfficeOutsideQuery, WhoHeldOfficeOutsideQueryVariables>;
export const WhoBelongsToAGroupDocument = new TypedDocumentString(`
    query whoBelongsToAGroup($group: ID!) {
  organization(id: $group) {
    name
    size {
      comparator
      value
    }
    members {
      member {
        id
        name
      }
      claims {
        sentence
        attributedTo {
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
    `) as unknown as TypedDocumentString<WhoBelongsToAGroupQuery, WhoBelongsToAGroupQueryVariables>;
export const WhoHoldsItsOfficesDocument = new TypedDocumentString(`
    query whoHoldsItsOffices($organization: ID!, $asOf: Date) {
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
        unsure
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
    query whoSpokeForIt($organization: ID!) {
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
export const HowTheyAreConnectedDocument = new TypedDocumentString(`
    query howTheyAreConnected($from: ID!, $to: ID!, $via: [RelationshipType!], $avoid: [ID!], $maxLength: Int! = 6, $first: Int! = 3) {
  paths(
    from: $from
    to: $to
    via: $via
    avoid: $avoid
    maxLength: $maxLength
    first: $first
  ) {
    length
    steps {
      from {
        id
        name
      }
      type
      forward
      to {
        id
        name
      }
      articleCount
      disputed
      contradicted
      unsure
      claims {
        id
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
            start
            end
            anchor
          }
        }
      }
    }
  }
  inOneText: articles(
    filter: {and: [{about: [$from]}, {about: [$to]}]}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
    }
  }
}
    `) as unknown as TypedDocumentString<HowTheyAreConnectedQuery, HowTheyAreConnectedQueryVariables>;
export const PeopleNamedInDocument = new TypedDocumentString(`
    query peopleNamedIn($statement: ID!) {
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
      gaps {
        question
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleNamedInQuery, PeopleNamedInQueryVariables>;
export const WhatSomebodyChangedDocument = new TypedDocumentString(`
    query whatSomebodyChanged($person: ID!) {
  person(id: $person) {
    name
    eventRoles {
      roles
      event {
        id
        name
        date {
          text
        }
        antecedents {
          type
          event {
            id
            name
            date {
              text
            }
          }
          articleCount
          independentCount
          disputed
          contradicted
          unsure
          claims {
            sentence
            attributedTo {
              capacity
              actor {
                name
              }
            }
            relayedBy {
              name
            }
            evidence {
              passage {
                article {
                  id
                  name
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
export const WhoIsNotNamedDocument = new TypedDocumentString(`
    query whoIsNotNamed($article: [ID!]) {
  people(
    filter: {named: false, article: $article}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      alternativeNames {
        text
      }
      claims(first: 20) {
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
    `) as unknown as TypedDocumentString<WhoIsNotNamedQuery, WhoIsNotNamedQueryVariables>;
export const WhoSomebodyIsDocument = new TypedDocumentString(`
    query whoSomebodyIs($person: ID!) {
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
    query agenciesThatAnswerSo($issue: ID!, $answers: [PolicyAnswer!], $within: ID, $article: [ID!]) {
  policyStates(
    filter: {issue: {id: [$issue]}, answer: $answers, within: $within, claims: {some: {article: $article}}}
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
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
        mayBeTheSameAs {
          id
          name
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
          relayedBy {
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
export const HowManyAnswerSoDocument = new TypedDocumentString(`
    query howManyAnswerSo($issue: ID!, $asOf: Date, $within: ID) {
  policyStateCounts(
    by: [JURISDICTION, ANSWER, CERTAINTY]
    asOf: $asOf
    filter: {issue: {id: [$issue]}, within: $within}
  ) {
    totalCount
    collectiveCount
    groups {
      keys {
        value
        entity {
          name
        }
      }
      count
      collectiveCount
    }
  }
  mayBeOne: policyStates(
    asOf: $asOf
    filter: {issue: {id: [$issue]}, within: $within, agency: {mayBeTheSameAs: {some: {}}}}
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      answer
      agency {
        id
        name
        mayBeTheSameAs {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowManyAnswerSoQuery, HowManyAnswerSoQueryVariables>;
export const HowPlacesAnswerDocument = new TypedDocumentString(`
    query howPlacesAnswer($issue: ID!, $asOf: Date!, $within: ID, $knownAt: Date) {
  places: answersByPlace(
    issue: $issue
    asOf: $asOf
    within: $within
    knownAt: $knownAt
  ) {
    jurisdiction {
      id
      name
      kind
      identifiers {
        scheme
        value
      }
    }
    answer
    standing
    stateIds
  }
  inForce: policyInForce(
    issue: $issue
    asOf: $asOf
    within: $within
    knownAt: $knownAt
  ) {
    jurisdiction {
      id
      name
      kind
    }
    agency {
      id
      name
      kind
    }
    mayBeTheSameAs {
      id
      name
    }
    group {
      comparator
      value
    }
    state {
      id
      name
      answer
    }
    certainty
    basis
    observed {
      text
      earliest
      latest
    }
    unsure
  }
}
    `) as unknown as TypedDocumentString<HowPlacesAnswerQuery, HowPlacesAnswerQueryVariables>;
export const PolicyInForceOnDocument = new TypedDocumentString(`
    query policyInForceOn($issue: ID!, $asOf: Date!, $within: ID, $answers: [PolicyAnswer!], $knownAt: Date) {
  policyInForce(
    issue: $issue
    asOf: $asOf
    within: $within
    knownAt: $knownAt
    filter: {answer: $answers}
  ) {
    certainty
    unsure
    basis
    observed {
      text
      earliest
      latest
    }
    agency {
      name
    }
    mayBeTheSameAs {
      id
      name
    }
    jurisdiction {
      name
    }
    state {
      id
      name
      answer
      support(knownAt: $knownAt) {
        articleCount
        independentCount
        disputed
      }
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
export const WhatPoliciesRestOnDocument = new TypedDocumentString(`
    query whatPoliciesRestOn($issue: ID!, $asOf: Date!, $within: ID, $knownAt: Date) {
  policyInForce(issue: $issue, asOf: $asOf, within: $within, knownAt: $knownAt) {
    certainty
    unsure
    basis
    observed {
      text
      earliest
      latest
    }
    agency {
      id
      name
    }
    mayBeTheSameAs {
      id
      name
    }
    jurisdiction {
      id
      name
    }
    period {
      fromEarliest
      fromLatest
      untilEarliest
      untilLatest
    }
    state {
      id
      name
      answer
      criteria {
        effect
        text
      }
      claims(knownAt: $knownAt, first: 20) {
        totalCount
        nodes {
          id
          sentence
          modality
          attributedTo {
            capacity
            actor {
              name
            }
          }
          evidence {
            supports
            passage {
              id
              anchor
              paraphrase
              article {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatPoliciesRestOnQuery, WhatPoliciesRestOnQueryVariables>;
export const WhichPoliciesThereAreDocument = new TypedDocumentString(`
    query whichPoliciesThereAre($issue: [ID!], $answer: [PolicyAnswer!], $kind: [OrganizationKind!], $within: ID, $article: [ID!], $asOf: Date, $after: String) {
  policyStates(
    asOf: $asOf
    filter: {issue: {id: $issue}, answer: $answer, agency: {kind: $kind}, within: $within, article: $article}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      answer
      agency {
        id
        name
        mayBeTheSameAs {
          id
          name
        }
      }
      issue {
        id
        name
      }
    }
  }
  issues: policyStateCounts(
    by: [ISSUE]
    asOf: $asOf
    filter: {answer: $answer, agency: {kind: $kind}, within: $within, article: $article}
  ) {
    ...PolicyFacet
  }
  answers: policyStateCounts(
    by: [ANSWER]
    asOf: $asOf
    filter: {issue: {id: $issue}, agency: {kind: $kind}, within: $within, article: $article}
  ) {
    ...PolicyFacet
  }
  kinds: policyStateCounts(
    by: [AGENCY_KIND]
    asOf: $asOf
    filter: {issue: {id: $issue}, answer: $answer, within: $within, article: $article}
  ) {
    ...PolicyFacet
  }
  places: policyStateCounts(
    by: [CONTAINING_JURISDICTION]
    asOf: $asOf
    filter: {issue: {id: $issue}, answer: $answer, agency: {kind: $kind}, article: $article}
  ) {
    ...PolicyFacet
  }
  articles: policyStateCounts(
    by: [ARTICLE]
    asOf: $asOf
    filter: {issue: {id: $issue}, answer: $answer, agency: {kind: $kind}, within: $within}
  ) {
    ...PolicyFacet
  }
}
    fragment PolicyFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
    collectiveCount
  }
}`) as unknown as TypedDocumentString<WhichPoliciesThereAreQuery, WhichPoliciesThereAreQueryVariables>;
export const WhatBecomesOfProgramsDocument = new TypedDocumentString(`
    query whatBecomesOfPrograms($programs: [ID!]!) {
  programs(filter: {id: $programs}, first: 50) {
    nodes {
      id
      name
      claims(predicates: [DESCRIBED_AS], first: 50) {
        nodes {
          value
          modality
          attributedTo {
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
            }
          }
        }
      }
      events {
        id
        name
        status
        date {
          text
          edtf
        }
        announced {
          text
          edtf
        }
        places {
          rule
          jurisdiction {
            name
          }
        }
        antecedents {
          type
          event {
            name
          }
        }
        gaps {
          question
          reason
        }
      }
      gaps {
        question
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatBecomesOfProgramsQuery, WhatBecomesOfProgramsQueryVariables>;
export const WhatIsMeantDocument = new TypedDocumentString(`
    query whatIsMeant($text: String!, $types: [EntityType!], $first: Int = 10, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    edges {
      cursor
      score
      closeness
      missing
      matchedKind
      matchedName
      matchedIn {
        id
        ... on Claim {
          status
          modality
        }
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
export const WhichQuestionsFitDocument = new TypedDocumentString(`
    query whichQuestionsFit($text: String, $about: ID) {
  questions(text: $text, about: $about) {
    name
    question
    missing
    variables {
      name
      required
      value
    }
  }
}
    `) as unknown as TypedDocumentString<WhichQuestionsFitQuery, WhichQuestionsFitQueryVariables>;
export const WhatSomebodySaidDocument = new TypedDocumentString(`
    query whatSomebodySaid($speaker: ID!) {
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
  reported: claims(
    filter: {attributedTo: {some: {actor: {id: [$speaker]}}}, not: {statement: {}}}
    first: 100
  ) {
    totalCount
    nodes {
      id
      sentence
      modality
      attributedTo {
        capacity
      }
      relayedBy {
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
    `) as unknown as TypedDocumentString<WhatSomebodySaidQuery, WhatSomebodySaidQueryVariables>;
export const WhatWasSaidWhenDocument = new TypedDocumentString(`
    query whatWasSaidWhen($from: Date!, $until: Date!, $certainty: Certainty) {
  statements(
    filter: {date: {from: $from, until: $until, certainty: $certainty}}
    orderBy: [{date: ASC}, {id: ASC}]
    first: 100
  ) {
    totalCount
    undatedCount
    nodes {
      id
      date {
        text
        edtf
        basis
        phrase
        rule
      }
      speaker {
        name
      }
      occasion {
        name
      }
      paraphrase
      words
      quotations {
        form
        language
        translated
        passage {
          article {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasSaidWhenQuery, WhatWasSaidWhenQueryVariables>;
export const WhereAndWhenItWasSaidDocument = new TypedDocumentString(`
    query whereAndWhenItWasSaid($statement: ID!) {
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
      places {
        rule
        jurisdiction {
          name
        }
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
            places {
              rule
              jurisdiction {
                name
              }
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
export const WhichStatementsThereAreDocument = new TypedDocumentString(`
    query whichStatementsThereAre($speaker: [ID!], $form: [QuotationForm!], $language: [String!], $article: [ID!], $after: String) {
  statements(
    filter: {speaker: {id: $speaker}, article: $article, and: [{quotations: {some: {form: $form}}}, {quotations: {some: {language: $language}}}]}
    orderBy: [{date: ASC}, {id: ASC}]
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      paraphrase
      speaker {
        id
        name
      }
      date {
        text
      }
    }
  }
  speakers: statementCounts(
    by: [SPEAKER]
    filter: {article: $article, and: [{quotations: {some: {form: $form}}}, {quotations: {some: {language: $language}}}]}
  ) {
    ...StatementFacet
  }
  forms: statementCounts(
    by: [FORM]
    filter: {speaker: {id: $speaker}, article: $article, quotations: {some: {language: $language}}}
  ) {
    ...StatementFacet
  }
  languages: statementCounts(
    by: [LANGUAGE]
    filter: {speaker: {id: $speaker}, article: $article, quotations: {some: {form: $form}}}
  ) {
    ...StatementFacet
  }
  articles: statementCounts(
    by: [ARTICLE]
    filter: {speaker: {id: $speaker}, and: [{quotations: {some: {form: $form}}}, {quotations: {some: {language: $language}}}]}
  ) {
    ...StatementFacet
  }
}
    fragment StatementFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}`) as unknown as TypedDocumentString<WhichStatementsThereAreQuery, WhichStatementsThereAreQueryVariables>;
export const WhoIsQuotedDocument = new TypedDocumentString(`
    query whoIsQuoted($speaker: [ID!], $form: [QuotationForm!]) {
  statements(
    filter: {speaker: {id: $speaker}, quotations: {some: {form: $form, passage: {article: {duplicate: false}}}}}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      speaker {
        name
      }
      words
      paraphrase
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
        verdict
        question
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsQuotedQuery, WhoIsQuotedQueryVariables>;
export const NumbersOfAMeasureDocument = new TypedDocumentString(`
    query numbersOfAMeasure($measure: ID!) {
  measure(id: $measure) {
    name
    unit
    definition
    observations(first: 100) {
      nodes {
        id
        name
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
export const WhatANumberCountsDocument = new TypedDocumentString(`
    query whatANumberCounts($number: ID!, $other: ID!) {
  number: observation(id: $number) {
    ...Counted
    differsFrom(other: $other)
    claims(predicates: [STATED]) {
      nodes {
        sentence
        modality
        relayedBy {
          name
        }
        evidence {
          passage {
            article {
              id
              name
            }
            start
            end
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
  }
  other: observation(id: $other) {
    ...Counted
  }
}
    fragment Counted on Observation {
  value
  comparator
  phrase
  measure {
    name
    unit
    definition
  }
  population
  place {
    name
  }
  period {
    text
    phrase
  }
  whole {
    name
  }
  statedBy {
    capacity
    certain
    actor {
      name
    }
  }
  gaps {
    question
    reason
  }
}`) as unknown as TypedDocumentString<WhatANumberCountsQuery, WhatANumberCountsQueryVariables>;
export const WhichNumbersThereAreDocument = new TypedDocumentString(`
    query whichNumbersThereAre($measure: [ID!], $comparator: [Comparator!], $within: ID, $article: [ID!], $after: String) {
  observations(
    filter: {measure: {id: $measure}, comparator: $comparator, within: $within, article: $article}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      phrase
      population
    }
  }
  measures: observationCounts(
    by: [MEASURE]
    filter: {comparator: $comparator, within: $within, article: $article}
  ) {
    ...NumberFacet
  }
  comparators: observationCounts(
    by: [COMPARATOR]
    filter: {measure: {id: $measure}, within: $within, article: $article}
  ) {
    ...NumberFacet
  }
  places: observationCounts(
    by: [CONTAINING_JURISDICTION]
    filter: {measure: {id: $measure}, comparator: $comparator, article: $article}
  ) {
    ...NumberFacet
  }
  articles: observationCounts(
    by: [ARTICLE]
    filter: {measure: {id: $measure}, comparator: $comparator, within: $within}
  ) {
    ...NumberFacet
  }
}
    fragment NumberFacet on Counts {
  groups {
    keys {
      value
      entity {
        id
        name
      }
    }
    count
  }
}`) as unknown as TypedDocumentString<WhichNumbersThereAreQuery, WhichNumbersThereAreQueryVariables>;
export const WhichWordsTextsUseDocument = new TypedDocumentString(`
    query whichWordsTextsUse($one: [ID!]!, $other: [ID!]!, $about: [ID!]) {
  one: articles(
    filter: {terms: {some: {term: {id: $one}}}, about: $about}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
    }
  }
  other: articles(
    filter: {terms: {some: {term: {id: $other}}}, about: $about}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
    }
  }
  both: articles(
    filter: {and: [{terms: {some: {term: {id: $one}}}}, {terms: {some: {term: {id: $other}}}}], about: $about}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
    }
  }
  neither: articles(
    filter: {terms: {none: {or: [{term: {id: $one}}, {term: {id: $other}}]}}, about: $about}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      name
      title
    }
  }
  uses: terms(
    filter: {or: [{id: $one}, {id: $other}]}
    orderBy: [{id: ASC}]
    first: 100
  ) {
    nodes {
      id
      name
      text
      language
      uses {
        article {
          id
          name
        }
        count
        voice
        speaker {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhichWordsTextsUseQuery, WhichWordsTextsUseQueryVariables>;