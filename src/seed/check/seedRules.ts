import { actsAreWords } from './actsAreWords.ts';
import { agencyServesPlace } from './agencyServesPlace.ts';
import { answers } from './answers.ts';
import { chainOfPublications } from './chainOfPublications.ts';
import { circles } from './circles.ts';
import { claimTimes } from './claimTimes.ts';
import { damageSpans } from './damageSpans.ts';
import { listedTwice } from './listedTwice.ts';
import { mentions } from './mentions.ts';
import { numbersAreStated } from './numbersAreStated.ts';
import { partsOfNumbers } from './partsOfNumbers.ts';
import { passageSpans } from './passageSpans.ts';
import { predicateEnds } from './predicateEnds.ts';
import { publishedAfterEvents } from './publishedAfterEvents.ts';
import { reasonVoice } from './reasonVoice.ts';
import { relatedToItself } from './relatedToItself.ts';
import type { SeedRule } from './rule.ts';
import { sharedNames } from './sharedNames.ts';
import { sidesOfDecisions } from './sidesOfDecisions.ts';
import { spells } from './spells.ts';
import { stateOfAgency } from './stateOfAgency.ts';
import { termUses } from './termUses.ts';
import { uniqueIds } from './uniqueIds.ts';
import { vagueWords } from './vagueWords.ts';
import { withinNoRegion } from './withinNoRegion.ts';

/** Every law of the seed that looks at more than one place. (References are checked on the files as they stand.) */
export const seedRules: readonly SeedRule[] = [
  actsAreWords,
  agencyServesPlace,
  answers,
  chainOfPublications,
  circles,
  claimTimes,
  damageSpans,
  listedTwice,
  mentions,
  numbersAreStated,
  partsOfNumbers,
  passageSpans,
  predicateEnds,
  publishedAfterEvents,
  reasonVoice,
  relatedToItself,
  sharedNames,
  sidesOfDecisions,
  spells,
  stateOfAgency,
  termUses,
  uniqueIds,
  vagueWords,
  withinNoRegion,
];
