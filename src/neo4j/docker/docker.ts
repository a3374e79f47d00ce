import type { Neo4jSettings, Report } from '../settings/neo4jSettings.ts';
import { imageVariables } from '../server/configuration.ts';
import { keepPassword } from '../server/keepPassword.ts';
import { launchServer } from '../server/launchServer.ts';
import { runProgram } from '../process/runProgram.ts';
import type { ServerFiles } from '../server/serverFiles.ts';
import type { Startable, Way } from '../server/startable.ts';
import { clearContainer } from './clearContainer.ts';
import { containerName } from './containerName.ts';
import { findDocker } from './findDocker.ts';
import { findImage } from './findImage.ts';

/**
 * A server in a container of Docker's, driven by the `docker` program: it knows the user's contexts, and other programs
 * that answer to its name. Testcontainers, which the tests use where Docker answers, is for containers thrown away: no
 * network address to listen on alone, no password of the user's, and no data that outlive the container.
 *
 * The data lie in a volume and not in a folder of the data directory: there they would belong to a user of the image,
 * so that nobody but root could delete them, and rootless engines and SELinux refuse it. Only the volume is kept; the
 * container is made anew at each start, so that its ports, settings and image are those of today.
 */
export const docker: Way = { origin: 'docker', how: 'in Docker', prepare };

async function prepare(files: ServerFiles, settings: Neo4jSettings, report: Report): Promise<Startable> {
  const { environment } = settings;
  const { program, version } = await findDocker(environment);
  const image = await findImage(program, environment, report);
  const name = await containerName(files);
  const clearAway = () => clearContainer(program, name, files.folder, environment, report);
  await clearAway();
  const removal = `run \`docker volume rm ${name}\``;
  const volume = await runProgram(program, ['volume', 'inspect', name], { environment });
  const password = await keepPassword(
    files,
    volume.exitCode === 0 ? { name: `the volume ${name} of Docker`, removal } : null,
  );
  report(`Neo4j is started in Docker ${version}: image ${image}, container ${name}`);
  return {
    password,
    description: `started here in Docker, container ${name}, data in its volume of the same name`,
    remedy: `See \`docker logs ${name}\``,
    remedyOfPassword: `Put back the right one, or ${removal}; the data are then loaded anew`,
    async launch(ports) {
      await clearAway();
      const variables = {
        ...imageVariables(ports, settings.onBrowserConnect ?? null),
        NEO4J_AUTH: `neo4j/${password}`,
      };
      const given = [
        ...['run', '--name', name, '--label', `policytrail.data=${files.folder}`],
        ...['--publish', `127.0.0.1:${ports.boltPort}:7687`, '--publish', `127.0.0.1:${ports.httpPort}:7474`],
        ...['--volume', `${name}:/data`, '--stop-timeout', '20'],
        // By name alone: the values, the password among them, stay out of the list of processes.
        ...Object.keys(variables).flatMap((variable) => ['--env', variable]),
        image,
      ];
      // It stays attached, so that its output is read, and its end is the container's.
      return launchServer(
        { program, given, folder: '/', environment: { ...environment, ...variables }, endBy: [program, 'stop', name] },
        report,
      );
    },
    quicken: () => Promise.resolve(),
    clearAway,
  };
}
