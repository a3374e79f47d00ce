/** @jsxRuntime automatic @jsxImportSource preact */
import { WhatIsSaidOfDocument } from '../../client/operations.generated.ts';
import { Cite } from './Cite.tsx';
import { exactWords } from './exactWords.ts';
import { ThingLink } from './ThingLink.tsx';
import { Told } from './Told.tsx';
import type { PageRoute } from './webPage.ts';
import { howMany, plainWord } from './words.ts';

/** `/claim/<slug>`: one claim, whose it is, and the words that it rests on. */
export const claimPage: PageRoute = {
  path: '/claim/:slug',
  namesThing: true,
  answer: async (visit) => {
    const id = `claim:${visit.parts['slug'] ?? ''}`;
    const { claims } = await visit.ask(WhatIsSaidOfDocument, { claims: [id] });
    const [claim] = claims.nodes;
    if (claim === undefined) return null;
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
          <h2>Whose it is, and in which words</h2>
          <h3>{howMany(claim.evidence.length, 'place')}</h3>
          <Told claims={[claim]} words={await exactWords(visit, [claim])} />
          <Cite text={null} id={id} visit={visit} />
        </div>
      ),
    };
  },
};
