import type { AddFault } from './cypherFaults.ts';
import type { CypherFile } from './cypherFile.ts';
import { tagForms } from './cypherGrammar.ts';
import { type CypherHead, lineOf } from './cypherHead.ts';
import { splitConditions } from './splitConditions.ts';

/** Notes what does not go together in a question of its own file. */
export function checkCypherFile(file: CypherFile, head: CypherHead, fault: AddFault): void {
  checkNames(file, head, fault);
  const wants = (holds: boolean, tag: string, problem: string) => {
    if (!holds) fault(lineOf(head, tag), problem);
  };
  const isPart = file.mode === 'piece' || file.mode === 'fragment';
  if (isPart) {
    wants(file.row.length === 0, 'row', 'a piece has @field, not @row');
  } else {
    const bare = file.fields.length === 0 && file.gives === null && file.from === null;
    wants(bare, 'from', 'only a piece has @from, @gives, @field');
    wants(file.text !== '', 'mode', 'there is no text');
  }
  if (file.mode === 'piece') checkPiece(file, wants);
  const free = file.mode === 'schema' || file.mode === 'fragment';
  wants(free || head.tags.some(({ tag }) => tag === 'budget'), 'mode', `"${tagForms.budget}" is missing`);
}

function checkPiece(file: CypherFile, wants: (holds: boolean, tag: string, problem: string) => void): void {
  const isList = file.gives?.list ?? false;
  wants(
    (file.gives === null) === (file.text === ''),
    'gives',
    `a piece with a text has "${tagForms.gives}", and no other`,
  );
  wants(!isList || file.order.length > 0, 'gives', `a list has "${tagForms.order}"`);
  wants(
    isList === (file.pages || file.bound !== null),
    'gives',
    `a list has "${tagForms.bound}" or @pages, and nothing else has`,
  );
  wants(!file.pages || file.bound === null, 'bound', 'pages have no @bound');
  const { behind } = splitConditions(file.text);
  wants(behind === null, 'gives', `${behind ?? ''} stands behind the last clause: @order and @bound say it`);
}

/** Parameters stand in the text, those of the text are declared, and a piece declares every variable that it binds. */
function checkNames(file: CypherFile, head: CypherHead, fault: AddFault): void {
  const texts = [file.text, file.refuse ?? '', ...file.fields.map(({ expression }) => expression)].join('\n');
  const used = new Set([...texts.matchAll(/\$([A-Za-z]\w*)/g)].map(([, name = '']) => name));
  for (const { name } of file.params) {
    if (!used.delete(name)) fault(lineOf(head, 'param', name), `@param ${name} is not used`);
  }
  if (file.bound !== null) used.delete('limit');
  for (const name of used) fault(lineOf(head, 'param'), `$${name} has no "${tagForms.param}"`);
  if (file.mode !== 'piece' && file.mode !== 'fragment') return;
  const known = new Set([...file.locals, ...(file.from === null ? [] : [file.from.variable])]);
  const starts = [...file.text.matchAll(/@include \w+ (\w+)$/gm)].map(([, start = '']) => start);
  const bound = [...file.text.matchAll(/[([]([a-z]\w*)[:)\]]|\bAS ([a-z]\w*)|\[([a-z]\w*) IN\b/g)];
  for (const name of new Set(bound.map(([, pattern, alias, item]) => pattern ?? alias ?? item ?? ''))) {
    // A fragment's variables are named after its start: linkVersion.
    const included = starts.some((start) => name.startsWith(start) && /^[A-Z]/.test(name.slice(start.length)));
    if (!known.has(name) && !included) fault(lineOf(head, 'local'), `${name} is bound but has no "${tagForms.local}"`);
  }
  for (const name of file.locals) {
    if (!new RegExp(`\\b${name}\\b`).test(file.text)) fault(lineOf(head, 'local'), `@local ${name} is not in the text`);
  }
}
