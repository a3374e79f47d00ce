// Generated from schema/operations/ and cypher/browser/ by "npm run generate". Do not edit.

/** The variables of each named operation, with their types. */
export const operations: Readonly<Record<string, Types>> = {
  agenciesThatAnswerSo: {"issue":"ID!","answers":"[PolicyAnswer!]","within":"ID","article":"[ID!]"},
  effectsOf: {"thing":"ID!"},
  eventsBetween: {"from":"Date!","until":"Date!","certainty":"Certainty","within":"ID"},
  factsByEvidence: {"types":"[RelationshipType!]","about":"[ID!]","atLeast":"Int","atMost":"Int","headlineOnly":"Boolean"},
  howAccountsDiffer: {"dispute":"ID!"},
  howDatesAreKnown: {"events":"[ID!]"},
  howItWasReceived: {"event":"ID!"},
  howItsDateIsKnown: {"event":"ID!"},
  howManyAnswerSo: {"issue":"ID!","asOf":"Date","within":"ID"},
  howManyEventsWhen: {"within":"ID","kind":"[EventKind!]"},
  howOftenWhoSaysWhat: {"about":"[ID!]","article":"[ID!]"},
  howTextsTellIt: {"events":"[ID!]!"},
  howTheyAreConnected: {"from":"ID!","to":"ID!","via":"[RelationshipType!]","avoid":"[ID!]","maxLength":"Int","first":"Int"},
  howTwoEventsAreRelated: {"a":"ID!","b":"ID!","knownAt":"Date"},
  linksAmongEvents: {"events":"[ID!]!"},
  numbersOfAMeasure: {"measure":"ID!"},
  originOfAnArticle: {"article":"ID!"},
  outletsOfTexts: {"language":"[String!]"},
  peopleNamedIn: {"statement":"ID!"},
  policyInForceOn: {"issue":"ID!","asOf":"Date!","within":"ID","answers":"[PolicyAnswer!]","knownAt":"Date"},
  textsPublishedWithin: {"from":"Date!","until":"Date!"},
  textsThatBreakOff: {"language":"[String!]"},
  whatANumberCounts: {"number":"ID!","other":"ID!"},
  whatAnEventLedTo: {"event":"ID!","maxLength":"Int"},
  whatBecomesOfPrograms: {"programs":"[ID!]!"},
  whatHappenedDayByDay: {"from":"Date!","until":"Date!","certainty":"Certainty","about":"[ID!]","within":"ID"},
  whatIsDisputed: {"about":"[ID!]"},
  whatIsMeant: {"text":"String!","types":"[EntityType!]","first":"Int","after":"String"},
  whatLedToAnEvent: {"event":"ID!","maxLength":"Int"},
  whatNoTextSays: {"about":"[ID!]!"},
  whatSomebodyChanged: {"person":"ID!"},
  whatSomebodySaid: {"speaker":"ID!"},
  whatTextsSayOf: {"of":"ID!","predicates":"[Predicate!]","articles":"[ID!]"},
  whatWasSaidWhen: {"from":"Date!","until":"Date!","certainty":"Certainty"},
  whereAndWhenItWasSaid: {"statement":"ID!"},
  whichWordsTextsUse: {"one":"[ID!]!","other":"[ID!]!","about":"[ID!]"},
  whoActedOnABill: {"law":"ID!"},
  whoAnswersAnIssue: {"issue":"ID!","knownAt":"Date"},
  whoBelongsToAGroup: {"group":"ID!"},
  whoChangedPolicy: {"about":"[ID!]!"},
  whoHeldOfficeOutside: {"place":"ID!"},
  whoHoldsItsOffices: {"organization":"ID!","asOf":"Date"},
  whoHoldsWhat: {"issues":"[ID!]!","asOf":"Date"},
  whoIsAffected: {"about":"[ID!]"},
  whoIsQuoted: {"speaker":"[ID!]","form":"[QuotationForm!]"},
  whoMayBeTheSame: {"things":"[ID!]!"},
  whoSaysWhatBroughtItAbout: {"event":"ID!","types":"[EventLinkType!]"},
  whoSomebodyIs: {"person":"ID!"},
  whoSpokeForIt: {"organization":"ID!"},
  whoseNewsItWas: {"about":"[ID!]!"},
  whyPoliciesChanged: {"changes":"[ID!]!"},
};

/** What each question for Neo4j Browser is asked of. */
export const browserQuestions: Readonly<Record<string, Types>> = {
  accountsOfDisputes: {},
  changeAfterGuidance: {"person":"ID!"},
  evidenceOfClaims: {"claimIds":"[ID!]!"},
  evidenceOfLink: {"change":"ID!"},
  openGaps: {},
  overview: {},
  policyInForce: {"issue":"ID!","day":"Date!"},
  stancesOnIssues: {"issue":"ID!"},
};

/** The words of the enums among these types. */
export const enums: Readonly<Record<string, readonly string[]>> = {
  Certainty: ["DEFINITE","POSSIBLE"],
  EntityType: ["AGREEMENT","ARTICLE","DISPUTE","EVENT","ISSUE","JURISDICTION","LAW","MEASURE","OBSERVATION","OFFICE","ORGANIZATION","PERSON","POLICY_STATE","PROGRAM","STANCE","STATEMENT","TENURE","TERM"],
  EventKind: ["AGREEMENT_EXPIRY","AGREEMENT_NOT_RENEWED","AGREEMENT_SIGNED","ANNOUNCEMENT","APPOINTMENT","BILL_INTRODUCED","BILL_PASSED","BILL_SIGNED","BILL_VETOED","GUIDANCE_ISSUED","GUIDELINES_DRAFTED","LAWSUIT_FILED","LEGAL_REVIEW","LEGISLATIVE_SESSION","MEETING","POLICY_CHANGE","PRESS_CONFERENCE","PROGRAM_START","PROGRAM_WITHDRAWAL","PUBLICATION","REACTION","REQUEST","RULING_ISSUED","VOTE"],
  EventLinkType: ["CAME_AFTER","CITES_AS_REASON","IMPLEMENTS","PROMPTED_BY","RESPONDS_TO"],
  PolicyAnswer: ["NO","PARTLY","YES"],
  Predicate: ["ADDRESSED_TO","ADVISES","AFFECTS","ANNOUNCED","ANNOUNCED_ON","CAME_AFTER","CITES_AS_REASON","CONCERNS","DECIDED","DEFENDANT_IN","DEFINED_AS","DESCRIBED_AS","EFFECTIVE_ON","ENDED","GAVE_WAY_TO","HAPPENED_ON","HAS_EFFECT","HAS_PURPOSE","HAS_REASON","HELD_OFFICE","HOLDS","IMPLEMENTS","ISSUED","LAW_OF","MEMBER_OF","ON_BEHALF_OF","OPERATES","PARTY_TO","PART_OF","PRODUCED","PROMPTED_BY","RESPONDS_TO","RULED","SPEAKS_FOR","SPONSORED","STARTED","STATED","STATE_OF","SUED","SUPERSEDES","TOOK_PART_IN","TOOK_PLACE_IN","VETOED","WOULD_HAVE"],
  QuotationForm: ["DIRECT","REPORTED"],
  RelationshipType: ["ABOUT","ADDRESSED_TO","AFFECTS","ANNOUNCED","APPLIES_TO","CAME_AFTER","CITES_AS_REASON","CONCERNS","COUNTED_IN","DECIDED","DEFENDANT_IN","ENDED","GAVE_WAY_TO","HAS_TENURE","HELD_OFFICE","HOLDS","IMPLEMENTS","ISSUED","LAW_OF","MEASURES","MEMBER_OF","OFFICE_OF","ON","ON_BEHALF_OF","OPERATES","PARTY_TO","PART_OF","PART_OF_WHOLE","PRODUCED","PROMPTED_BY","RESPONDS_TO","RULED","SAID","SAID_AT","SERVES","SPEAKS_FOR","SPONSORED","STARTED","STATED","STATE_OF","SUED","SUPERSEDES","TENURE_IN","TOOK_PART_IN","TOOK_PLACE_IN","UNDER","USED_IN","VETOED","WITHIN"],
};

/** The GraphQL type of each variable. */
export type Types = Readonly<Record<string, string>>;
