import type { Draw } from './Draw.ts';

/** `2012-12-05`, so many days after another. */
export function after(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day as texts tell it: most to the day, some to the month or the year, some by its bounds, a few not at all. */
export function told(draw: Draw, day: string): string {
  const chance = draw.next();
  if (chance < 0.66) return day;
  if (chance < 0.8) return day.slice(0, 7);
  if (chance < 0.88) return day.slice(0, 4);
  if (chance < 0.93) return `[..${after(day, draw.below(20))}]`;
  if (chance < 0.97) return `[${after(day, -draw.below(9))}..${after(day, 1 + draw.below(9))}]`;
  return 'XXXX';
}
