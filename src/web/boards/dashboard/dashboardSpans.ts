import type { HowAnswersChangedQuery, WhoHoldsWhatQuery } from '../../../client/operations.generated.ts';
import { thingPath } from '../ask/AnswerTable.tsx';
import type { Span } from '../../chart/SpanChart.tsx';

/** What agencies did, when. */
export function policySpans({ issue }: HowAnswersChangedQuery): readonly Span[] {
  return (issue?.policyStates ?? []).map(({ state, period }) => ({
    name: state.agency.name,
    href: thingPath(state.id),
    note: state.answer,
    tone: state.answer.toLowerCase(),
    when: { period },
  }));
}

/** What happened that changed it. */
export function eventSpans({ timeline }: HowAnswersChangedQuery): readonly Span[] {
  return timeline.nodes.map(({ id, name, date, announced }) => ({
    name,
    href: thingPath(id),
    tone: 'plain',
    when: { day: announced ?? date },
  }));
}

/** Who answered the question, and those about it, when. */
export function stanceSpans({
  issues,
}: WhoHoldsWhatQuery): readonly { readonly question: string; readonly spans: readonly Span[] }[] {
  return issues.nodes
    .map(({ question, stances }) => ({
      question,
      spans: stances.map(({ stance, period }) => ({
        name: stance.holders.map(({ name }) => name).join(', '),
        href: thingPath(stance.id),
        note: stance.answer,
        tone: stance.answer.toLowerCase(),
        when: { period },
      })),
    }))
    .filter(({ spans }) => spans.length > 0);
}
