/**
 * One setting: its name, what it is when not set, and what it means. The README's table is tested against this list.
 */
interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly about: string;
}

/** Every setting, in the order in which people meet them. */
export const settings = [
  { name: 'HOST', fallback: '127.0.0.1', about: 'Address that the API listens on.' },
  { name: 'PORT', fallback: '4000', about: 'Port that the API listens on.' },
  {
    name: 'ALLOWED_HOSTS',
    fallback: '',
    about:
      'Names under which the API may be asked, with commas between them; all, where it is empty and HOST is no loopback address.',
  },
  {
    name: 'PUBLIC_URL',
    fallback: '',
    about: 'Address that links and citations begin with, where others reach this server.',
  },
  { name: 'CONTACT', fallback: '', about: 'Where mistakes are reported: an address of mail or of a page.' },
  {
    name: 'CORS_ORIGINS',
    fallback: '',
    about: 'Origins whose pages may ask from a browser, with commas between them; * for all.',
  },
  {
    name: 'TRUSTED_DOCUMENTS',
    fallback: 'allow',
    about: 'only: nothing but the named operations is answered, and GraphiQL is off; allow: every document is.',
  },
  {
    name: 'TOKENS_FILE',
    fallback: '',
    about:
      'File of the tokens, one a line, of which a request must bring one; without it whoever reaches the API may ask.',
  },
  { name: 'RATE_PER_MINUTE', fallback: '0', about: 'Most requests of a client in a minute; 0 for no limit.' },
  {
    name: 'TRUST_PROXY',
    fallback: '',
    about:
      'Addresses or networks of the proxies in front, with commas between them; what they say of who asks is believed.',
  },
  { name: 'NEO4J_URI', fallback: '', about: 'Address of an existing Neo4j; nothing is started then.' },
  { name: 'NEO4J_USER', fallback: 'neo4j', about: 'User of the existing Neo4j.' },
  { name: 'NEO4J_PASSWORD', fallback: '', about: 'Password of the existing Neo4j.' },
  { name: 'NEO4J_DATABASE', fallback: 'neo4j', about: 'Database in the existing Neo4j.' },
  {
    name: 'NEO4J_SHARED',
    fallback: 'false',
    about: 'true: a database that holds something else may be used; both stay side by side.',
  },
  {
    name: 'NEO4J_LOCAL',
    fallback: 'auto',
    about: "How to start a Neo4j here: docker, embedded (from Maven's jars), or auto, the first that can be had.",
  },
  {
    name: 'NEO4J_BOLT_PORT',
    fallback: '7687',
    about: 'Bolt port of the Neo4j started here; if taken, the next free one.',
  },
  {
    name: 'NEO4J_HTTP_PORT',
    fallback: '7474',
    about: 'Browser port of the Neo4j started here; if taken, the next free one.',
  },
  {
    name: 'DATA_DIR',
    fallback: '.policytrail',
    about: 'Folder of the Neo4j started here: data, logs, generated password.',
  },
  { name: 'SEED_DIR', fallback: 'seed', about: 'Folder of the seed; if not set, the one that comes with Policytrail.' },
  { name: 'SOURCES_DIR', fallback: '', about: 'Folder of the collected texts, where you have them.' },
  { name: 'LOG_LEVEL', fallback: 'info', about: 'fatal, error, warn, info, debug, trace or silent.' },
  {
    name: 'QUERY_TIMEOUT_MS',
    fallback: '10000',
    about: 'Time after which the graph ends a question, in milliseconds.',
  },
  {
    name: 'DRAIN_MS',
    fallback: '2000',
    about:
      'Time for which a server that is stopped still answers, unready, so that balancers turn away; in milliseconds.',
  },
  { name: 'MAX_RUNNING', fallback: '24', about: 'Most requests that the graph works on at once.' },
  {
    name: 'MAX_WAITING',
    fallback: '200',
    about: 'Most requests that wait for the graph; one more is refused at once.',
  },
  { name: 'MAX_BODY_BYTES', fallback: '262144', about: 'Largest request body, in bytes.' },
  { name: 'MAX_DEPTH', fallback: '24', about: 'Most levels of an operation.' },
  { name: 'MAX_FIELDS', fallback: '2000', about: 'Most fields of an operation, with fragments written out.' },
  { name: 'MAX_PAGE_SIZE', fallback: '100', about: 'Most rows of a page, 100 at most.' },
  {
    name: 'MAX_COST',
    fallback: '250000',
    about: 'Most rows that an operation may ask for: sizes of pages and usual sizes of lists, multiplied on their way.',
  },
  { name: 'MAX_ROWS', fallback: '50000', about: 'Most rows that the answer of a root field has.' },
  { name: 'MAX_ANSWER_BYTES', fallback: '8388608', about: 'Largest answer, in bytes.' },
  { name: 'MAX_RELATIONS', fallback: '150', about: 'Most relations below a root field.' },
  { name: 'MAX_CONDITIONS', fallback: '100', about: 'Most conditions in the filters of a root field.' },
  { name: 'MAX_FILTER_NESTING', fallback: '3', about: 'Most relations inside of one another in a filter.' },
  { name: 'MAX_LIST', fallback: '250', about: 'Most values of a list that is given.' },
  { name: 'MAX_TEXT', fallback: '2000', about: 'Most characters of a text that is given.' },
  { name: 'MAX_ALIASES', fallback: '200', about: 'Most aliases of an operation, with fragments written out.' },
  { name: 'MAX_TOKENS', fallback: '3000', about: 'Most words and signs of a document.' },
  {
    name: 'MAX_INTROSPECTION',
    fallback: '2',
    about: 'Most questions about the schema (__schema, __type) in a document.',
  },
  { name: 'MAX_ERRORS', fallback: '20', about: 'Most errors that an answer tells.' },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];

/** The settings as a table for `--help`. */
export function describeSettings(): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings
    .map(({ name, fallback, about }) => `  ${name.padEnd(width)}  ${about}${fallback === '' ? '' : ` [${fallback}]`}`)
    .join('\n');
}
