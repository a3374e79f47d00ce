import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { noTexts, openApi, wideLimits } from './openApi.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { emptyFields, listedTypes } from './emptyFields.ts';

/** Why fields have no value in anything of the seed. Each pattern is of fields that have none. */
const reasons: readonly (readonly [fields: RegExp, why: string])[] = [
  [/\.certainty$/, 'It tells how surely something holds on a day, so only a question with asOf has it.'],
  [/\.(disputed|disputes|contradicted|unsure)$/, 'No fact of this kind is in doubt; the fictional seed has some.'],
  [
    /\.period\.(fromEarliest|untilLatest)$/,
    'No text bounds such a period from this side; the fictional seed has some.',
  ],
  [/\.alternativeNames\.fromRegister$/, 'Only the places of the seed, bodies and people have names of a register.'],
  [/\.fromRegister(\.value)?$/, 'No register is used for such things here; it is for places and bodies.'],
  [/\.identifiers$/, 'No register has numbers for such things here.'],
  [/\.passageIds$/, 'The register lays these places in their regions, and no text.'],
  [/^\w+\.(alternativeNames|nameFrom)$/, 'It goes by a name of ours, which no text prints.'],
  [/^\w+\.mentionedBy$/, 'No words of a claim name it beside what they are of.'],
  [/^(Dispute|Measure|Tenure|Term|Article)\.(decisions|gaps)$/, 'We decided nothing of it, and nothing of it is open.'],
  [
    /^(Article|Dispute|Term)\.relationshipCounts$/,
    'It takes part in no relationship of the world, but in what is told of it.',
  ],
  [/^Measure\.relationshipCounts\.forward$/, 'Numbers lead to their measure, and a measure leads on to nothing.'],
  [/^Claim\.(retracted|spell)$/, 'Nothing was taken back, and nothing held twice; the fictional seed has both.'],
  [/^Article\.(address|archivedAddress)$/, 'No text of the seed prints its own address; the fictional seed has both.'],
  [/^Article\.duplicate$/, 'The list leaves copies out.'],
  [/^Article\.updated\.rule$/, 'The day of the one update stands in its text.'],
  [/^Event\.effective\.earliest$/, 'The one text that tells when something took effect gives a last day alone.'],
];

const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
});
afterAll(() => graph.close());

it('every field of every type is filled somewhere in the seed, or has a reason why not', async () => {
  const api = openApi(graph, noTexts, wideLimits);
  const ask = async (document: string) => {
    const { data, errors } = await api.ask(document);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data as Readonly<Record<string, unknown>>;
  };
  const types = listedTypes(schema);
  expect(types.length).toBeGreaterThan(20);
  const empty: string[] = [];
  for (const type of types) empty.push(...(await emptyFields(type, ask)));
  expect(empty.filter((field) => !reasons.some(([fields]) => fields.test(field)))).toEqual([]);
  expect(
    reasons.filter(([fields]) => !empty.some((field) => fields.test(field))).map(([fields]) => String(fields)),
    'reasons that are no longer needed',
  ).toEqual([]);
  // What is said of a thing is told of every kind of thing.
  expect(empty.filter((field) => /^\w+\.claims$/.test(field))).toEqual([]);
}, 300_000);
