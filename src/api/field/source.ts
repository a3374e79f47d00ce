import type { Answer, Page, Row } from '../../reads/selection.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * An object of the graph as the source of its fields. Its type was checked when it was read (`readRow`): what `Columns`
 * says of its values is what `resolvers.generated.ts` says of that type.
 */
export class RowSource<Columns = Values> {
  readonly row: Row;
  /** What stands before the keys under which this place of the document finds its relations. */
  readonly prefix: string;

  constructor(row: Row, prefix = '') {
    this.row = row;
    this.prefix = prefix;
  }

  get values(): Columns {
    return this.row.values as Columns;
  }

  /** What a field leads to; undefined where it is none that leads on. */
  related(key: string): Answer | undefined {
    return this.row.relations[this.prefix + key];
  }
}

/** An entry of a page. */
export class EdgeSource extends RowSource {
  readonly cursor: string;

  constructor(cursor: string, row: Row, prefix: string) {
    super(row, prefix);
    this.cursor = cursor;
  }
}

export class PageSource {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}

/**
 * What `reads` answered, as the source of the fields below. An error that is returned becomes one at the field's path.
 */
export function toSource(answer: Answer): unknown {
  if (answer === null || answer instanceof Error) return answer;
  if ('type' in answer) return new RowSource(answer);
  return 'rows' in answer ? new PageSource(answer) : answer.map((row) => new RowSource(row));
}
