import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** How many documents are kept. */
const most = 500;

/**
 * Keeps documents that are parsed and checked; the one that was asked longest ago goes first. With a document go its
 * plans and its texts, which take far more room than the document: Apollo's own store counts 30 MB of the documents
 * alone. `test/faults/memory.test.ts` holds the process to its memory.
 */
export function createDocumentStore(): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  return {
    get(key) {
      const document = documents.get(key);
      if (document !== undefined) {
        documents.delete(key);
        documents.set(key, document);
      }
      return Promise.resolve(document);
    },
    set(key, document) {
      const [oldest] = documents.keys();
      if (documents.size >= most && oldest !== undefined) documents.delete(oldest);
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
