import { answers } from './answers.ts';
import { chainOfPublications } from './chainOfPublications.ts';
import { circles } from './circles.ts';
import { claimTimes } from './claimTimes.ts';
import { damageSpans } from './damageSpans.ts';
import { listedTwice } from './listedTwice.ts';
import { observations } from './observations.ts';
import { passageSpans } from './passageSpans.ts';
import { predicateEnds } from './predicateEnds.ts';
import { publishedAfterEvents } from './publishedAfterEvents.ts';
import { reasonVoice } from './reasonVoice.ts';
import type { SeedRule } from './rule.ts';
import { sharedNames } from './sharedNames.ts';
import { stateOfAgency } from './stateOfAgency.ts';
import { termUses } from './termUses.ts';
import { uniqueIds } from './uniqueIds.ts';

/** Every law of the seed that looks at more than one place. (References are checked on the files as they stand.) */
export const seedRules: readonly SeedRule[] = [
  answers,
  chainOfPublications,
  circles,
  claimTimes,
  damageSpans,
  listedTwice,
  observations,
  passageSpans,
  predicateEnds,
  publishedAfterEvents,
  reasonVoice,
  sharedNames,
  stateOfAgency,
  termUses,
  uniqueIds,
];
