import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

const asked = 'event/pilots-ask-for-dark-harbour.yaml';
const saidBySomebody =
  'voice: { actor: person:b02-harbour-speaker, capacity: SPOKESPERSON }\n    evidence: [b02/prompted]';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

/** What the place of the pilots' request rests on, and whether the origin of its one claim is unknown. */
function support(): object {
  const { faults, seed, digest } = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  expect(faults).toEqual([]);
  const { nodes, relationships } = graphOfSeed(seed, digest);
  const fact = relationships.find(
    ({ type, from }) => type === 'TOOK_PLACE_IN' && from === 'event:pilots-ask-for-dark-harbour',
  );
  const { articleCount, independentCount, independenceUnknown, inferred, history } = fact?.properties ?? {};
  const claim = nodes.find(({ id }) => id === 'claim:pilots-asked-in-graumund')?.properties;
  return { articleCount, independentCount, independenceUnknown, inferred, history, origin: claim?.['originUnknown'] };
}

it('counts the text that says it, of which the outlet is known', () => {
  expect(support()).toEqual({
    articleCount: 1,
    independentCount: 1,
    history: ['1987-06-10 from ? ? until ? ? seen ? ? last ? ? texts 1 origins 1'],
  });
});

it('does not know the origin of a text without an outlet that names no other text', () => {
  copy.replace('article/b02.yaml', 'outlet: organization:harbour-gazette\n', '');
  expect(support()).toEqual({
    articleCount: 1,
    independentCount: 1,
    independenceUnknown: true,
    origin: true,
    history: ['1987-06-10 from ? ? until ? ? seen ? ? last ? ? texts 1 origins 1 independenceUnknown'],
  });
});

it('counts no text for what is inferred, whatever stands beside it', () => {
  copy.replace(
    asked,
    `at Graumund.\n    ${saidBySomebody}`,
    'at Graumund.\n    modality: INFERRED\n    rule: Pilots ask where they work\n    premises: [claim:pilots-asked-on]\n' +
      '    evidence: [b02/prompted]',
  );
  expect(support()).toEqual({
    articleCount: 0,
    independentCount: 0,
    inferred: true,
    history: ['1987-06-10 from ? ? until ? ? seen ? ? last ? ? texts 0 origins 0 inferred'],
  });
});
