// Generated from schema/ by "npm run generate". Do not edit.

/** What each interface may turn out to be. */
export const possibleTypes: Record<string, string[]> = {
  Actor: ["Organization","Person"],
  Entity: ["Agreement","Article","Dispute","Event","Issue","Jurisdiction","Law","Measure","Observation","Office","Organization","Person","PolicyState","Program","Stance","Statement","Tenure","Term"],
  Node: ["Agreement","Article","Claim","Criterion","Damage","Decision","Dispute","Event","Gap","Issue","Jurisdiction","Law","Measure","Observation","Office","Organization","Passage","Person","PolicyState","Program","SourceFile","Stance","Statement","Tenure","Term","TermUse"],
  Supported: ["AffectedActor","AgreementParty","EventAffecting","EventLink","EventParticipation","Fact","LawParticipation","Membership","Participation","PathStep","Placement","Spokesmanship","StanceGivenUp","Support"],
};

/** The types of what has no id: it is kept where it stands, in what has one. */
export const withoutId: readonly string[] = ["Act","AffectedActor","AgreementConnection","AgreementEdge","AgreementParty","ArticleConnection","ArticleEdge","Attribution","ChangeConnection","ChangeEdge","Citation","ClaimConnection","ClaimEdge","CountGroup","CountKey","Counts","Coverage","DatasetCounts","DayRange","DecisionConnection","DecisionEdge","DisputeConnection","DisputeEdge","EventAffecting","EventComparison","EventConnection","EventEdge","EventLink","EventLinkConnection","EventLinkEdge","EventParticipation","EventRoles","Evidence","Fact","FactConnection","FactEdge","GapConnection","GapEdge","GroupSize","HeldPolicy","HeldStance","HeldTenure","Identifier","IssueConnection","IssueEdge","JurisdictionConnection","JurisdictionEdge","LawConnection","LawEdge","LawParticipation","MeasureConnection","MeasureEdge","Membership","Name","NamedQuestion","ObservationConnection","ObservationEdge","OfficeConnection","OfficeEdge","OrganizationConnection","OrganizationEdge","PageInfo","PartialDate","Participation","PassageConnection","PassageEdge","Path","PathStep","Period","PersonConnection","PersonEdge","PlaceAnswer","Placement","PolicyInForce","PolicyStateConnection","PolicyStateEdge","ProgramConnection","ProgramEdge","QuestionVariable","Quotation","RegionPlace","RegisterFact","RelationshipCount","RelationshipTypeCount","SearchConnection","SearchEdge","Spokesmanship","StanceConnection","StanceEdge","StanceGivenUp","StatementConnection","StatementEdge","Support","TenureConnection","TenureEdge","TermConnection","TermEdge","TextCoverage","ThingCount"];

/** Of each type, the fields that are lists of what has no id. */
export const listsWithoutId: Readonly<Record<string, readonly string[]>> = {
  Agreement: ["alternativeNames","fromRegister","identifiers","parties","relationshipCounts"],
  Article: ["alternativeNames","fromRegister","identifiers","relationshipCounts"],
  Claim: ["attributedTo","evidence"],
  CountGroup: ["keys"],
  Counts: ["groups"],
  Criterion: ["evidence"],
  Dataset: ["texts"],
  DatasetCounts: ["relationships","things"],
  Dispute: ["alternativeNames","fromRegister","identifiers","relationshipCounts"],
  Event: ["affects","alternativeNames","antecedents","consequences","fromRegister","identifiers","participants","places","relationshipCounts"],
  EventComparison: ["links"],
  Issue: ["alternativeNames","fromRegister","identifiers","policyStates","relationshipCounts","stances"],
  Jurisdiction: ["alternativeNames","fromRegister","identifiers","places","regions","relationshipCounts"],
  Law: ["alternativeNames","fromRegister","identifiers","participants","places","relationshipCounts"],
  Measure: ["alternativeNames","fromRegister","identifiers","relationshipCounts"],
  NamedQuestion: ["variables"],
  Observation: ["alternativeNames","fromRegister","identifiers","relationshipCounts","statedBy"],
  Office: ["alternativeNames","fromRegister","identifiers","relationshipCounts","tenures"],
  Organization: ["affectedBy","agreements","alternativeNames","eventRoles","fromRegister","identifiers","members","participations","policyStates","relationshipCounts","spokespeople","stances"],
  Path: ["steps"],
  Person: ["affectedBy","alternativeNames","eventRoles","fromRegister","identifiers","memberships","participations","relationshipCounts","speaksFor","stances","tenures"],
  PolicyState: ["alternativeNames","fromRegister","identifiers","relationshipCounts","tookThePlaceOf"],
  Program: ["alternativeNames","fromRegister","identifiers","relationshipCounts"],
  Query: ["answersByPlace","chain","paths","policyInForce","questions"],
  Stance: ["alternativeNames","fromRegister","gaveWayTo","identifiers","relationshipCounts"],
  Statement: ["alternativeNames","fromRegister","identifiers","quotations","relationshipCounts"],
  Tenure: ["alternativeNames","fromRegister","identifiers","relationshipCounts"],
  Term: ["alternativeNames","fromRegister","identifiers","relationshipCounts"],
  TermUse: ["evidence"],
};

/** Of each type, the fields that come in pages, each with the arguments that say which list it is. */
export const connections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Agreement: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Article: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"],"passages":["filter","orderBy"]},
  Decision: {"sides":["filter","orderBy"]},
  Dispute: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Event: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Issue: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"],"questions":["filter","orderBy"]},
  Jurisdiction: {"claims":["filter","knownAt","orderBy","predicates"],"contains":["filter","orderBy"],"events":["filter","orderBy"],"laws":["filter","orderBy"],"mentionedBy":["filter","knownAt","orderBy"],"observations":["filter","orderBy"]},
  Law: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Measure: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"],"observations":["filter","orderBy"]},
  Observation: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Office: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Organization: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"],"observations":["filter","orderBy"],"statements":["filter","orderBy"]},
  Person: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"],"observations":["filter","orderBy"],"statements":["filter","orderBy"]},
  PolicyState: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Program: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Query: {"agreements":["filter","orderBy"],"articles":["copies","filter","orderBy"],"changes":["filter","orderBy","since"],"claims":["filter","knownAt","orderBy"],"decisions":["filter","orderBy"],"disputes":["filter","orderBy"],"eventLinks":["about","filter","knownAt","orderBy"],"events":["filter","orderBy"],"facts":["about","filter","knownAt","orderBy"],"gaps":["filter","orderBy"],"issues":["filter","orderBy"],"jurisdictions":["filter","orderBy"],"laws":["filter","orderBy"],"measures":["filter","orderBy"],"observations":["filter","orderBy"],"offices":["filter","orderBy"],"organizations":["filter","orderBy"],"people":["filter","orderBy"],"policyStates":["asOf","filter","knownAt","orderBy"],"programs":["filter","orderBy"],"search":["text","types"],"stances":["asOf","filter","knownAt","orderBy"],"statements":["filter","orderBy"],"tenures":["asOf","filter","knownAt","orderBy"],"terms":["filter","orderBy"],"timeline":["about","filter","from","knownAt","until","within"]},
  Stance: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Statement: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Tenure: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Term: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
};
