import { isIP } from 'node:net';
import { projectFolders } from './projectFolders.ts';
import { settings, type SettingName } from './settings.ts';

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
  readonly tokensFile: string | null;
  /** Null where there is no limit. */
  readonly ratePerMinute: number | null;
  /** Addresses, networks such as 10.0.0.0/8, or the words of `proxyWords`. */
  readonly trustedProxies: readonly string[];
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
  const text = (name: SettingName): string => {
    const value = given[name];
    return value === undefined || value === ''
      ? (settings.find((setting) => setting.name === name)?.fallback ?? '')
      : value;
  };
  const whole = (name: SettingName, least: number, most: number): number => {
    const value = text(name);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      faults.push(`${name} is "${value}"; it must be a whole number from ${least} to ${most}`);
    }
    return number;
  };
  const oneOf = <Word extends string>(name: SettingName, words: readonly [Word, ...Word[]]): Word => {
    const value = text(name);
    const word = words.find((each) => each === value);
    if (word === undefined) faults.push(`${name} is "${value}"; it must be one of ${words.join(', ')}`);
    return word ?? words[0];
  };
  const uri = text('NEO4J_URI');
  if (uri !== '' && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(uri)) {
    faults.push(`NEO4J_URI is "${uri}"; it must begin with bolt:// or neo4j://`);
  }
  if (text('NEO4J_DATABASE').toLowerCase() === 'system') {
    faults.push('NEO4J_DATABASE is "system", which holds users and databases; it must be one for data, such as neo4j');
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
  const proxies = listOf(text('TRUST_PROXY'));
  for (const proxy of proxies.filter((each) => !isProxy(each))) {
    faults.push(`TRUST_PROXY has "${proxy}"; it must have addresses, or networks like 10.0.0.0/8, or ${proxyWords[0]}`);
  }
  const rate = whole('RATE_PER_MINUTE', 0, 1_000_000);
  const tokensFile = text('TOKENS_FILE');
  const sources = text('SOURCES_DIR');
  const environment: Environment = {
    host: text('HOST'),
    port: whole('PORT', 0, 65_535),
    allowedHosts: listOf(text('ALLOWED_HOSTS')).map((name) => name.toLowerCase()),
    site: { publicUrl: publicUrl === '' ? null : publicUrl, contact: contact === '' ? null : contact },
    corsOrigins,
    trustedDocuments: oneOf('TRUSTED_DOCUMENTS', ['allow', 'only']),
    tokensFile: tokensFile === '' ? null : tokensFile,
    ratePerMinute: rate === 0 ? null : rate,
    trustedProxies: proxies,
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

/** Networks that have names: of this machine, of a link, of a house. */
const proxyWords = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether a text says whose word about the client is believed. */
function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
  return proxyWords.includes(text) || (version !== 0 && isNetwork && more.length === 0);
}

/** Whether a text is an origin as browsers write it: no path, no user, no port that goes without saying. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
