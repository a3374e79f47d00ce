import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { hasId } from '../../src/api/field/fieldsOf.ts';
import { forgottenDays } from '../../src/api/forgottenDays.ts';
import { openApi } from '../operations/openApi.ts';
import { standInGraph } from '../operations/standInGraph.ts';

const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));

const faultsOf = (document: string) =>
  validate(schema, parse(document), [...specifiedRules, forgottenDays]).map(({ message }) => message);

const fault = (advice: string) => [`A day ends at what has an id. ${advice}; null means today.`];

it('is an error of the caller before any query, once, with every place and where it stands', async () => {
  const api = openApi(standInGraph(() => []));
  const { data, errors } = await api.ask(`query ($day: Date) {
    policyInForce(issue: "issue:x", asOf: "2013-01-01", knownAt: $day) {
      state {
        claims { totalCount }
        period { fromLatest }
      }
    }
  }`);
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    {
      message: fault('Add knownAt: $day to policyInForce.state.claims, policyInForce.state.period')[0],
      locations: [
        { line: 4, column: 9 },
        { line: 5, column: 9 },
      ],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  expect([api.sent, api.faults]).toEqual([[], []]);
});

it('quotes the day as it was given last above, and names places by their keys in the answer', () => {
  const document = `query ($a: Date) {
    one: event(id: "event:x") { links: antecedents(knownAt: "2012-12-06") { claims(knownAt: $a) { disputes { id } } } }
    event(id: "event:x") { antecedents(knownAt: "2012-12-06") { event { participants { role } } } }
  }`;
  expect(faultsOf(document)).toEqual(
    fault(
      'Add knownAt: $a to one.links.claims.disputes; ' +
        'add knownAt: "2012-12-06" to event.antecedents.event.participants',
    ),
  );
});

it('finds what a fragment forgets, also where the fragment serves a place above the day', () => {
  const document = `{
    event(id: "event:x") { ...Disputes antecedents(knownAt: "2012-12-06") { event { ...Disputes } } }
  }
  fragment Disputes on Entity { ... on Event { disputes { id } } }`;
  expect(faultsOf(document)).toEqual(fault('Add knownAt: "2012-12-06" to event.antecedents.event.disputes'));
});

it('leads through counts and pages, which have no id', () => {
  const document = `{
    claimCounts(by: [SUBJECT], knownAt: "2012-12-06") { groups { keys { entity { disputes { id } } } } }
    claims(knownAt: "2012-12-06") { edges { node { disputes { id } } } nodes { disputes { id } } }
  }`;
  expect(faultsOf(document)).toEqual(
    fault(
      'Add knownAt: "2012-12-06" to claimCounts.groups.keys.entity.disputes, ' +
        'claims.edges.node.disputes, claims.nodes.disputes',
    ),
  );
});

it.each([
  ['what has no id takes the day from above', '{ facts(knownAt: "2012-12-06") { nodes { claims { id } } } }'],
  ['nothing above gave a day', '{ event(id: "event:x") { antecedents { claims { disputes { id } } } } }'],
  ['null above is today', '{ facts(knownAt: "2012-12-06") { nodes { claims(knownAt: null) { disputes { id } } } } }'],
  ['each is given its own', '{ facts(knownAt: "2012-12-06") { nodes { claims { disputes(knownAt: null) { id } } } } }'],
  ['what is below takes no day', '{ facts(knownAt: "2012-12-06") { nodes { from { name gaps { id } } } } }'],
])('finds nothing where %s', (_, document) => {
  expect(faultsOf(document)).toEqual([]);
});

it('follows a fragment that spreads itself no further than once', () => {
  const document =
    '{ facts(knownAt: "2012-12-06") { nodes { from { ...A } } } } fragment A on Entity { disputes { ...A } }';
  expect(validate(schema, parse(document), [forgottenDays])).toHaveLength(1);
});

it('has no interface whose types have an id here and none there', () => {
  const mixed = Object.values(schema.getTypeMap()).filter(
    (type) => isInterfaceType(type) && new Set([type, ...schema.getPossibleTypes(type)].map(hasId)).size > 1,
  );
  expect(mixed.map(({ name }) => name)).toEqual([]);
});
