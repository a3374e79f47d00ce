/** Why no kept answer has a value of a field, and which test looks at one instead. */
interface Reason {
  readonly why: string;
  readonly seenIn: string;
}

const twoLoads: Reason = {
  why: 'It comes of a second load, and its ids, versions and times are those of the run.',
  seenIn: 'test/seed/changes.test.ts',
};
const notInSeed: Reason = {
  why: 'No relationship or claim of the seed is so; the fictional seed is made to be.',
  seenIn: 'test/operations/rareValues.test.ts',
};
const collectedTexts: Reason = {
  why: 'The collected texts are under copyright and no part of the project; the fictional ones are at hand.',
  seenIn: 'test/operations/rareValues.test.ts',
};

const openEnd: Reason = {
  why: 'Texts of the seed have no first or no last day on which they may have been published; each fictional one has.',
  seenIn: 'test/operations/rareValues.test.ts',
};

const noSpell: Reason = {
  why: 'Nothing in the seed held more than once; in the fictional seed something is made to.',
  seenIn: 'test/operations/spells.test.ts',
};

const noAddress: Reason = {
  why: 'No collected text prints its own address; those of the fictional seed have one.',
  seenIn: 'test/operations/rareValues.test.ts',
};

/** Fields without a value in any kept answer. */
export const unanswered: Readonly<Record<string, Reason>> = {
  'AffectedActor.contradicted': notInSeed,
  'AffectedActor.disputed': notInSeed,
  'AffectedActor.unsure': notInSeed,
  'AgreementParty.contradicted': notInSeed,
  'AgreementParty.disputed': notInSeed,
  'AgreementParty.unsure': notInSeed,
  'Article.address': noAddress,
  'Article.archivedAddress': noAddress,
  'Change.id': twoLoads,
  'Change.kind': twoLoads,
  'Change.node': twoLoads,
  'Change.thing': twoLoads,
  'Change.type': twoLoads,
  'Change.version': twoLoads,
  'Claim.retracted': notInSeed,
  'Claim.spell': noSpell,
  'Coverage.earliestPublished': openEnd,
  'Coverage.latestPublished': openEnd,
  'EventAffecting.contradicted': notInSeed,
  'EventAffecting.disputed': notInSeed,
  'EventAffecting.unsure': notInSeed,
  'EventLink.contradicted': notInSeed,
  'EventLink.unsure': notInSeed,
  'EventParticipation.contradicted': notInSeed,
  'Fact.contradicted': notInSeed,
  'Fact.spell': noSpell,
  'HeldTenure.unsure': notInSeed,
  'LawParticipation.contradicted': notInSeed,
  'LawParticipation.unsure': notInSeed,
  'Membership.contradicted': notInSeed,
  'Membership.disputed': notInSeed,
  'Name.fromRegister': notInSeed,
  'Participation.contradicted': notInSeed,
  'Passage.exact': collectedTexts,
  'Passage.verified': collectedTexts,
  'PathStep.contradicted': notInSeed,
  'Placement.contradicted': notInSeed,
  'Placement.disputed': notInSeed,
  'Placement.unsure': notInSeed,
  'RegionPlace.passageIds': notInSeed,
  'Spokesmanship.contradicted': notInSeed,
  'Spokesmanship.disputed': notInSeed,
  'Spokesmanship.unsure': notInSeed,
  'StanceGivenUp.contradicted': notInSeed,
  'StanceGivenUp.disputed': notInSeed,
  'StanceGivenUp.unsure': notInSeed,
  'Support.contradicted': notInSeed,
};
