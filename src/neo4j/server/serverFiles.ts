import { join, resolve } from 'node:path';

/** Where the Neo4j started here keeps what, all below `<data directory>/neo4j`. */
export interface ServerFiles {
  /** Nobody else on the machine may read it. */
  readonly folder: string;
  /** Neo4j's home: conf, data, logs, import. */
  readonly home: string;
  readonly configuration: string;
  /** `LOAD CSV` reads only below it. */
  readonly imports: string;
  /** There once a server has started on this home. */
  readonly systemDatabase: string;
  readonly password: string;
  /** Who runs a server on these data now; see `holder.ts`. */
  readonly holder: string;
  /** Which way's data are the ones in use; see `chooseWays.ts`. */
  readonly way: string;
  /** The name of the container and its volume, for the way of Docker. */
  readonly container: string;
  /** The paths of the jars. */
  readonly classPath: string;
  /** What the names of the archives of classes begin with; see `classArchive.ts`. */
  readonly classes: string;
  /** What Java is started with: too long for a command line. */
  readonly serverArguments: string;
  readonly adminArguments: string;
}

/** The paths are absolute. */
export function serverFiles(dataDirectory: string): ServerFiles {
  const folder = resolve(dataDirectory, 'neo4j');
  const home = join(folder, 'home');
  return {
    folder,
    home,
    configuration: join(home, 'conf', 'neo4j.conf'),
    imports: join(home, 'import'),
    systemDatabase: join(home, 'data', 'databases', 'system'),
    password: join(folder, 'password'),
    holder: join(folder, 'holder.json'),
    way: join(folder, 'way'),
    container: join(folder, 'container'),
    classPath: join(folder, 'class-path.json'),
    classes: join(folder, 'classes'),
    serverArguments: join(folder, 'server.args'),
    adminArguments: join(folder, 'admin.args'),
  };
}
