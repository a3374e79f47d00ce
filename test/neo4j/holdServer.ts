import { testSettings } from '../server.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';

/**
 * A run of its own for the tests of an owner's end: opens the data directory, says `up`, and stops its server cleanly
 * on Ctrl-C. It has no handler for other signals.
 */
async function hold(dataDirectory: string, local: 'docker' | 'embedded'): Promise<void> {
  const server = await openNeo4j({ ...(await testSettings(dataDirectory)), local }, (line) => {
    console.log(line);
  });
  process.once('SIGINT', () => {
    void server.stop().then(() => {
      console.log('stopped');
      process.exit(0);
    });
  });
  console.log('up');
}

await hold(process.argv[2] ?? '', process.argv[3] === 'docker' ? 'docker' : 'embedded');
