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

/**
 * The text of `neo4j.conf`. Neo4j refuses to start on a setting that it does not know.
 *
 * @param onConnect what Browser does whenever it connects, in Browser's words without the colon; null for nothing
 */
export function configuration(boltPort: number, httpPort: number, onConnect: string | null): string {
  const bolt = `127.0.0.1:${boltPort}`;
  const http = `127.0.0.1:${httpPort}`;
  const settings = {
    ...guards,
    'server.directories.import': 'import',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': bolt,
    // Otherwise clients that ask for the address are told port 7687.
    'server.bolt.advertised_address': bolt,
    'server.http.listen_address': http,
    'server.http.advertised_address': http,
    'server.memory.pagecache.size': '128m',
    // 3 MB for an empty home instead of 265.
    'db.tx_log.preallocate': 'false',
    // Stops in half a second instead of ten.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
  const all = onConnect === null ? settings : { ...settings, 'browser.post_connect_cmd': onConnect };
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
