/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Table } from '../../../api/tables/table.ts';
import { howMany } from '../../pages/words.ts';
import { type ShownCell, showTable } from './shownTable.ts';

/** So many rows stand on a page; all of them are in its CSV. */
const mostRows = 200;

interface AnswerTableProps {
  readonly table: Table;
  /** All of the answer, among them the one in whose rows it stands. */
  readonly tables: readonly Table[];
  readonly csv: string;
  /** A picture of it. */
  readonly children: ComponentChildren;
}

/** A table of an answer, below its picture where it has one; names lead to what has them. */
export function AnswerTable({ table, tables, csv, children }: AnswerTableProps) {
  const { name, columns, rows } = showTable(table, tables);
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p class="quiet small">
        {rows.length === 0 ? 'None: the graph has no row for it.' : howMany(rows.length, 'row')}
        {' · '}
        <a href={csv}>CSV of this table</a>
      </p>
      {children}
      {rows.length > 0 && (
        <div class="table" tabIndex={0} role="group" aria-label={`Table ${name}`}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostRows).map((cells) => (
                <tr>
                  {cells.map((cell) => (
                    <td class={cell.number ? 'number' : undefined}>
                      <Value cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > mostRows && <p>{rows.length - mostRows} rows more are in the CSV.</p>}
    </section>
  );
}

function Value({ cell: { text, thing } }: { readonly cell: ShownCell }) {
  const path = thing === null ? null : thingPath(thing);
  return path === null ? <>{text}</> : <a href={path}>{text}</a>;
}

/** The page of a thing: `/person/ada` of `person:ada`; null where it is no id of ours, such as `fips:06037`. */
export function thingPath(id: string): string | null {
  const [, type, slug] = /^([a-z]+(?:-[a-z]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  return type === undefined || slug === undefined || /^\d+$/.test(slug) ? null : `/${type}/${slug}`;
}
