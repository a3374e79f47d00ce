import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartialDate as PartialDateSource } from '../domain/partialDate.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, in the form `2012-12-06T10:00:00Z`. */
  DateTime: { input: string; output: string; }
};

/** Somebody who acts: a person or a body. */
export type Actor = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The numbers that it stated. */
  readonly observations: ObservationConnection;
  /** The events it took part in, and as what. */
  readonly participations: ReadonlyArray<EventParticipation>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** The stances it holds or held. */
  readonly stances: ReadonlyArray<HeldStance>;
  /** What it said. */
  readonly statements: StatementConnection;
};


/** Somebody who acts: a person or a body. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** Somebody who acts: a person or a body. */
export type ActorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};


/** Somebody who acts: a person or a body. */
export type ActorParticipationsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Somebody who acts: a person or a body. */
export type ActorStancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Somebody who acts: a person or a body. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** Which actors are meant: those of which all of this holds. */
export type ActorFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ActorFilter>;
  /** The numbers that it stated. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** The events it took part in, and as what. */
  readonly participations?: InputMaybe<EventParticipationListFilter>;
  /** The stances it holds or held. */
  readonly stances?: InputMaybe<HeldStanceListFilter>;
  /** What it said. */
  readonly statements?: InputMaybe<StatementListFilter>;
};

/** What a list of actors must have, and what it must not. */
export type ActorListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<ActorFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<ActorFilter>;
};

/** An agreement between bodies under a program. */
export type Agreement = Entity & Node & {
  readonly __typename?: 'Agreement';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The events about it. */
  readonly events: ReadonlyArray<Event>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The bodies that are party to it. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** The program that it is made under. */
  readonly program: Program;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
};


/** An agreement between bodies under a program. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** An agreement between bodies under a program. */
export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements of this page. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of agreements. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Agreement;
};

/** Which agreements are meant: those of which all of this holds. */
export type AgreementFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** The events about it. */
  readonly events?: InputMaybe<EventListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgreementFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** The bodies that are party to it. */
  readonly parties?: InputMaybe<AgreementPartyListFilter>;
  /** The program that it is made under. */
  readonly program?: InputMaybe<ProgramFilter>;
};

/** What a list of agreements must have, and what it must not. */
export type AgreementListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<AgreementFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<AgreementFilter>;
};

/** By what agreements stand in order; what is not known comes last. */
export type AgreementOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** That a body is party to an agreement. */
export type AgreementParty = Supported & {
  readonly __typename?: 'AgreementParty';
  /** The agreement. */
  readonly agreement: Agreement;
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** How sure it is on the day asked; null where no day was asked. */
  readonly certainty?: Maybe<Certainty>;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** The body. */
  readonly party: Organization;
  /** When it held, as known on the day asked. */
  readonly period: Period;
};


/** That a body is party to an agreement. */
export type AgreementPartyClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which agreement parties are meant: those of which all of this holds. */
export type AgreementPartyFilter = {
  /** The agreement. */
  readonly agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementPartyFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgreementPartyFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementPartyFilter>>;
  /** The body. */
  readonly party?: InputMaybe<OrganizationFilter>;
};

/** What a list of agreement parties must have, and what it must not. */
export type AgreementPartyListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<AgreementPartyFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<AgreementPartyFilter>;
};

/** A collected text. */
export type Article = Entity & Node & {
  readonly __typename?: 'Article';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** Its authors, where the text names them. */
  readonly byline: ReadonlyArray<Person>;
  /** Of several copies the one that counts; else itself. */
  readonly canonical: Article;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Its copies. */
  readonly copies: ReadonlyArray<Article>;
  /** Where it does not stand as it was meant, in the order of the text. */
  readonly damages: ReadonlyArray<Damage>;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Whether it is a copy of another text, which counts in its place. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Where it ends, in Unicode code points of the file. */
  readonly end: Scalars['Int']['output'];
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its language, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** Who published it, where the text tells. */
  readonly outlet?: Maybe<Organization>;
  /** The places in it that claims rest on. */
  readonly passages: PassageConnection;
  /** When it was published. */
  readonly published: PartialDate;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** The file that it stands in. */
  readonly sourceFile: SourceFile;
  /** Where it starts, in Unicode code points of the file. */
  readonly start: Scalars['Int']['output'];
  /** The loaded words that it uses. */
  readonly terms: ReadonlyArray<TermUse>;
  /** Its title, where it has one. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether it breaks off. */
  readonly truncated: Scalars['Boolean']['output'];
  /** When it was changed. */
  readonly updated?: Maybe<PartialDate>;
};


/** A collected text. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A collected text. */
export type ArticlePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PassageOrder>>;
};

/** A page of texts. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The texts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The texts of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of texts. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Article;
};

/** Which articles are meant: those of which all of this holds. */
export type ArticleFilter = {
  /** A claim that rests on it has one of these as its subject or its object. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Its authors, where the text names them. */
  readonly byline?: InputMaybe<PersonListFilter>;
  /** Of several copies the one that counts; else itself. */
  readonly canonical?: InputMaybe<ArticleFilter>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Its copies. */
  readonly copies?: InputMaybe<ArticleListFilter>;
  /** Where it does not stand as it was meant, in the order of the text. */
  readonly damages?: InputMaybe<DamageListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** Whether it is a copy of another text, which counts in its place. */
  readonly duplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it ends, in Unicode code points of the file. */
  readonly end?: InputMaybe<IntFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these languages, by BCP 47. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Who published it, where the text tells. */
  readonly outlet?: InputMaybe<OrganizationFilter>;
  /** The places in it that claims rest on. */
  readonly passages?: InputMaybe<PassageListFilter>;
  /** When it was published. */
  readonly published?: InputMaybe<PartialDateFilter>;
  /** The file that it stands in. */
  readonly sourceFile?: InputMaybe<SourceFileFilter>;
  /** Where it starts, in Unicode code points of the file. */
  readonly start?: InputMaybe<IntFilter>;
  /** The loaded words that it uses. */
  readonly terms?: InputMaybe<TermUseListFilter>;
  /** Its title, where it has one. */
  readonly title?: InputMaybe<StringFilter>;
  /** Whether it breaks off. */
  readonly truncated?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was changed. */
  readonly updated?: InputMaybe<PartialDateFilter>;
};

/** By what articles are grouped. */
export type ArticleGrouping =
  /** Who wrote it, by its byline. */
  | 'AUTHOR'
  /** The one of its copies that counts; itself where it is no copy. */
  | 'CANONICAL'
  /** How the day of its publication is known. */
  | 'DATE_BASIS'
  /** Its language. */
  | 'LANGUAGE'
  /** The month of its publication; null where the bounds of the date cross into another. */
  | 'MONTH'
  /** Who published it. */
  | 'OUTLET'
  /** Whether it is cut short: true or false. */
  | 'TRUNCATED'
  /** The year of its publication; null where the bounds of the date cross into another. */
  | 'YEAR';

/** What a list of articles must have, and what it must not. */
export type ArticleListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<ArticleFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<ArticleFilter>;
};

/** By what articles stand in order; what is not known comes last. */
export type ArticleOrder =
  /** By its end. */
  { readonly end: OrderDirection; readonly id?: never; readonly language?: never; readonly name?: never; readonly published?: never; readonly start?: never; readonly title?: never; readonly updated?: never; }
  |  /** By its id. */
  { readonly end?: never; readonly id: OrderDirection; readonly language?: never; readonly name?: never; readonly published?: never; readonly start?: never; readonly title?: never; readonly updated?: never; }
  |  /** By its language. */
  { readonly end?: never; readonly id?: never; readonly language: OrderDirection; readonly name?: never; readonly published?: never; readonly start?: never; readonly title?: never; readonly updated?: never; }
  |  /** By its name. */
  { readonly end?: never; readonly id?: never; readonly language?: never; readonly name: OrderDirection; readonly published?: never; readonly start?: never; readonly title?: never; readonly updated?: never; }
  |  /** By the day on which it was published. */
  { readonly end?: never; readonly id?: never; readonly language?: never; readonly name?: never; readonly published: OrderDirection; readonly start?: never; readonly title?: never; readonly updated?: never; }
  |  /** By its start. */
  { readonly end?: never; readonly id?: never; readonly language?: never; readonly name?: never; readonly published?: never; readonly start: OrderDirection; readonly title?: never; readonly updated?: never; }
  |  /** By its title. */
  { readonly end?: never; readonly id?: never; readonly language?: never; readonly name?: never; readonly published?: never; readonly start?: never; readonly title: OrderDirection; readonly updated?: never; }
  |  /** By the day of its update. */
  { readonly end?: never; readonly id?: never; readonly language?: never; readonly name?: never; readonly published?: never; readonly start?: never; readonly title?: never; readonly updated: OrderDirection; };

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

/** Who says a claim, and in which capacity. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** Who. */
  readonly actor: Actor;
  /** In which capacity. */
  readonly capacity: Capacity;
  /** Whether the text is clear about who says it. */
  readonly certain: Scalars['Boolean']['output'];
};

/** Which attributions are meant: those of which all of this holds. */
export type AttributionFilter = {
  /** Who. */
  readonly actor?: InputMaybe<ActorFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AttributionFilter>>;
  /** Any of these: in which capacity. */
  readonly capacity?: InputMaybe<ReadonlyArray<Capacity>>;
  /** Whether the text is clear about who says it. */
  readonly certain?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<AttributionFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AttributionFilter>>;
};

/** What a list of attributions must have, and what it must not. */
export type AttributionListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<AttributionFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<AttributionFilter>;
};

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

/** Which way a chain of events goes. */
export type ChainDirection =
  /** To what came before. */
  | 'ANTECEDENTS'
  /** To what came after. */
  | 'CONSEQUENCES';

/** That something came, changed or went since a version. */
export type Change = {
  readonly __typename?: 'Change';
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it came, changed or went. */
  readonly kind: ChangeKind;
  /** The thing as it is now; null where it is gone, or is a relationship. */
  readonly node?: Maybe<Node>;
  /** What has changed: the id of a thing, or `<from> <TYPE> <to>` of a relationship. */
  readonly thing: Scalars['String']['output'];
  /** The type of what has changed: that of a thing, `Fact` for a relationship that follows from claims, else `Relationship`. */
  readonly type: Scalars['String']['output'];
  /** The version in which it changed last. */
  readonly version: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of changes. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Change;
};

/** Which changes are meant: those of which all of this holds. */
export type ChangeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ChangeFilter>>;
  /** Any of these: whether it came, changed or went. */
  readonly kind?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ChangeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ChangeFilter>>;
  /** What has changed. */
  readonly thing?: InputMaybe<StringFilter>;
  /** Any of these: the type of what has changed. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Whether something came, changed or went. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It was there, and something about it is other. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** By what changes stand in order. */
export type ChangeOrder =
  /** By whether it came, changed or went. */
  { readonly kind: OrderDirection; readonly type?: never; readonly version?: never; }
  |  /** By the type of what has changed. */
  { readonly kind?: never; readonly type: OrderDirection; readonly version?: never; }
  |  /** By the version in which it changed last. */
  { readonly kind?: never; readonly type?: never; readonly version: OrderDirection; };

/** What one voice says about the world, through one chain, resting on places in texts. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** When the fact was so. */
  readonly at?: Maybe<PartialDate>;
  /** Who says so. */
  readonly attributedTo: ReadonlyArray<Attribution>;
  /** Who says that one event brought the other about, of a PROMPTED_BY. */
  readonly by?: Maybe<PromptedBy>;
  /** The publications through which it came, the nearest first. */
  readonly chain: ReadonlyArray<Event>;
  /** The date that is said, where the predicate is about when. */
  readonly date?: Maybe<PartialDate>;
  /** The dispute in which it is an account. */
  readonly dispute?: Maybe<Dispute>;
  /** Where texts say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began. */
  readonly from?: Maybe<PartialDate>;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** When the first text that has it was published. */
  readonly knownFrom: PartialDate;
  /** How it is said. */
  readonly modality: Modality;
  /** What it is said to be related to. */
  readonly object?: Maybe<Node>;
  /** Whether the text shows that it relays somebody whom it does not name. */
  readonly originUnknown: Scalars['Boolean']['output'];
  /** Whether it is said or denied. */
  readonly polarity: Polarity;
  /** What is said, as a type. */
  readonly predicate: Predicate;
  /** The claims that it was inferred from. */
  readonly premises: ReadonlyArray<Claim>;
  /** When we withdrew it. */
  readonly retracted?: Maybe<Scalars['Date']['output']>;
  /** The role that is said, where the predicate is TOOK_PART_IN. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The rule by which it was inferred. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The claim in one neutral sentence of ours. */
  readonly sentence: Scalars['String']['output'];
  /** The utterance that it rests on. */
  readonly statement?: Maybe<Statement>;
  /** Our judgement on our reading; not on its truth. */
  readonly status: ClaimStatus;
  /** What it is said of. */
  readonly subject: Node;
  /** When the fact no longer held. */
  readonly until?: Maybe<PartialDate>;
  /** What is said, in our words or as a date, where it is no relation. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Claim;
};

/** Which claims are meant: those of which all of this holds. */
export type ClaimFilter = {
  /** One of these is its subject or its object. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** A passage of one of these articles bears on it. */
  readonly article?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When the fact was so. */
  readonly at?: InputMaybe<PartialDateFilter>;
  /** Who says so. */
  readonly attributedTo?: InputMaybe<AttributionListFilter>;
  /** Any of these: who says that one event brought the other about, of a PROMPTED_BY. */
  readonly by?: InputMaybe<ReadonlyArray<PromptedBy>>;
  /** The publications through which it came, the nearest first. */
  readonly chain?: InputMaybe<EventListFilter>;
  /** The date that is said, where the predicate is about when. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** The dispute in which it is an account. */
  readonly dispute?: InputMaybe<DisputeFilter>;
  /** Where texts say so. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** When the fact began. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When the first text that has it was published. */
  readonly knownFrom?: InputMaybe<PartialDateFilter>;
  /** Any of these: how it is said. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** What it is said to be related to. */
  readonly object?: InputMaybe<NodeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Whether the text shows that it relays somebody whom it does not name. */
  readonly originUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these: whether it is said or denied. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Any of these: what is said, as a type. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** The claims that it was inferred from. */
  readonly premises?: InputMaybe<ClaimListFilter>;
  /** When we withdrew it. */
  readonly retracted?: InputMaybe<DateFilter>;
  /** The role that is said, where the predicate is TOOK_PART_IN. */
  readonly role?: InputMaybe<StringFilter>;
  /** The rule by which it was inferred. */
  readonly rule?: InputMaybe<StringFilter>;
  /** The claim in one neutral sentence of ours. */
  readonly sentence?: InputMaybe<StringFilter>;
  /** The utterance that it rests on. */
  readonly statement?: InputMaybe<StatementFilter>;
  /** Any of these: our judgement on our reading; not on its truth. */
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** What it is said of. */
  readonly subject?: InputMaybe<NodeFilter>;
  /** When the fact no longer held. */
  readonly until?: InputMaybe<PartialDateFilter>;
  /** What is said, in our words or as a date, where it is no relation. */
  readonly value?: InputMaybe<StringFilter>;
};

/** By what claims are grouped. */
export type ClaimGrouping =
  /** An article that it stands in. */
  | 'ARTICLE'
  /** The capacity in which its voice speaks. */
  | 'CAPACITY'
  /** The language of a text that it stands in. */
  | 'LANGUAGE'
  /** How it is said. */
  | 'MODALITY'
  /** The month from which it is known; null where the bounds of the date cross into another. */
  | 'MONTH'
  /** What it is said to be related to; null where it has a value. */
  | 'OBJECT'
  /** An outlet that printed it. */
  | 'OUTLET'
  /** The part of a text that it stands in. */
  | 'PART'
  /** Whether it is said or denied. */
  | 'POLARITY'
  /** What it says, as a type. */
  | 'PREDICATE'
  /** Whether our reading is accepted. */
  | 'STATUS'
  /** What it is said of. */
  | 'SUBJECT'
  /** Whose voice it is. */
  | 'VOICE'
  /** The year from which it is known; null where the bounds of the date cross into another. */
  | 'YEAR';

/** What a list of claims must have, and what it must not. */
export type ClaimListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<ClaimFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<ClaimFilter>;
};

/** By what claims stand in order; what is not known comes last. */
export type ClaimOrder =
  /** By the time at which it was so. */
  { readonly at: OrderDirection; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By who says that one event brought the other about. */
  { readonly at?: never; readonly by: OrderDirection; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its date. */
  { readonly at?: never; readonly by?: never; readonly date: OrderDirection; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By the time from which it was so. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from: OrderDirection; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its id. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id: OrderDirection; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By the day from which it is known. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom: OrderDirection; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its modality. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality: OrderDirection; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its polarity. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity: OrderDirection; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its predicate. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate: OrderDirection; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By the day of its retraction. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted: OrderDirection; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its role. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role: OrderDirection; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its rule. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule: OrderDirection; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its sentence. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence: OrderDirection; readonly status?: never; readonly until?: never; readonly value?: never; }
  |  /** By its status. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status: OrderDirection; readonly until?: never; readonly value?: never; }
  |  /** By the time until which it was so. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until: OrderDirection; readonly value?: never; }
  |  /** By its value. */
  { readonly at?: never; readonly by?: never; readonly date?: never; readonly from?: never; readonly id?: never; readonly knownFrom?: never; readonly modality?: never; readonly polarity?: never; readonly predicate?: never; readonly retracted?: never; readonly role?: never; readonly rule?: never; readonly sentence?: never; readonly status?: never; readonly until?: never; readonly value: OrderDirection; };

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
  | 'UNDER'
  /** The text is vague: it gives a phrase and no number. */
  | 'VAGUE';

/** One group, and how many are in it. */
export type CountGroup = {
  readonly __typename?: 'CountGroup';
  /** How many more there are in it of organizations of the kind GROUP, which are never counted with their members. */
  readonly collectiveCount: Scalars['Int']['output'];
  /** How many are in it. */
  readonly count: Scalars['Int']['output'];
  /** What those in it have in common, in the order asked for. */
  readonly keys: ReadonlyArray<CountKey>;
};

/** What those in a group have in common, by one grouping. */
export type CountKey = {
  readonly __typename?: 'CountKey';
  /** What has the id, where it is one. */
  readonly entity?: Maybe<Entity>;
  /** The grouping. */
  readonly grouping: Scalars['String']['output'];
  /** The value, the year as `2012`, the month as `2012-12`, or the id; null for those that have none, or of which it is not known. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** How many things there are, by groups; a group is one combination of the keys asked for. */
export type Counts = {
  readonly __typename?: 'Counts';
  /** How many more there are of organizations of the kind GROUP, which are never counted with their members. */
  readonly collectiveCount: Scalars['Int']['output'];
  /** How many groups there are, shown or not. */
  readonly groupCount: Scalars['Int']['output'];
  /** The groups, in the order asked for; more than 1000 are an error unless `first` is given. */
  readonly groups: ReadonlyArray<CountGroup>;
  /** How many there are in all, each counted once; groups may overlap, so that their counts may add up to more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How much of the texts is read, and what is open. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many texts there are, copies too. */
  readonly articles: Scalars['Int']['output'];
  /** How many claims there are. */
  readonly claims: Scalars['Int']['output'];
  /** How many gaps a claim has closed. */
  readonly closedGaps: Scalars['Int']['output'];
  /** The first day on which a text may have been published; null where no text has one. */
  readonly earliestPublished?: Maybe<Scalars['Date']['output']>;
  /** The last day on which a text may have been published; null where no text has one. */
  readonly latestPublished?: Maybe<Scalars['Date']['output']>;
  /** How many gaps no claim has closed. */
  readonly openGaps: Scalars['Int']['output'];
  /** How many places in texts claims and other things rest on. */
  readonly passages: Scalars['Int']['output'];
  /** How many claims wait for our judgement. */
  readonly proposedClaims: Scalars['Int']['output'];
  /** How many of our decisions are unsure. */
  readonly unsureDecisions: Scalars['Int']['output'];
};

/** Whom a policy or a law covers, or leaves out. */
export type Criterion = Node & {
  readonly __typename?: 'Criterion';
  /** Whether those described are covered or left out. */
  readonly effect: CriterionEffect;
  /** Where a text says so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who, in our words. */
  readonly text: Scalars['String']['output'];
};

/** Whether a criterion covers or leaves out. */
export type CriterionEffect =
  /** Those described are left out. */
  | 'EXCLUDES'
  /** Those described are covered. */
  | 'INCLUDES';

/** Which criterions are meant: those of which all of this holds. */
export type CriterionFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CriterionFilter>>;
  /** Any of these: whether those described are covered or left out. */
  readonly effect?: InputMaybe<ReadonlyArray<CriterionEffect>>;
  /** Where a text says so. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CriterionFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CriterionFilter>>;
  /** The criterion, in our words. */
  readonly text?: InputMaybe<StringFilter>;
};

/** What a list of criterions must have, and what it must not. */
export type CriterionListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<CriterionFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<CriterionFilter>;
};

/** A place where a text does not stand as it was meant. */
export type Damage = Node & {
  readonly __typename?: 'Damage';
  /** The text. */
  readonly article: Article;
  /** Where it ends, in Unicode code points of the file. */
  readonly end: Scalars['Int']['output'];
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was meant; empty where nothing was, null where nobody can tell. */
  readonly intended?: Maybe<Scalars['String']['output']>;
  /** What kind of damage it is. */
  readonly kind: DamageKind;
  /** What stands there, at most twelve words. */
  readonly printed: Scalars['String']['output'];
  /** Where it starts, in Unicode code points of the file. */
  readonly start: Scalars['Int']['output'];
};

/** Which damages are meant: those of which all of this holds. */
export type DamageFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DamageFilter>>;
  /** The text. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** Where it ends, in Unicode code points of the file. */
  readonly end?: InputMaybe<IntFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What was meant; empty where nothing was, null where nobody can tell. */
  readonly intended?: InputMaybe<StringFilter>;
  /** Any of these: what kind of damage it is. */
  readonly kind?: InputMaybe<ReadonlyArray<DamageKind>>;
  /** This does not hold. */
  readonly not?: InputMaybe<DamageFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DamageFilter>>;
  /** What stands there, at most twelve words. */
  readonly printed?: InputMaybe<StringFilter>;
  /** Where it starts, in Unicode code points of the file. */
  readonly start?: InputMaybe<IntFilter>;
};

/** What kind of damage a text has. */
export type DamageKind =
  /** A word lost a part of itself. */
  | 'CUT'
  /** Somebody put a word in. */
  | 'INSERTED'
  /** The text breaks off. */
  | 'TRUNCATED';

/** What a list of damages must have, and what it must not. */
export type DamageListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<DamageFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<DamageFilter>;
};

/** What is in the graph. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many things and relationships of each type there are. */
  readonly counts: DatasetCounts;
  /** How much of the texts is read, and what is open. */
  readonly coverage: Coverage;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** When this was loaded; null where it was loaded before loads were recorded. */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The loads that changed the graph, the last first. */
  readonly loads: ReadonlyArray<Load>;
  /** How much of each text is covered by the passages that claims rest on. */
  readonly texts: ReadonlyArray<TextCoverage>;
  /** The version, by what is in the graph: the same for the same data, wherever they are loaded. */
  readonly version: Scalars['String']['output'];
};

/** How many things and relationships of each type there are. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Of each type of relationship, how many. */
  readonly relationships: ReadonlyArray<RelationshipTypeCount>;
  /** Of each type of things, how many; members of a type that other types share are counted under their own. */
  readonly things: ReadonlyArray<ThingCount>;
};

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

/** Which days are meant; an empty filter asks that there is one. */
export type DateFilter = {
  /** It is this day or a later one. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or an earlier one. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A number of days, as well as it is known. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  /** The least it may be; null where that is open. */
  readonly least?: Maybe<Scalars['Int']['output']>;
  /** The most it may be; null where that is open. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** A decision of ours on how to read the texts; data, and reversible. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** The other possible readings. */
  readonly alternatives: ReadonlyArray<Scalars['String']['output']>;
  /** What it was decided between. */
  readonly between: ReadonlyArray<Node>;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** The question decided. */
  readonly question: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What was decided. */
  readonly verdict: Verdict;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions of this page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of decisions. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Decision;
};

/** Which decisions are meant: those of which all of this holds. */
export type DecisionFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DecisionFilter>>;
  /** What it was decided between. */
  readonly between?: InputMaybe<NodeListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<DecisionFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DecisionFilter>>;
  /** The question decided. */
  readonly question?: InputMaybe<StringFilter>;
  /** Why. */
  readonly reason?: InputMaybe<StringFilter>;
  /** Any of these: what was decided. */
  readonly verdict?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** What a list of decisions must have, and what it must not. */
export type DecisionListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<DecisionFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<DecisionFilter>;
};

/** By what decisions stand in order; what is not known comes last. */
export type DecisionOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly question?: never; readonly reason?: never; readonly verdict?: never; }
  |  /** By its question. */
  { readonly id?: never; readonly question: OrderDirection; readonly reason?: never; readonly verdict?: never; }
  |  /** By its reason. */
  { readonly id?: never; readonly question?: never; readonly reason: OrderDirection; readonly verdict?: never; }
  |  /** By its verdict. */
  { readonly id?: never; readonly question?: never; readonly reason?: never; readonly verdict: OrderDirection; };

/** Accounts of one question that differ. */
export type Dispute = Entity & Node & {
  readonly __typename?: 'Dispute';
  /** The accounts. */
  readonly accounts: ReadonlyArray<Claim>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** How the accounts differ. */
  readonly kind: DisputeKind;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** Why it is of this kind. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The question. */
  readonly question: Scalars['String']['output'];
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
};


/** Accounts of one question that differ. */
export type DisputeAccountsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Accounts of one question that differ. */
export type DisputeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** A page of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The disputes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes of this page. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of disputes. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Dispute;
};

/** Which disputes are meant: those of which all of this holds. */
export type DisputeFilter = {
  /** The accounts. */
  readonly accounts?: InputMaybe<ClaimListFilter>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DisputeFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: how the accounts differ. */
  readonly kind?: InputMaybe<ReadonlyArray<DisputeKind>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<DisputeFilter>;
  /** Why it is of this kind. */
  readonly note?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DisputeFilter>>;
  /** The question. */
  readonly question?: InputMaybe<StringFilter>;
};

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

/** By what disputes stand in order; what is not known comes last. */
export type DisputeOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly kind?: never; readonly name?: never; readonly note?: never; readonly question?: never; }
  |  /** By its kind. */
  { readonly id?: never; readonly kind: OrderDirection; readonly name?: never; readonly note?: never; readonly question?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly kind?: never; readonly name: OrderDirection; readonly note?: never; readonly question?: never; }
  |  /** By its note. */
  { readonly id?: never; readonly kind?: never; readonly name?: never; readonly note: OrderDirection; readonly question?: never; }
  |  /** By its question. */
  { readonly id?: never; readonly kind?: never; readonly name?: never; readonly note?: never; readonly question: OrderDirection; };

/** Whatever can be looked up by name: people, bodies, places, laws, events and the like. */
export type Entity = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
};


/** Whatever can be looked up by name: people, bodies, places, laws, events and the like. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Which entities are meant: those of which all of this holds. */
export type EntityFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
};

/** What a list of entities must have, and what it must not. */
export type EntityListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<EntityFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<EntityFilter>;
};

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

/** Something that happened or was foretold. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** When it was announced. */
  readonly announced?: Maybe<PartialDate>;
  /** What it came after, by what somebody says; never by mere dates. */
  readonly antecedents: ReadonlyArray<EventLink>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** The laws and programs it is about. */
  readonly concerns: ReadonlyArray<Entity>;
  /** What came after it, by what somebody says; never by mere dates. */
  readonly consequences: ReadonlyArray<EventLink>;
  /** When: of a change of policy its decision, failing that its announcement. */
  readonly date: PartialDate;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** When it took effect. */
  readonly effective?: Maybe<PartialDate>;
  /** The states of policy it ended. */
  readonly ended: ReadonlyArray<PolicyState>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where it took place, or whose it is. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** What kind of event it is. */
  readonly kind: EventKind;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** Who took part, and as what. */
  readonly participants: ReadonlyArray<Participation>;
  /** The laws it brought forth. */
  readonly produced: ReadonlyArray<Law>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** What it responds to. */
  readonly respondsTo: ReadonlyArray<Entity>;
  /** The events and statements that respond to it. */
  readonly responses: ReadonlyArray<Entity>;
  /** The states of policy it began. */
  readonly started: ReadonlyArray<PolicyState>;
  /** What was said on its occasion. */
  readonly statements: ReadonlyArray<Statement>;
  /** Whether it happened, or is only foretold. */
  readonly status: EventStatus;
};


/** Something that happened or was foretold. */
export type EventAntecedentsArgs = {
  grades?: InputMaybe<ReadonlyArray<LinkGrade>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that happened or was foretold. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** Something that happened or was foretold. */
export type EventConsequencesArgs = {
  grades?: InputMaybe<ReadonlyArray<LinkGrade>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that happened or was foretold. */
export type EventParticipantsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Two events beside each other. */
export type EventComparison = {
  readonly __typename?: 'EventComparison';
  /** The one. */
  readonly a: Event;
  /** The other. */
  readonly b: Event;
  /** The days from `a` to `b`, negative where `b` came first; a told order leaves out what would contradict it. */
  readonly lagDays?: Maybe<DayRange>;
  /** The links that somebody asserts between them, in either direction. */
  readonly links: ReadonlyArray<EventLink>;
  /** The grades of link that nobody asserts between them, in either direction. */
  readonly notAsserted: ReadonlyArray<LinkGrade>;
  /** Whether `a` came before or after `b`: by their dates, and where these leave it open by a text that puts it so. */
  readonly order: TimeOrder;
  /** What the order rests on; null where it is uncertain. */
  readonly orderBasis?: Maybe<OrderBasis>;
  /** The most that somebody asserts of the two together. */
  readonly tie: EventTie;
};


/** Two events beside each other. */
export type EventComparisonLinksArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Event;
};

/** Which events are meant: those of which all of this holds. */
export type EventFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** When it was announced. */
  readonly announced?: InputMaybe<PartialDateFilter>;
  /** What it came after, by what somebody says; never by mere dates. */
  readonly antecedents?: InputMaybe<EventLinkListFilter>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** The laws and programs it is about. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** What came after it, by what somebody says; never by mere dates. */
  readonly consequences?: InputMaybe<EventLinkListFilter>;
  /** When: of a change of policy its decision, failing that its announcement. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** When it took effect. */
  readonly effective?: InputMaybe<PartialDateFilter>;
  /** The states of policy it ended. */
  readonly ended?: InputMaybe<PolicyStateListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where it took place, or whose it is. */
  readonly jurisdictions?: InputMaybe<JurisdictionListFilter>;
  /** Any of these: what kind of event it is. */
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Who took part, and as what. */
  readonly participants?: InputMaybe<ParticipationListFilter>;
  /** The laws it brought forth. */
  readonly produced?: InputMaybe<LawListFilter>;
  /** What it responds to. */
  readonly respondsTo?: InputMaybe<EntityListFilter>;
  /** The events and statements that respond to it. */
  readonly responses?: InputMaybe<EntityListFilter>;
  /** The states of policy it began. */
  readonly started?: InputMaybe<PolicyStateListFilter>;
  /** What was said on its occasion. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** Any of these: whether it happened, or is only foretold. */
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** It took place in this place, or in one within it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** By what events are grouped. */
export type EventGrouping =
  /** Who took part in it; a group is one actor, apart from its members. */
  | 'ACTOR'
  /** An article that tells of it. */
  | 'ARTICLE'
  /** The law or program that it is about. */
  | 'CONCERNS'
  /** Each place in which it took place, with all that this lies in: what a county did counts for its state. */
  | 'CONTAINING_JURISDICTION'
  /** How its date is known. */
  | 'DATE_BASIS'
  /** The issue of a policy that it began or ended. */
  | 'ISSUE'
  /** The place where it took place, or whose it is. */
  | 'JURISDICTION'
  /** What kind of event it is. */
  | 'KIND'
  /** The month of its date; null where the bounds of the date cross into another. */
  | 'MONTH'
  /** Whether it happened, or is only foretold. */
  | 'STATUS'
  /** The year of its date; null where the bounds of the date cross into another. */
  | 'YEAR';

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

/** That one event came after another, in one of three grades; none implies another. */
export type EventLink = Supported & {
  readonly __typename?: 'EventLink';
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** Who says that one brought the other about, of PROMPTED_BY. */
  readonly by: ReadonlyArray<PromptedBy>;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many links lie between the event asked of and `event`, this one included; 1 where it is a link of its own. */
  readonly depth: Scalars['Int']['output'];
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The earlier of the two. */
  readonly earlier: Event;
  /** The event at the other end, seen from the one that the link is told of. */
  readonly event: Event;
  /** How strong the link is, by the wording. */
  readonly grade: LinkGrade;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** The days from the earlier event to the later, by their dates and the order that undisputed claims tell. */
  readonly lagDays?: Maybe<DayRange>;
  /** The later of the two. */
  readonly later: Event;
};


/** That one event came after another, in one of three grades; none implies another. */
export type EventLinkClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which event links are meant: those of which all of this holds. */
export type EventLinkFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventLinkFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** Any of these: who says that one brought the other about, of PROMPTED_BY. */
  readonly by?: InputMaybe<ReadonlyArray<PromptedBy>>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The event at the other end. */
  readonly event?: InputMaybe<EventFilter>;
  /** Any of these: how strong the link is, by the wording. */
  readonly grade?: InputMaybe<ReadonlyArray<LinkGrade>>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventLinkFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventLinkFilter>>;
};

/** What a list of event links must have, and what it must not. */
export type EventLinkListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<EventLinkFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<EventLinkFilter>;
};

/** What a list of events must have, and what it must not. */
export type EventListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<EventFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<EventFilter>;
};

/** By what events stand in order; what is not known comes last. */
export type EventOrder =
  /** By when it was announced. */
  { readonly announced: OrderDirection; readonly date?: never; readonly effective?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; }
  |  /** By its date. */
  { readonly announced?: never; readonly date: OrderDirection; readonly effective?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; }
  |  /** By when it took effect. */
  { readonly announced?: never; readonly date?: never; readonly effective: OrderDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status?: never; }
  |  /** By its id. */
  { readonly announced?: never; readonly date?: never; readonly effective?: never; readonly id: OrderDirection; readonly kind?: never; readonly name?: never; readonly status?: never; }
  |  /** By its kind. */
  { readonly announced?: never; readonly date?: never; readonly effective?: never; readonly id?: never; readonly kind: OrderDirection; readonly name?: never; readonly status?: never; }
  |  /** By its name. */
  { readonly announced?: never; readonly date?: never; readonly effective?: never; readonly id?: never; readonly kind?: never; readonly name: OrderDirection; readonly status?: never; }
  |  /** By its status. */
  { readonly announced?: never; readonly date?: never; readonly effective?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly status: OrderDirection; };

/** An event that somebody took part in, and as what. */
export type EventParticipation = Supported & {
  readonly __typename?: 'EventParticipation';
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The event. */
  readonly event: Event;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** As what: the type of the relationship. */
  readonly role: RelationshipType;
  /** The roles in words, where the type is TOOK_PART_IN. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};


/** An event that somebody took part in, and as what. */
export type EventParticipationClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which event participations are meant: those of which all of this holds. */
export type EventParticipationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventParticipationFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The event. */
  readonly event?: InputMaybe<EventFilter>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventParticipationFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventParticipationFilter>>;
  /** Any of these: as what: the type of the relationship. */
  readonly role?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** What a list of event participations must have, and what it must not. */
export type EventParticipationListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<EventParticipationFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<EventParticipationFilter>;
};

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

/** A place in a text that a claim rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The place. */
  readonly passage: Passage;
  /** Whether it speaks for the claim. */
  readonly supports: Scalars['Boolean']['output'];
};

/** Which evidence are meant: those of which all of this holds. */
export type EvidenceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<EvidenceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** The place. */
  readonly passage?: InputMaybe<PassageFilter>;
  /** Whether it speaks for the claim. */
  readonly supports?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of evidence must have, and what it must not. */
export type EvidenceListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<EvidenceFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<EvidenceFilter>;
};

/** A relationship between two things that follows from claims; there is one of a type from one thing to another. */
export type Fact = Supported & {
  readonly __typename?: 'Fact';
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** The texts that it rests on, copies too. */
  readonly articles: ReadonlyArray<Article>;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether one of the places that it rests on is damaged. */
  readonly damaged: Scalars['Boolean']['output'];
  /** How the dates that it rests on are known: of the publication of its texts, and those that its claims give. */
  readonly dateBases: ReadonlyArray<DateBasis>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Where it starts. */
  readonly from: Entity;
  /** Whether it rests on headlines alone. */
  readonly headlineOnly: Scalars['Boolean']['output'];
  /** Whether one of its texts does not name its origin, so that there may be fewer independent ones. */
  readonly independenceUnknown: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** The day from which it is surely known; null where the day of no text is sure. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** How many languages these are. */
  readonly languageCount: Scalars['Int']['output'];
  /** The languages of the texts that it rests on. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The places in texts that it rests on. */
  readonly passages: ReadonlyArray<Passage>;
  /** When it held. */
  readonly period: Period;
  /** The roles in words, where the type is TOOK_PART_IN. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Where it leads. */
  readonly to: Entity;
  /** Whether one of the texts that it rests on is cut short. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How the two are related. */
  readonly type: RelationshipType;
};


/** A relationship between two things that follows from claims; there is one of a type from one thing to another. */
export type FactArticlesArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A relationship between two things that follows from claims; there is one of a type from one thing to another. */
export type FactClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A relationship between two things that follows from claims; there is one of a type from one thing to another. */
export type FactPassagesArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of facts. */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /** The facts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** The facts of this page. */
  readonly nodes: ReadonlyArray<Fact>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of facts. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Fact;
};

/** Which facts are meant: those of which all of this holds. */
export type FactFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FactFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The texts that it rests on, copies too. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether one of the places that it rests on is damaged. */
  readonly damaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** A date that it rests on is known in one of these ways. */
  readonly dateBases?: InputMaybe<ReadonlyArray<DateBasis>>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it starts. */
  readonly from?: InputMaybe<EntityFilter>;
  /** Whether it rests on headlines alone. */
  readonly headlineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether one of its texts does not name its origin, so that there may be fewer independent ones. */
  readonly independenceUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** The day from which it is surely known. */
  readonly knownFrom?: InputMaybe<DateFilter>;
  /** How many languages its texts have. */
  readonly languageCount?: InputMaybe<IntFilter>;
  /** One of these is a language of a text that it rests on. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<FactFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<FactFilter>>;
  /** The places in texts that it rests on. */
  readonly passages?: InputMaybe<PassageListFilter>;
  /** Where it leads. */
  readonly to?: InputMaybe<EntityFilter>;
  /** Whether one of the texts that it rests on is cut short. */
  readonly truncated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these: how the two are related. */
  readonly type?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** By what facts stand in order; what is not known comes last. */
export type FactOrder =
  /** By how many articles say so. */
  { readonly articleCount: OrderDirection; readonly independentCount?: never; readonly knownFrom?: never; readonly languageCount?: never; readonly type?: never; }
  |  /** By how many independent origins say so. */
  { readonly articleCount?: never; readonly independentCount: OrderDirection; readonly knownFrom?: never; readonly languageCount?: never; readonly type?: never; }
  |  /** By the day from which it is known. */
  { readonly articleCount?: never; readonly independentCount?: never; readonly knownFrom: OrderDirection; readonly languageCount?: never; readonly type?: never; }
  |  /** By how many languages its texts have. */
  { readonly articleCount?: never; readonly independentCount?: never; readonly knownFrom?: never; readonly languageCount: OrderDirection; readonly type?: never; }
  |  /** By its type. */
  { readonly articleCount?: never; readonly independentCount?: never; readonly knownFrom?: never; readonly languageCount?: never; readonly type: OrderDirection; };

/** Which numbers are meant; an empty filter asks that there is one. */
export type FloatFilter = {
  /** It is this or more. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or less. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
  /** It is exactly this. */
  readonly equals?: InputMaybe<Scalars['Float']['input']>;
};

/** What no text says. */
export type Gap = Node & {
  readonly __typename?: 'Gap';
  /** What it is about. */
  readonly about: ReadonlyArray<Entity>;
  /** The claim that has since answered it. */
  readonly closedBy?: Maybe<Claim>;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** The places that come nearest to an answer. */
  readonly near: ReadonlyArray<Passage>;
  /** The question that no text answers. */
  readonly question: Scalars['String']['output'];
  /** Why there is no answer. */
  readonly reason: GapReason;
  /** The articles that were searched for it. */
  readonly searched: ReadonlyArray<Article>;
};

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The gaps of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The gaps of this page. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of gaps. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Gap;
};

/** Which gaps are meant: those of which all of this holds. */
export type GapFilter = {
  /** What it is about. */
  readonly about?: InputMaybe<EntityListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GapFilter>>;
  /** The claim that has since answered it. */
  readonly closedBy?: InputMaybe<ClaimFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The places that come nearest to an answer. */
  readonly near?: InputMaybe<PassageListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GapFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GapFilter>>;
  /** The question that no text answers. */
  readonly question?: InputMaybe<StringFilter>;
  /** Any of these: why there is no answer. */
  readonly reason?: InputMaybe<ReadonlyArray<GapReason>>;
  /** The articles that were searched for it. */
  readonly searched?: InputMaybe<ArticleListFilter>;
};

/** What a list of gaps must have, and what it must not. */
export type GapListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<GapFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<GapFilter>;
};

/** By what gaps stand in order; what is not known comes last. */
export type GapOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly question?: never; readonly reason?: never; }
  |  /** By its question. */
  { readonly id?: never; readonly question: OrderDirection; readonly reason?: never; }
  |  /** By its reason. */
  { readonly id?: never; readonly question?: never; readonly reason: OrderDirection; };

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

/** In which order groups stand; of those that are alike, by their keys, with null last. */
export type GroupOrder =
  /** The smallest first. */
  | 'COUNT_ASC'
  /** The largest first. */
  | 'COUNT_DESC'
  /** By their keys: ids, words, years and months, from the first on. */
  | 'KEYS_ASC'
  /** By their keys, from the last on. */
  | 'KEYS_DESC';

/** How many a group counts, as stated. */
export type GroupSize = {
  readonly __typename?: 'GroupSize';
  /** How the number is meant. */
  readonly comparator: Comparator;
  /** The number. */
  readonly value: Scalars['Int']['output'];
};

/** A state of policy, asked of a day. */
export type HeldPolicy = {
  readonly __typename?: 'HeldPolicy';
  /** How sure it is on the day asked; null where no day was asked. */
  readonly certainty?: Maybe<Certainty>;
  /** When it held, as known on the day asked. */
  readonly period: Period;
  /** The state. */
  readonly state: PolicyState;
};

/** Which held policies are meant: those of which all of this holds. */
export type HeldPolicyFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<HeldPolicyFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<HeldPolicyFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<HeldPolicyFilter>>;
  /** The state. */
  readonly state?: InputMaybe<PolicyStateFilter>;
};

/** What a list of held policies must have, and what it must not. */
export type HeldPolicyListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<HeldPolicyFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<HeldPolicyFilter>;
};

/** A stance, asked of a day. */
export type HeldStance = {
  readonly __typename?: 'HeldStance';
  /** How sure it is on the day asked; null where no day was asked. */
  readonly certainty?: Maybe<Certainty>;
  /** When it held, as known on the day asked. */
  readonly period: Period;
  /** The stance. */
  readonly stance: Stance;
};

/** Which held stances are meant: those of which all of this holds. */
export type HeldStanceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<HeldStanceFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<HeldStanceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<HeldStanceFilter>>;
  /** The stance. */
  readonly stance?: InputMaybe<StanceFilter>;
};

/** What a list of held stances must have, and what it must not. */
export type HeldStanceListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<HeldStanceFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<HeldStanceFilter>;
};

/** A tenure, asked of a day. */
export type HeldTenure = {
  readonly __typename?: 'HeldTenure';
  /** How sure it is on the day asked; null where no day was asked. */
  readonly certainty?: Maybe<Certainty>;
  /** When it held, as known on the day asked. */
  readonly period: Period;
  /** The tenure. */
  readonly tenure: Tenure;
};

/** Which held tenures are meant: those of which all of this holds. */
export type HeldTenureFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<HeldTenureFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<HeldTenureFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<HeldTenureFilter>>;
  /** The tenure. */
  readonly tenure?: InputMaybe<TenureFilter>;
};

/** What a list of held tenures must have, and what it must not. */
export type HeldTenureListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<HeldTenureFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<HeldTenureFilter>;
};

/** An id in a public register. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The register. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** Which whole numbers are meant; an empty filter asks that there is one. */
export type IntFilter = {
  /** It is this or more. */
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  readonly atMost?: InputMaybe<Scalars['Int']['input']>;
  /** It is exactly this. */
  readonly equals?: InputMaybe<Scalars['Int']['input']>;
};

/** A question that divides people. */
export type Issue = Entity & Node & {
  readonly __typename?: 'Issue';
  /** The laws and programs it is about. */
  readonly about: ReadonlyArray<Entity>;
  /** The act it is about. */
  readonly act: IssueAct;
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** What kind of question it is. */
  readonly nature: IssueNature;
  /** Which agency does what about it. */
  readonly policyStates: ReadonlyArray<HeldPolicy>;
  /** The question. */
  readonly question: Scalars['String']['output'];
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Who answers it, and how. */
  readonly stances: ReadonlyArray<HeldStance>;
};


/** A question that divides people. */
export type IssueClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A question that divides people. */
export type IssuePolicyStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A question that divides people. */
export type IssueStancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** The act that an issue is about. */
export type IssueAct =
  /** To hold somebody. */
  | 'HOLD'
  /** To issue a detainer. */
  | 'ISSUE_DETAINER'
  /** To judge an act. */
  | 'JUDGE'
  /** To notify somebody. */
  | 'NOTIFY'
  /** To take part. */
  | 'PARTICIPATE'
  /** To set priorities. */
  | 'SET_PRIORITIES'
  /** To support something. */
  | 'SUPPORT'
  /** To hand somebody over. */
  | 'TRANSFER';

/** A page of issues. */
export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  /** The issues of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IssueEdge>;
  /** The issues of this page. */
  readonly nodes: ReadonlyArray<Issue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of issues. */
export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Issue;
};

/** Which issues are meant: those of which all of this holds. */
export type IssueFilter = {
  /** The laws and programs it is about. */
  readonly about?: InputMaybe<EntityListFilter>;
  /** Any of these: the act it is about. */
  readonly act?: InputMaybe<ReadonlyArray<IssueAct>>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<IssueFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Any of these: what kind of question it is. */
  readonly nature?: InputMaybe<ReadonlyArray<IssueNature>>;
  /** This does not hold. */
  readonly not?: InputMaybe<IssueFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<IssueFilter>>;
  /** Which agency does what about it. */
  readonly policyStates?: InputMaybe<HeldPolicyListFilter>;
  /** The question. */
  readonly question?: InputMaybe<StringFilter>;
  /** Who answers it, and how. */
  readonly stances?: InputMaybe<HeldStanceListFilter>;
};

/** What a list of issues must have, and what it must not. */
export type IssueListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<IssueFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<IssueFilter>;
};

/** What kind of question an issue is. */
export type IssueNature =
  /** It asks whether one must. */
  | 'DUTY'
  /** It asks whether something is good. */
  | 'EVALUATION'
  /** It asks whether one does. */
  | 'PRACTICE';

/** By what issues stand in order; what is not known comes last. */
export type IssueOrder =
  /** By its act. */
  { readonly act: OrderDirection; readonly id?: never; readonly name?: never; readonly nature?: never; readonly question?: never; }
  |  /** By its id. */
  { readonly act?: never; readonly id: OrderDirection; readonly name?: never; readonly nature?: never; readonly question?: never; }
  |  /** By its name. */
  { readonly act?: never; readonly id?: never; readonly name: OrderDirection; readonly nature?: never; readonly question?: never; }
  |  /** By its nature. */
  { readonly act?: never; readonly id?: never; readonly name?: never; readonly nature: OrderDirection; readonly question?: never; }
  |  /** By its question. */
  { readonly act?: never; readonly id?: never; readonly name?: never; readonly nature?: never; readonly question: OrderDirection; };

/** A place with an authority of its own. */
export type Jurisdiction = Entity & Node & {
  readonly __typename?: 'Jurisdiction';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** The places that lie within it, by the register. */
  readonly contains: JurisdictionConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of place it is. */
  readonly kind: JurisdictionKind;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The numbers that count in it. */
  readonly observations: ObservationConnection;
  /** The bodies that serve it. */
  readonly organizations: ReadonlyArray<Organization>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** The place that it lies within, by the register. */
  readonly within?: Maybe<Jurisdiction>;
};


/** A place with an authority of its own. */
export type JurisdictionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A place with an authority of its own. */
export type JurisdictionContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JurisdictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionOrder>>;
};


/** A place with an authority of its own. */
export type JurisdictionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};

/** A page of places. */
export type JurisdictionConnection = {
  readonly __typename?: 'JurisdictionConnection';
  /** The places of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** The places of this page. */
  readonly nodes: ReadonlyArray<Jurisdiction>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of places. */
export type JurisdictionEdge = {
  readonly __typename?: 'JurisdictionEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Jurisdiction;
};

/** Which jurisdictions are meant: those of which all of this holds. */
export type JurisdictionFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<JurisdictionFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** The places that lie within it, by the register. */
  readonly contains?: InputMaybe<JurisdictionListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what kind of place it is. */
  readonly kind?: InputMaybe<ReadonlyArray<JurisdictionKind>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<JurisdictionFilter>;
  /** The numbers that count in it. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<JurisdictionFilter>>;
  /** The bodies that serve it. */
  readonly organizations?: InputMaybe<OrganizationListFilter>;
  /** It is this place, or one within it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

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

/** What a list of jurisdictions must have, and what it must not. */
export type JurisdictionListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<JurisdictionFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<JurisdictionFilter>;
};

/** By what jurisdictions stand in order; what is not known comes last. */
export type JurisdictionOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly kind?: never; readonly name?: never; }
  |  /** By its kind. */
  { readonly id?: never; readonly kind: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly kind?: never; readonly name: OrderDirection; };

/** A bill, statute, guidance, ordinance or ruling, or a version of one. */
export type Law = Entity & Node & {
  readonly __typename?: 'Law';
  /** Those it is addressed to. */
  readonly addressees: ReadonlyArray<Actor>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Whom it covers. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The events about it. */
  readonly events: ReadonlyArray<Event>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The issues about it. */
  readonly issues: ReadonlyArray<Issue>;
  /** What kind of law it is. */
  readonly kind: LawKind;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** Who issued, announced, sponsored or vetoed it, and the like. */
  readonly participants: ReadonlyArray<LawParticipation>;
  /** The events that brought it forth. */
  readonly producedBy: ReadonlyArray<Event>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** How far it has come. */
  readonly status: LawStatus;
  /** Whether it is a version of another. */
  readonly version: Scalars['Boolean']['output'];
  /** What it is a version of. */
  readonly versionOf: ReadonlyArray<Law>;
  /** Its versions. */
  readonly versions: ReadonlyArray<Law>;
};


/** A bill, statute, guidance, ordinance or ruling, or a version of one. */
export type LawClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A bill, statute, guidance, ordinance or ruling, or a version of one. */
export type LawParticipantsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of laws. */
export type LawConnection = {
  readonly __typename?: 'LawConnection';
  /** The laws of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LawEdge>;
  /** The laws of this page. */
  readonly nodes: ReadonlyArray<Law>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of laws. */
export type LawEdge = {
  readonly __typename?: 'LawEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Law;
};

/** Which laws are meant: those of which all of this holds. */
export type LawFilter = {
  /** Those it is addressed to. */
  readonly addressees?: InputMaybe<ActorListFilter>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LawFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whom it covers. */
  readonly criteria?: InputMaybe<CriterionListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** The events about it. */
  readonly events?: InputMaybe<EventListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The issues about it. */
  readonly issues?: InputMaybe<IssueListFilter>;
  /** Any of these: what kind of law it is. */
  readonly kind?: InputMaybe<ReadonlyArray<LawKind>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<LawFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<LawFilter>>;
  /** Who issued, announced, sponsored or vetoed it, and the like. */
  readonly participants?: InputMaybe<LawParticipationListFilter>;
  /** The events that brought it forth. */
  readonly producedBy?: InputMaybe<EventListFilter>;
  /** Any of these: how far it has come. */
  readonly status?: InputMaybe<ReadonlyArray<LawStatus>>;
  /** Whether it is a version of another. */
  readonly version?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is a version of. */
  readonly versionOf?: InputMaybe<LawListFilter>;
  /** Its versions. */
  readonly versions?: InputMaybe<LawListFilter>;
};

/** What kind of law it is. */
export type LawKind =
  /** A bill. */
  | 'BILL'
  /** Guidance to those who carry out the law. */
  | 'GUIDANCE'
  /** An agency's own guidelines. */
  | 'GUIDELINES'
  /** An ordinance. */
  | 'ORDINANCE'
  /** A ruling of a court. */
  | 'RULING'
  /** A statute. */
  | 'STATUTE';

/** What a list of laws must have, and what it must not. */
export type LawListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<LawFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<LawFilter>;
};

/** By what laws stand in order; what is not known comes last. */
export type LawOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly kind?: never; readonly name?: never; readonly status?: never; }
  |  /** By its kind. */
  { readonly id?: never; readonly kind: OrderDirection; readonly name?: never; readonly status?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly kind?: never; readonly name: OrderDirection; readonly status?: never; }
  |  /** By its status. */
  { readonly id?: never; readonly kind?: never; readonly name?: never; readonly status: OrderDirection; };

/** Who acted on a law, and how. */
export type LawParticipation = Supported & {
  readonly __typename?: 'LawParticipation';
  /** Who. */
  readonly actor: Actor;
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** As what: the type of the relationship. */
  readonly role: RelationshipType;
};


/** Who acted on a law, and how. */
export type LawParticipationClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which law participations are meant: those of which all of this holds. */
export type LawParticipationFilter = {
  /** Who. */
  readonly actor?: InputMaybe<ActorFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LawParticipationFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<LawParticipationFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<LawParticipationFilter>>;
  /** Any of these: as what: the type of the relationship. */
  readonly role?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** What a list of law participations must have, and what it must not. */
export type LawParticipationListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<LawParticipationFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<LawParticipationFilter>;
};

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

/** A load that changed the graph. */
export type Load = {
  readonly __typename?: 'Load';
  /** How many things and relationships it added; of the first load all there were. */
  readonly added: Scalars['Int']['output'];
  /** How many things and relationships it changed. */
  readonly changed: Scalars['Int']['output'];
  /** When it was done. */
  readonly doneAt: Scalars['DateTime']['output'];
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** How many things and relationships it removed. */
  readonly removed: Scalars['Int']['output'];
  /** The version that it made. */
  readonly version: Scalars['String']['output'];
};

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

/** What is counted, and in which unit. */
export type Measure = Entity & Node & {
  readonly __typename?: 'Measure';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What is counted, in our words. */
  readonly definition: Scalars['String']['output'];
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The numbers of this measure that somebody stated. */
  readonly observations: ObservationConnection;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** The unit, a word in capitals such as PERSONS. */
  readonly unit: Scalars['String']['output'];
};


/** What is counted, and in which unit. */
export type MeasureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** What is counted, and in which unit. */
export type MeasureObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The measures of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The measures of this page. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of measures. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Measure;
};

/** Which measures are meant: those of which all of this holds. */
export type MeasureFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What is counted, in our words. */
  readonly definition?: InputMaybe<StringFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MeasureFilter>;
  /** The numbers of this measure that somebody stated. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** The unit, a word in capitals such as PERSONS. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** By what measures stand in order; what is not known comes last. */
export type MeasureOrder =
  /** By its definition. */
  { readonly definition: OrderDirection; readonly id?: never; readonly name?: never; readonly unit?: never; }
  |  /** By its id. */
  { readonly definition?: never; readonly id: OrderDirection; readonly name?: never; readonly unit?: never; }
  |  /** By its name. */
  { readonly definition?: never; readonly id?: never; readonly name: OrderDirection; readonly unit?: never; }
  |  /** By its unit. */
  { readonly definition?: never; readonly id?: never; readonly name?: never; readonly unit: OrderDirection; };

/** That somebody belongs to a body. */
export type Membership = Supported & {
  readonly __typename?: 'Membership';
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** How sure it is on the day asked; null where no day was asked. */
  readonly certainty?: Maybe<Certainty>;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** The one who belongs. */
  readonly member: Actor;
  /** The body. */
  readonly organization: Organization;
  /** When it held, as known on the day asked. */
  readonly period: Period;
};


/** That somebody belongs to a body. */
export type MembershipClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which memberships are meant: those of which all of this holds. */
export type MembershipFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** The one who belongs. */
  readonly member?: InputMaybe<ActorFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** The body. */
  readonly organization?: InputMaybe<OrganizationFilter>;
};

/** What a list of memberships must have, and what it must not. */
export type MembershipListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<MembershipFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<MembershipFilter>;
};

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

/** A name other than the short one. */
export type Name = {
  readonly __typename?: 'Name';
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** The name as written. */
  readonly text: Scalars['String']['output'];
};

/** Which names are meant: those of which all of this holds. */
export type NameFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<NameFilter>>;
  /** Any of these: what kind of name it is. */
  readonly kind?: InputMaybe<ReadonlyArray<NameKind>>;
  /** Any of these languages, by BCP 47. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<NameFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<NameFilter>>;
  /** The name as written. */
  readonly text?: InputMaybe<StringFilter>;
};

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

/** What a list of names must have, and what it must not. */
export type NameListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<NameFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<NameFilter>;
};

/** Whatever can be looked up by its id. */
export type Node = {
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
};

/** Which nodes are meant: those of which all of this holds. */
export type NodeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<NodeFilter>>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<NodeFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<NodeFilter>>;
};

/** What a list of nodes must have, and what it must not. */
export type NodeListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<NodeFilter>;
  /** One of them is like this. */
  readonly some?: InputMaybe<NodeFilter>;
};

/** A number that somebody stated. */
export type Observation = Entity & Node & {
  readonly __typename?: 'Observation';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** How the number is meant. */
  readonly comparator: Comparator;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** In what the two numbers do not count the same, or are not known to; empty where they can be compared. */
  readonly differsFrom: ReadonlyArray<ObservationAxis>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What is counted, and in which unit. */
  readonly measure: Measure;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The numbers that count parts of this one. */
  readonly parts: ReadonlyArray<Observation>;
  /** The time that it counts. */
  readonly period?: Maybe<PartialDate>;
  /** The words in which the text gives it, at most twelve. */
  readonly phrase: Scalars['String']['output'];
  /** Where it counts; null where the text bounds it by no place. */
  readonly place?: Maybe<Jurisdiction>;
  /** Whom or what it counts, in our words. */
  readonly population: Scalars['String']['output'];
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Which share of the whole it is, from 0 to 1. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Who stated it, and in which capacity. */
  readonly statedBy: ReadonlyArray<Attribution>;
  /** The number; null where the text is vague. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The number that counts the whole of which this counts a part. */
  readonly whole?: Maybe<Observation>;
};


/** A number that somebody stated. */
export type ObservationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A number that somebody stated. */
export type ObservationDiffersFromArgs = {
  other: Scalars['ID']['input'];
};

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

/** A page of stated numbers. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The stated numbers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The stated numbers of this page. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of stated numbers. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Observation;
};

/** Which observations are meant: those of which all of this holds. */
export type ObservationFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Any of these: how the number is meant; null where there is none. */
  readonly comparator?: InputMaybe<ReadonlyArray<Comparator>>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is counted, and in which unit. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ObservationFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** The numbers that count parts of this one. */
  readonly parts?: InputMaybe<ObservationListFilter>;
  /** The time that it counts. */
  readonly period?: InputMaybe<PartialDateFilter>;
  /** The words in which the text gives it, at most twelve. */
  readonly phrase?: InputMaybe<StringFilter>;
  /** Where it counts; null where the text bounds it by no place. */
  readonly place?: InputMaybe<JurisdictionFilter>;
  /** Whom or what it counts, in our words. */
  readonly population?: InputMaybe<StringFilter>;
  /** Which share of the whole it is, from 0 to 1. */
  readonly share?: InputMaybe<FloatFilter>;
  /** Who stated it, and in which capacity. */
  readonly statedBy?: InputMaybe<AttributionListFilter>;
  /** The number; null where the text is vague. */
  readonly value?: InputMaybe<FloatFilter>;
  /** The number that counts the whole of which this counts a part. */
  readonly whole?: InputMaybe<ObservationFilter>;
};

/** By what stated numbers are grouped. */
export type ObservationGrouping =
  /** An article that gives it. */
  | 'ARTICLE'
  /** The capacity in which it was stated. */
  | 'CAPACITY'
  /** How exact it is. */
  | 'COMPARATOR'
  /** Each place of which it counts, with all that this lies in. */
  | 'CONTAINING_JURISDICTION'
  /** The place of which it counts. */
  | 'JURISDICTION'
  /** What it counts. */
  | 'MEASURE'
  /** The month of the time it counts; null where that crosses into another. */
  | 'MONTH'
  /** Who stated it. */
  | 'VOICE'
  /** The year of the time it counts; null where that crosses into another. */
  | 'YEAR';

/** What a list of observations must have, and what it must not. */
export type ObservationListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<ObservationFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<ObservationFilter>;
};

/** By what observations stand in order; what is not known comes last. */
export type ObservationOrder =
  /** By its comparator. */
  { readonly comparator: OrderDirection; readonly id?: never; readonly name?: never; readonly period?: never; readonly phrase?: never; readonly population?: never; readonly share?: never; readonly value?: never; }
  |  /** By its id. */
  { readonly comparator?: never; readonly id: OrderDirection; readonly name?: never; readonly period?: never; readonly phrase?: never; readonly population?: never; readonly share?: never; readonly value?: never; }
  |  /** By its name. */
  { readonly comparator?: never; readonly id?: never; readonly name: OrderDirection; readonly period?: never; readonly phrase?: never; readonly population?: never; readonly share?: never; readonly value?: never; }
  |  /** By its period. */
  { readonly comparator?: never; readonly id?: never; readonly name?: never; readonly period: OrderDirection; readonly phrase?: never; readonly population?: never; readonly share?: never; readonly value?: never; }
  |  /** By its phrase. */
  { readonly comparator?: never; readonly id?: never; readonly name?: never; readonly period?: never; readonly phrase: OrderDirection; readonly population?: never; readonly share?: never; readonly value?: never; }
  |  /** By its population. */
  { readonly comparator?: never; readonly id?: never; readonly name?: never; readonly period?: never; readonly phrase?: never; readonly population: OrderDirection; readonly share?: never; readonly value?: never; }
  |  /** By its share. */
  { readonly comparator?: never; readonly id?: never; readonly name?: never; readonly period?: never; readonly phrase?: never; readonly population?: never; readonly share: OrderDirection; readonly value?: never; }
  |  /** By its value. */
  { readonly comparator?: never; readonly id?: never; readonly name?: never; readonly period?: never; readonly phrase?: never; readonly population?: never; readonly share?: never; readonly value: OrderDirection; };

/** A post that somebody holds for a time. */
export type Office = Entity & Node & {
  readonly __typename?: 'Office';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The places that it is a post of. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The bodies that it is a post of. */
  readonly organizations: ReadonlyArray<Organization>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Those who held it, each with the time. */
  readonly tenures: ReadonlyArray<HeldTenure>;
};


/** A post that somebody holds for a time. */
export type OfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A post that somebody holds for a time. */
export type OfficeTenuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of offices. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The offices of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The offices of this page. */
  readonly nodes: ReadonlyArray<Office>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of offices. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Office;
};

/** Which offices are meant: those of which all of this holds. */
export type OfficeFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The places that it is a post of. */
  readonly jurisdictions?: InputMaybe<JurisdictionListFilter>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OfficeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** The bodies that it is a post of. */
  readonly organizations?: InputMaybe<OrganizationListFilter>;
  /** Those who held it, each with the time. */
  readonly tenures?: InputMaybe<HeldTenureListFilter>;
};

/** What a list of offices must have, and what it must not. */
export type OfficeListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<OfficeFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<OfficeFilter>;
};

/** By what offices stand in order; what is not known comes last. */
export type OfficeOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** What the order of two events rests on. */
export type OrderBasis =
  /** On their dates. */
  | 'DATES'
  /** On a text that puts one after the other, undisputed. */
  | 'TOLD';

/** Which way an order goes; what is not known comes last in both. */
export type OrderDirection =
  /** The least, or the earliest, first. */
  | 'ASC'
  /** The greatest, or the latest, first. */
  | 'DESC';

/** A body: an agency, a government, a court, an outlet, a group. */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** The agreements that it is party to. */
  readonly agreements: ReadonlyArray<AgreementParty>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The places that it serves. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** What kind of body it is. */
  readonly kind: OrganizationKind;
  /** Those who belong to it. */
  readonly members: ReadonlyArray<Membership>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The numbers that it stated. */
  readonly observations: ObservationConnection;
  /** The posts in it. */
  readonly offices: ReadonlyArray<Office>;
  /** The events it took part in, and as what. */
  readonly participations: ReadonlyArray<EventParticipation>;
  /** What it did about an issue. */
  readonly policyStates: ReadonlyArray<HeldPolicy>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** How many it counts, where it is a group. */
  readonly size?: Maybe<GroupSize>;
  /** Those who speak for it. */
  readonly spokespeople: ReadonlyArray<Spokesmanship>;
  /** The stances it holds or held. */
  readonly stances: ReadonlyArray<HeldStance>;
  /** What it said. */
  readonly statements: StatementConnection;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationParticipationsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationPolicyStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationSpokespeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationStancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: an agency, a government, a court, an outlet, a group. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of bodies. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The bodies of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The bodies of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of bodies. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Organization;
};

/** Which organizations are meant: those of which all of this holds. */
export type OrganizationFilter = {
  /** The agreements that it is party to. */
  readonly agreements?: InputMaybe<AgreementPartyListFilter>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The places that it serves. */
  readonly jurisdictions?: InputMaybe<JurisdictionListFilter>;
  /** Any of these: what kind of body it is. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Those who belong to it. */
  readonly members?: InputMaybe<MembershipListFilter>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** The numbers that it stated. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** The posts in it. */
  readonly offices?: InputMaybe<OfficeListFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** The events it took part in, and as what. */
  readonly participations?: InputMaybe<EventParticipationListFilter>;
  /** What it did about an issue. */
  readonly policyStates?: InputMaybe<HeldPolicyListFilter>;
  /** Those who speak for it. */
  readonly spokespeople?: InputMaybe<SpokesmanshipListFilter>;
  /** The stances it holds or held. */
  readonly stances?: InputMaybe<HeldStanceListFilter>;
  /** What it said. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** It serves this place, or one within it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

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

/** What a list of organizations must have, and what it must not. */
export type OrganizationListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<OrganizationFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<OrganizationFilter>;
};

/** By what organizations stand in order; what is not known comes last. */
export type OrganizationOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly kind?: never; readonly name?: never; }
  |  /** By its kind. */
  { readonly id?: never; readonly kind: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly kind?: never; readonly name: OrderDirection; };

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last on this page; ask for `after` it to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked to begin after something. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date as well as it is known. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** How it is known. */
  readonly basis: DateBasis;
  /** The first day it may be; null where that is open. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The date in the Extended Date/Time Format; `XXXX` where it is unknown. */
  readonly edtf: Scalars['String']['output'];
  /** The last day it may be; null where that is open. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** The words of the text that give it. */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** How it was resolved from those words, where it was. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The date in words. */
  readonly text: Scalars['String']['output'];
};

/** Which dates are meant, with what is not known of them; an empty filter asks that there is one. */
export type PartialDateFilter = {
  /** It is known in one of these ways. */
  readonly basis?: InputMaybe<ReadonlyArray<DateBasis>>;
  /** Whether it surely falls there, or may. */
  readonly certainty?: InputMaybe<Certainty>;
  /** It falls on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It falls on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Who took part in an event, and as what. */
export type Participation = Supported & {
  readonly __typename?: 'Participation';
  /** Who. */
  readonly actor: Actor;
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** As what: the type of the relationship. */
  readonly role: RelationshipType;
  /** The roles in words, where the type is TOOK_PART_IN. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};


/** Who took part in an event, and as what. */
export type ParticipationClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which participations are meant: those of which all of this holds. */
export type ParticipationFilter = {
  /** Who. */
  readonly actor?: InputMaybe<ActorFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** Any of these: as what: the type of the relationship. */
  readonly role?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** What a list of participations must have, and what it must not. */
export type ParticipationListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<ParticipationFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<ParticipationFilter>;
};

/** A place in a text. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** Its first words, at most eight. */
  readonly anchor: Scalars['String']['output'];
  /** The text. */
  readonly article: Article;
  /** The claims that rest on it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where it ends, in Unicode code points of the file. */
  readonly end: Scalars['Int']['output'];
  /** Its words, only where the collected texts are at hand. */
  readonly exact?: Maybe<Scalars['String']['output']>;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it says, in our words. */
  readonly paraphrase: Scalars['String']['output'];
  /** The part of the text that it stands in. */
  readonly part: ArticlePart;
  /** The SHA-256 of its words as UTF-8, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where it starts, in Unicode code points of the file. */
  readonly start: Scalars['Int']['output'];
  /** Whether the words at hand have that SHA-256; null where none are at hand. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};


/** A place in a text. */
export type PassageClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of places in a text. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The places in a text of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The places in a text of this page. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of places in a text. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Passage;
};

/** Which passages are meant: those of which all of this holds. */
export type PassageFilter = {
  /** Its first words, at most eight. */
  readonly anchor?: InputMaybe<StringFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** The text. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** The claims that rest on it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Where it ends, in Unicode code points of the file. */
  readonly end?: InputMaybe<IntFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<PassageFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** What it says, in our words. */
  readonly paraphrase?: InputMaybe<StringFilter>;
  /** Any of these: the part of the text that it stands in. */
  readonly part?: InputMaybe<ReadonlyArray<ArticlePart>>;
  /** Where it starts, in Unicode code points of the file. */
  readonly start?: InputMaybe<IntFilter>;
};

/** What a list of passages must have, and what it must not. */
export type PassageListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<PassageFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<PassageFilter>;
};

/** By what passages stand in order; what is not known comes last. */
export type PassageOrder =
  /** By its anchor. */
  { readonly anchor: OrderDirection; readonly end?: never; readonly id?: never; readonly paraphrase?: never; readonly part?: never; readonly start?: never; }
  |  /** By its end. */
  { readonly anchor?: never; readonly end: OrderDirection; readonly id?: never; readonly paraphrase?: never; readonly part?: never; readonly start?: never; }
  |  /** By its id. */
  { readonly anchor?: never; readonly end?: never; readonly id: OrderDirection; readonly paraphrase?: never; readonly part?: never; readonly start?: never; }
  |  /** By its paraphrase. */
  { readonly anchor?: never; readonly end?: never; readonly id?: never; readonly paraphrase: OrderDirection; readonly part?: never; readonly start?: never; }
  |  /** By its part. */
  { readonly anchor?: never; readonly end?: never; readonly id?: never; readonly paraphrase?: never; readonly part: OrderDirection; readonly start?: never; }
  |  /** By its start. */
  { readonly anchor?: never; readonly end?: never; readonly id?: never; readonly paraphrase?: never; readonly part?: never; readonly start: OrderDirection; };

/** A way from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** A link that opens Neo4j Browser with a query that draws exactly this path; a press on run draws it. */
  readonly browserUrl: Scalars['String']['output'];
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** Its relationships, one after the other. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One relationship of a path; where it is structure that nobody disputes, it has no claims and counts no articles. */
export type PathStep = Supported & {
  readonly __typename?: 'PathStep';
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether it leads from `from` to `to`; else it is the relationship of `to` to `from`. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: Entity;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** Where the step ends. */
  readonly to: Entity;
  /** What relates the two. */
  readonly type: RelationshipType;
};


/** One relationship of a path; where it is structure that nobody disputes, it has no claims and counts no articles. */
export type PathStepClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** When something held: the bounds of its start and of its end, where null means unbounded. */
export type Period = {
  readonly __typename?: 'Period';
  /** The first day it may have begun. */
  readonly fromEarliest?: Maybe<Scalars['Date']['output']>;
  /** The day by which it had begun. */
  readonly fromLatest?: Maybe<Scalars['Date']['output']>;
  /** The last day on which a text shows it. */
  readonly lastObserved?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it may no longer have held. */
  readonly untilEarliest?: Maybe<Scalars['Date']['output']>;
  /** The day by which it no longer held. */
  readonly untilLatest?: Maybe<Scalars['Date']['output']>;
};

/** A human being, named or not. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The bodies that the person belongs to. */
  readonly memberships: ReadonlyArray<Membership>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** Whether a text gives a name. */
  readonly named: Scalars['Boolean']['output'];
  /** The numbers that it stated. */
  readonly observations: ObservationConnection;
  /** The events it took part in, and as what. */
  readonly participations: ReadonlyArray<EventParticipation>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Whom the person speaks for. */
  readonly speaksFor: ReadonlyArray<Spokesmanship>;
  /** The stances it holds or held. */
  readonly stances: ReadonlyArray<HeldStance>;
  /** What it said. */
  readonly statements: StatementConnection;
  /** The offices held, each with its time. */
  readonly tenures: ReadonlyArray<HeldTenure>;
};


/** A human being, named or not. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A human being, named or not. */
export type PersonMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being, named or not. */
export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};


/** A human being, named or not. */
export type PersonParticipationsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being, named or not. */
export type PersonSpeaksForArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being, named or not. */
export type PersonStancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being, named or not. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/** A human being, named or not. */
export type PersonTenuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Person;
};

/** Which people are meant: those of which all of this holds. */
export type PersonFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The bodies that the person belongs to. */
  readonly memberships?: InputMaybe<MembershipListFilter>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Whether a text gives a name. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<PersonFilter>;
  /** The numbers that it stated. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** The events it took part in, and as what. */
  readonly participations?: InputMaybe<EventParticipationListFilter>;
  /** Whom the person speaks for. */
  readonly speaksFor?: InputMaybe<SpokesmanshipListFilter>;
  /** The stances it holds or held. */
  readonly stances?: InputMaybe<HeldStanceListFilter>;
  /** What it said. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** The offices held, each with its time. */
  readonly tenures?: InputMaybe<HeldTenureListFilter>;
};

/** What a list of people must have, and what it must not. */
export type PersonListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<PersonFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<PersonFilter>;
};

/** By what people stand in order; what is not known comes last. */
export type PersonOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly name: OrderDirection; };

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
  | 'OBSERVED';

/** A policy that was, or may have been, in force on the day asked. */
export type PolicyInForce = {
  readonly __typename?: 'PolicyInForce';
  /** Whose policy it is. */
  readonly agency: Organization;
  /** What that rests on. */
  readonly basis: PolicyBasis;
  /** How sure that is. */
  readonly certainty: Certainty;
  /** How many the agency counts, where it is a group; its members are not counted with it. */
  readonly group?: Maybe<GroupSize>;
  /** The place that the agency serves. */
  readonly jurisdiction: Jurisdiction;
  /** The last day on which a text shows it. */
  readonly lastObserved?: Maybe<Scalars['Date']['output']>;
  /** When it held, as known on the day asked. */
  readonly period: Period;
  /** What the agency did. */
  readonly state: PolicyState;
};

/** What an agency did or announced about an issue between two dates. */
export type PolicyState = Entity & Node & {
  readonly __typename?: 'PolicyState';
  /** Whose policy it is. */
  readonly agency: Organization;
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What the agency did. */
  readonly answer: PolicyAnswer;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Whom it covers. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The changes that ended it. */
  readonly endedBy: ReadonlyArray<Event>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The issue. */
  readonly issue: Issue;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** When, as known today. */
  readonly period: Period;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** The changes that began it. */
  readonly startedBy: ReadonlyArray<Event>;
};


/** What an agency did or announced about an issue between two dates. */
export type PolicyStateClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** A page of states of policy. */
export type PolicyStateConnection = {
  readonly __typename?: 'PolicyStateConnection';
  /** The states of policy of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PolicyStateEdge>;
  /** The states of policy of this page. */
  readonly nodes: ReadonlyArray<PolicyState>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of states of policy. */
export type PolicyStateEdge = {
  readonly __typename?: 'PolicyStateEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: PolicyState;
};

/** Which policy states are meant: those of which all of this holds. */
export type PolicyStateFilter = {
  /** Whose policy it is. */
  readonly agency?: InputMaybe<OrganizationFilter>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PolicyStateFilter>>;
  /** Any of these: what the agency did. */
  readonly answer?: InputMaybe<ReadonlyArray<PolicyAnswer>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whom it covers. */
  readonly criteria?: InputMaybe<CriterionListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** The changes that ended it. */
  readonly endedBy?: InputMaybe<EventListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The issue. */
  readonly issue?: InputMaybe<IssueFilter>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PolicyStateFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PolicyStateFilter>>;
  /** The changes that began it. */
  readonly startedBy?: InputMaybe<EventListFilter>;
  /** It is of a body that serves this place, or one within it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** By what states of policy are grouped. */
export type PolicyStateGrouping =
  /** Whose policy it is. */
  | 'AGENCY'
  /** What kind of body has it. */
  | 'AGENCY_KIND'
  /** How it answers its issue. */
  | 'ANSWER'
  /** Whether it surely held on the day asked, or may have; null where no day is asked. */
  | 'CERTAINTY'
  /** Each place that its agency serves, with all that this lies in: a policy of a county counts for its state. */
  | 'CONTAINING_JURISDICTION'
  /** The issue that it answers. */
  | 'ISSUE'
  /** The place that its agency serves. */
  | 'JURISDICTION'
  /** The month in which it began; null where that is open or the bounds cross into another. */
  | 'START_MONTH'
  /** The year in which it began; null where that is open or the bounds cross into another. */
  | 'START_YEAR';

/** What a list of policy states must have, and what it must not. */
export type PolicyStateListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<PolicyStateFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<PolicyStateFilter>;
};

/** By what policy states stand in order; what is not known comes last. */
export type PolicyStateOrder =
  /** By its answer. */
  { readonly answer: OrderDirection; readonly id?: never; readonly name?: never; }
  |  /** By its id. */
  { readonly answer?: never; readonly id: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly answer?: never; readonly id?: never; readonly name: OrderDirection; };

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

/** A program, or an instrument that agencies use. */
export type Program = Entity & Node & {
  readonly __typename?: 'Program';
  /** The agreements made under it. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The events about it. */
  readonly events: ReadonlyArray<Event>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The issues about it. */
  readonly issues: ReadonlyArray<Issue>;
  /** What kind of program it is. */
  readonly kind: ProgramKind;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The bodies that run it. */
  readonly operators: ReadonlyArray<Organization>;
  /** The whole that it is part of. */
  readonly partOf: ReadonlyArray<Program>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
};


/** A program, or an instrument that agencies use. */
export type ProgramClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** A page of programs. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The programs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** The programs of this page. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of programs. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Program;
};

/** Which programs are meant: those of which all of this holds. */
export type ProgramFilter = {
  /** The agreements made under it. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgramFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** The events about it. */
  readonly events?: InputMaybe<EventListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The issues about it. */
  readonly issues?: InputMaybe<IssueListFilter>;
  /** Any of these: what kind of program it is. */
  readonly kind?: InputMaybe<ReadonlyArray<ProgramKind>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProgramFilter>;
  /** The bodies that run it. */
  readonly operators?: InputMaybe<OrganizationListFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProgramFilter>>;
  /** The whole that it is part of. */
  readonly partOf?: InputMaybe<ProgramListFilter>;
};

/** What kind of program it is. */
export type ProgramKind =
  /** A means that is used case by case. */
  | 'INSTRUMENT'
  /** A partnership of several bodies. */
  | 'PARTNERSHIP'
  /** A program. */
  | 'PROGRAM';

/** What a list of programs must have, and what it must not. */
export type ProgramListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<ProgramFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<ProgramFilter>;
};

/** By what programs stand in order; what is not known comes last. */
export type ProgramOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly kind?: never; readonly name?: never; }
  |  /** By its kind. */
  { readonly id?: never; readonly kind: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly kind?: never; readonly name: OrderDirection; };

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

/** The questions one can ask; each concept adds its own. */
export type Query = {
  readonly __typename?: 'Query';
  /** The agreement with this id; null where the graph knows none. */
  readonly agreement?: Maybe<Agreement>;
  /** All agreements, in the order of their ids where no other is given. */
  readonly agreements: AgreementConnection;
  /** The text with this id; null where the graph knows none. */
  readonly article?: Maybe<Article>;
  /** How many articles there are, by groups. */
  readonly articleCounts: Counts;
  /** All texts, in the order of their ids where no other is given. */
  readonly articles: ArticleConnection;
  /** All links between events that led on from an event or up to it, link by link, each once; the nearest first. */
  readonly chain: ReadonlyArray<EventLink>;
  /** What came, changed or went since a version was loaded last; what came and went in between is left out. */
  readonly changes: ChangeConnection;
  /** The claim with this id; null where the graph knows none. */
  readonly claim?: Maybe<Claim>;
  /** How many claims there are, by groups. */
  readonly claimCounts: Counts;
  /** All claims, in the order of their ids where no other is given. */
  readonly claims: ClaimConnection;
  /** Two events beside each other: their order, the days between them, and what somebody asserts to link them. */
  readonly compare: EventComparison;
  /** What is in the graph, and since when. */
  readonly dataset: Dataset;
  /** The decision with this id; null where the graph knows none. */
  readonly decision?: Maybe<Decision>;
  /** All decisions, in the order of their ids where no other is given. */
  readonly decisions: DecisionConnection;
  /** The dispute with this id; null where the graph knows none. */
  readonly dispute?: Maybe<Dispute>;
  /** All disputes, in the order of their ids where no other is given. */
  readonly disputes: DisputeConnection;
  /** The event with this id; null where the graph knows none. */
  readonly event?: Maybe<Event>;
  /** How many events there are, by groups. */
  readonly eventCounts: Counts;
  /** All events, in the order of their ids where no other is given. */
  readonly events: EventConnection;
  /** The facts, each with what it rests on, in the order of their ends where no other is given. */
  readonly facts: FactConnection;
  /** The gap with this id; null where the graph knows none. */
  readonly gap?: Maybe<Gap>;
  /** All gaps, in the order of their ids where no other is given. */
  readonly gaps: GapConnection;
  /** The issue with this id; null where the graph knows none. */
  readonly issue?: Maybe<Issue>;
  /** All issues, in the order of their ids where no other is given. */
  readonly issues: IssueConnection;
  /** The place with this id; null where the graph knows none. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** All places, in the order of their ids where no other is given. */
  readonly jurisdictions: JurisdictionConnection;
  /** The law with this id; null where the graph knows none. */
  readonly law?: Maybe<Law>;
  /** All laws, in the order of their ids where no other is given. */
  readonly laws: LawConnection;
  /** The measure with this id; null where the graph knows none. */
  readonly measure?: Maybe<Measure>;
  /** All measures, in the order of their ids where no other is given. */
  readonly measures: MeasureConnection;
  /** Whatever has this id; null where the graph has nothing of that id. */
  readonly node?: Maybe<Node>;
  /** What has these ids, in the order of the ids; null where the graph has nothing of an id. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The stated number with this id; null where the graph knows none. */
  readonly observation?: Maybe<Observation>;
  /** How many stated numbers there are, by groups. */
  readonly observationCounts: Counts;
  /** All stated numbers, in the order of their ids where no other is given. */
  readonly observations: ObservationConnection;
  /** The office with this id; null where the graph knows none. */
  readonly office?: Maybe<Office>;
  /** All offices, in the order of their ids where no other is given. */
  readonly offices: OfficeConnection;
  /** The body with this id; null where the graph knows none. */
  readonly organization?: Maybe<Organization>;
  /** All bodies, in the order of their ids where no other is given. */
  readonly organizations: OrganizationConnection;
  /** The shortest ways from one thing to another over relationships of the world, by length and then by ids. */
  readonly paths: ReadonlyArray<Path>;
  /** All people, in the order of their ids where no other is given. */
  readonly people: PersonConnection;
  /** The person with this id; null where the graph knows none. */
  readonly person?: Maybe<Person>;
  /** Which policies were in force on a day, as known on a day, and how sure that is. */
  readonly policyInForce: ReadonlyArray<PolicyInForce>;
  /** The state of policy with this id; null where the graph knows none. */
  readonly policyState?: Maybe<PolicyState>;
  /** How many states of policy there are, by groups; those of a GROUP of agencies stand beside, as its members may have their own. */
  readonly policyStateCounts: Counts;
  /** All states of policy, in the order of their ids where no other is given. */
  readonly policyStates: PolicyStateConnection;
  /** The program with this id; null where the graph knows none. */
  readonly program?: Maybe<Program>;
  /** All programs, in the order of their ids where no other is given. */
  readonly programs: ProgramConnection;
  /** What is found by these words in names of every kind, in titles and in our own sentences, best first. */
  readonly search: SearchConnection;
  /** The stance with this id; null where the graph knows none. */
  readonly stance?: Maybe<Stance>;
  /** All stances, in the order of their ids where no other is given. */
  readonly stances: StanceConnection;
  /** The statement with this id; null where the graph knows none. */
  readonly statement?: Maybe<Statement>;
  /** How many statements there are, by groups. */
  readonly statementCounts: Counts;
  /** All statements, in the order of their ids where no other is given. */
  readonly statements: StatementConnection;
  /** The tenure with this id; null where the graph knows none. */
  readonly tenure?: Maybe<Tenure>;
  /** All tenures, in the order of their ids where no other is given. */
  readonly tenures: TenureConnection;
  /** The loaded word with this id; null where the graph knows none. */
  readonly term?: Maybe<Term>;
  /** All loaded words, in the order of their ids where no other is given. */
  readonly terms: TermConnection;
  /** Events in the order of their days, those without any date last. */
  readonly timeline: EventConnection;
};


/** The questions one can ask; each concept adds its own. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryArticleCountsArgs = {
  by: ReadonlyArray<ArticleGrouping>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryChainArgs = {
  direction: ChainDirection;
  from: Scalars['ID']['input'];
  grades?: InputMaybe<ReadonlyArray<LinkGrade>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ChangeOrder>>;
  since: Scalars['String']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryClaimCountsArgs = {
  by: ReadonlyArray<ClaimGrouping>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryEventCountsArgs = {
  by: ReadonlyArray<EventGrouping>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryFactsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryGapArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GapOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IssueOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JurisdictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryLawArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LawFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LawOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryObservationCountsArgs = {
  by: ReadonlyArray<ObservationGrouping>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryPolicyInForceArgs = {
  asOf: Scalars['Date']['input'];
  issue: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryPolicyStateArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryPolicyStateCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: ReadonlyArray<PolicyStateGrouping>;
  filter?: InputMaybe<PolicyStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryPolicyStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyStateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PolicyStateOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryStanceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryStancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StanceOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryStatementCountsArgs = {
  by: ReadonlyArray<StatementGrouping>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryTenureArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryTermArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask; each concept adds its own. */
export type QueryTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TermFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
};


/** The questions one can ask; each concept adds its own. */
export type QueryTimelineArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A place where a text gives a statement. */
export type Quotation = {
  readonly __typename?: 'Quotation';
  /** Whether in the speaker's words. */
  readonly form: QuotationForm;
  /** The language of the text, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** The place. */
  readonly passage: Passage;
  /** Whether the words were translated. */
  readonly translated: Translated;
};

/** Which quotations are meant: those of which all of this holds. */
export type QuotationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<QuotationFilter>>;
  /** Any of these: whether in the speaker's words. */
  readonly form?: InputMaybe<ReadonlyArray<QuotationForm>>;
  /** Any of these languages, by BCP 47. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<QuotationFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<QuotationFilter>>;
  /** The place. */
  readonly passage?: InputMaybe<PassageFilter>;
  /** Any of these: whether the words were translated. */
  readonly translated?: InputMaybe<ReadonlyArray<Translated>>;
};

/** Whether a text gives the speaker's words. */
export type QuotationForm =
  /** In the speaker's words. */
  | 'DIRECT'
  /** In the author's words. */
  | 'REPORTED';

/** What a list of quotations must have, and what it must not. */
export type QuotationListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<QuotationFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<QuotationFilter>;
};

/** How many relationships of one type and direction something has. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Whether they start from it. */
  readonly forward: Scalars['Boolean']['output'];
  /** The type. */
  readonly type: RelationshipType;
};

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

/** How many relationships of a type there are. */
export type RelationshipTypeCount = {
  readonly __typename?: 'RelationshipTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationshipType;
};

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found on this page, each with its match and its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found on this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found on all pages, among the 1000 nearest texts of each way to look; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One that was found, and by what. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** How the words were found in it. */
  readonly closeness: Closeness;
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** Where it stands: what was found itself, or the claim, gap, passage, criterion or decision that is about it. */
  readonly matchedIn: Node;
  /** What kind of name or sentence that is. */
  readonly matchedKind: MatchedKind;
  /** The name or sentence that was found, as it is written. */
  readonly matchedName: Scalars['String']['output'];
  /** What was found. */
  readonly node: Entity;
  /** How good the match is: 1000 is the whole name, names stand above sentences, nearer ones above others. */
  readonly score: Scalars['Int']['output'];
};

/** A collected file; it never changes. */
export type SourceFile = Node & {
  readonly __typename?: 'SourceFile';
  /** Its name. */
  readonly fileName: Scalars['String']['output'];
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** Which source files are meant: those of which all of this holds. */
export type SourceFileFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFileFilter>>;
  /** Its name. */
  readonly fileName?: InputMaybe<StringFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<SourceFileFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFileFilter>>;
};

/** That a person speaks for somebody. */
export type Spokesmanship = Supported & {
  readonly __typename?: 'Spokesmanship';
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** How sure it is on the day asked; null where no day was asked. */
  readonly certainty?: Maybe<Certainty>;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** When it held, as known on the day asked. */
  readonly period: Period;
  /** The one spoken for. */
  readonly principal: Actor;
  /** The one who speaks. */
  readonly spokesperson: Person;
};


/** That a person speaks for somebody. */
export type SpokesmanshipClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Which spokesmanships are meant: those of which all of this holds. */
export type SpokesmanshipFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SpokesmanshipFilter>>;
  /** How many articles say so; copies count once. */
  readonly articleCount?: InputMaybe<IntFilter>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether accounts of it contradict each other. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SpokesmanshipFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SpokesmanshipFilter>>;
  /** The one spoken for. */
  readonly principal?: InputMaybe<ActorFilter>;
  /** The one who speaks. */
  readonly spokesperson?: InputMaybe<PersonFilter>;
};

/** What a list of spokesmanships must have, and what it must not. */
export type SpokesmanshipListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<SpokesmanshipFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<SpokesmanshipFilter>;
};

/** An answer to an issue that somebody holds. */
export type Stance = Entity & Node & {
  readonly __typename?: 'Stance';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** The answer. */
  readonly answer: StanceAnswer;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Whether the holder says so, rather than somebody else of the holder. */
  readonly firstHand: Scalars['Boolean']['output'];
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Those who hold it. */
  readonly holders: ReadonlyArray<Actor>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The issue. */
  readonly issue: Issue;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** When, as known today. */
  readonly period: Period;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
};


/** An answer to an issue that somebody holds. */
export type StanceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

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

/** A page of stances. */
export type StanceConnection = {
  readonly __typename?: 'StanceConnection';
  /** The stances of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StanceEdge>;
  /** The stances of this page. */
  readonly nodes: ReadonlyArray<Stance>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of stances. */
export type StanceEdge = {
  readonly __typename?: 'StanceEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Stance;
};

/** Which stances are meant: those of which all of this holds. */
export type StanceFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StanceFilter>>;
  /** Any of these: the answer. */
  readonly answer?: InputMaybe<ReadonlyArray<StanceAnswer>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** Whether the holder says so, rather than somebody else of the holder. */
  readonly firstHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Those who hold it. */
  readonly holders?: InputMaybe<ActorListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The issue. */
  readonly issue?: InputMaybe<IssueFilter>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<StanceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<StanceFilter>>;
};

/** By what stances stand in order; what is not known comes last. */
export type StanceOrder =
  /** By its answer. */
  { readonly answer: OrderDirection; readonly id?: never; readonly name?: never; }
  |  /** By its id. */
  { readonly answer?: never; readonly id: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly answer?: never; readonly id?: never; readonly name: OrderDirection; };

/** Something that somebody said. */
export type Statement = Entity & Node & {
  readonly __typename?: 'Statement';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** What it conveys: the claims that rest on it. */
  readonly conveys: ReadonlyArray<Claim>;
  /** When it was said. */
  readonly date?: Maybe<PartialDate>;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The event at which it was said. */
  readonly occasion?: Maybe<Event>;
  /** What was said, in our words. */
  readonly paraphrase: Scalars['String']['output'];
  /** Where texts give it. */
  readonly quotations: ReadonlyArray<Quotation>;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** What it responds to. */
  readonly respondsTo: ReadonlyArray<Entity>;
  /** Who said it. */
  readonly speaker: Actor;
  /** At most twelve of the words. */
  readonly words?: Maybe<Scalars['String']['output']>;
};


/** Something that somebody said. */
export type StatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** Something that somebody said. */
export type StatementConveysArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Statement;
};

/** Which statements are meant: those of which all of this holds. */
export type StatementFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** What it conveys: the claims that rest on it. */
  readonly conveys?: InputMaybe<ClaimListFilter>;
  /** When it was said. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<StatementFilter>;
  /** The event at which it was said. */
  readonly occasion?: InputMaybe<EventFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** What was said, in our words. */
  readonly paraphrase?: InputMaybe<StringFilter>;
  /** Where texts give it. */
  readonly quotations?: InputMaybe<QuotationListFilter>;
  /** What it responds to. */
  readonly respondsTo?: InputMaybe<EntityListFilter>;
  /** Who said it. */
  readonly speaker?: InputMaybe<ActorFilter>;
  /** At most twelve of the words. */
  readonly words?: InputMaybe<StringFilter>;
};

/** By what statements are grouped. */
export type StatementGrouping =
  /** An article that gives it. */
  | 'ARTICLE'
  /** Whether a text gives its words or reports them. */
  | 'FORM'
  /** The language in which a text gives it. */
  | 'LANGUAGE'
  /** The month of its date; null where the bounds of the date cross into another. */
  | 'MONTH'
  /** The event at which it was said. */
  | 'OCCASION'
  /** An outlet that printed it. */
  | 'OUTLET'
  /** Who said it. */
  | 'SPEAKER'
  /** The year of its date; null where the bounds of the date cross into another. */
  | 'YEAR';

/** What a list of statements must have, and what it must not. */
export type StatementListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<StatementFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<StatementFilter>;
};

/** By what statements stand in order; what is not known comes last. */
export type StatementOrder =
  /** By its date. */
  { readonly date: OrderDirection; readonly id?: never; readonly name?: never; readonly paraphrase?: never; readonly words?: never; }
  |  /** By its id. */
  { readonly date?: never; readonly id: OrderDirection; readonly name?: never; readonly paraphrase?: never; readonly words?: never; }
  |  /** By its name. */
  { readonly date?: never; readonly id?: never; readonly name: OrderDirection; readonly paraphrase?: never; readonly words?: never; }
  |  /** By its paraphrase. */
  { readonly date?: never; readonly id?: never; readonly name?: never; readonly paraphrase: OrderDirection; readonly words?: never; }
  |  /** By its words. */
  { readonly date?: never; readonly id?: never; readonly name?: never; readonly paraphrase?: never; readonly words: OrderDirection; };

/** What a text must be like; an empty filter asks that there is one. */
export type StringFilter = {
  /** It has this in it, in capitals or not. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It is exactly this. */
  readonly equals?: InputMaybe<Scalars['String']['input']>;
  /** It starts with this, in capitals or not. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody could dispute, and how well texts support it: a relationship between two things. */
export type Supported = {
  /** How many articles say so; copies count once. */
  readonly articleCount: Scalars['Int']['output'];
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether accounts of it contradict each other. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How many independent origins say so, at most; relays of one origin count once. */
  readonly independentCount: Scalars['Int']['output'];
};


/** What somebody could dispute, and how well texts support it: a relationship between two things. */
export type SupportedClaimsArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody's time in an office. */
export type Tenure = Entity & Node & {
  readonly __typename?: 'Tenure';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** The claims that say so. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** The office. */
  readonly office: Office;
  /** When, as known today. */
  readonly period: Period;
  /** Who held the office. */
  readonly person: Person;
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
};


/** Somebody's time in an office. */
export type TenureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** A page of tenures. */
export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  /** The tenures of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /** The tenures of this page. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of tenures. */
export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Tenure;
};

/** Which tenures are meant: those of which all of this holds. */
export type TenureFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TenureFilter>>;
  /** The claims that say so. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TenureFilter>;
  /** The office. */
  readonly office?: InputMaybe<OfficeFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TenureFilter>>;
  /** Who held the office. */
  readonly person?: InputMaybe<PersonFilter>;
};

/** By what tenures stand in order; what is not known comes last. */
export type TenureOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A loaded word that texts use: data about the texts, never our word. */
export type Term = Entity & Node & {
  readonly __typename?: 'Term';
  /** Other names, each with its language and kind. */
  readonly alternativeNames: ReadonlyArray<Name>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims: ClaimConnection;
  /** Our recorded decisions about it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What no text says of it. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The stable id, `<type>:<slug>`. */
  readonly id: Scalars['ID']['output'];
  /** Ids in public registers; never evidence of what a text says. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its language, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each type it has. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** The word as written, in the singular. */
  readonly text: Scalars['String']['output'];
  /** How often each text uses it, in whose voice. */
  readonly uses: ReadonlyArray<TermUse>;
};


/** A loaded word that texts use: data about the texts, never our word. */
export type TermClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** A page of loaded words. */
export type TermConnection = {
  readonly __typename?: 'TermConnection';
  /** The loaded words of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** The loaded words of this page. */
  readonly nodes: ReadonlyArray<Term>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of loaded words. */
export type TermEdge = {
  readonly __typename?: 'TermEdge';
  /** Where it stands, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Term;
};

/** Which terms are meant: those of which all of this holds. */
export type TermFilter = {
  /** Other names, each with its language and kind. */
  readonly alternativeNames?: InputMaybe<NameListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TermFilter>>;
  /** What is said of it: the claims that have it as subject or object. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Our recorded decisions about it. */
  readonly decisions?: InputMaybe<DecisionListFilter>;
  /** What no text says of it. */
  readonly gaps?: InputMaybe<GapListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these languages, by BCP 47. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A short name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TermFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TermFilter>>;
  /** The words, as texts have them. */
  readonly text?: InputMaybe<StringFilter>;
  /** How often each text uses it, in whose voice. */
  readonly uses?: InputMaybe<TermUseListFilter>;
};

/** By what terms stand in order; what is not known comes last. */
export type TermOrder =
  /** By its id. */
  { readonly id: OrderDirection; readonly language?: never; readonly name?: never; }
  |  /** By its language. */
  { readonly id?: never; readonly language: OrderDirection; readonly name?: never; }
  |  /** By its name. */
  { readonly id?: never; readonly language?: never; readonly name: OrderDirection; };

/** How often a text uses a loaded word in one voice. */
export type TermUse = Node & {
  readonly __typename?: 'TermUse';
  /** The text. */
  readonly article: Article;
  /** How often, the title included. */
  readonly count: Scalars['Int']['output'];
  /** Where the text uses it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id. */
  readonly id: Scalars['ID']['output'];
  /** The one quoted; null where the author uses it, or nobody is named. */
  readonly speaker?: Maybe<Actor>;
  /** The word. */
  readonly term: Term;
  /** Whose word it is there. */
  readonly voice: TermVoice;
};

/** Which term uses are meant: those of which all of this holds. */
export type TermUseFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TermUseFilter>>;
  /** The text. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** How often, the title included. */
  readonly count?: InputMaybe<IntFilter>;
  /** Where the text uses it. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** Any of these ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<TermUseFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TermUseFilter>>;
  /** The one quoted; null where the author uses it, or nobody is named. */
  readonly speaker?: InputMaybe<ActorFilter>;
  /** The word. */
  readonly term?: InputMaybe<TermFilter>;
  /** Any of these: whose word it is there. */
  readonly voice?: InputMaybe<ReadonlyArray<TermVoice>>;
};

/** What a list of term uses must have, and what it must not. */
export type TermUseListFilter = {
  /** None of them is like this. */
  readonly none?: InputMaybe<TermUseFilter>;
  /** At least one of them is like this. */
  readonly some?: InputMaybe<TermUseFilter>;
};

/** Whose word a loaded word is. */
export type TermVoice =
  /** The author's own. */
  | 'AUTHOR'
  /** That of somebody quoted in so many words. */
  | 'QUOTED';

/** How much of a text is covered by passages. */
export type TextCoverage = {
  readonly __typename?: 'TextCoverage';
  /** The text. */
  readonly article: Article;
  /** How many passages it has. */
  readonly passages: Scalars['Int']['output'];
  /** The share of its length that they cover, overlaps counted once: from 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** How many things of a type there are. */
export type ThingCount = {
  readonly __typename?: 'ThingCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type, as this schema names it. */
  readonly type: Scalars['String']['output'];
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Organization, 'agreements' | 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'members' | 'observations' | 'offices' | 'participations' | 'policyStates' | 'spokespeople' | 'stances' | 'statements'> & { agreements: ReadonlyArray<_RefType['AgreementParty']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, members: ReadonlyArray<_RefType['Membership']>, observations: _RefType['ObservationConnection'], offices: ReadonlyArray<_RefType['Office']>, participations: ReadonlyArray<_RefType['EventParticipation']>, policyStates: ReadonlyArray<_RefType['HeldPolicy']>, spokespeople: ReadonlyArray<_RefType['Spokesmanship']>, stances: ReadonlyArray<_RefType['HeldStance']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Person, 'claims' | 'decisions' | 'gaps' | 'memberships' | 'observations' | 'participations' | 'speaksFor' | 'stances' | 'statements' | 'tenures'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, memberships: ReadonlyArray<_RefType['Membership']>, observations: _RefType['ObservationConnection'], participations: ReadonlyArray<_RefType['EventParticipation']>, speaksFor: ReadonlyArray<_RefType['Spokesmanship']>, stances: ReadonlyArray<_RefType['HeldStance']>, statements: _RefType['StatementConnection'], tenures: ReadonlyArray<_RefType['HeldTenure']> } )
  ;
  Entity:
    | ( Omit<Agreement, 'claims' | 'decisions' | 'events' | 'gaps' | 'parties' | 'program'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, events: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, parties: ReadonlyArray<_RefType['AgreementParty']>, program: _RefType['Program'] } )
    | ( Omit<Article, 'byline' | 'canonical' | 'claims' | 'copies' | 'damages' | 'decisions' | 'gaps' | 'outlet' | 'passages' | 'published' | 'terms' | 'updated'> & { byline: ReadonlyArray<_RefType['Person']>, canonical: _RefType['Article'], claims: _RefType['ClaimConnection'], copies: ReadonlyArray<_RefType['Article']>, damages: ReadonlyArray<_RefType['Damage']>, decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, outlet?: Maybe<_RefType['Organization']>, passages: _RefType['PassageConnection'], published: _RefType['PartialDate'], terms: ReadonlyArray<_RefType['TermUse']>, updated?: Maybe<_RefType['PartialDate']> } )
    | ( Omit<Dispute, 'accounts' | 'claims' | 'decisions' | 'gaps'> & { accounts: ReadonlyArray<_RefType['Claim']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']> } )
    | ( Omit<Event, 'announced' | 'antecedents' | 'claims' | 'concerns' | 'consequences' | 'date' | 'decisions' | 'effective' | 'ended' | 'gaps' | 'jurisdictions' | 'participants' | 'produced' | 'respondsTo' | 'responses' | 'started' | 'statements'> & { announced?: Maybe<_RefType['PartialDate']>, antecedents: ReadonlyArray<_RefType['EventLink']>, claims: _RefType['ClaimConnection'], concerns: ReadonlyArray<_RefType['Entity']>, consequences: ReadonlyArray<_RefType['EventLink']>, date: _RefType['PartialDate'], decisions: ReadonlyArray<_RefType['Decision']>, effective?: Maybe<_RefType['PartialDate']>, ended: ReadonlyArray<_RefType['PolicyState']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, participants: ReadonlyArray<_RefType['Participation']>, produced: ReadonlyArray<_RefType['Law']>, respondsTo: ReadonlyArray<_RefType['Entity']>, responses: ReadonlyArray<_RefType['Entity']>, started: ReadonlyArray<_RefType['PolicyState']>, statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<Issue, 'about' | 'claims' | 'decisions' | 'gaps' | 'policyStates' | 'stances'> & { about: ReadonlyArray<_RefType['Entity']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, policyStates: ReadonlyArray<_RefType['HeldPolicy']>, stances: ReadonlyArray<_RefType['HeldStance']> } )
    | ( Omit<Jurisdiction, 'claims' | 'contains' | 'decisions' | 'gaps' | 'observations' | 'organizations' | 'within'> & { claims: _RefType['ClaimConnection'], contains: _RefType['JurisdictionConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, observations: _RefType['ObservationConnection'], organizations: ReadonlyArray<_RefType['Organization']>, within?: Maybe<_RefType['Jurisdiction']> } )
    | ( Omit<Law, 'addressees' | 'claims' | 'criteria' | 'decisions' | 'events' | 'gaps' | 'issues' | 'participants' | 'producedBy' | 'versionOf' | 'versions'> & { addressees: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], criteria: ReadonlyArray<_RefType['Criterion']>, decisions: ReadonlyArray<_RefType['Decision']>, events: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, issues: ReadonlyArray<_RefType['Issue']>, participants: ReadonlyArray<_RefType['LawParticipation']>, producedBy: ReadonlyArray<_RefType['Event']>, versionOf: ReadonlyArray<_RefType['Law']>, versions: ReadonlyArray<_RefType['Law']> } )
    | ( Omit<Measure, 'claims' | 'decisions' | 'gaps' | 'observations'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, observations: _RefType['ObservationConnection'] } )
    | ( Omit<Observation, 'claims' | 'decisions' | 'gaps' | 'measure' | 'parts' | 'period' | 'place' | 'statedBy' | 'whole'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, measure: _RefType['Measure'], parts: ReadonlyArray<_RefType['Observation']>, period?: Maybe<_RefType['PartialDate']>, place?: Maybe<_RefType['Jurisdiction']>, statedBy: ReadonlyArray<_RefType['Attribution']>, whole?: Maybe<_RefType['Observation']> } )
    | ( Omit<Office, 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'organizations' | 'tenures'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, organizations: ReadonlyArray<_RefType['Organization']>, tenures: ReadonlyArray<_RefType['HeldTenure']> } )
    | ( Omit<Organization, 'agreements' | 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'members' | 'observations' | 'offices' | 'participations' | 'policyStates' | 'spokespeople' | 'stances' | 'statements'> & { agreements: ReadonlyArray<_RefType['AgreementParty']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, members: ReadonlyArray<_RefType['Membership']>, observations: _RefType['ObservationConnection'], offices: ReadonlyArray<_RefType['Office']>, participations: ReadonlyArray<_RefType['EventParticipation']>, policyStates: ReadonlyArray<_RefType['HeldPolicy']>, spokespeople: ReadonlyArray<_RefType['Spokesmanship']>, stances: ReadonlyArray<_RefType['HeldStance']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Person, 'claims' | 'decisions' | 'gaps' | 'memberships' | 'observations' | 'participations' | 'speaksFor' | 'stances' | 'statements' | 'tenures'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, memberships: ReadonlyArray<_RefType['Membership']>, observations: _RefType['ObservationConnection'], participations: ReadonlyArray<_RefType['EventParticipation']>, speaksFor: ReadonlyArray<_RefType['Spokesmanship']>, stances: ReadonlyArray<_RefType['HeldStance']>, statements: _RefType['StatementConnection'], tenures: ReadonlyArray<_RefType['HeldTenure']> } )
    | ( Omit<PolicyState, 'agency' | 'claims' | 'criteria' | 'decisions' | 'endedBy' | 'gaps' | 'issue' | 'startedBy'> & { agency: _RefType['Organization'], claims: _RefType['ClaimConnection'], criteria: ReadonlyArray<_RefType['Criterion']>, decisions: ReadonlyArray<_RefType['Decision']>, endedBy: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, issue: _RefType['Issue'], startedBy: ReadonlyArray<_RefType['Event']> } )
    | ( Omit<Program, 'agreements' | 'claims' | 'decisions' | 'events' | 'gaps' | 'issues' | 'operators' | 'partOf'> & { agreements: ReadonlyArray<_RefType['Agreement']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, events: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, issues: ReadonlyArray<_RefType['Issue']>, operators: ReadonlyArray<_RefType['Organization']>, partOf: ReadonlyArray<_RefType['Program']> } )
    | ( Omit<Stance, 'claims' | 'decisions' | 'gaps' | 'holders' | 'issue'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, holders: ReadonlyArray<_RefType['Actor']>, issue: _RefType['Issue'] } )
    | ( Omit<Statement, 'claims' | 'conveys' | 'date' | 'decisions' | 'gaps' | 'occasion' | 'quotations' | 'respondsTo' | 'speaker'> & { claims: _RefType['ClaimConnection'], conveys: ReadonlyArray<_RefType['Claim']>, date?: Maybe<_RefType['PartialDate']>, decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, occasion?: Maybe<_RefType['Event']>, quotations: ReadonlyArray<_RefType['Quotation']>, respondsTo: ReadonlyArray<_RefType['Entity']>, speaker: _RefType['Actor'] } )
    | ( Omit<Tenure, 'claims' | 'decisions' | 'gaps' | 'office' | 'person'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, office: _RefType['Office'], person: _RefType['Person'] } )
    | ( Omit<Term, 'claims' | 'decisions' | 'gaps' | 'uses'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, uses: ReadonlyArray<_RefType['TermUse']> } )
  ;
  Node:
    | ( Omit<Agreement, 'claims' | 'decisions' | 'events' | 'gaps' | 'parties' | 'program'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, events: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, parties: ReadonlyArray<_RefType['AgreementParty']>, program: _RefType['Program'] } )
    | ( Omit<Article, 'byline' | 'canonical' | 'claims' | 'copies' | 'damages' | 'decisions' | 'gaps' | 'outlet' | 'passages' | 'published' | 'terms' | 'updated'> & { byline: ReadonlyArray<_RefType['Person']>, canonical: _RefType['Article'], claims: _RefType['ClaimConnection'], copies: ReadonlyArray<_RefType['Article']>, damages: ReadonlyArray<_RefType['Damage']>, decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, outlet?: Maybe<_RefType['Organization']>, passages: _RefType['PassageConnection'], published: _RefType['PartialDate'], terms: ReadonlyArray<_RefType['TermUse']>, updated?: Maybe<_RefType['PartialDate']> } )
    | ( Omit<Claim, 'at' | 'attributedTo' | 'chain' | 'date' | 'dispute' | 'evidence' | 'from' | 'knownFrom' | 'object' | 'premises' | 'statement' | 'subject' | 'until'> & { at?: Maybe<_RefType['PartialDate']>, attributedTo: ReadonlyArray<_RefType['Attribution']>, chain: ReadonlyArray<_RefType['Event']>, date?: Maybe<_RefType['PartialDate']>, dispute?: Maybe<_RefType['Dispute']>, evidence: ReadonlyArray<_RefType['Evidence']>, from?: Maybe<_RefType['PartialDate']>, knownFrom: _RefType['PartialDate'], object?: Maybe<_RefType['Node']>, premises: ReadonlyArray<_RefType['Claim']>, statement?: Maybe<_RefType['Statement']>, subject: _RefType['Node'], until?: Maybe<_RefType['PartialDate']> } )
    | ( Omit<Criterion, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Damage, 'article'> & { article: _RefType['Article'] } )
    | ( Omit<Decision, 'between'> & { between: ReadonlyArray<_RefType['Node']> } )
    | ( Omit<Dispute, 'accounts' | 'claims' | 'decisions' | 'gaps'> & { accounts: ReadonlyArray<_RefType['Claim']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']> } )
    | ( Omit<Event, 'announced' | 'antecedents' | 'claims' | 'concerns' | 'consequences' | 'date' | 'decisions' | 'effective' | 'ended' | 'gaps' | 'jurisdictions' | 'participants' | 'produced' | 'respondsTo' | 'responses' | 'started' | 'statements'> & { announced?: Maybe<_RefType['PartialDate']>, antecedents: ReadonlyArray<_RefType['EventLink']>, claims: _RefType['ClaimConnection'], concerns: ReadonlyArray<_RefType['Entity']>, consequences: ReadonlyArray<_RefType['EventLink']>, date: _RefType['PartialDate'], decisions: ReadonlyArray<_RefType['Decision']>, effective?: Maybe<_RefType['PartialDate']>, ended: ReadonlyArray<_RefType['PolicyState']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, participants: ReadonlyArray<_RefType['Participation']>, produced: ReadonlyArray<_RefType['Law']>, respondsTo: ReadonlyArray<_RefType['Entity']>, responses: ReadonlyArray<_RefType['Entity']>, started: ReadonlyArray<_RefType['PolicyState']>, statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<Gap, 'about' | 'closedBy' | 'near' | 'searched'> & { about: ReadonlyArray<_RefType['Entity']>, closedBy?: Maybe<_RefType['Claim']>, near: ReadonlyArray<_RefType['Passage']>, searched: ReadonlyArray<_RefType['Article']> } )
    | ( Omit<Issue, 'about' | 'claims' | 'decisions' | 'gaps' | 'policyStates' | 'stances'> & { about: ReadonlyArray<_RefType['Entity']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, policyStates: ReadonlyArray<_RefType['HeldPolicy']>, stances: ReadonlyArray<_RefType['HeldStance']> } )
    | ( Omit<Jurisdiction, 'claims' | 'contains' | 'decisions' | 'gaps' | 'observations' | 'organizations' | 'within'> & { claims: _RefType['ClaimConnection'], contains: _RefType['JurisdictionConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, observations: _RefType['ObservationConnection'], organizations: ReadonlyArray<_RefType['Organization']>, within?: Maybe<_RefType['Jurisdiction']> } )
    | ( Omit<Law, 'addressees' | 'claims' | 'criteria' | 'decisions' | 'events' | 'gaps' | 'issues' | 'participants' | 'producedBy' | 'versionOf' | 'versions'> & { addressees: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], criteria: ReadonlyArray<_RefType['Criterion']>, decisions: ReadonlyArray<_RefType['Decision']>, events: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, issues: ReadonlyArray<_RefType['Issue']>, participants: ReadonlyArray<_RefType['LawParticipation']>, producedBy: ReadonlyArray<_RefType['Event']>, versionOf: ReadonlyArray<_RefType['Law']>, versions: ReadonlyArray<_RefType['Law']> } )
    | ( Omit<Measure, 'claims' | 'decisions' | 'gaps' | 'observations'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, observations: _RefType['ObservationConnection'] } )
    | ( Omit<Observation, 'claims' | 'decisions' | 'gaps' | 'measure' | 'parts' | 'period' | 'place' | 'statedBy' | 'whole'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, measure: _RefType['Measure'], parts: ReadonlyArray<_RefType['Observation']>, period?: Maybe<_RefType['PartialDate']>, place?: Maybe<_RefType['Jurisdiction']>, statedBy: ReadonlyArray<_RefType['Attribution']>, whole?: Maybe<_RefType['Observation']> } )
    | ( Omit<Office, 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'organizations' | 'tenures'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, organizations: ReadonlyArray<_RefType['Organization']>, tenures: ReadonlyArray<_RefType['HeldTenure']> } )
    | ( Omit<Organization, 'agreements' | 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'members' | 'observations' | 'offices' | 'participations' | 'policyStates' | 'spokespeople' | 'stances' | 'statements'> & { agreements: ReadonlyArray<_RefType['AgreementParty']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, jurisdictions: ReadonlyArray<_RefType['Jurisdiction']>, members: ReadonlyArray<_RefType['Membership']>, observations: _RefType['ObservationConnection'], offices: ReadonlyArray<_RefType['Office']>, participations: ReadonlyArray<_RefType['EventParticipation']>, policyStates: ReadonlyArray<_RefType['HeldPolicy']>, spokespeople: ReadonlyArray<_RefType['Spokesmanship']>, stances: ReadonlyArray<_RefType['HeldStance']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Passage, 'article' | 'claims'> & { article: _RefType['Article'], claims: ReadonlyArray<_RefType['Claim']> } )
    | ( Omit<Person, 'claims' | 'decisions' | 'gaps' | 'memberships' | 'observations' | 'participations' | 'speaksFor' | 'stances' | 'statements' | 'tenures'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, memberships: ReadonlyArray<_RefType['Membership']>, observations: _RefType['ObservationConnection'], participations: ReadonlyArray<_RefType['EventParticipation']>, speaksFor: ReadonlyArray<_RefType['Spokesmanship']>, stances: ReadonlyArray<_RefType['HeldStance']>, statements: _RefType['StatementConnection'], tenures: ReadonlyArray<_RefType['HeldTenure']> } )
    | ( Omit<PolicyState, 'agency' | 'claims' | 'criteria' | 'decisions' | 'endedBy' | 'gaps' | 'issue' | 'startedBy'> & { agency: _RefType['Organization'], claims: _RefType['ClaimConnection'], criteria: ReadonlyArray<_RefType['Criterion']>, decisions: ReadonlyArray<_RefType['Decision']>, endedBy: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, issue: _RefType['Issue'], startedBy: ReadonlyArray<_RefType['Event']> } )
    | ( Omit<Program, 'agreements' | 'claims' | 'decisions' | 'events' | 'gaps' | 'issues' | 'operators' | 'partOf'> & { agreements: ReadonlyArray<_RefType['Agreement']>, claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, events: ReadonlyArray<_RefType['Event']>, gaps: ReadonlyArray<_RefType['Gap']>, issues: ReadonlyArray<_RefType['Issue']>, operators: ReadonlyArray<_RefType['Organization']>, partOf: ReadonlyArray<_RefType['Program']> } )
    | ( SourceFile )
    | ( Omit<Stance, 'claims' | 'decisions' | 'gaps' | 'holders' | 'issue'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, holders: ReadonlyArray<_RefType['Actor']>, issue: _RefType['Issue'] } )
    | ( Omit<Statement, 'claims' | 'conveys' | 'date' | 'decisions' | 'gaps' | 'occasion' | 'quotations' | 'respondsTo' | 'speaker'> & { claims: _RefType['ClaimConnection'], conveys: ReadonlyArray<_RefType['Claim']>, date?: Maybe<_RefType['PartialDate']>, decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, occasion?: Maybe<_RefType['Event']>, quotations: ReadonlyArray<_RefType['Quotation']>, respondsTo: ReadonlyArray<_RefType['Entity']>, speaker: _RefType['Actor'] } )
    | ( Omit<Tenure, 'claims' | 'decisions' | 'gaps' | 'office' | 'person'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, office: _RefType['Office'], person: _RefType['Person'] } )
    | ( Omit<Term, 'claims' | 'decisions' | 'gaps' | 'uses'> & { claims: _RefType['ClaimConnection'], decisions: ReadonlyArray<_RefType['Decision']>, gaps: ReadonlyArray<_RefType['Gap']>, uses: ReadonlyArray<_RefType['TermUse']> } )
    | ( Omit<TermUse, 'article' | 'evidence' | 'speaker' | 'term'> & { article: _RefType['Article'], evidence: ReadonlyArray<_RefType['Evidence']>, speaker?: Maybe<_RefType['Actor']>, term: _RefType['Term'] } )
  ;
  Supported:
    | ( Omit<AgreementParty, 'agreement' | 'claims' | 'party'> & { agreement: _RefType['Agreement'], claims: ReadonlyArray<_RefType['Claim']>, party: _RefType['Organization'] } )
    | ( Omit<EventLink, 'claims' | 'earlier' | 'event' | 'later'> & { claims: ReadonlyArray<_RefType['Claim']>, earlier: _RefType['Event'], event: _RefType['Event'], later: _RefType['Event'] } )
    | ( Omit<EventParticipation, 'claims' | 'event'> & { claims: ReadonlyArray<_RefType['Claim']>, event: _RefType['Event'] } )
    | ( Omit<Fact, 'articles' | 'claims' | 'from' | 'passages' | 'to'> & { articles: ReadonlyArray<_RefType['Article']>, claims: ReadonlyArray<_RefType['Claim']>, from: _RefType['Entity'], passages: ReadonlyArray<_RefType['Passage']>, to: _RefType['Entity'] } )
    | ( Omit<LawParticipation, 'actor' | 'claims'> & { actor: _RefType['Actor'], claims: ReadonlyArray<_RefType['Claim']> } )
    | ( Omit<Membership, 'claims' | 'member' | 'organization'> & { claims: ReadonlyArray<_RefType['Claim']>, member: _RefType['Actor'], organization: _RefType['Organization'] } )
    | ( Omit<Participation, 'actor' | 'claims'> & { actor: _RefType['Actor'], claims: ReadonlyArray<_RefType['Claim']> } )
    | ( Omit<PathStep, 'claims' | 'from' | 'to'> & { claims: ReadonlyArray<_RefType['Claim']>, from: _RefType['Entity'], to: _RefType['Entity'] } )
    | ( Omit<Spokesmanship, 'claims' | 'principal' | 'spokesperson'> & { claims: ReadonlyArray<_RefType['Claim']>, principal: _RefType['Actor'], spokesperson: _RefType['Person'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'claims' | 'decisions' | 'events' | 'gaps' | 'parties' | 'program'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, events: ReadonlyArray<ResolversTypes['Event']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, parties: ReadonlyArray<ResolversTypes['AgreementParty']>, program: ResolversTypes['Program'] }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  AgreementParty: ResolverTypeWrapper<Omit<AgreementParty, 'agreement' | 'claims' | 'party'> & { agreement: ResolversTypes['Agreement'], claims: ReadonlyArray<ResolversTypes['Claim']>, party: ResolversTypes['Organization'] }>;
  AgreementPartyFilter: AgreementPartyFilter;
  AgreementPartyListFilter: AgreementPartyListFilter;
  Article: ResolverTypeWrapper<Omit<Article, 'byline' | 'canonical' | 'claims' | 'copies' | 'damages' | 'decisions' | 'gaps' | 'outlet' | 'passages' | 'published' | 'terms' | 'updated'> & { byline: ReadonlyArray<ResolversTypes['Person']>, canonical: ResolversTypes['Article'], claims: ResolversTypes['ClaimConnection'], copies: ReadonlyArray<ResolversTypes['Article']>, damages: ReadonlyArray<ResolversTypes['Damage']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, outlet?: Maybe<ResolversTypes['Organization']>, passages: ResolversTypes['PassageConnection'], published: ResolversTypes['PartialDate'], terms: ReadonlyArray<ResolversTypes['TermUse']>, updated?: Maybe<ResolversTypes['PartialDate']> }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleGrouping: ArticleGrouping;
  ArticleListFilter: ArticleListFilter;
  ArticleOrder: ArticleOrder;
  ArticlePart: ArticlePart;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  AttributionFilter: AttributionFilter;
  AttributionListFilter: AttributionListFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: Capacity;
  Certainty: Certainty;
  ChainDirection: ChainDirection;
  Change: ResolverTypeWrapper<Omit<Change, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  ChangeOrder: ChangeOrder;
  Claim: ResolverTypeWrapper<Omit<Claim, 'at' | 'attributedTo' | 'chain' | 'date' | 'dispute' | 'evidence' | 'from' | 'knownFrom' | 'object' | 'premises' | 'statement' | 'subject' | 'until'> & { at?: Maybe<ResolversTypes['PartialDate']>, attributedTo: ReadonlyArray<ResolversTypes['Attribution']>, chain: ReadonlyArray<ResolversTypes['Event']>, date?: Maybe<ResolversTypes['PartialDate']>, dispute?: Maybe<ResolversTypes['Dispute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, from?: Maybe<ResolversTypes['PartialDate']>, knownFrom: ResolversTypes['PartialDate'], object?: Maybe<ResolversTypes['Node']>, premises: ReadonlyArray<ResolversTypes['Claim']>, statement?: Maybe<ResolversTypes['Statement']>, subject: ResolversTypes['Node'], until?: Maybe<ResolversTypes['PartialDate']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimGrouping: ClaimGrouping;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimStatus: ClaimStatus;
  Closeness: Closeness;
  Comparator: Comparator;
  CountGroup: ResolverTypeWrapper<Omit<CountGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['CountKey']> }>;
  CountKey: ResolverTypeWrapper<Omit<CountKey, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  Counts: ResolverTypeWrapper<Omit<Counts, 'groups'> & { groups: ReadonlyArray<ResolversTypes['CountGroup']> }>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Criterion: ResolverTypeWrapper<Omit<Criterion, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  CriterionEffect: CriterionEffect;
  CriterionFilter: CriterionFilter;
  CriterionListFilter: CriterionListFilter;
  Damage: ResolverTypeWrapper<Omit<Damage, 'article'> & { article: ResolversTypes['Article'] }>;
  DamageFilter: DamageFilter;
  DamageKind: DamageKind;
  DamageListFilter: DamageListFilter;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'texts'> & { texts: ReadonlyArray<ResolversTypes['TextCoverage']> }>;
  DatasetCounts: ResolverTypeWrapper<DatasetCounts>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayRange: ResolverTypeWrapper<DayRange>;
  Decision: ResolverTypeWrapper<Omit<Decision, 'between'> & { between: ReadonlyArray<ResolversTypes['Node']> }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DecisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Decision']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  DecisionListFilter: DecisionListFilter;
  DecisionOrder: DecisionOrder;
  Dispute: ResolverTypeWrapper<Omit<Dispute, 'accounts' | 'claims' | 'decisions' | 'gaps'> & { accounts: ReadonlyArray<ResolversTypes['Claim']>, claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']> }>;
  DisputeConnection: ResolverTypeWrapper<Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisputeEdge']>, nodes: ReadonlyArray<ResolversTypes['Dispute']> }>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeFilter: DisputeFilter;
  DisputeKind: DisputeKind;
  DisputeOrder: DisputeOrder;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<Omit<Event, 'announced' | 'antecedents' | 'claims' | 'concerns' | 'consequences' | 'date' | 'decisions' | 'effective' | 'ended' | 'gaps' | 'jurisdictions' | 'participants' | 'produced' | 'respondsTo' | 'responses' | 'started' | 'statements'> & { announced?: Maybe<ResolversTypes['PartialDate']>, antecedents: ReadonlyArray<ResolversTypes['EventLink']>, claims: ResolversTypes['ClaimConnection'], concerns: ReadonlyArray<ResolversTypes['Entity']>, consequences: ReadonlyArray<ResolversTypes['EventLink']>, date: ResolversTypes['PartialDate'], decisions: ReadonlyArray<ResolversTypes['Decision']>, effective?: Maybe<ResolversTypes['PartialDate']>, ended: ReadonlyArray<ResolversTypes['PolicyState']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, jurisdictions: ReadonlyArray<ResolversTypes['Jurisdiction']>, participants: ReadonlyArray<ResolversTypes['Participation']>, produced: ReadonlyArray<ResolversTypes['Law']>, respondsTo: ReadonlyArray<ResolversTypes['Entity']>, responses: ReadonlyArray<ResolversTypes['Entity']>, started: ReadonlyArray<ResolversTypes['PolicyState']>, statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  EventComparison: ResolverTypeWrapper<Omit<EventComparison, 'a' | 'b' | 'links'> & { a: ResolversTypes['Event'], b: ResolversTypes['Event'], links: ReadonlyArray<ResolversTypes['EventLink']> }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventGrouping: EventGrouping;
  EventKind: EventKind;
  EventLink: ResolverTypeWrapper<Omit<EventLink, 'claims' | 'earlier' | 'event' | 'later'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, earlier: ResolversTypes['Event'], event: ResolversTypes['Event'], later: ResolversTypes['Event'] }>;
  EventLinkFilter: EventLinkFilter;
  EventLinkListFilter: EventLinkListFilter;
  EventListFilter: EventListFilter;
  EventOrder: EventOrder;
  EventParticipation: ResolverTypeWrapper<Omit<EventParticipation, 'claims' | 'event'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, event: ResolversTypes['Event'] }>;
  EventParticipationFilter: EventParticipationFilter;
  EventParticipationListFilter: EventParticipationListFilter;
  EventStatus: EventStatus;
  EventTie: EventTie;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'passage'> & { passage: ResolversTypes['Passage'] }>;
  EvidenceFilter: EvidenceFilter;
  EvidenceListFilter: EvidenceListFilter;
  Fact: ResolverTypeWrapper<Omit<Fact, 'articles' | 'claims' | 'from' | 'passages' | 'to'> & { articles: ReadonlyArray<ResolversTypes['Article']>, claims: ReadonlyArray<ResolversTypes['Claim']>, from: ResolversTypes['Entity'], passages: ReadonlyArray<ResolversTypes['Passage']>, to: ResolversTypes['Entity'] }>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FactEdge']>, nodes: ReadonlyArray<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFilter: FactFilter;
  FactOrder: FactOrder;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Gap: ResolverTypeWrapper<Omit<Gap, 'about' | 'closedBy' | 'near' | 'searched'> & { about: ReadonlyArray<ResolversTypes['Entity']>, closedBy?: Maybe<ResolversTypes['Claim']>, near: ReadonlyArray<ResolversTypes['Passage']>, searched: ReadonlyArray<ResolversTypes['Article']> }>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']>, nodes: ReadonlyArray<ResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapFilter: GapFilter;
  GapListFilter: GapListFilter;
  GapOrder: GapOrder;
  GapReason: GapReason;
  GroupOrder: GroupOrder;
  GroupSize: ResolverTypeWrapper<GroupSize>;
  HeldPolicy: ResolverTypeWrapper<Omit<HeldPolicy, 'state'> & { state: ResolversTypes['PolicyState'] }>;
  HeldPolicyFilter: HeldPolicyFilter;
  HeldPolicyListFilter: HeldPolicyListFilter;
  HeldStance: ResolverTypeWrapper<Omit<HeldStance, 'stance'> & { stance: ResolversTypes['Stance'] }>;
  HeldStanceFilter: HeldStanceFilter;
  HeldStanceListFilter: HeldStanceListFilter;
  HeldTenure: ResolverTypeWrapper<Omit<HeldTenure, 'tenure'> & { tenure: ResolversTypes['Tenure'] }>;
  HeldTenureFilter: HeldTenureFilter;
  HeldTenureListFilter: HeldTenureListFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Issue: ResolverTypeWrapper<Omit<Issue, 'about' | 'claims' | 'decisions' | 'gaps' | 'policyStates' | 'stances'> & { about: ReadonlyArray<ResolversTypes['Entity']>, claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, policyStates: ReadonlyArray<ResolversTypes['HeldPolicy']>, stances: ReadonlyArray<ResolversTypes['HeldStance']> }>;
  IssueAct: IssueAct;
  IssueConnection: ResolverTypeWrapper<Omit<IssueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IssueEdge']>, nodes: ReadonlyArray<ResolversTypes['Issue']> }>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  IssueListFilter: IssueListFilter;
  IssueNature: IssueNature;
  IssueOrder: IssueOrder;
  Jurisdiction: ResolverTypeWrapper<Omit<Jurisdiction, 'claims' | 'contains' | 'decisions' | 'gaps' | 'observations' | 'organizations' | 'within'> & { claims: ResolversTypes['ClaimConnection'], contains: ResolversTypes['JurisdictionConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, observations: ResolversTypes['ObservationConnection'], organizations: ReadonlyArray<ResolversTypes['Organization']>, within?: Maybe<ResolversTypes['Jurisdiction']> }>;
  JurisdictionConnection: ResolverTypeWrapper<Omit<JurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JurisdictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Jurisdiction']> }>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionKind: JurisdictionKind;
  JurisdictionListFilter: JurisdictionListFilter;
  JurisdictionOrder: JurisdictionOrder;
  Law: ResolverTypeWrapper<Omit<Law, 'addressees' | 'claims' | 'criteria' | 'decisions' | 'events' | 'gaps' | 'issues' | 'participants' | 'producedBy' | 'versionOf' | 'versions'> & { addressees: ReadonlyArray<ResolversTypes['Actor']>, claims: ResolversTypes['ClaimConnection'], criteria: ReadonlyArray<ResolversTypes['Criterion']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, events: ReadonlyArray<ResolversTypes['Event']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, issues: ReadonlyArray<ResolversTypes['Issue']>, participants: ReadonlyArray<ResolversTypes['LawParticipation']>, producedBy: ReadonlyArray<ResolversTypes['Event']>, versionOf: ReadonlyArray<ResolversTypes['Law']>, versions: ReadonlyArray<ResolversTypes['Law']> }>;
  LawConnection: ResolverTypeWrapper<Omit<LawConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LawEdge']>, nodes: ReadonlyArray<ResolversTypes['Law']> }>;
  LawEdge: ResolverTypeWrapper<Omit<LawEdge, 'node'> & { node: ResolversTypes['Law'] }>;
  LawFilter: LawFilter;
  LawKind: LawKind;
  LawListFilter: LawListFilter;
  LawOrder: LawOrder;
  LawParticipation: ResolverTypeWrapper<Omit<LawParticipation, 'actor' | 'claims'> & { actor: ResolversTypes['Actor'], claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  LawParticipationFilter: LawParticipationFilter;
  LawParticipationListFilter: LawParticipationListFilter;
  LawStatus: LawStatus;
  LinkGrade: LinkGrade;
  Load: ResolverTypeWrapper<Load>;
  MatchedKind: MatchedKind;
  Measure: ResolverTypeWrapper<Omit<Measure, 'claims' | 'decisions' | 'gaps' | 'observations'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, observations: ResolversTypes['ObservationConnection'] }>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  Membership: ResolverTypeWrapper<Omit<Membership, 'claims' | 'member' | 'organization'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, member: ResolversTypes['Actor'], organization: ResolversTypes['Organization'] }>;
  MembershipFilter: MembershipFilter;
  MembershipListFilter: MembershipListFilter;
  Modality: Modality;
  Name: ResolverTypeWrapper<Name>;
  NameFilter: NameFilter;
  NameKind: NameKind;
  NameListFilter: NameListFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeFilter: NodeFilter;
  NodeListFilter: NodeListFilter;
  Observation: ResolverTypeWrapper<Omit<Observation, 'claims' | 'decisions' | 'gaps' | 'measure' | 'parts' | 'period' | 'place' | 'statedBy' | 'whole'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, measure: ResolversTypes['Measure'], parts: ReadonlyArray<ResolversTypes['Observation']>, period?: Maybe<ResolversTypes['PartialDate']>, place?: Maybe<ResolversTypes['Jurisdiction']>, statedBy: ReadonlyArray<ResolversTypes['Attribution']>, whole?: Maybe<ResolversTypes['Observation']> }>;
  ObservationAxis: ObservationAxis;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationGrouping: ObservationGrouping;
  ObservationListFilter: ObservationListFilter;
  ObservationOrder: ObservationOrder;
  Office: ResolverTypeWrapper<Omit<Office, 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'organizations' | 'tenures'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, jurisdictions: ReadonlyArray<ResolversTypes['Jurisdiction']>, organizations: ReadonlyArray<ResolversTypes['Organization']>, tenures: ReadonlyArray<ResolversTypes['HeldTenure']> }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeFilter: OfficeFilter;
  OfficeListFilter: OfficeListFilter;
  OfficeOrder: OfficeOrder;
  OrderBasis: OrderBasis;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<Omit<Organization, 'agreements' | 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'members' | 'observations' | 'offices' | 'participations' | 'policyStates' | 'spokespeople' | 'stances' | 'statements'> & { agreements: ReadonlyArray<ResolversTypes['AgreementParty']>, claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, jurisdictions: ReadonlyArray<ResolversTypes['Jurisdiction']>, members: ReadonlyArray<ResolversTypes['Membership']>, observations: ResolversTypes['ObservationConnection'], offices: ReadonlyArray<ResolversTypes['Office']>, participations: ReadonlyArray<ResolversTypes['EventParticipation']>, policyStates: ReadonlyArray<ResolversTypes['HeldPolicy']>, spokespeople: ReadonlyArray<ResolversTypes['Spokesmanship']>, stances: ReadonlyArray<ResolversTypes['HeldStance']>, statements: ResolversTypes['StatementConnection'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationListFilter: OrganizationListFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateSource>;
  PartialDateFilter: PartialDateFilter;
  Participation: ResolverTypeWrapper<Omit<Participation, 'actor' | 'claims'> & { actor: ResolversTypes['Actor'], claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  ParticipationFilter: ParticipationFilter;
  ParticipationListFilter: ParticipationListFilter;
  Passage: ResolverTypeWrapper<Omit<Passage, 'article' | 'claims'> & { article: ResolversTypes['Article'], claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageFilter: PassageFilter;
  PassageListFilter: PassageListFilter;
  PassageOrder: PassageOrder;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'claims' | 'from' | 'to'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Omit<Person, 'claims' | 'decisions' | 'gaps' | 'memberships' | 'observations' | 'participations' | 'speaksFor' | 'stances' | 'statements' | 'tenures'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, memberships: ReadonlyArray<ResolversTypes['Membership']>, observations: ResolversTypes['ObservationConnection'], participations: ReadonlyArray<ResolversTypes['EventParticipation']>, speaksFor: ReadonlyArray<ResolversTypes['Spokesmanship']>, stances: ReadonlyArray<ResolversTypes['HeldStance']>, statements: ResolversTypes['StatementConnection'], tenures: ReadonlyArray<ResolversTypes['HeldTenure']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonListFilter: PersonListFilter;
  PersonOrder: PersonOrder;
  Polarity: Polarity;
  PolicyAnswer: PolicyAnswer;
  PolicyBasis: PolicyBasis;
  PolicyInForce: ResolverTypeWrapper<Omit<PolicyInForce, 'agency' | 'jurisdiction' | 'state'> & { agency: ResolversTypes['Organization'], jurisdiction: ResolversTypes['Jurisdiction'], state: ResolversTypes['PolicyState'] }>;
  PolicyState: ResolverTypeWrapper<Omit<PolicyState, 'agency' | 'claims' | 'criteria' | 'decisions' | 'endedBy' | 'gaps' | 'issue' | 'startedBy'> & { agency: ResolversTypes['Organization'], claims: ResolversTypes['ClaimConnection'], criteria: ReadonlyArray<ResolversTypes['Criterion']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, endedBy: ReadonlyArray<ResolversTypes['Event']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, issue: ResolversTypes['Issue'], startedBy: ReadonlyArray<ResolversTypes['Event']> }>;
  PolicyStateConnection: ResolverTypeWrapper<Omit<PolicyStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyStateEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyState']> }>;
  PolicyStateEdge: ResolverTypeWrapper<Omit<PolicyStateEdge, 'node'> & { node: ResolversTypes['PolicyState'] }>;
  PolicyStateFilter: PolicyStateFilter;
  PolicyStateGrouping: PolicyStateGrouping;
  PolicyStateListFilter: PolicyStateListFilter;
  PolicyStateOrder: PolicyStateOrder;
  Predicate: Predicate;
  Program: ResolverTypeWrapper<Omit<Program, 'agreements' | 'claims' | 'decisions' | 'events' | 'gaps' | 'issues' | 'operators' | 'partOf'> & { agreements: ReadonlyArray<ResolversTypes['Agreement']>, claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, events: ReadonlyArray<ResolversTypes['Event']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, issues: ReadonlyArray<ResolversTypes['Issue']>, operators: ReadonlyArray<ResolversTypes['Organization']>, partOf: ReadonlyArray<ResolversTypes['Program']> }>;
  ProgramConnection: ResolverTypeWrapper<Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgramEdge']>, nodes: ReadonlyArray<ResolversTypes['Program']> }>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramFilter: ProgramFilter;
  ProgramKind: ProgramKind;
  ProgramListFilter: ProgramListFilter;
  ProgramOrder: ProgramOrder;
  PromptedBy: PromptedBy;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<Omit<Quotation, 'passage'> & { passage: ResolversTypes['Passage'] }>;
  QuotationFilter: QuotationFilter;
  QuotationForm: QuotationForm;
  QuotationListFilter: QuotationListFilter;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipType: RelationshipType;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'matchedIn' | 'node'> & { matchedIn: ResolversTypes['Node'], node: ResolversTypes['Entity'] }>;
  SourceFile: ResolverTypeWrapper<SourceFile>;
  SourceFileFilter: SourceFileFilter;
  Spokesmanship: ResolverTypeWrapper<Omit<Spokesmanship, 'claims' | 'principal' | 'spokesperson'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, principal: ResolversTypes['Actor'], spokesperson: ResolversTypes['Person'] }>;
  SpokesmanshipFilter: SpokesmanshipFilter;
  SpokesmanshipListFilter: SpokesmanshipListFilter;
  Stance: ResolverTypeWrapper<Omit<Stance, 'claims' | 'decisions' | 'gaps' | 'holders' | 'issue'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, holders: ReadonlyArray<ResolversTypes['Actor']>, issue: ResolversTypes['Issue'] }>;
  StanceAnswer: StanceAnswer;
  StanceConnection: ResolverTypeWrapper<Omit<StanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Stance']> }>;
  StanceEdge: ResolverTypeWrapper<Omit<StanceEdge, 'node'> & { node: ResolversTypes['Stance'] }>;
  StanceFilter: StanceFilter;
  StanceOrder: StanceOrder;
  Statement: ResolverTypeWrapper<Omit<Statement, 'claims' | 'conveys' | 'date' | 'decisions' | 'gaps' | 'occasion' | 'quotations' | 'respondsTo' | 'speaker'> & { claims: ResolversTypes['ClaimConnection'], conveys: ReadonlyArray<ResolversTypes['Claim']>, date?: Maybe<ResolversTypes['PartialDate']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, occasion?: Maybe<ResolversTypes['Event']>, quotations: ReadonlyArray<ResolversTypes['Quotation']>, respondsTo: ReadonlyArray<ResolversTypes['Entity']>, speaker: ResolversTypes['Actor'] }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementGrouping: StatementGrouping;
  StatementListFilter: StatementListFilter;
  StatementOrder: StatementOrder;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Supported: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Supported']>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'claims' | 'decisions' | 'gaps' | 'office' | 'person'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, office: ResolversTypes['Office'], person: ResolversTypes['Person'] }>;
  TenureConnection: ResolverTypeWrapper<Omit<TenureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TenureEdge']>, nodes: ReadonlyArray<ResolversTypes['Tenure']> }>;
  TenureEdge: ResolverTypeWrapper<Omit<TenureEdge, 'node'> & { node: ResolversTypes['Tenure'] }>;
  TenureFilter: TenureFilter;
  TenureOrder: TenureOrder;
  Term: ResolverTypeWrapper<Omit<Term, 'claims' | 'decisions' | 'gaps' | 'uses'> & { claims: ResolversTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, uses: ReadonlyArray<ResolversTypes['TermUse']> }>;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TermEdge']>, nodes: ReadonlyArray<ResolversTypes['Term']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermFilter: TermFilter;
  TermOrder: TermOrder;
  TermUse: ResolverTypeWrapper<Omit<TermUse, 'article' | 'evidence' | 'speaker' | 'term'> & { article: ResolversTypes['Article'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, speaker?: Maybe<ResolversTypes['Actor']>, term: ResolversTypes['Term'] }>;
  TermUseFilter: TermUseFilter;
  TermUseListFilter: TermUseListFilter;
  TermVoice: TermVoice;
  TextCoverage: ResolverTypeWrapper<Omit<TextCoverage, 'article'> & { article: ResolversTypes['Article'] }>;
  ThingCount: ResolverTypeWrapper<ThingCount>;
  TimeOrder: TimeOrder;
  Translated: Translated;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  Agreement: Omit<Agreement, 'claims' | 'decisions' | 'events' | 'gaps' | 'parties' | 'program'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, events: ReadonlyArray<ResolversParentTypes['Event']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, parties: ReadonlyArray<ResolversParentTypes['AgreementParty']>, program: ResolversParentTypes['Program'] };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  AgreementParty: Omit<AgreementParty, 'agreement' | 'claims' | 'party'> & { agreement: ResolversParentTypes['Agreement'], claims: ReadonlyArray<ResolversParentTypes['Claim']>, party: ResolversParentTypes['Organization'] };
  AgreementPartyFilter: AgreementPartyFilter;
  AgreementPartyListFilter: AgreementPartyListFilter;
  Article: Omit<Article, 'byline' | 'canonical' | 'claims' | 'copies' | 'damages' | 'decisions' | 'gaps' | 'outlet' | 'passages' | 'published' | 'terms' | 'updated'> & { byline: ReadonlyArray<ResolversParentTypes['Person']>, canonical: ResolversParentTypes['Article'], claims: ResolversParentTypes['ClaimConnection'], copies: ReadonlyArray<ResolversParentTypes['Article']>, damages: ReadonlyArray<ResolversParentTypes['Damage']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, outlet?: Maybe<ResolversParentTypes['Organization']>, passages: ResolversParentTypes['PassageConnection'], published: ResolversParentTypes['PartialDate'], terms: ReadonlyArray<ResolversParentTypes['TermUse']>, updated?: Maybe<ResolversParentTypes['PartialDate']> };
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleListFilter: ArticleListFilter;
  ArticleOrder: ArticleOrder;
  Attribution: Omit<Attribution, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  AttributionFilter: AttributionFilter;
  AttributionListFilter: AttributionListFilter;
  Boolean: Scalars['Boolean']['output'];
  Change: Omit<Change, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ChangeOrder: ChangeOrder;
  Claim: Omit<Claim, 'at' | 'attributedTo' | 'chain' | 'date' | 'dispute' | 'evidence' | 'from' | 'knownFrom' | 'object' | 'premises' | 'statement' | 'subject' | 'until'> & { at?: Maybe<ResolversParentTypes['PartialDate']>, attributedTo: ReadonlyArray<ResolversParentTypes['Attribution']>, chain: ReadonlyArray<ResolversParentTypes['Event']>, date?: Maybe<ResolversParentTypes['PartialDate']>, dispute?: Maybe<ResolversParentTypes['Dispute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, from?: Maybe<ResolversParentTypes['PartialDate']>, knownFrom: ResolversParentTypes['PartialDate'], object?: Maybe<ResolversParentTypes['Node']>, premises: ReadonlyArray<ResolversParentTypes['Claim']>, statement?: Maybe<ResolversParentTypes['Statement']>, subject: ResolversParentTypes['Node'], until?: Maybe<ResolversParentTypes['PartialDate']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  CountGroup: Omit<CountGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['CountKey']> };
  CountKey: Omit<CountKey, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  Counts: Omit<Counts, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['CountGroup']> };
  Coverage: Coverage;
  Criterion: Omit<Criterion, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  CriterionFilter: CriterionFilter;
  CriterionListFilter: CriterionListFilter;
  Damage: Omit<Damage, 'article'> & { article: ResolversParentTypes['Article'] };
  DamageFilter: DamageFilter;
  DamageListFilter: DamageListFilter;
  Dataset: Omit<Dataset, 'texts'> & { texts: ReadonlyArray<ResolversParentTypes['TextCoverage']> };
  DatasetCounts: DatasetCounts;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DayRange: DayRange;
  Decision: Omit<Decision, 'between'> & { between: ReadonlyArray<ResolversParentTypes['Node']> };
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DecisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Decision']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DecisionListFilter: DecisionListFilter;
  DecisionOrder: DecisionOrder;
  Dispute: Omit<Dispute, 'accounts' | 'claims' | 'decisions' | 'gaps'> & { accounts: ReadonlyArray<ResolversParentTypes['Claim']>, claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']> };
  DisputeConnection: Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisputeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dispute']> };
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeFilter: DisputeFilter;
  DisputeOrder: DisputeOrder;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  Event: Omit<Event, 'announced' | 'antecedents' | 'claims' | 'concerns' | 'consequences' | 'date' | 'decisions' | 'effective' | 'ended' | 'gaps' | 'jurisdictions' | 'participants' | 'produced' | 'respondsTo' | 'responses' | 'started' | 'statements'> & { announced?: Maybe<ResolversParentTypes['PartialDate']>, antecedents: ReadonlyArray<ResolversParentTypes['EventLink']>, claims: ResolversParentTypes['ClaimConnection'], concerns: ReadonlyArray<ResolversParentTypes['Entity']>, consequences: ReadonlyArray<ResolversParentTypes['EventLink']>, date: ResolversParentTypes['PartialDate'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, effective?: Maybe<ResolversParentTypes['PartialDate']>, ended: ReadonlyArray<ResolversParentTypes['PolicyState']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, jurisdictions: ReadonlyArray<ResolversParentTypes['Jurisdiction']>, participants: ReadonlyArray<ResolversParentTypes['Participation']>, produced: ReadonlyArray<ResolversParentTypes['Law']>, respondsTo: ReadonlyArray<ResolversParentTypes['Entity']>, responses: ReadonlyArray<ResolversParentTypes['Entity']>, started: ReadonlyArray<ResolversParentTypes['PolicyState']>, statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  EventComparison: Omit<EventComparison, 'a' | 'b' | 'links'> & { a: ResolversParentTypes['Event'], b: ResolversParentTypes['Event'], links: ReadonlyArray<ResolversParentTypes['EventLink']> };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventLink: Omit<EventLink, 'claims' | 'earlier' | 'event' | 'later'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, earlier: ResolversParentTypes['Event'], event: ResolversParentTypes['Event'], later: ResolversParentTypes['Event'] };
  EventLinkFilter: EventLinkFilter;
  EventLinkListFilter: EventLinkListFilter;
  EventListFilter: EventListFilter;
  EventOrder: EventOrder;
  EventParticipation: Omit<EventParticipation, 'claims' | 'event'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, event: ResolversParentTypes['Event'] };
  EventParticipationFilter: EventParticipationFilter;
  EventParticipationListFilter: EventParticipationListFilter;
  Evidence: Omit<Evidence, 'passage'> & { passage: ResolversParentTypes['Passage'] };
  EvidenceFilter: EvidenceFilter;
  EvidenceListFilter: EvidenceListFilter;
  Fact: Omit<Fact, 'articles' | 'claims' | 'from' | 'passages' | 'to'> & { articles: ReadonlyArray<ResolversParentTypes['Article']>, claims: ReadonlyArray<ResolversParentTypes['Claim']>, from: ResolversParentTypes['Entity'], passages: ReadonlyArray<ResolversParentTypes['Passage']>, to: ResolversParentTypes['Entity'] };
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Fact']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFilter: FactFilter;
  FactOrder: FactOrder;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Gap: Omit<Gap, 'about' | 'closedBy' | 'near' | 'searched'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, closedBy?: Maybe<ResolversParentTypes['Claim']>, near: ReadonlyArray<ResolversParentTypes['Passage']>, searched: ReadonlyArray<ResolversParentTypes['Article']> };
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Gap']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapFilter: GapFilter;
  GapListFilter: GapListFilter;
  GapOrder: GapOrder;
  GroupSize: GroupSize;
  HeldPolicy: Omit<HeldPolicy, 'state'> & { state: ResolversParentTypes['PolicyState'] };
  HeldPolicyFilter: HeldPolicyFilter;
  HeldPolicyListFilter: HeldPolicyListFilter;
  HeldStance: Omit<HeldStance, 'stance'> & { stance: ResolversParentTypes['Stance'] };
  HeldStanceFilter: HeldStanceFilter;
  HeldStanceListFilter: HeldStanceListFilter;
  HeldTenure: Omit<HeldTenure, 'tenure'> & { tenure: ResolversParentTypes['Tenure'] };
  HeldTenureFilter: HeldTenureFilter;
  HeldTenureListFilter: HeldTenureListFilter;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Issue: Omit<Issue, 'about' | 'claims' | 'decisions' | 'gaps' | 'policyStates' | 'stances'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, policyStates: ReadonlyArray<ResolversParentTypes['HeldPolicy']>, stances: ReadonlyArray<ResolversParentTypes['HeldStance']> };
  IssueConnection: Omit<IssueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IssueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Issue']> };
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  IssueListFilter: IssueListFilter;
  IssueOrder: IssueOrder;
  Jurisdiction: Omit<Jurisdiction, 'claims' | 'contains' | 'decisions' | 'gaps' | 'observations' | 'organizations' | 'within'> & { claims: ResolversParentTypes['ClaimConnection'], contains: ResolversParentTypes['JurisdictionConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, observations: ResolversParentTypes['ObservationConnection'], organizations: ReadonlyArray<ResolversParentTypes['Organization']>, within?: Maybe<ResolversParentTypes['Jurisdiction']> };
  JurisdictionConnection: Omit<JurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JurisdictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Jurisdiction']> };
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionListFilter: JurisdictionListFilter;
  JurisdictionOrder: JurisdictionOrder;
  Law: Omit<Law, 'addressees' | 'claims' | 'criteria' | 'decisions' | 'events' | 'gaps' | 'issues' | 'participants' | 'producedBy' | 'versionOf' | 'versions'> & { addressees: ReadonlyArray<ResolversParentTypes['Actor']>, claims: ResolversParentTypes['ClaimConnection'], criteria: ReadonlyArray<ResolversParentTypes['Criterion']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, events: ReadonlyArray<ResolversParentTypes['Event']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, issues: ReadonlyArray<ResolversParentTypes['Issue']>, participants: ReadonlyArray<ResolversParentTypes['LawParticipation']>, producedBy: ReadonlyArray<ResolversParentTypes['Event']>, versionOf: ReadonlyArray<ResolversParentTypes['Law']>, versions: ReadonlyArray<ResolversParentTypes['Law']> };
  LawConnection: Omit<LawConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LawEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Law']> };
  LawEdge: Omit<LawEdge, 'node'> & { node: ResolversParentTypes['Law'] };
  LawFilter: LawFilter;
  LawListFilter: LawListFilter;
  LawOrder: LawOrder;
  LawParticipation: Omit<LawParticipation, 'actor' | 'claims'> & { actor: ResolversParentTypes['Actor'], claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  LawParticipationFilter: LawParticipationFilter;
  LawParticipationListFilter: LawParticipationListFilter;
  Load: Load;
  Measure: Omit<Measure, 'claims' | 'decisions' | 'gaps' | 'observations'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, observations: ResolversParentTypes['ObservationConnection'] };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  Membership: Omit<Membership, 'claims' | 'member' | 'organization'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, member: ResolversParentTypes['Actor'], organization: ResolversParentTypes['Organization'] };
  MembershipFilter: MembershipFilter;
  MembershipListFilter: MembershipListFilter;
  Name: Name;
  NameFilter: NameFilter;
  NameListFilter: NameListFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeFilter: NodeFilter;
  NodeListFilter: NodeListFilter;
  Observation: Omit<Observation, 'claims' | 'decisions' | 'gaps' | 'measure' | 'parts' | 'period' | 'place' | 'statedBy' | 'whole'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, measure: ResolversParentTypes['Measure'], parts: ReadonlyArray<ResolversParentTypes['Observation']>, period?: Maybe<ResolversParentTypes['PartialDate']>, place?: Maybe<ResolversParentTypes['Jurisdiction']>, statedBy: ReadonlyArray<ResolversParentTypes['Attribution']>, whole?: Maybe<ResolversParentTypes['Observation']> };
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationListFilter: ObservationListFilter;
  ObservationOrder: ObservationOrder;
  Office: Omit<Office, 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'organizations' | 'tenures'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, jurisdictions: ReadonlyArray<ResolversParentTypes['Jurisdiction']>, organizations: ReadonlyArray<ResolversParentTypes['Organization']>, tenures: ReadonlyArray<ResolversParentTypes['HeldTenure']> };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeFilter: OfficeFilter;
  OfficeListFilter: OfficeListFilter;
  OfficeOrder: OfficeOrder;
  Organization: Omit<Organization, 'agreements' | 'claims' | 'decisions' | 'gaps' | 'jurisdictions' | 'members' | 'observations' | 'offices' | 'participations' | 'policyStates' | 'spokespeople' | 'stances' | 'statements'> & { agreements: ReadonlyArray<ResolversParentTypes['AgreementParty']>, claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, jurisdictions: ReadonlyArray<ResolversParentTypes['Jurisdiction']>, members: ReadonlyArray<ResolversParentTypes['Membership']>, observations: ResolversParentTypes['ObservationConnection'], offices: ReadonlyArray<ResolversParentTypes['Office']>, participations: ReadonlyArray<ResolversParentTypes['EventParticipation']>, policyStates: ReadonlyArray<ResolversParentTypes['HeldPolicy']>, spokespeople: ReadonlyArray<ResolversParentTypes['Spokesmanship']>, stances: ReadonlyArray<ResolversParentTypes['HeldStance']>, statements: ResolversParentTypes['StatementConnection'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationListFilter: OrganizationListFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  PartialDate: PartialDateSource;
  PartialDateFilter: PartialDateFilter;
  Participation: Omit<Participation, 'actor' | 'claims'> & { actor: ResolversParentTypes['Actor'], claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  ParticipationFilter: ParticipationFilter;
  ParticipationListFilter: ParticipationListFilter;
  Passage: Omit<Passage, 'article' | 'claims'> & { article: ResolversParentTypes['Article'], claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  PassageConnection: Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Passage']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageFilter: PassageFilter;
  PassageListFilter: PassageListFilter;
  PassageOrder: PassageOrder;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'claims' | 'from' | 'to'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  Period: Period;
  Person: Omit<Person, 'claims' | 'decisions' | 'gaps' | 'memberships' | 'observations' | 'participations' | 'speaksFor' | 'stances' | 'statements' | 'tenures'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, memberships: ReadonlyArray<ResolversParentTypes['Membership']>, observations: ResolversParentTypes['ObservationConnection'], participations: ReadonlyArray<ResolversParentTypes['EventParticipation']>, speaksFor: ReadonlyArray<ResolversParentTypes['Spokesmanship']>, stances: ReadonlyArray<ResolversParentTypes['HeldStance']>, statements: ResolversParentTypes['StatementConnection'], tenures: ReadonlyArray<ResolversParentTypes['HeldTenure']> };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonListFilter: PersonListFilter;
  PersonOrder: PersonOrder;
  PolicyInForce: Omit<PolicyInForce, 'agency' | 'jurisdiction' | 'state'> & { agency: ResolversParentTypes['Organization'], jurisdiction: ResolversParentTypes['Jurisdiction'], state: ResolversParentTypes['PolicyState'] };
  PolicyState: Omit<PolicyState, 'agency' | 'claims' | 'criteria' | 'decisions' | 'endedBy' | 'gaps' | 'issue' | 'startedBy'> & { agency: ResolversParentTypes['Organization'], claims: ResolversParentTypes['ClaimConnection'], criteria: ReadonlyArray<ResolversParentTypes['Criterion']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, endedBy: ReadonlyArray<ResolversParentTypes['Event']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, issue: ResolversParentTypes['Issue'], startedBy: ReadonlyArray<ResolversParentTypes['Event']> };
  PolicyStateConnection: Omit<PolicyStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyStateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyState']> };
  PolicyStateEdge: Omit<PolicyStateEdge, 'node'> & { node: ResolversParentTypes['PolicyState'] };
  PolicyStateFilter: PolicyStateFilter;
  PolicyStateListFilter: PolicyStateListFilter;
  PolicyStateOrder: PolicyStateOrder;
  Program: Omit<Program, 'agreements' | 'claims' | 'decisions' | 'events' | 'gaps' | 'issues' | 'operators' | 'partOf'> & { agreements: ReadonlyArray<ResolversParentTypes['Agreement']>, claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, events: ReadonlyArray<ResolversParentTypes['Event']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, issues: ReadonlyArray<ResolversParentTypes['Issue']>, operators: ReadonlyArray<ResolversParentTypes['Organization']>, partOf: ReadonlyArray<ResolversParentTypes['Program']> };
  ProgramConnection: Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgramEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Program']> };
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramFilter: ProgramFilter;
  ProgramListFilter: ProgramListFilter;
  ProgramOrder: ProgramOrder;
  Query: Record<PropertyKey, never>;
  Quotation: Omit<Quotation, 'passage'> & { passage: ResolversParentTypes['Passage'] };
  QuotationFilter: QuotationFilter;
  QuotationListFilter: QuotationListFilter;
  RelationshipCount: RelationshipCount;
  RelationshipTypeCount: RelationshipTypeCount;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'matchedIn' | 'node'> & { matchedIn: ResolversParentTypes['Node'], node: ResolversParentTypes['Entity'] };
  SourceFile: SourceFile;
  SourceFileFilter: SourceFileFilter;
  Spokesmanship: Omit<Spokesmanship, 'claims' | 'principal' | 'spokesperson'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, principal: ResolversParentTypes['Actor'], spokesperson: ResolversParentTypes['Person'] };
  SpokesmanshipFilter: SpokesmanshipFilter;
  SpokesmanshipListFilter: SpokesmanshipListFilter;
  Stance: Omit<Stance, 'claims' | 'decisions' | 'gaps' | 'holders' | 'issue'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, holders: ReadonlyArray<ResolversParentTypes['Actor']>, issue: ResolversParentTypes['Issue'] };
  StanceConnection: Omit<StanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stance']> };
  StanceEdge: Omit<StanceEdge, 'node'> & { node: ResolversParentTypes['Stance'] };
  StanceFilter: StanceFilter;
  StanceOrder: StanceOrder;
  Statement: Omit<Statement, 'claims' | 'conveys' | 'date' | 'decisions' | 'gaps' | 'occasion' | 'quotations' | 'respondsTo' | 'speaker'> & { claims: ResolversParentTypes['ClaimConnection'], conveys: ReadonlyArray<ResolversParentTypes['Claim']>, date?: Maybe<ResolversParentTypes['PartialDate']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, occasion?: Maybe<ResolversParentTypes['Event']>, quotations: ReadonlyArray<ResolversParentTypes['Quotation']>, respondsTo: ReadonlyArray<ResolversParentTypes['Entity']>, speaker: ResolversParentTypes['Actor'] };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementListFilter: StatementListFilter;
  StatementOrder: StatementOrder;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Supported: ResolversInterfaceTypes<ResolversParentTypes>['Supported'];
  Tenure: Omit<Tenure, 'claims' | 'decisions' | 'gaps' | 'office' | 'person'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, office: ResolversParentTypes['Office'], person: ResolversParentTypes['Person'] };
  TenureConnection: Omit<TenureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TenureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tenure']> };
  TenureEdge: Omit<TenureEdge, 'node'> & { node: ResolversParentTypes['Tenure'] };
  TenureFilter: TenureFilter;
  TenureOrder: TenureOrder;
  Term: Omit<Term, 'claims' | 'decisions' | 'gaps' | 'uses'> & { claims: ResolversParentTypes['ClaimConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, uses: ReadonlyArray<ResolversParentTypes['TermUse']> };
  TermConnection: Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TermEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Term']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  TermFilter: TermFilter;
  TermOrder: TermOrder;
  TermUse: Omit<TermUse, 'article' | 'evidence' | 'speaker' | 'term'> & { article: ResolversParentTypes['Article'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, speaker?: Maybe<ResolversParentTypes['Actor']>, term: ResolversParentTypes['Term'] };
  TermUseFilter: TermUseFilter;
  TermUseListFilter: TermUseListFilter;
  TextCoverage: Omit<TextCoverage, 'article'> & { article: ResolversParentTypes['Article'] };
  ThingCount: ThingCount;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgreementClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AgreementPartyClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  byline?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  damages?: Resolver<ReadonlyArray<ResolversTypes['Damage']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<ArticlePassagesArgs>>;
  published?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  sourceFile?: Resolver<ResolversTypes['SourceFile'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['TermUse']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  at?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['PromptedBy']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  originUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  premises?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  retracted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CountGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountGroup'] = ResolversParentTypes['CountGroup']> = {
  collectiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['CountKey']>, ParentType, ContextType>;
};

export type CountKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountKey'] = ResolversParentTypes['CountKey']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  grouping?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  collectiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CountGroup']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedGaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliestPublished?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestPublished?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openGaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsureDecisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  effect?: Resolver<ResolversTypes['CriterionEffect'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DamageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Damage'] = ResolversParentTypes['Damage']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DamageKind'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loads?: Resolver<ReadonlyArray<ResolversTypes['Load']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['TextCoverage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTypeCount']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['ThingCount']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<DisputeAccountsArgs>>;
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DisputeClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Dispute' | 'Event' | 'Issue' | 'Jurisdiction' | 'Law' | 'Measure' | 'Observation' | 'Office' | 'Organization' | 'Person' | 'PolicyState' | 'Program' | 'Stance' | 'Statement' | 'Tenure' | 'Term', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  antecedents?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, Partial<EventAntecedentsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, Partial<EventConsequencesArgs>>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ended?: Resolver<ReadonlyArray<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, Partial<EventParticipantsArgs>>;
  produced?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  started?: Resolver<ReadonlyArray<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventComparison'] = ResolversParentTypes['EventComparison']> = {
  a?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  lagDays?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, Partial<EventComparisonLinksArgs>>;
  notAsserted?: Resolver<ReadonlyArray<ResolversTypes['LinkGrade']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['TimeOrder'], ParentType, ContextType>;
  orderBasis?: Resolver<Maybe<ResolversTypes['OrderBasis']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['EventTie'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLink'] = ResolversParentTypes['EventLink']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['PromptedBy']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<EventLinkClaimsArgs>>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['LinkGrade'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lagDays?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventParticipation'] = ResolversParentTypes['EventParticipation']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<EventParticipationClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, Partial<FactArticlesArgs>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<FactClaimsArgs>>;
  damaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dateBases?: Resolver<ReadonlyArray<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  headlineOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independenceUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  languageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<FactPassagesArgs>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  near?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
  searched?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GroupSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSize'] = ResolversParentTypes['GroupSize']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldPolicy'] = ResolversParentTypes['HeldPolicy']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
};

export type HeldStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldStance'] = ResolversParentTypes['HeldStance']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type HeldTenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldTenure'] = ResolversParentTypes['HeldTenure']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['IssueAct'], ParentType, ContextType>;
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<IssueClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['IssueNature'], ParentType, ContextType>;
  policyStates?: Resolver<ReadonlyArray<ResolversTypes['HeldPolicy']>, ParentType, ContextType, Partial<IssuePolicyStatesArgs>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['HeldStance']>, ParentType, ContextType, Partial<IssueStancesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<JurisdictionClaimsArgs>>;
  contains?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<JurisdictionContainsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JurisdictionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<JurisdictionObservationsArgs>>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LawClaimsArgs>>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LawKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['LawParticipation']>, ParentType, ContextType, Partial<LawParticipantsArgs>>;
  producedBy?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LawStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versionOf?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawConnection'] = ResolversParentTypes['LawConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEdge'] = ResolversParentTypes['LawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type LawParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawParticipation'] = ResolversParentTypes['LawParticipation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<LawParticipationClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MeasureClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MeasureObservationsArgs>>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<MembershipClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Claim' | 'Criterion' | 'Damage' | 'Decision' | 'Dispute' | 'Event' | 'Gap' | 'Issue' | 'Jurisdiction' | 'Law' | 'Measure' | 'Observation' | 'Office' | 'Organization' | 'Passage' | 'Person' | 'PolicyState' | 'Program' | 'SourceFile' | 'Stance' | 'Statement' | 'Tenure' | 'Term' | 'TermUse', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ObservationClaimsArgs>>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  differsFrom?: Resolver<ReadonlyArray<ResolversTypes['ObservationAxis']>, ParentType, ContextType, RequireFields<ObservationDiffersFromArgs, 'other'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['HeldTenure']>, ParentType, ContextType, Partial<OfficeTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OrganizationObservationsArgs>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['EventParticipation']>, ParentType, ContextType, Partial<OrganizationParticipationsArgs>>;
  policyStates?: Resolver<ReadonlyArray<ResolversTypes['HeldPolicy']>, ParentType, ContextType, Partial<OrganizationPolicyStatesArgs>>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['GroupSize']>, ParentType, ContextType>;
  spokespeople?: Resolver<ReadonlyArray<ResolversTypes['Spokesmanship']>, ParentType, ContextType, Partial<OrganizationSpokespeopleArgs>>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['HeldStance']>, ParentType, ContextType, Partial<OrganizationStancesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  phrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ParticipationClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PassageClaimsArgs>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ArticlePart'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  browserUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PathStepClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  fromEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastObserved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  untilEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  untilLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<PersonMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PersonObservationsArgs>>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['EventParticipation']>, ParentType, ContextType, Partial<PersonParticipationsArgs>>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  speaksFor?: Resolver<ReadonlyArray<ResolversTypes['Spokesmanship']>, ParentType, ContextType, Partial<PersonSpeaksForArgs>>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['HeldStance']>, ParentType, ContextType, Partial<PersonStancesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['HeldTenure']>, ParentType, ContextType, Partial<PersonTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PolicyInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce']> = {
  agency?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PolicyBasis'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['GroupSize']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  lastObserved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
};

export type PolicyStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyState'] = ResolversParentTypes['PolicyState']> = {
  agency?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PolicyStateClaimsArgs>>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  endedBy?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  startedBy?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStateConnection'] = ResolversParentTypes['PolicyStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStateEdge'] = ResolversParentTypes['PolicyStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProgramClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articleCounts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, RequireFields<QueryArticleCountsArgs, 'by' | 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'direction' | 'from' | 'maxLength'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claimCounts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, RequireFields<QueryClaimCountsArgs, 'by' | 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compare?: Resolver<ResolversTypes['EventComparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventCounts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, RequireFields<QueryEventCountsArgs, 'by' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<QueryFactsArgs>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<QueryIssuesArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType, RequireFields<QueryLawArgs, 'id'>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<QueryLawsArgs>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observationCounts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, RequireFields<QueryObservationCountsArgs, 'by' | 'orderBy'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<QueryOfficesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policyInForce?: Resolver<ReadonlyArray<ResolversTypes['PolicyInForce']>, ParentType, ContextType, RequireFields<QueryPolicyInForceArgs, 'asOf' | 'issue'>>;
  policyState?: Resolver<Maybe<ResolversTypes['PolicyState']>, ParentType, ContextType, RequireFields<QueryPolicyStateArgs, 'id'>>;
  policyStateCounts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, RequireFields<QueryPolicyStateCountsArgs, 'by' | 'orderBy'>>;
  policyStates?: Resolver<ResolversTypes['PolicyStateConnection'], ParentType, ContextType, Partial<QueryPolicyStatesArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<QueryProgramsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType, RequireFields<QueryStanceArgs, 'id'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, Partial<QueryStancesArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statementCounts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, RequireFields<QueryStatementCountsArgs, 'by' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<QueryTenureArgs, 'id'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<QueryTenuresArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'id'>>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<QueryTermsArgs>>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
};

export type QuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  form?: Resolver<ResolversTypes['QuotationForm'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  translated?: Resolver<ResolversTypes['Translated'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTypeCount'] = ResolversParentTypes['RelationshipTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  closeness?: Resolver<ResolversTypes['Closeness'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedIn?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  matchedKind?: Resolver<ResolversTypes['MatchedKind'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpokesmanshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spokesmanship'] = ResolversParentTypes['Spokesmanship']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<SpokesmanshipClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  spokesperson?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['StanceAnswer'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StanceClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StatementClaimsArgs>>;
  conveys?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<StatementConveysArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotations?: Resolver<ReadonlyArray<ResolversTypes['Quotation']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SupportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supported'] = ResolversParentTypes['Supported']> = {
  __resolveType: TypeResolveFn<'AgreementParty' | 'EventLink' | 'EventParticipation' | 'Fact' | 'LawParticipation' | 'Membership' | 'Participation' | 'PathStep' | 'Spokesmanship', ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TenureClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TermClaimsArgs>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['TermUse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TermUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermUse'] = ResolversParentTypes['TermUse']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['TermVoice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextCoverage'] = ResolversParentTypes['TextCoverage']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ThingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingCount'] = ResolversParentTypes['ThingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  CountKey?: CountKeyResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Damage?: DamageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventComparison?: EventComparisonResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  EventParticipation?: EventParticipationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GroupSize?: GroupSizeResolvers<ContextType>;
  HeldPolicy?: HeldPolicyResolvers<ContextType>;
  HeldStance?: HeldStanceResolvers<ContextType>;
  HeldTenure?: HeldTenureResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  LawConnection?: LawConnectionResolvers<ContextType>;
  LawEdge?: LawEdgeResolvers<ContextType>;
  LawParticipation?: LawParticipationResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PolicyInForce?: PolicyInForceResolvers<ContextType>;
  PolicyState?: PolicyStateResolvers<ContextType>;
  PolicyStateConnection?: PolicyStateConnectionResolvers<ContextType>;
  PolicyStateEdge?: PolicyStateEdgeResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  Spokesmanship?: SpokesmanshipResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Supported?: SupportedResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  TermUse?: TermUseResolvers<ContextType>;
  TextCoverage?: TextCoverageResolvers<ContextType>;
  ThingCount?: ThingCountResolvers<ContextType>;
};

