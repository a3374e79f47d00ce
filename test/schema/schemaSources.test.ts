import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printExpanded } from '../../src/tools/generateSchema.ts';
import { parseDefinitions } from '../../src/tools/schema/readDefinitions.ts';

/** What every schema here stands on. */
const ground = `
"Questions." type Query { "A node." node: Node }
"A thing." interface Node { "The id." id: ID! }
"A page." type PageInfo { "More." more: Boolean! }
"A way." enum OrderDirection { "Up." ASC }
"A text." input StringFilter { "It." equals: String }
"Counts." type Counts { "All." total: Int! }
"An order." enum GroupOrder { "Up." COUNT_DESC }
`;

/** The printed schema of a file that stands on this ground and on the marks. */
function printed(text: string): string {
  return printExpanded([
    ...parseDefinitions(readFileSync('schema/mark.graphql', 'utf8'), 'schema/mark.graphql'),
    ...parseDefinitions(ground, 'ground'),
    ...parseDefinitions(text, 'schema/bill.graphql'),
  ]);
}

/** A listed type on two lines, and what else stands in its file from the third line on. */
function billAnd(text: string, marks = '@listed'): string {
  return `"A bill." type Bill implements Node ${marks}\n{ "A name." name: String! }\n${text}`;
}

it('writes what follows from a type that is listed', () => {
  const text = printed(billAnd(''));
  expect(text).toContain('"""The bill with this id; null where the graph knows none."""\n  bill(');
  expect(text).toContain('): BillConnection!');
  for (const name of ['BillConnection', 'BillEdge', 'BillFilter', 'BillOrder']) expect(text).toMatch(` ${name} `);
  expect(text).not.toContain('BillListFilter');
  expect(text).not.toMatch(/@(listed|pages)|SharedArguments/);
});

it('takes what a file says in the place of what a rule says, and the rest from the rule', () => {
  const text = printed(
    billAnd(`
      extend type Query { bills(knownAt: Date): [Bill!]! @pages }
      "A day." scalar Date
      extend input BillFilter { "Its name, begun." name: StringFilter "Old ones." old: Boolean }
      "By what bills stand." input BillOrder @oneOf { "By name." name: OrderDirection }
    `),
  );
  expect(text).toContain('"""All bills, in the order of their ids where no other is given."""');
  expect(text).toContain('"""Only what was known by this day."""\n    knownAt: Date');
  expect(text).toContain('"""Its name, begun."""\n  name: StringFilter');
  expect(text).toContain('"""Any of these ids."""\n  id: [ID!]');
  expect(text).toMatch(
    /"""By what bills stand\."""\ninput BillOrder @oneOf \{\n {2}"""By name\."""\n {2}name: \S+\n\}/,
  );
});

it('has the fields of an interface, each with the narrowest sentence that is said', () => {
  const text = printed(`
    "A place." interface Place implements Node { "Its name." name: String! "Its bills." bills: [String!]! }
    "A town." type Town implements Place { "The town's name." name: String! }
  `);
  expect(text).toMatch(/type Town implements Node & Place \{/);
  expect(text).toMatch(/type Town [^}]*"""Its bills\."""[^}]*"""The id\."""[^}]*"""The town's name\."""/s);
});

const grouping = '{ "By name." NAME }';

it.each([
  ['is unknown', billAnd('', '@lsited'), '1: Unknown directive "@lsited".'],
  [
    'is at a place where it says nothing',
    'enum Kind @listed { ONE }',
    '1: Directive "@listed" may not be used on ENUM.',
  ],
  ['has an unknown argument', billAnd('', '@called(won: "x")'), '1: Unknown argument "won" on directive "@called".'],
  ['stands twice', billAnd('', '@listed @listed'), '1: The directive "@listed" can only be used once'],
  ['gives no word', billAnd('', '@called(one: 3)'), '1: String cannot represent a non string value: 3'],
  ['lists what has no id', '"A." type A @listed { "B." b: Int }', '1: @listed is for what has an id, and A has none'],
  ['counts without a grouping', billAnd('', '@counted'), '1: @counted needs the enum BillGrouping'],
  ['makes pages of no list', '"A." type A { "B." b: Int @pages }', '1: @pages is for a list such as [Law!]!'],
  ['names no interface', '"A." enum A @typesOf(interface: "B")', '1: @typesOf: "B" is no interface'],
  ['says what the name says', billAnd('', '@listed @called(many: "bills")'), '1: @called(many:) says what follows'],
])('refuses a mark that %s', (_fault, text, told) => {
  expect(() => printed(text)).toThrow(`schema/bill.graphql:${told}`);
});

it.each([
  ['an interface', '"A." interface A implements Node { "B." b: Int } "C." type C implements A & Node', '1: another'],
  ['an inherited field', billAnd('extend type Bill { "The id." id: ID! }'), '3: a rule writes "id" just the same'],
  ['a root field', billAnd('extend type Query { bills: [Bill!]! @pages }'), '3: a rule writes "bills" just the same'],
  [
    'an argument of pages',
    billAnd('extend type Query { bills("Only those before this cursor." before: String): [Bill!]! @pages }'),
    '3: a rule writes "before" just the same',
  ],
  [
    'the sentence of a shared argument',
    billAnd('extend type Bill { "B." b("Only what may hold on this day." asOf: Date): Int } "A day." scalar Date'),
    '3: SharedArguments has this sentence of "asOf"',
  ],
  [
    'a field of a filter',
    billAnd('extend input BillFilter { "A name." name: StringFilter }'),
    '3: a rule writes "name" just the same',
  ],
  [
    'a whole input',
    billAnd(`"By what bills stand in order; what is not known comes last." input BillOrder @oneOf {
      "By its name." name: OrderDirection "By its id." id: OrderDirection }`),
    '3: a rule writes BillOrder just the same',
  ],
  [
    'the sentence of a grouping',
    billAnd(`"By what bills are grouped." enum BillGrouping ${grouping}`, '@listed @counted'),
    '3: a rule writes this sentence of BillGrouping',
  ],
])('refuses to have written what a rule writes: %s', (_what, text, told) => {
  expect(() => printed(text)).toThrow(`schema/bill.graphql:${told}`);
});

it.each([
  [
    'an addition to nothing',
    billAnd('extend input BilFilter { "A." a: Int }'),
    '3: no rule writes the input "BilFilter"',
  ],
  [
    'an addition to nothing, with the nearest name',
    billAnd('extend input BilFilter { "A." a: Int }'),
    'Did you mean "BillFilter"?',
  ],
  ['an addition of another kind', billAnd('extend type BillFilter { "A." a: Int }'), '3: no rule writes the type'],
  ['a second of one name', billAnd('"A." type Bill { "A." a: Int }'), '3: there is another "Bill"'],
  ['what is no part of a schema here', billAnd('union A = Bill'), '3: only types, interfaces, enums'],
  ['what is no GraphQL', 'type {', '1: Syntax Error: Expected Name'],
  ['what has no sentence', billAnd('extend type Bill { status: Int }'), '3: "status" has no sentence'],
  [
    'a type that there is not',
    billAnd('extend type Bill { "A." a: Bil }'),
    '3: Unknown type "Bil". Did you mean "Bill"',
  ],
  [
    'what GraphQL refuses',
    '"A." type A implements B { "A." a: Int } "B." type B { "A." a: Int }',
    '1: Type A must only',
  ],
])('names file and line of %s', (_fault, text, told) => {
  expect(() => printed(text)).toThrow(told);
  expect(() => printed(text)).toThrow('schema/bill.graphql:');
});

it('tells every fault at once', () => {
  const text = billAnd('extend type Bill { one: Int }\nextend type Bill { two: Int }');
  expect(() => printed(text)).toThrow(/:3: "one" has no sentence.*\n.*:4: "two" has no sentence/);
});
