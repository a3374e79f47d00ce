import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { readExamples } from '../../../src/seed/examples/readExamples.ts';
import { operations } from '../../../src/seed/examples/questions.generated.ts';
import { printFault } from '../../../src/seed/file/fault.ts';
import { copyFictionalSeed, rentSeed, rentSources, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const head = 'first:\n  whoSomebodyIs: { person: person:ilse-varn }\nguide: {}\n';

/** What is told of a seed with this file of examples. */
function told(examples: string, of: 'faults' | 'warnings' = 'faults'): readonly string[] {
  copy.write('examples.yaml', examples);
  const checked = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  const lines = of === 'faults' ? checked.faults.map(printFault) : checked.warnings;
  return lines.map((line) => line.replaceAll(`${copy.directory}/`, ''));
}

describe('an example', () => {
  it.each([
    ['{ persn: person:ilse-varn }', 'operations.whoSomebodyIs.persn: is no key here. Did you mean "person"?'],
    ['{}', 'operations.whoSomebodyIs.person: is missing'],
    ['{ person: [person:ilse-varn] }', 'operations.whoSomebodyIs.person: wants an id, is ["person:ilse-varn"]'],
    ['{ person: Ilse Varn }', 'operations.whoSomebodyIs.person: "Ilse Varn" is no id'],
    ['{ person: person:ilse-vern }', 'there is no person:ilse-vern. Did you mean "person:ilse-varn"?'],
  ])('of one operation, %s, is told: %s', (variables, problem) => {
    const faults = told(`${head}operations:\n  whoSomebodyIs: ${variables}\n`);
    expect(faults).toContainEqual(expect.stringMatching(/^examples\.yaml:5 /));
    expect(faults.join('\n')).toContain(problem);
  });

  it.each([
    ['from: 1987-13-01', '"1987-13-01" is no day such as 2012-12-31'],
    ['certainty: DEFINIT', '"DEFINIT" is no Certainty. Did you mean "DEFINITE"?'],
    ['within: 7', '"7" is no id'],
  ])('with %s is told: %s', (value, problem) => {
    const variables = { from: 'from: 1987-01-01', until: 'until: 1987-12-31', [value.split(':')[0] ?? '']: value };
    const faults = told(`${head}operations:\n  eventsBetween: { ${Object.values(variables).join(', ')} }\n`);
    expect(faults).toEqual([expect.stringContaining(problem)]);
  });

  it('of no operation is told with the nearest', () => {
    const faults = told(`${head}operations:\n  whoSombodyIs: { person: person:ilse-varn }\n`);
    expect(faults).toEqual(['examples.yaml:5 operations.whoSombodyIs: is no key here. Did you mean "whoSomebodyIs"?']);
  });

  it('may leave out a variable that has a default', () => {
    expect(told(`${head}operations:\n  whatLedToAnEvent: { event: event:harbour-closes-at-night }\n`)).toEqual([]);
  });
});

describe('the first question', () => {
  it('is one', () => {
    const second = head.replace('guide', '  whatSomebodySaid: { speaker: person:ilse-varn }\nguide');
    expect(told(`${second}operations: {}\n`)).toEqual(['examples.yaml:1 first: wants one operation']);
  });
});

describe('a seed', () => {
  it('is warned of each operation without an example', () => {
    const [warning = ''] = told(`${head}operations:\n  whoSomebodyIs: { person: person:ilse-varn }\n`, 'warnings');
    const others = Object.keys(operations).filter((name) => name !== 'whoSomebodyIs');
    expect(warning).toBe(`examples.yaml: no example of ${others.join(', ')}`);
  });

  it('without the file shows no examples, and neither does one whose file has faults', () => {
    copy.write('examples.yaml', 'first: {}\n');
    expect(readExamples(copy.directory)).toEqual({ first: null, operations: new Map(), guide: new Map() });
    copy.remove('examples.yaml');
    expect(checkSeed({ directory: copy.directory, sourcesDirectory: null }).faults).toEqual([]);
    expect(readExamples(copy.directory)).toEqual({ first: null, operations: new Map(), guide: new Map() });
  });

  it('with a file of another name beside its folders is told so', () => {
    copy.write('example.yaml', 'first: {}\n');
    const { faults } = checkSeed({ directory: copy.directory, sourcesDirectory: null });
    expect(faults.map(printFault).join('\n')).toContain('Did you mean "examples.yaml"?');
  });
});

it.each([
  ['seed', null as string | null],
  [rentSeed, rentSources],
])('%s has an example of every operation', (directory, sourcesDirectory) => {
  const { faults, warnings } = checkSeed({ directory, sourcesDirectory });
  expect(faults).toEqual([]);
  expect(warnings.filter((warning) => warning.includes('no example'))).toEqual([]);
  expect([...readExamples(directory).operations.keys()].toSorted()).toEqual(Object.keys(operations).toSorted());
});
