import { projectFolders } from './projectFolders.ts';

/** One setting: its name, what it is when not set, and what it means. The README's table is tested against this list. */
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

type Name = (typeof settings)[number]['name'];

/** The environment, read once, in the words of the program. Paths are as given. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** Names under which it may be asked, in small letters; all, where there are none and HOST is no loopback address. */
  readonly allowedHosts: readonly string[];
  /** What pages and citations say of this server; the public address has no slash at its end. */
  readonly site: { readonly publicUrl: string | null; readonly contact: string | null };
  /** Origins whose pages may ask from a browser, or `*` alone; none where the setting is empty. */
  readonly corsOrigins: readonly string[];
  readonly trustedDocuments: 'allow' | 'only';
  readonly neo4j: {
    readonly uri: string | null;
    readonly user: string;
    readonly password: string;
    readonly database: string;
    readonly local: 'auto' | 'docker' | 'embedded';
    readonly boltPort: number;
    readonly httpPort: number;
  };
  /** Whether the database may hold something else beside the graph. */
  readonly sharedDatabase: boolean;
  readonly dataDirectory: string;
  readonly seedDirectory: string;
  readonly sourcesDirectory: string | null;
  readonly logLevel: string;
  readonly queryTimeout: number;
  /** How long a server that is stopped goes on answering; milliseconds. */
  readonly drain: number;
  readonly limits: {
    readonly running: number;
    readonly waiting: number;
    readonly bodyBytes: number;
    readonly depth: number;
    readonly fields: number;
    readonly pageSize: number;
    readonly cost: number;
    readonly rows: number;
    readonly answerBytes: number;
    readonly relations: number;
    readonly conditions: number;
    readonly filterNesting: number;
    readonly list: number;
    readonly text: number;
    readonly aliases: number;
    readonly tokens: number;
    readonly introspection: number;
    readonly errors: number;
  };
}

/** Thrown with every fault of the environment. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Reads the settings. Throws an `EnvironmentError` that names every fault: what was given and what was expected. */
export function readEnvironment(given: Readonly<Record<string, string | undefined>>): Environment {
  const faults: string[] = [];
  const text = (name: Name): string => {
    const value = given[name];
    return value === undefined || value === ''
      ? (settings.find((setting) => setting.name === name)?.fallback ?? '')
      : value;
  };
  const whole = (name: Name, least: number, most: number): number => {
    const value = text(name);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      faults.push(`${name} is "${value}"; it must be a whole number from ${least} to ${most}`);
    }
    return number;
  };
  const oneOf = <Word extends string>(name: Name, words: readonly [Word, ...Word[]]): Word => {
    const value = text(name);
    const word = words.find((each) => each === value);
    if (word === undefined) faults.push(`${name} is "${value}"; it must be one of ${words.join(', ')}`);
    return word ?? words[0];
  };
  const uri = text('NEO4J_URI');
  if (uri !== '' && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(uri)) {
    faults.push(`NEO4J_URI is "${uri}"; it must begin with bolt:// or neo4j://`);
  }
  const corsOrigins = listOf(text('CORS_ORIGINS'));
  const publicUrl = text('PUBLIC_URL').replace(/\/+$/, '');
  if (publicUrl !== '' && !(URL.canParse(publicUrl) && /^https?:\/\/[^?#]+$/.test(publicUrl))) {
    faults.push(`PUBLIC_URL is "${publicUrl}"; it must be an address such as https://example.org/policy`);
  }
  const contact = text('CONTACT');
  if (contact !== '' && !/^(https?:\/\/\S+|[^\s@]+@[^\s@]+)$/.test(contact)) {
    faults.push(`CONTACT is "${contact}"; it must be an address of mail, or of a page such as https://example.org`);
  }
  const noOrigins = corsOrigins.filter((origin) => !(origin === '*' && corsOrigins.length === 1) && !isOrigin(origin));
  for (const origin of noOrigins) {
    faults.push(`CORS_ORIGINS has "${origin}"; it must have origins like https://example.org, or * alone`);
  }
  const sources = text('SOURCES_DIR');
  const environment: Environment = {
    host: text('HOST'),
    port: whole('PORT', 0, 65_535),
    allowedHosts: listOf(text('ALLOWED_HOSTS')).map((name) => name.toLowerCase()),
    site: { publicUrl: publicUrl === '' ? null : publicUrl, contact: contact === '' ? null : contact },
    corsOrigins,
    trustedDocuments: oneOf('TRUSTED_DOCUMENTS', ['allow', 'only']),
    neo4j: {
      uri: uri === '' ? null : uri,
      user: text('NEO4J_USER'),
      password: text('NEO4J_PASSWORD'),
      database: text('NEO4J_DATABASE'),
      local: oneOf('NEO4J_LOCAL', ['auto', 'docker', 'embedded']),
      boltPort: whole('NEO4J_BOLT_PORT', 1, 65_535),
      httpPort: whole('NEO4J_HTTP_PORT', 1, 65_535),
    },
    sharedDatabase: oneOf('NEO4J_SHARED', ['false', 'true']) === 'true',
    dataDirectory: text('DATA_DIR'),
    seedDirectory: (given['SEED_DIR'] ?? '') === '' ? projectFolders.seed : text('SEED_DIR'),
    sourcesDirectory: sources === '' ? null : sources,
    logLevel: oneOf('LOG_LEVEL', ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent']),
    queryTimeout: whole('QUERY_TIMEOUT_MS', 1, 3_600_000),
    drain: whole('DRAIN_MS', 0, 600_000),
    limits: {
      running: whole('MAX_RUNNING', 1, 90),
      waiting: whole('MAX_WAITING', 0, 100_000),
      bodyBytes: whole('MAX_BODY_BYTES', 1, 1 << 30),
      depth: whole('MAX_DEPTH', 1, 1000),
      fields: whole('MAX_FIELDS', 1, 1_000_000),
      pageSize: whole('MAX_PAGE_SIZE', 1, 100),
      cost: whole('MAX_COST', 1, 1_000_000_000),
      rows: whole('MAX_ROWS', 1, 1_000_000_000),
      answerBytes: whole('MAX_ANSWER_BYTES', 1_000, 1 << 30),
      relations: whole('MAX_RELATIONS', 1, 10_000),
      conditions: whole('MAX_CONDITIONS', 0, 10_000),
      filterNesting: whole('MAX_FILTER_NESTING', 0, 20),
      list: whole('MAX_LIST', 1, 1_000_000),
      text: whole('MAX_TEXT', 1, 1 << 30),
      aliases: whole('MAX_ALIASES', 0, 1_000_000),
      tokens: whole('MAX_TOKENS', 1, 10_000_000),
      introspection: whole('MAX_INTROSPECTION', 0, 1_000),
      errors: whole('MAX_ERRORS', 1, 1_000),
    },
  };
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'));
  return environment;
}

/** What stands between commas. */
function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Whether a text is an origin as browsers write it: no path, no user, no port that goes without saying. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

/** The settings as a table for `--help`. */
export function describeSettings(): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings
    .map(({ name, fallback, about }) => `  ${name.padEnd(width)}  ${about}${fallback === '' ? '' : ` [${fallback}]`}`)
    .join('\n');
}
