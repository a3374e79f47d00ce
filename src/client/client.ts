/**
 * The typed client, `policytrail/client`: each named operation as a document that knows its variables and its answer,
 * and `request`, which asks it; and what caches of other clients must know of the schema. It needs nothing but `fetch`,
 * so it runs in browsers too.
 */
export { keys, possibleTypes, typePolicies } from './caches.ts';
export * from './operations.generated.ts';
export { request, type RequestOptions } from './request.ts';
export { RequestError, type AnswerError } from './requestError.ts';
