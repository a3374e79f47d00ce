/** @jsxRuntime automatic @jsxImportSource preact */
import { HowAccountsDifferDocument, WhatIsSaidOfDocument } from '../../client/operations.generated.ts';
import { exactWords } from './exactWords.ts';
import { Told } from './Told.tsx';
import type { PageRoute } from './webPage.ts';
import { howMany, plainWord } from './words.ts';

/** `/dispute/<slug>`: the accounts of one question that differ, each with its words. */
export const disputePage: PageRoute = {
  path: '/dispute/:slug',
  takes: {},
  namesThing: true,
  answer: async (visit) => {
    const id = `dispute:${visit.parts['slug'] ?? ''}`;
    const { dispute } = await visit.ask(HowAccountsDifferDocument, { dispute: id });
    if (dispute === null) return null;
    const { claims } = await visit.ask(WhatIsSaidOfDocument, { claims: dispute.accounts.map((account) => account.id) });
    const words = await exactWords(visit, claims.nodes);
    return {
      title: dispute.question,
      main: (
        <div class="reading">
          <p class="kind">accounts that differ</p>
          <h1>{dispute.question}</h1>
          <p>
            <span class="chip conflict">{plainWord(dispute.kind)}</span> {dispute.note}
          </p>
          <h2>The accounts</h2>
          <h3>{howMany(claims.nodes.length, 'account')}</h3>
          {claims.nodes.map((claim) => (
            <Told claims={[claim]} words={words} of={id} />
          ))}
          {dispute.decisions.map(({ verdict, question, reason }) => (
            <p class="small">
              <span class="chip">{plainWord(verdict)}</span> {question} {reason}
            </p>
          ))}
        </div>
      ),
    };
  },
};
