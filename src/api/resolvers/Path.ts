import { required } from '../field/required.ts';
import type { PathFields } from './types.generated.ts';

/** Where Neo4j Browser is, the graph does not know. */
export const Path: PathFields = {
  browserUrl: ({ values }, _args, { browserUrl }) => browserUrl(required(values, 'drawing')),
};
