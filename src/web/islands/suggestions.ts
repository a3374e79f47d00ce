import type { TableRow } from '../../api/tables/table.ts';
import { claimDoubts } from '../pages/claimDoubts.ts';
import { closeness } from '../pages/closeness.ts';
import { fillQuestion, tellValue } from '../pages/fillQuestion.ts';
import { thingAddress } from '../pages/thingAddress.ts';
import { plainWord, typeName } from '../pages/words.ts';
import { askTables, type Tables } from './askTables.ts';

/** A link that fits the words that were typed. */
export interface Suggestion {
  readonly address: string;
  readonly name: string;
  /** What a thing is, as `person`; with what a question is filled in. */
  readonly about?: string;
  /** By which other name or sentence it was found, and what that is: `former`. */
  readonly foundBy?: readonly [kind: string, text: string];
  /** How well it fits, or what it still wants. */
  readonly note?: string;
}

export interface Suggestions {
  readonly things: readonly Suggestion[];
  readonly questions: readonly Suggestion[];
}

const mostThings = 5;
const mostQuestions = 3;

/** What the search page would tell of these words, the best of it. */
export async function suggestionsFor(text: string, signal: AbortSignal): Promise<Suggestions> {
  const [meant, fitting] = await Promise.all([
    askTables(
      'whatIsMeant',
      [
        ['text', text],
        ['first', String(mostThings)],
      ],
      signal,
    ),
    askTables('whichQuestionsFit', [['text', text]], signal),
  ]);
  const names = new Map((meant['search'] ?? []).map(({ id, name }) => [String(id), String(name)]));
  return {
    things: (meant['search'] ?? []).map((row) => thingOf(row, rowsBelow(meant, 'search.missing', row['id']))),
    questions: (fitting['questions'] ?? [])
      .slice(0, mostQuestions)
      .map((row) => questionOf(row, rowsBelow(fitting, 'questions.variables', row['key']), names)),
  };
}

/** The claim by whose sentence a thing was found. */
function matchedClaim(row: TableRow) {
  return { status: row['matchedIn.status'], modality: row['matchedIn.modality'] } as Parameters<typeof claimDoubts>[0];
}

function thingOf(row: TableRow, missing: readonly TableRow[]): Suggestion {
  const name = String(row['name']);
  const matched = String(row['matchedName']);
  const without = missing.map(({ value }) => String(value)).join(', ');
  return {
    address: thingAddress(String(row['id'])),
    name,
    ...(matched === name ? {} : { foundBy: [plainWord(String(row['matchedKind'])), matched] }),
    about: typeName(String(row['__typename'])),
    note: [
      ...(typeof row['matchedIn.status'] === 'string' ? claimDoubts(matchedClaim(row)) : []),
      without === '' ? closeness[row['closeness'] as keyof typeof closeness] : `without ${without}`,
    ].join(' · '),
  };
}

function questionOf(row: TableRow, variables: readonly TableRow[], names: ReadonlyMap<string, string>): Suggestion {
  const { address, given, wanted } = fillQuestion({
    name: String(row['name']),
    variables: variables.map(({ name, required, value }) => ({
      name: String(name),
      required: required === true,
      value: typeof value === 'string' ? value : null,
    })),
  });
  return {
    address,
    name: String(row['question']),
    about: given.map(([, text]) => tellValue(text, names)).join(', '),
    ...(wanted.length > 0 ? { note: `wants ${wanted.join(', ')} too` } : {}),
  };
}

/** The rows of a table that stand in one row of another. */
function rowsBelow(tables: Tables, name: string, key: unknown): readonly TableRow[] {
  return (tables[name] ?? []).filter(({ parent }) => parent === key);
}
