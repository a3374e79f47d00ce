import { isLoopback } from '../domain/isLoopback.ts';
import { asksNoPassword } from '../graph/asksNoPassword.ts';
import { askOnce } from './askOnce.ts';
import type { Neo4jServer } from './neo4jServer.ts';
import type { Neo4jSettings } from './settings/neo4jSettings.ts';
import { type Lack, Neo4jUnavailable } from './settings/neo4jUnavailable.ts';

/**
 * Uses the server at an address of the user's; beyond this machine only one that wants a password. Fails with
 * `Neo4jUnavailable`.
 */
export async function openAddress(settings: Neo4jSettings & { readonly uri: string }): Promise<Neo4jServer> {
  const { uri, user = 'neo4j', password, database = 'neo4j', isOpen = false } = settings;
  const address = { uri, user, password: password ?? '', database };
  const answer = await askOnce(address);
  if (answer.code !== 'ANSWERED') throw new Neo4jUnavailable([lackOf(answer.code, answer.message)]);
  if ((isOpen || !isLoopback(new URL(uri).hostname)) && (await asksNoPassword(uri, database))) {
    throw new Neo4jUnavailable([openToAll(uri)]);
  }
  return {
    uri,
    user,
    password: password ?? '',
    database,
    origin: 'address',
    browserAddress: null,
    description: `Neo4j at ${uri}`,
    closed: new Promise(() => undefined),
    quicken: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };

  function lackOf(code: 'UNAVAILABLE' | 'REFUSED' | 'FAILED', message: string): Lack {
    const way = 'an existing server';
    if (code === 'REFUSED') {
      return {
        way,
        lack: `${uri} refuses the user ${user} ${password === undefined ? 'without NEO4J_PASSWORD' : 'with this password'}`,
        remedy: 'Correct NEO4J_USER and NEO4J_PASSWORD',
      };
    }
    if (code === 'UNAVAILABLE') {
      return {
        way,
        lack: `nothing answers at ${uri} (${message})`,
        remedy: 'Start it, or correct NEO4J_URI, or leave NEO4J_URI out and one is started here',
      };
    }
    return {
      way,
      lack: `${uri}, database ${database}, cannot be used (${message})`,
      remedy: 'Correct NEO4J_URI and NEO4J_DATABASE, or leave NEO4J_URI out and one is started here',
    };
  }
}

function openToAll(uri: string): Lack {
  return {
    way: 'an existing server',
    lack: `${uri} wants no password, so whoever reaches it may change or delete everything`,
    remedy:
      'Set dbms.security.auth_enabled=true in its neo4j.conf, start it anew, and set NEO4J_USER and NEO4J_PASSWORD; ' +
      'without a password it is used only where its address and HOST are both of this machine alone, such as 127.0.0.1',
  };
}
