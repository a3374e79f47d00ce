import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Row } from './specialKeys.ts';
import type { TestApi } from './openApi.ts';
import type { Random } from './Random.ts';

export interface ListPage {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The root fields that give pages of nodes and take filters, and need no argument. */
export function listsOf(schema: GraphQLSchema): readonly string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ args }) => args.some(({ name }) => name === 'filter') && !args.some((each) => isRequiredArgument(each)))
    .filter(({ type }) =>
      rowTypeOf(type)
        ?.getInterfaces()
        .some(({ name }) => name === 'Node'),
    )
    .map(({ name }) => name);
}

/** The type of the rows of a connection; null where it has none, or where they are of several types. */
function rowTypeOf(type: GraphQLOutputType | undefined): GraphQLObjectType | null {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const row = getNamedType(nodes?.type);
  return isObjectType(row) ? row : null;
}

/** A list that the root leads to, asked through the API. */
export class ListOfRoot {
  readonly name: string;
  /** The type of its rows. */
  readonly type: string;
  /** As the last page told it. */
  totalCount = -1;
  undatedCount = -1;
  readonly #field: GraphQLField<unknown, unknown>;
  readonly #api: TestApi;

  constructor(api: TestApi, schema: GraphQLSchema, name: string) {
    const field = schema.getQueryType()?.getFields()[name];
    const row = rowTypeOf(field?.type);
    if (field === undefined || row === null) throw new Error(`${name} is no list`);
    this.name = name;
    this.type = row.name;
    this.#field = field;
    this.#api = api;
  }

  /** Whether the field has an argument. */
  takes(argument: string): boolean {
    return this.#field.args.some(({ name }) => name === argument);
  }

  /** Days to ask of, where the list takes any; often none. */
  randomDays(random: Random): Readonly<Record<string, string>> {
    const names = ['asOf', 'knownAt'].filter((day) => this.takes(day));
    const days = ['2012-06-01', '2012-12-05', '2012-12-06', '2013-06-01'];
    return Object.fromEntries(names.filter(() => random.chance(0.4)).map((name) => [name, random.pick(days)]));
  }

  /** All rows, page by page. */
  async all(selection: string, given: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await this.page(selection, {
        ...given,
        first: 100,
        ...(after === null ? {} : { after }),
      });
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
    }
  }

  async page(selection: string, given: Readonly<Record<string, unknown>>): Promise<ListPage> {
    const asked = this.#field.args.filter(({ name }) => name in given);
    const declared = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = asked.map(({ name }) => `${name}: $${name}`).join(', ');
    const page = 'totalCount undatedCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const document = `query List${declared === '' ? '' : `(${declared})`} {
      list: ${this.name}${passed === '' ? '' : `(${passed})`} { nodes ${selection} ${page} }
    }`;
    const { data, errors } = await this.#api.ask(document, given);
    if (errors !== undefined) {
      throw new Error(`${document}\n${JSON.stringify(given)}\n${JSON.stringify(errors)}`, {
        cause: this.#api.faults.at(-1),
      });
    }
    const { list } = data as { readonly list: ListPage };
    this.totalCount = list.totalCount;
    this.undatedCount = list.undatedCount;
    return list;
  }
}
