/** @jsxRuntime automatic @jsxImportSource preact */
import { SpanChart, SpanLegend } from '../chart/SpanChart.tsx';
import type { Neighbour } from './neighbours.ts';
import { thingAddress } from './thingAddress.ts';
import { plainWord } from './words.ts';

/** So many are drawn, those that began first. */
const most = 20;

/** Whether anything on the page of a thing has a time of its own. */
export function hasSpells(neighbours: readonly Neighbour[]): boolean {
  return spellsOf(neighbours).length > 0;
}

/** What held of a thing for a time, each spell in a row; what no text dates is not drawn. */
export function SpellLine({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const spells = spellsOf(neighbours);
  const spans = spells.slice(0, most).map(({ thing, type, forward, fact: { period, unsure } }) => ({
    name: `${forward ? '' : '← '}${plainWord(type)}: ${thing.name}`,
    href: thingAddress(thing.id),
    tone: 'plain',
    when: { period },
    ...(unsure ? { note: 'unsure' } : {}),
  }));
  return (
    <>
      <h2 id="spells">When it held</h2>
      <SpanLegend />
      <SpanChart spans={spans} />
      {spells.length > most && <p class="small quiet">{spells.length - most} more began later.</p>}
    </>
  );
}

function spellsOf(neighbours: readonly Neighbour[]) {
  const all = neighbours.flatMap(({ thing, relations }) => relations.map((relation) => ({ thing, ...relation })));
  const first = ({ fact: { period } }: (typeof all)[number]) =>
    period.fromEarliest ?? period.fromLatest ?? period.untilEarliest ?? period.untilLatest;
  return all
    .flatMap((spell) => {
      const day = first(spell);
      return day === null ? [] : [{ ...spell, day }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
