import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Resolvers bear the name of the GraphQL type whose fields they compute, whatever else has it. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.generated.ts') && !file.startsWith('api/resolvers/'),
);

/** The names that a file declares and exports. */
function exportsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = statement as ts.DeclarationStatement;
    return name === undefined ? [] : [name.getText()];
  });
}

it('a name that is exported means one thing', () => {
  const exporters = new Map<string, string[]>();
  for (const file of files) {
    for (const name of exportsOf(file)) exporters.set(name, [...(exporters.get(name) ?? []), file]);
  }
  const twice = [...exporters].filter(([, found]) => new Set(found).size > 1);
  expect(twice.map(([name, found]) => `${name}: ${found.join(', ')}`)).toEqual([]);
});
