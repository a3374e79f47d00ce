import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { generateCypher } from '../../src/tools/cypher/generateCypher.ts';
import { contractTypes } from './cypherFiles.ts';

/** Generates from a folder of these files alone. */
function generateFrom(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'policytrail-cypher-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, 'cypher', path)), { recursive: true });
      writeFileSync(join(root, 'cypher', path), text);
    }
    return generateCypher(root, contractTypes);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const write =
  '// Which is removed?\n// @mode write\n// @param id string "x"\n// @budget 5\nMATCH (node:Node {id: $id})\nDELETE node';

it('tells every fault of every file at once', () => {
  const files = {
    'seed/one.cypher': '// no sentence\n// @mode read\nRETURN 1',
    'event/Event.two.cypher': '// Two?\n// @mode none\n',
  };
  const told = () => generateFrom(files);
  expect(told).toThrow(/seed\/one\.cypher:1: the first line/);
  expect(told).toThrow(/seed\/one\.cypher:2: "@budget/);
  expect(told).toThrow(/event\/Event\.two\.cypher:2: @mode is "none"/);
});

it('keeps a write away from the server of answers', () => {
  expect(() => generateFrom({ 'event/removeEvent.cypher': write })).toThrow(
    'only cypher/{seed,audit,constraint} may write: event/removeEvent',
  );
});

it('gives the load typed constants', () => {
  const text = generateFrom({ 'seed/removeNode.cypher': write }).get('src/seed/rows/queries.generated.ts');
  expect(text).toContain("export const removeNode: CypherQuery<'write', { readonly id: string }, {  }>");
});

it('gives the reads nothing of the load', () => {
  expect(generateFrom({ 'seed/removeNode.cypher': write }).get('src/reads/pieces.generated.ts')).not.toContain(
    'DELETE',
  );
});
