/** @jsxRuntime automatic @jsxImportSource preact */
import type { Cell, Table, TableRow } from '../../../api/tables/table.ts';
import { CountBars } from '../../chart/CountBars.tsx';
import { SpanChart, SpanLegend, type Span } from '../../chart/SpanChart.tsx';
import { thingPath } from './AnswerTable.tsx';

/** So many rows can be looked at in one picture. */
const mostRows = 60;

/** A picture of a table where one fits: counts as bars, periods and dates on a line of time. Null where none does. */
export function AnswerChart({ table }: { readonly table: Table }) {
  const rows = table.rows.slice(0, mostRows);
  if (rows.length < 2) return null;
  if (table.columns.includes('count')) {
    const shown = rows.filter((row) => typeof row['count'] === 'number');
    return (
      <CountBars counts={shown.map((row) => ({ name: nameOf(table, row), href: null, count: Number(row['count']) }))} />
    );
  }
  const spans = rows.flatMap((row): Span[] => {
    const when = whenOf(table.columns, row);
    return when === null ? [] : [{ name: nameOf(table, row), href: thingPath(text(row['id'])), tone: 'plain', when }];
  });
  if (spans.length === 0) return null;
  return (
    <>
      <SpanLegend />
      <SpanChart spans={spans} />
    </>
  );
}

function whenOf(columns: readonly string[], row: TableRow): Span['when'] | null {
  if (columns.includes('period.fromEarliest')) {
    const of = (name: string) => day(row[`period.${name}`]);
    const [fromEarliest, fromLatest] = [of('fromEarliest'), of('fromLatest')];
    return { period: { fromEarliest, fromLatest, untilEarliest: of('untilEarliest'), untilLatest: of('untilLatest') } };
  }
  const [earliest, latest] = [day(row['dateEarliest']), day(row['dateLatest'])];
  return earliest === null && latest === null ? null : { day: { earliest, latest } };
}

/** What a row is called: its names, or what it is counted by. */
function nameOf({ columns }: Table, row: TableRow): string {
  const names = columns.filter((column) => /(^|[.])(name|title)$/.test(column));
  const kept = names.length > 0 ? names : columns.filter((column) => column !== 'key' && !isCount(column));
  const others = columns.filter((column) => /^(answer|state[.]answer|certainty|month|year|kind)$/.test(column));
  const said = [...new Set([...kept, ...others])].map((column) => text(row[column])).filter((each) => each !== '');
  return said.join(' · ') || 'none';
}

function isCount(column: string): boolean {
  return /count$/i.test(column);
}

function text(cell: Cell | undefined): string {
  return String(cell ?? '');
}

function day(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}
