import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project itself lies: a clone of it, or an installed package. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What belongs to the project itself, wherever it is run from. */
export const projectFolders = {
  schema: `${root}schema/printed/schema.graphql`,
  operations: `${root}schema/operations`,
  /** The page that tells the model and its laws. */
  model: `${root}schema/README.md`,
  package: `${root}package.json`,
  /** The seed that is loaded where no other is named: from the clone's folder simply `seed`. */
  seed: relative(process.cwd(), `${root}seed`),
};

/** Whether this is an installed package, which is compiled, and not a clone. */
export const isInstalled = import.meta.filename.endsWith('.js');

/** How a command is called where this runs. */
export function callOf(command: 'start' | 'seed' | 'ask' | 'mcp' | 'neo4j'): string {
  if (isInstalled) return `policytrail ${command}`;
  if (command === 'start') return 'npm start';
  // npm tells what it runs on stdout, where only answers may stand.
  return command === 'mcp' ? 'npm run --silent mcp' : `npm run ${command} --`;
}
