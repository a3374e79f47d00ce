import type { Context } from '../context.ts';
import { RowSource } from '../resolveField.ts';

/** Where Neo4j Browser is, the graph does not know. */
export const Path = {
  browserUrl(source: unknown, _args: object, { browserUrl }: Context): string | null {
    return source instanceof RowSource ? browserUrl(String(source.row.values['drawing'])) : null;
  },
};
