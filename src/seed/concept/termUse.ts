import { z } from 'zod';
import { slugOf } from '../../domain/slugOf.ts';
import type { Key } from './kind/key.ts';
import { listed, numbered } from './kind/listed.ts';
import { property } from './kind/property.ts';
import { passages, to } from './kind/relationship.ts';
import { thing } from './kind/thing.ts';
import { wholeNumber } from './shape/number.ts';
import { idOf, passageReference, word } from './shape/scalar.ts';

/** How often a text uses a term, in one voice. */
export const termUse = thing(
  ['TermUse', 'Node'],
  {
    article: to('USE_IN', idOf('article')),
    count: property(wholeNumber.pipe(z.int().positive('counts at least one'))),
    voice: property(word('termVoice')),
    speaker: to('SPOKEN_BY', idOf('person', 'organization').optional()),
    evidence: passages(z.array(passageReference).min(1, 'is empty: a use is seen in a passage')),
  },
  ({ article, voice, count }) => `${count} in ${slugOf(article)}, ${voice}`,
  ({ voice, speaker }, wrong) => {
    if (voice === 'AUTHOR' && speaker !== undefined) {
      wrong('speaker', 'only a QUOTED or REPORTED use has one: the voice of the AUTHOR is that of the article');
    }
    if (voice === 'REPORTED' && speaker === undefined) wrong('speaker', "is missing: a REPORTED use is somebody's");
  },
);

const shape = z.array(termUse.shape).min(1, 'is empty: a term is used somewhere');
const inList = listed(termUse, { to: 'HAS_USE' }, shape, numbered('term-use'));

/** The uses of a term; beside them, one relationship a text: how often in all, and in which voices. */
export const uses: Key<typeof shape> = {
  ...inList,
  names: () => ({ relationshipTypes: ['HAS_USE', 'USED_IN'], properties: ['count', 'voices'] }),
  write: (given, place) => {
    const { relationships = [] } = inList.write(given, place);
    const byText = [...new Set(given.map(({ article }) => article))].map((article) => {
      const here = given.filter((use) => use.article === article);
      const count = here.reduce((sum, use) => sum + use.count, 0);
      const voices = [...new Set(here.map(({ voice }) => voice))].sort();
      return { type: 'USED_IN', from: place.id, to: article, properties: { count, voices } };
    });
    return { relationships: [...relationships, ...byText] };
  },
};
