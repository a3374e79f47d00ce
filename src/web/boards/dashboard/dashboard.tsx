/** @jsxRuntime automatic @jsxImportSource preact */
import {
  HowAnswersChangedDocument,
  type HowAnswersChangedQuery,
  HowPlacesAnswerDocument,
  WhatIsDisputedDocument,
  WhatRestsOnOneTextDocument,
  WhichIssuesThereAreDocument,
  WhichThingsThereAreDocument,
  WhoHoldsWhatDocument,
} from '../../../client/operations.generated.ts';
import type { GivenVariables } from '../../../api/readVariables.ts';
import type { Visit } from '../../pages/visit.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { MarkLegend } from '../../chart/Mark.tsx';
import { SpanChart, SpanLegend } from '../../chart/SpanChart.tsx';
import { DashboardForm } from './DashboardForm.tsx';
import { completeState, dashboardAddress, readState, stateParameters, type DashboardState } from './dashboardState.ts';
import { eventSpans, policySpans, stanceSpans } from './dashboardSpans.ts';
import { Meanings } from './Meanings.tsx';
import { Panel } from './Panel.tsx';
import { PlaceMap } from './PlaceMap.tsx';
import { Groups, PlaceMatrix } from './PlaceMatrix.tsx';
import { Differing, RestingOnOneText } from './Support.tsx';

/** `/dashboard`: how places answer an issue on a day, since when, who holds what of it, and how well that is known. */
export const dashboard: PageRoute = {
  path: '/dashboard',
  takes: stateParameters,
  answer: async (visit) => {
    const state = readState(visit);
    if (state !== null) return { title: 'Dashboard', main: await board(visit, state) };
    const complete = completeState(visit);
    if (complete !== null) return { redirect: dashboardAddress(complete) };
    return { title: 'Dashboard', main: await pick(visit, {}) };
  },
};

/** `/map` and `/timeline` lead into the dashboard, with what their address says. */
export const waysIn: readonly PageRoute[] = ['map', 'timeline'].map((name) => ({
  path: `/${name}`,
  takes: stateParameters,
  answer: (visit) => {
    const state = completeState(visit);
    const part = name === 'map' ? 'places' : 'time';
    return Promise.resolve({ redirect: `${state === null ? '/dashboard' : dashboardAddress(state)}#${part}` });
  },
}));

async function pick({ ask }: Visit, state: Partial<DashboardState>) {
  const [{ issues }, { places }] = await Promise.all([
    ask(WhichIssuesThereAreDocument, {}),
    ask(WhichThingsThereAreDocument, { places: true }),
  ]);
  return (
    <>
      <h1>Dashboard</h1>
      <DashboardForm state={state} issues={issues.nodes} places={places?.nodes ?? []} />
    </>
  );
}

async function board(visit: Visit, state: DashboardState) {
  const { ask } = visit;
  const { issue, asOf, knownAt, within } = state;
  const [picked, answer, changed, single] = await Promise.all([
    pick(visit, state),
    ask(HowPlacesAnswerDocument, { issue, asOf, within, knownAt }),
    ask(HowAnswersChangedDocument, { issue, knownAt }),
    ask(WhatRestsOnOneTextDocument, { issue: [issue], knownAt }),
  ]);
  const issues = [issue, ...(changed.issue?.questions.nodes ?? []).map(({ id }) => id)];
  const held = await ask(WhoHoldsWhatDocument, { issues });
  const about = [
    ...new Set([...ids(changed), ...held.issues.nodes.flatMap((each) => each.stances.map((one) => one.stance.id))]),
  ];
  const disputed = await ask(WhatIsDisputedDocument, { about });
  const known: GivenVariables = knownAt === null ? [] : [['knownAt', knownAt]];
  const places: GivenVariables = within === null ? [] : [['within', within]];
  const one: GivenVariables = [['issue', issue], ...known];
  const map = visit.map();
  return (
    <>
      {picked}
      <p class="lead">{changed.issue?.question}</p>
      <p>
        On {asOf}, {knownAt === null ? 'as known today' : `as known on ${knownAt}`}.
      </p>
      <Panel
        id="places"
        title="What bodies of each place did"
        operation="howPlacesAnswer"
        given={[['asOf', asOf], ...places, ...one]}
      >
        <MarkLegend />
        <div class={map === null ? undefined : 'map-beside'}>
          {map !== null && <PlaceMap map={map} answer={answer} />}
          <PlaceMatrix answer={answer} />
        </div>
        <Groups inForce={answer.inForce} />
        <Meanings of={visit.contract.meanings('PolicyBasis')} />
      </Panel>
      {within !== null && <p class="quiet">What follows is of all places, not only of the one that is chosen.</p>}
      <Panel id="time" title="When" operation="howAnswersChanged" given={one} list="issue.policyStates">
        <SpanLegend />
        <h3>Policies; the line is {asOf}</h3>
        <SpanChart spans={policySpans(changed)} now={asOf} />
        {changed.timeline.nodes.length > 0 && (
          <>
            <h3>Events that changed them, by the day of their announcement or their own</h3>
            <SpanChart spans={eventSpans(changed)} now={asOf} />
          </>
        )}
      </Panel>
      <Panel
        id="stances"
        title="Who holds what"
        operation="whoHoldsWhat"
        given={[['issues', issues.join(',')]]}
        list="issues.stances"
      >
        {stanceSpans(held).length === 0 && <p>No text says who holds a view of it.</p>}
        {stanceSpans(held).map(({ question, spans }) => (
          <>
            <h3>{question}</h3>
            <SpanChart spans={spans} now={asOf} />
          </>
        ))}
      </Panel>
      <Panel id="support" title="What rests on one text" operation="whatRestsOnOneText" given={one}>
        <RestingOnOneText answer={single} />
      </Panel>
      <Panel
        id="disputes"
        title="Where accounts differ"
        operation="whatIsDisputed"
        given={[['about', about.join(',')]]}
      >
        <Differing answer={disputed} />
      </Panel>
    </>
  );
}

/** Of what accounts may differ: the states of policy, and the events that changed them. */
function ids({ issue, timeline }: HowAnswersChangedQuery): readonly string[] {
  return [...(issue?.policyStates ?? []).map(({ state }) => state.id), ...timeline.nodes.map(({ id }) => id)];
}
