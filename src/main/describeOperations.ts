import { readNamedOperations } from '../api/namedOperations.ts';
import { exampleText, exampleVariables } from '../api/readVariables.ts';
import { exampleOperation } from './exampleOperation.ts';
import { callOf, projectFolders } from './projectFolders.ts';

/** The questions that can be asked by name, under their themes. */
export function describeOperations(): string {
  const operations = [...readNamedOperations(projectFolders.operations).values()];
  const themes = [...new Set(operations.map(({ theme }) => theme))].toSorted();
  const width = Math.max(...operations.map(({ name }) => name.length));
  const listed = themes.map((theme) => {
    const ofTheme = operations.filter((operation) => operation.theme === theme);
    return `${theme}\n${ofTheme.map(({ name, question }) => `  ${name.padEnd(width)}  ${question}\n`).join('')}`;
  });
  return `${listed.join('\n')}\n${callOf('ask')} OPERATION --help tells its variables.\n`;
}

/** The question of an operation, with each of its variables: type, meaning and an example. Throws an `AskFailure`. */
export function describeOperation(name: string, seedDirectory: string): string {
  const operation = exampleOperation(name, seedDirectory);
  const width = Math.max(0, ...operation.variables.map((variable) => variable.name.length));
  const variables = operation.variables.map(
    ({ name: variable, type, about, required, fallback, example = fallback }) => {
      const lines = [`${type}${required ? ', needed' : ''}`];
      if (example !== undefined && example !== null) lines.push(`${variable}=${exampleText(example)}`);
      return [`  ${variable.padEnd(width)}  ${about}`, ...lines.map((line) => `  ${' '.repeat(width)}  ${line}`)].join(
        '\n',
      );
    },
  );
  const call = exampleVariables(operation).map(([variable, text]) => `${variable}=${text}`);
  const parts = [
    operation.question,
    `Usage: ${callOf('ask')} ${name}${variables.length === 0 ? '' : ' [name=value …]'}`,
    ...(variables.length === 0 ? ['It has no variables.'] : variables),
    ...(call.length === 0 ? [] : [`Without variables it asks: ${[name, ...call].join(' ')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
