import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { optionForms, tagForms, typeTagForms } from '../../src/tools/cypher/cypherGrammar.ts';
import { cypherFiles } from './cypherFiles.ts';

const readme = readFileSync('cypher/README.md', 'utf8').replaceAll(/\s+/g, ' ');

/** Explained once, though they are tags of several kinds of files. */
const forms = [...new Set([...Object.values(tagForms), ...Object.values(typeTagForms), ...Object.values(optionForms)])];

it.each(forms.filter((form) => form !== tagForms.pages))('cypher/README.md explains %s', (form) => {
  expect(readme).toContain(`\`${form}\``);
});

it('has no tag in cypher/README.md that is none', () => {
  const tags = new Set(forms.map((form) => form.split(' ')[0]));
  const named = [...readme.matchAll(/(?<![\w`])@\w+|`@\w+/g)].map(([found]) => found.replace('`', ''));
  expect(named.filter((tag) => !tags.has(tag) && tag !== '@tag')).toEqual([]);
  expect(named).toContain('@pages');
});

it('shows lines in cypher/README.md that stand in the files', () => {
  const lines = [
    '// @relation events Event[] <-[:CONCERNS]- "law:trust-act-vetoed-2012" 55',
    '// @group KIND event.kind 10',
  ];
  const sources = new Set(cypherFiles.map(({ path }) => path));
  const texts = [...sources].map((path) => readFileSync(path, 'utf8')).join('\n');
  for (const line of lines) expect([readme.includes(line), texts.includes(line)]).toEqual([true, true]);
});
