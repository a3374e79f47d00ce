import { readFileSync } from 'node:fs';
import { browserFolder, browserQuestion, type BrowserPlaces } from './browserQuestion.ts';
import { storedZip } from './storedZip.ts';

/** The folder that Browser makes for them. */
const folder = 'Policytrail';

/**
 * The questions of the guide, in its order, as Neo4j Browser imports them: a zip that is dropped on its window, of
 * files whose first line is the name under which Browser keeps them. What the seed names nothing to ask of is left out.
 */
export function savedQueries(places: BrowserPlaces): Buffer {
  const guide = readFileSync(new URL('guide.html', browserFolder), 'utf8');
  const names = [...guide.matchAll(/\{\{ask:(\w+)\}\}/g)].map(([, name = '']) => name);
  const files = names.flatMap((name) => {
    const { question, cypher } = browserQuestion(name, places);
    return cypher === null ? [] : [{ path: `${folder}/${name}.cypher`, text: `// ${question}\n${cypher}\n` }];
  });
  return storedZip(files);
}
