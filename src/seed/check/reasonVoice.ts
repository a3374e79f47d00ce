import { faultIn, type SeedRule } from './rule.ts';

/** By these somebody makes an event their own. */
const makesItOwn = ['DECIDED', 'ANNOUNCED', 'ISSUED', 'VETOED', 'SUED', 'RULED'];

/** A reason is cited by who decided, or by who speaks for them: anybody else's account of it is PROMPTED_BY. */
export const reasonVoice: SeedRule = ({ claims, maySay }) => {
  const deciders = new Set(
    claims
      .filter(({ value }) => makesItOwn.includes(value.predicate))
      .map(({ value }) => `${value.subject} ${value.object ?? ''}`),
  );
  return claims
    .filter(({ value }) => value.predicate === 'CITES_AS_REASON' && value.voice !== undefined)
    .filter(({ value }) => {
      const spoken = value.voice?.capacity === 'SPOKESPERSON' || value.voice?.capacity === 'OFFICIAL_RECORD';
      return !spoken && !maySay(value.subject) && !deciders.has(`${value.voice?.actor ?? ''} ${value.subject}`);
    })
    .map((claim) => faultIn(claim, ['voice'], 'CITES_AS_REASON needs the voice of who decided, or of a spokesperson'));
};
