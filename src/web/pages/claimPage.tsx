/** @jsxRuntime automatic @jsxImportSource preact */
import { type ToldFragment, WhatIsSaidOfDocument } from '../../client/operations.generated.ts';
import { Cite } from './Cite.tsx';
import { citations } from './citations.ts';
import { collectionAddress } from './collectionAddress.ts';
import { exactWords } from './exactWords.ts';
import { ThingLink } from './ThingLink.tsx';
import { Told } from './Told.tsx';
import type { Visit } from './visit.ts';
import type { PageRoute } from './webPage.ts';
import { howMany, plainWord } from './words.ts';

/** `/claim/<slug>`: one claim, whose it is, the words that it rests on, and how each place is cited. */
export const claimPage: PageRoute = {
  path: '/claim/:slug',
  takes: {},
  namesThing: true,
  answer: async (visit) => {
    const id = `claim:${visit.parts['slug'] ?? ''}`;
    const { claims } = await visit.ask(WhatIsSaidOfDocument, { claims: [id] });
    const [claim] = claims.nodes;
    if (claim === undefined) return null;
    const [words, texts] = await Promise.all([exactWords(visit, [claim]), textsOf(visit, claim)]);
    return {
      title: claim.sentence,
      main: (
        <div class="reading">
          <p class="kind">claim · {plainWord(claim.predicate)}</p>
          <h1>{claim.sentence}</h1>
          <p>
            Said of <ThingLink thing={claim.subject} />
            {claim.object !== null && (
              <>
                {' '}
                and <ThingLink thing={claim.object} />
              </>
            )}
          </p>
          <p class="small">
            <a href={collectionAddress([id])}>Begin a collection</a>
          </p>
          <h2>Whose it is, and in which words</h2>
          <h3>{howMany(claim.evidence.length, 'place')}</h3>
          <Told claims={[claim]} words={words} of={id} />
          <Cite texts={texts} id={id} visit={visit} />
        </div>
      ),
    };
  },
};

/** Each place that it rests on, as it is cited. */
async function textsOf(visit: Visit, { evidence }: ToldFragment) {
  const ids = evidence.map(({ passage }) => passage.id);
  const cited = await citations(visit, ids);
  return ids.flatMap((id) => cited.get(id) ?? []);
}
