// Generated from schema/ by "npm run generate". Do not edit.

/** What each interface may turn out to be. */
export const possibleTypes: Record<string, string[]> = {
  Actor: ["Organization","Person"],
  Entity: ["Agreement","Article","Dispute","Event","Issue","Jurisdiction","Law","Measure","Observation","Office","Organization","Person","PolicyState","Program","Stance","Statement","Tenure","Term"],
  Node: ["Agreement","Article","Claim","Criterion","Damage","Decision","Dispute","Event","Gap","Issue","Jurisdiction","Law","Measure","Observation","Office","Organization","Passage","Person","PolicyState","Program","SourceFile","Stance","Statement","Tenure","Term","TermUse"],
  Supported: ["AffectedActor","AgreementParty","EventAffecting","EventLink","EventParticipation","Fact","LawParticipation","Membership","Participation","PathStep","Placement","Spokesmanship","StanceGivenUp","Support"],
};

/** The types of what has no id: it is kept where it stands, in what has one. */
export const withoutId: readonly string[] = ["Act","AffectedActor","AgreementConnection","AgreementEdge","AgreementParty","ArticleConnection","ArticleEdge","Attribution","ChangeConnection","ChangeEdge","ClaimConnection","ClaimEdge","CountGroup","CountKey","Counts","Coverage","DatasetCounts","DayRange","DecisionConnection","DecisionEdge","DisputeConnection","DisputeEdge","EventAffecting","EventComparison","EventConnection","EventEdge","EventLink","EventParticipation","Evidence","Fact","FactConnection","FactEdge","GapConnection","GapEdge","GroupSize","HeldPolicy","HeldStance","HeldTenure","Identifier","IssueConnection","IssueEdge","JurisdictionConnection","JurisdictionEdge","LawConnection","LawEdge","LawParticipation","MeasureConnection","MeasureEdge","Membership","Name","ObservationConnection","ObservationEdge","OfficeConnection","OfficeEdge","OrganizationConnection","OrganizationEdge","PageInfo","PartialDate","Participation","PassageConnection","PassageEdge","Path","PathStep","Period","PersonConnection","PersonEdge","Placement","PolicyInForce","PolicyStateConnection","PolicyStateEdge","ProgramConnection","ProgramEdge","Quotation","RegionPlace","RegisterFact","RelationshipCount","RelationshipTypeCount","SearchConnection","SearchEdge","Spokesmanship","StanceConnection","StanceEdge","StanceGivenUp","StatementConnection","StatementEdge","Support","TenureConnection","TenureEdge","TermConnection","TermEdge","TextCoverage","ThingCount"];

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
  Query: {"agreements":["filter","orderBy"],"articles":["filter","orderBy"],"changes":["filter","orderBy","since"],"claims":["filter","knownAt","orderBy"],"decisions":["filter","orderBy"],"disputes":["filter","orderBy"],"events":["filter","orderBy"],"facts":["about","filter","knownAt","orderBy"],"gaps":["filter","orderBy"],"issues":["filter","orderBy"],"jurisdictions":["filter","orderBy"],"laws":["filter","orderBy"],"measures":["filter","orderBy"],"observations":["filter","orderBy"],"offices":["filter","orderBy"],"organizations":["filter","orderBy"],"people":["filter","orderBy"],"policyStates":["asOf","filter","knownAt","orderBy"],"programs":["filter","orderBy"],"search":["text","types"],"stances":["asOf","filter","knownAt","orderBy"],"statements":["filter","orderBy"],"tenures":["asOf","filter","knownAt","orderBy"],"terms":["filter","orderBy"],"timeline":["about","filter","from","knownAt","until","within"]},
  Stance: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Statement: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Tenure: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
  Term: {"claims":["filter","knownAt","orderBy","predicates"],"mentionedBy":["filter","knownAt","orderBy"]},
};
