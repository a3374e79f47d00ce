/**
 * Every code that an error of this server has, over GraphQL or beside it, with who mends it and what it means. The
 * README's table is tested against this one.
 */
export const errorCodes = {
  BAD_USER_INPUT: ['you', 'A value, an id, a page or an address is wrong; the message says what is wanted.'],
  TOO_COSTLY: ['you', 'More is asked at once than is answered; ask more narrowly.'],
  BAD_REQUEST: ['you', 'The request is none of GraphQL over HTTP.'],
  GRAPHQL_PARSE_FAILED: ['you', 'The document cannot be read; the message says where.'],
  GRAPHQL_VALIDATION_FAILED: ['you', 'The document asks for what the schema does not have.'],
  OPERATION_RESOLUTION_FAILURE: ['you', 'The document has no operation of that name, or several and none is named.'],
  PERSISTED_QUERY_NOT_SUPPORTED: [
    'you',
    'A document is named by a hash in a way that is not known here; send the document.',
  ],
  PERSISTED_QUERY_NOT_FOUND: [
    'the client',
    'Tells a client of Apollo that a hash is unknown; it then sends the whole document.',
  ],
  UNAUTHENTICATED: ['you', 'This server wants a token (TOKENS_FILE), and none of its own was given.'],
  TOO_MANY_REQUESTS: ['waiting', 'More requests a minute than this server takes of a client; `Retry-After` says when.'],
  TIMED_OUT: ['waiting', 'The answer took too long; ask for less, or again.'],
  UNAVAILABLE: ['waiting', 'The graph does not answer at the moment; try again in some seconds.'],
  INTERNAL: ['us', 'Something failed in here; `reference` finds it in the log.'],
} as const satisfies Readonly<Record<string, readonly [who: string, meaning: string]>>;

export type ErrorCode = keyof typeof errorCodes;
