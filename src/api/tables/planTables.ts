import { type DocumentNode, getNamedType, type GraphQLNamedType, type GraphQLSchema, isLeafType, Kind } from 'graphql';
import { type SelectedKey, keysOfOperation, selectedKeys, type Selected } from './selectedKeys.ts';
import { isEdge, isList, isPage } from '../field/fieldsOf.ts';
import { daysOf, versionKey } from './selectForTables.ts';

/** A table before it has rows. */
export interface TablePlan {
  readonly name: string;
  readonly parent: TablePlan | null;
  /** Response keys from a row of the parent to this list, or to the object that stands alone in it. */
  readonly path: readonly string[];
  /** Response keys to the page of which these are the rows; null where they are all. */
  readonly page: readonly string[] | null;
  /** Whether it is a list, and not an object that a root field gives. */
  readonly many: boolean;
  /** Response keys from a row to its id; null where it has none. */
  readonly id: readonly string[] | null;
  /** The type of which a row is one. */
  readonly rowType: GraphQLNamedType;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  /** Response keys from a row to the value; none where the row is the value. */
  readonly path: readonly string[];
  /** The type of its values, as the schema names it. */
  readonly type: string;
  /** Response keys to the scheme of a code, which stands before it: digits alone lose their zeros in a spreadsheet. */
  readonly scheme?: readonly string[];
}

/** The table of how many there are of each list that the question counts; its rows are lists. */
export const totalsName = 'totals';

/** What a page says of its whole list, as columns: how many there are, and how many of them came along undated. */
const counts = ['totalCount', 'undatedCount'];

export interface TablesPlan {
  readonly tables: readonly TablePlan[];
  /** The lists at the root of which the answer says how many there are, and where it does. */
  readonly totals: readonly { readonly name: string; readonly counts: readonly TableColumn[] }[];
}

/** The columns of the table of totals. */
export function columnsOfTotals(totals: TablesPlan['totals']): readonly string[] {
  const asked = new Set(totals.flatMap((each) => each.counts.map(({ name }) => name)));
  return ['key', ...counts.filter((name) => asked.has(name))];
}

/** Where a list stands in the answer. */
type Place = Pick<TablePlan, 'name' | 'parent' | 'path' | 'page' | 'many'>;

/** Where a field stands in a row: the response keys to it, and how a column or a table is named after it. */
interface Spot {
  readonly path: readonly string[];
  readonly label: readonly string[];
}

/**
 * The tables of a question, made ready by `selectForTables`: one for each list of its answer, and one for each object
 * that its root fields give. A table stands before those of the lists in its rows; lists side by side are tables side
 * by side. All follows from the document and the schema, so that an empty answer has the same tables with the same
 * columns.
 */
export function planTables(schema: GraphQLSchema, document: DocumentNode): TablesPlan {
  const tables: TablePlan[] = [];
  const totals: TablesPlan['totals'][number][] = [];
  let groupings: readonly string[] = [];
  const asked = (selected: Selected) => selectedKeys(schema, document, selected);
  const countedIn = (page: Selected) => asked(page).filter(({ field }) => counts.includes(field.name));

  function addTable(place: Place, type: GraphQLNamedType, selected: Selected): void {
    const columns: TableColumn[] = [];
    const inner: (() => void)[] = [];
    const add = ({ key, owner, field, below }: SelectedKey, before: Spot): void => {
      const path = [...before.path, key];
      // The node of an edge is what its row is; a cursor is for going on, not for reading.
      const isNode = isEdge(owner) && field.name === 'node';
      const label = isNode ? before.label : [...before.label, key];
      const fieldType = getNamedType(field.type);
      if (isEdge(owner) && field.name === 'cursor') return;
      if (owner.name === 'CountGroup' && field.name === 'keys') {
        for (const [at, grouping] of groupings.entries()) addKey(grouping, [...path, String(at)], below);
      } else if (isList(field.type)) {
        inner.push(() => {
          addList(table, { path, label }, fieldType, below);
        });
      } else if (isLeafType(fieldType)) columns.push(columnOf(owner, field.name, label, path, fieldType.name));
      else if (isPage(fieldType)) {
        for (const each of countedIn(below)) add(each, { path, label });
        inner.push(() => {
          addPage(table, { path, label }, below);
        });
      } else for (const each of asked(below)) add(each, { path, label });
    };
    /**
     * What those in a group have in common is as many columns as there are groupings: `month`, `actor`, `actor.name`.
     */
    const addKey = (grouping: string, path: readonly string[], below: Selected): void => {
      for (const each of asked(below)) {
        const value = each.field.name === 'value';
        if (isLeafType(getNamedType(each.field.type))) {
          if (value) columns.push({ name: grouping, path: [...path, each.key], type: 'String' });
        } else for (const inner of asked(each.below)) add(inner, { path: [...path, each.key], label: [grouping] });
      }
    };
    if (isLeafType(type)) columns.push({ name: 'value', path: [], type: type.name });
    const table = {
      ...place,
      rowType: type,
      columns,
      get id() {
        return columns.find(({ name }) => name === 'id')?.path ?? null;
      },
    };
    tables.push(table);
    for (const each of asked(selected)) add(each, { path: [], label: [] });
    for (const addInner of inner) addInner();
  }

  function addList(parent: TablePlan | null, { path, label }: Spot, type: GraphQLNamedType, below: Selected): void {
    addTable({ name: tableName(parent, label), parent, path, page: null, many: true }, type, below);
  }

  /** A page is a table of its nodes, or of its edges. What else a page says is of no row. */
  function addPage(parent: TablePlan | null, { path, label }: Spot, below: Selected): void {
    const lists = asked(below).filter(({ field }) => isList(field.type));
    for (const { key, field, below: rows } of lists) {
      const name = tableName(parent, lists.length === 1 ? label : [...label, key]);
      addTable({ name, parent, path: [...path, key], page: path, many: true }, getNamedType(field.type), rows);
    }
  }

  for (const { key, field, given, below } of keysOfOperation(schema, document)) {
    groupings = groupingsIn(given);
    const type = getNamedType(field.type);
    const spot = { path: [key], label: [key] };
    if (key === versionKey) continue;
    if (isList(field.type)) addList(null, spot, type, below);
    else if (isPage(type)) {
      addPage(null, spot, below);
      const counted = countedIn(below).map((each) => ({ name: each.field.name, path: [key, each.key], type: 'Int' }));
      if (counted.length > 0) totals.push({ name: key, counts: counted });
    } else addTable({ name: key, parent: null, path: [key], page: null, many: false }, type, below);
  }
  return { tables, totals };
}

/** The groupings by which a field counts, as names of columns: `startMonth` for START_MONTH. */
function groupingsIn(given: SelectedKey['given']): readonly string[] {
  const by = given?.find(({ name }) => name.value === 'by')?.value;
  const values = by?.kind === Kind.LIST ? by.values : by === undefined ? [] : [by];
  return values.flatMap((value) =>
    value.kind === Kind.ENUM
      ? [value.value.toLowerCase().replaceAll(/_(\w)/g, (_found, letter: string) => letter.toUpperCase())]
      : [],
  );
}

/** The column of the key of a table: `id` where a row is a thing that stands for itself. */
export function keyColumn({ parent, id }: TablePlan): 'id' | 'key' {
  return parent === null && id !== null ? 'id' : 'key';
}

/** The columns of a table in their order. */
export function columnNames(table: TablePlan): readonly string[] {
  const key = keyColumn(table);
  const own = table.columns.map(({ name }) => name).filter((name) => name !== key);
  return [key, ...(table.parent === null ? [] : ['parent']), ...own];
}

function tableName(parent: TablePlan | null, label: readonly string[]): string {
  return [...(parent === null ? [] : [parent.name]), ...label].join('.');
}

function columnOf(
  owner: GraphQLNamedType,
  field: string,
  label: readonly string[],
  path: readonly string[],
  type: string,
): TableColumn {
  const column = { name: columnName(owner, field, label), path, type };
  return owner.name === 'Identifier' && field === 'value'
    ? { ...column, scheme: [...path.slice(0, -1), 'scheme'] }
    : column;
}

/** `agency.name`, or `dateEarliest` for a day of a date. */
function columnName(owner: GraphQLNamedType, field: string, label: readonly string[]): string {
  if (owner.name !== 'PartialDate' || !daysOf(owner).includes(field) || label.length < 2) return label.join('.');
  return `${label.slice(0, -1).join('.')}${field[0]?.toUpperCase()}${field.slice(1)}`;
}
