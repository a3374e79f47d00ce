import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import type { NamedOperation } from './namedOperations.ts';

/** A named operation as a client asks for it by its hash. */
export interface TrustedDocument {
  /** `sha256:` and the hash of `document` in UTF-8, in lower-case hexadecimal digits. */
  readonly documentId: string;
  readonly operationName: string;
  /** The question that it answers, in one sentence. */
  readonly question: string;
  /** The operation as graphql-js prints it: without comments, with one way to write each thing. */
  readonly document: string;
}

/** What a request says of its document. */
export interface AskedDocument {
  readonly query: string | null;
  /** `sha256:<hash>`, or the hash alone. */
  readonly documentId: string | null;
  /** The hash of Apollo's clients: `extensions.persistedQuery.sha256Hash`. */
  readonly apolloHash: string | null;
}

/**
 * - `UNKNOWN`: no document has this hash.
 * - `UNTRUSTED`: only the trusted documents are answered, and this is none of them.
 * - `CONTRADICTION`: the request names two documents.
 */
export type ChosenDocument =
  | { readonly query: string | null }
  | { readonly refusal: 'UNKNOWN' | 'UNTRUSTED' | 'CONTRADICTION'; readonly message: string };

export interface TrustedDocuments {
  /** Whether every other document is refused. */
  readonly only: boolean;
  readonly list: readonly TrustedDocument[];
  /** The text that a request asks for, or why it gets no answer. */
  choose(asked: AskedDocument): ChosenDocument;
}

/** Where the list of trusted documents is served. */
export const trustedDocumentsPath = '/graphql/documents.json';

/**
 * The named operations as trusted documents ("persisted documents" in GraphQL over HTTP). Each is known by the hash of
 * its printed form, which clients' generators hash too, and by that of its file, which `sha256sum` gives.
 *
 * @param policy `only` refuses every document that is not one of these
 */
export function trustedDocuments(
  operations: Iterable<NamedOperation>,
  policy: 'allow' | 'only' = 'allow',
): TrustedDocuments {
  const texts = new Map<string, string>();
  const list = [...operations].map(({ name, question, text }) => {
    const document = print(parse(text));
    for (const each of [document, text]) texts.set(sha256(each), each);
    return { documentId: `sha256:${sha256(document)}`, operationName: name, question, document };
  });
  const only = policy === 'only';
  const listed = `GET ${trustedDocumentsPath} lists those that there are.`;

  function choose({ query, documentId, apolloHash }: AskedDocument): ChosenDocument {
    const hash = documentId?.replace(/^sha256:/, '') ?? apolloHash;
    if (query === null && hash === null) return { query };
    if (query === null) {
      const text = texts.get(hash ?? '');
      if (text !== undefined) return { query: text };
      return { refusal: 'UNKNOWN', message: `No document of this server has the id "${hash}". ${listed}` };
    }
    if (documentId !== null || (hash !== null && hash !== sha256(query))) {
      const message = 'The request has a document and the id of one. Give query or documentId, not both.';
      return { refusal: 'CONTRADICTION', message };
    }
    if (!only || texts.has(sha256(query))) return { query };
    return { refusal: 'UNTRUSTED', message: `This server answers trusted documents only. ${listed}` };
  }

  return { only, list, choose };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
