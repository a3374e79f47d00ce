import type { Ports } from './startable.ts';

/**
 * Settings that keep others out; `docker-compose.yml` has the same ones. Without authentication any web page that the
 * user visits could write to the graph, through Bolt's WebSocket or the HTTP endpoints: hence a password, and of the
 * HTTP modules only Browser. Without an import folder `LOAD CSV` reads every file of the user, even in a READ
 * transaction. Browser would call fonts, statistics and error reporting elsewhere: the content policy stops that and
 * leaves all else working.
 */
export const guards = {
  'server.https.enabled': 'false',
  'server.http_enabled_modules': 'BROWSER',
  'dbms.usage_report.enabled': 'false',
  'dbms.security.http_static_content_security_policy_header':
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; " +
    "connect-src 'self' ws: wss: http://localhost:* http://127.0.0.1:*",
} as const;

/** Settings by the names that `neo4j.conf` has for them. */
type Configuration = Readonly<Record<string, string>>;

/**
 * What a server gets wherever it is started.
 *
 * @param onConnect what Browser does whenever it connects, in Browser's words without the colon; null for nothing
 */
function commonSettings(ports: Ports, onConnect: string | null): Configuration {
  const settings = {
    ...guards,
    // A page of any site may give wrong passwords over Bolt's WebSocket, and a lock after three of them would keep us
    // out, too. Nobody guesses 96 random bits.
    'dbms.security.auth_max_failed_attempts': '0',
    // Browser asks statistics and feedback of other sites unless it is told not to.
    'client.allow_telemetry': 'false',
    // Otherwise clients that ask for the address are told port 7687.
    'server.bolt.advertised_address': `127.0.0.1:${ports.boltPort}`,
    'server.http.advertised_address': `127.0.0.1:${ports.httpPort}`,
    'server.memory.pagecache.size': '128m',
    // Plans of composed questions are large: a thousand, the default, fill the heap, and then all it does is collect.
    'server.memory.query_cache.per_db_cache_num_entries': '500',
    // 3 MB for an empty home instead of 265.
    'db.tx_log.preallocate': 'false',
    // Stops in half a second instead of ten.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
  return onConnect === null ? settings : { ...settings, 'browser.post_connect_cmd': onConnect };
}

/**
 * The text of `neo4j.conf`. Neo4j refuses to start on a setting that it does not know.
 *
 * @param more those that only some releases know
 */
export function configurationFile(ports: Ports, onConnect: string | null, more: Configuration): string {
  const settings: Configuration = {
    ...commonSettings(ports, onConnect),
    ...more,
    'server.directories.import': 'import',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.boltPort}`,
    'server.http.listen_address': `127.0.0.1:${ports.httpPort}`,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * The same for the image, as environment variables. Inside it listens on all addresses, at its own ports; which address
 * of this machine leads there the start of the container says.
 */
export function imageVariables(ports: Ports, onConnect: string | null): Configuration {
  const settings: Configuration = {
    ...commonSettings(ports, onConnect),
    'server.directories.import': '/var/lib/neo4j/import',
    'server.memory.heap.max_size': '512m',
  };
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [imageVariable(name), value]));
}

/** How the image spells a setting. */
export function imageVariable(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}
