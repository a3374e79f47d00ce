import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examplePieces } from '../cypher/examplePieces.ts';
import { judgeAll } from './judgeAll.ts';
import { Judges } from './Judges.ts';
import { type Mutant, numbered, tell } from './mutant.ts';
import { pieceMutants } from './pieceMutants.ts';
import { createPlaceOfPiece } from './placeOfPiece.ts';
import { type EqualMeaning, report } from './report.ts';
import { ruleMutants } from './ruleMutants.ts';

const help = `npm run mutants [-- FILE …]

Breaks the pieces of cypher/ and the rules of src/domain, one thing at a time and in memory, and tells whether a test
notices: a golden answer that asks for the piece, else the piece's own test; the tests of test/domain for a rule.
Prints "N of M caught" and the survivors, each with file, line and what was broken. Those that mean the same as before
stand in test/mutants/equalMeaning.json with a reason each. Texts of the load (cypher/{seed,constraint,audit}) are not
broken: test/seed and test/audits look at those. Without FILE it takes up to half an hour.

FILE: a piece (Law.events), or the path of a .cypher file or of a module of src/domain.
`;

const say = (line: string) => process.stderr.write(`${line}\n`);

function mutantsOfPieces(judges: Judges): readonly Mutant[] {
  const placeOf = createPlaceOfPiece('.');
  const mutants = pieceMutants(examplePieces).map((mutant): Mutant => {
    const [subject = ''] = mutant.pieces.keys();
    const alike = mutant.pieces.size > 1 ? `, and in ${mutant.pieces.size - 1} more pieces` : '';
    return {
      kind: 'piece',
      place: placeOf(subject, mutant.part, mutant.line),
      subject,
      told: `${tell(mutant.change, mutant.line)}${alike}`,
      judge: async (signal) => (await judges.piece()).judge(mutant, signal),
    };
  });
  return numbered(mutants);
}

/** Whether one of the words that were given names the mutant. */
function isWanted({ subject, place }: Mutant, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => subject === word || place.replace(/:\d+$/, '') === word);
}

async function run(words: readonly string[], judges: Judges, stop: AbortSignal): Promise<number> {
  const all = [...ruleMutants(() => judges.rule()), ...mutantsOfPieces(judges)];
  const wanted = all.filter((mutant) => isWanted(mutant, words));
  if (wanted.length === 0) {
    say(`nothing to break in ${words.join(', ')}; --help says what may stand there`);
    return 2;
  }
  const equal = JSON.parse(readFileSync('test/mutants/equalMeaning.json', 'utf8')) as EqualMeaning;
  const judged = await judgeAll(wanted, stop, say);
  process.stdout.write(`${report(judged, equal, judged.length === all.length)}\n`);
  return stop.aborted ? 130 : 0;
}

const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
if (values.help === true) {
  process.stdout.write(help);
} else {
  const stop = new AbortController();
  const judges = new Judges(say, stop.signal);
  // A shell, npm and tsx each hand on the same Ctrl-C: a second one must not end this before it has tidied up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop.abort();
    });
  }
  try {
    process.exitCode = await run(positionals, judges, stop.signal);
  } finally {
    await judges.close();
  }
}
