import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';

const schema = buildSchema(readFileSync('schema/printed/schema.graphql', 'utf8'));

/** What it is asked with exists only once a test has loaded twice: hence asked in a test of its own. */
const askedElsewhere: Readonly<Record<string, string>> = { changes: 'test/seed/changes.test.ts' };

const golden = new Set(
  ['test/operations', 'schema/operations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .flatMap((path) => rootFieldsOf(readFileSync(`${folder}/${path}`, 'utf8'))),
  ),
);

function rootFieldsOf(document: string): readonly string[] {
  return parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))
      : [],
  );
}

it('every root field is asked by an operation whose answer is kept', () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter((field) => !golden.has(field) && askedElsewhere[field] === undefined)).toEqual([]);
});

it.each(Object.entries(askedElsewhere))('%s is asked by %s', (field, file) => {
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\b${field}\\(`));
});
