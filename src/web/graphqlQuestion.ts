import type { FastifyRequest } from 'fastify';
import type { HttpQuestion } from '../api/answerHttp.ts';
import type { AskedDocument } from '../api/trustedDocuments.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request as GraphQL over HTTP has it. HEAD asks what GET does. */
export function graphqlQuestion({ method, headers, url, body }: FastifyRequest): HttpQuestion {
  const at = url.indexOf('?');
  return {
    method: method === 'POST' ? 'POST' : 'GET',
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    ),
    search: withoutEmptyName(at < 0 ? '' : url.slice(at)),
    body: isRecord(body) && body['operationName'] === '' ? { ...body, operationName: null } : body,
  };
}

/** As GraphQL over HTTP says of an address: an empty name of an operation is as none. */
function withoutEmptyName(search: string): string {
  const given = new URLSearchParams(search);
  const names = given.getAll('operationName');
  if (names.length !== 1 || names[0] !== '') return search;
  given.delete('operationName');
  return `?${given.toString()}`;
}

/** What a request says of its document. What is not well formed counts as missing: GraphQL itself refuses it. */
export function askedDocument({ method, search, body }: HttpQuestion): AskedDocument {
  const given = method === 'GET' ? new URLSearchParams(search) : null;
  const fields = isRecord(body) ? body : {};
  const value = (name: string) => textOf(given === null ? fields[name] : given.get(name));
  const extensions = given === null ? fields['extensions'] : readJson(given.get('extensions'));
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : null;
  return {
    query: value('query'),
    documentId: value('documentId'),
    apolloHash: textOf(isRecord(persisted) ? persisted['sha256Hash'] : null),
  };
}

/** The same request with a document, and without the id or the hash of one. */
export function withDocument(question: HttpQuestion, query: string): HttpQuestion {
  const { method, search, body } = question;
  if (method === 'POST') {
    if (!isRecord(body)) return question;
    const rest = Object.entries(body).filter(([name]) => name !== 'documentId' && name !== 'extensions');
    return { ...question, body: { ...Object.fromEntries(rest), query } };
  }
  const given = new URLSearchParams(search);
  given.delete('documentId');
  given.delete('extensions');
  given.set('query', query);
  return { ...question, search: `?${given.toString()}` };
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
