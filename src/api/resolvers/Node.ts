import { required } from '../field/required.ts';
import type { NodeFields } from './types.generated.ts';

/** Where this server is reached, the graph need not know. */
export const Node: NodeFields = {
  page: ({ values }, _args, { pageOf }) => pageOf(required(values, 'id')),
};
