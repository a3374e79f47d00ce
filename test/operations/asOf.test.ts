import { afterAll, beforeAll, expect, it } from 'vitest';
import { certaintyOn } from '../../src/domain/bounds.ts';
import { addDays, firstDay, lastDay, type Day } from '../../src/domain/day.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { PresentNode } from '../../src/seed/rows/presentGraph.ts';
import { readPresentGraph } from '../../src/seed/rows/presentGraph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';
import { Random } from './Random.ts';

/** Pairs of days that are asked in one seed. */
const rounds = 40;

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.close();
});

/** The lines of a state's history, in the words of each. */
function linesOf({ properties }: PresentNode): readonly (readonly string[])[] {
  return (properties['history'] as readonly string[]).map((line) => line.split(' '));
}

/** What the domain's rule says of a state on a day, as known on a day. */
function expected(state: PresentNode, asOf: Day, knownAt: Day): string {
  const version = linesOf(state).findLast(([known = '']) => known <= knownAt);
  if (version === undefined) return 'NO';
  // 2012-12-07 from 2012-12-05 ? until ? ? seen …
  const [fromEarliest = null, fromLatest = null, untilEarliest = null, untilLatest = null] = [2, 3, 5, 6].map((at) =>
    version[at] === '?' ? null : version[at],
  );
  return certaintyOn({ fromEarliest, fromLatest, untilEarliest, untilLatest }, asOf);
}

/** Days near those at which something changes: there the rule is most easily wrong. */
function daysNear(states: readonly PresentNode[]): readonly Day[] {
  const days = states.flatMap((state) => linesOf(state).flatMap((words) => words.filter((word) => word.length === 10)));
  const near = days
    .filter((day) => day > firstDay && day < lastDay)
    .flatMap((day) => [-1, 0, 1].map((by) => addDays(day, by)));
  return [...new Set(near)];
}

it.each(['seed', 'test/fictional/seed'])('%s: every state is in force when the rule says so', async (seed) => {
  await apply(graph, seed);
  const { nodes, relationships } = await readPresentGraph(graph);
  const states = nodes.filter(({ labels }) => labels.includes('PolicyState'));
  const issueOf = new Map(relationships.filter(({ type }) => type === 'ON').map(({ from, to }) => [from, to]));
  const issues = [...new Set(states.map(({ id }) => issueOf.get(id)))];
  const days = daysNear(states);
  const random = new Random(7);
  const api = openApi(graph);
  for (let round = 0; round < rounds; round += 1) {
    const [asOf, knownAt, issue] = [random.pick(days), random.pick([...days, lastDay]), random.pick(issues)];
    const { data } = await api.ask(
      'query ($issue: ID!, $asOf: Date!, $knownAt: Date) { policyInForce(issue: $issue, asOf: $asOf, knownAt: $knownAt) { certainty state { id } } }',
      { issue, asOf, knownAt: knownAt === lastDay ? null : knownAt },
    );
    const { policyInForce } = data as { policyInForce: { certainty: string; state: { id: string } }[] };
    const answered = new Map(policyInForce.map(({ certainty, state }) => [state.id, certainty]));
    for (const state of states.filter(({ id }) => issueOf.get(id) === issue)) {
      const answer = answered.get(state.id ?? '') ?? 'NO';
      expect(answer, `${state.id ?? ''} on ${asOf}, as known on ${knownAt}`).toBe(expected(state, asOf, knownAt));
    }
  }
});
