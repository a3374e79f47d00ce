/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Cell, Table } from '../../../api/tables/table.ts';

/** So many rows stand on a page; all of them are in its CSV. */
const mostRows = 200;

interface AnswerTableProps {
  readonly table: Table;
  readonly csv: string;
  /** A picture of it. */
  readonly children: ComponentChildren;
}

/** A table of an answer, below its picture where it has one; ids lead to what has them. */
export function AnswerTable({ table, csv, children }: AnswerTableProps) {
  const { name, columns, rows } = table;
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p class="quiet small">
        {rows.length === 0 ? 'None: the graph has no row for it.' : rows.length === 1 ? '1 row' : `${rows.length} rows`}
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
              {rows.slice(0, mostRows).map((row) => (
                <tr>
                  {columns.map((column) => (
                    <td class={typeof row[column] === 'number' ? 'number' : undefined}>
                      <Value column={column} value={row[column] ?? null} />
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

function Value({ column, value }: { readonly column: string; readonly value: Cell }) {
  if (value === null) return null;
  const text = String(value);
  const path = /(^|[.])(id|value|key|thing)$/.test(column) ? thingPath(text) : null;
  return path === null ? <>{text}</> : <a href={path}>{text}</a>;
}

/** The page of a thing: `/person/ada` of `person:ada`; null where it is no id of ours, such as `fips:06037`. */
export function thingPath(id: string): string | null {
  const [, type, slug] = /^([a-z]+(?:-[a-z]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  return type === undefined || slug === undefined || /^\d+$/.test(slug) ? null : `/${type}/${slug}`;
}
