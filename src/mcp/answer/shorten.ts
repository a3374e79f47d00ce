/** A value with less in it, and what it lost, in words. */
interface Shortened {
  readonly value: unknown;
  readonly cuts: readonly string[];
}

/** A text is not cut below this many signs while a list can give way. */
const leastText = 300;

/** How large a value is as JSON, in bytes of UTF-8. */
export function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** Halves what is largest in a value, lists before texts, until it is no larger than wanted. */
export function shorten(value: unknown, bytes: number): Shortened {
  const copy: { value: unknown } = { value: structuredClone(value) };
  const cuts = new Map<string, string>();
  while (sizeOf(copy.value) > bytes) {
    const largest = largestIn(copy, 'value', '');
    if (largest === null) break;
    const { holder, key, path, size } = largest;
    const found = holder[key];
    const kept = Math.ceil(size / 2);
    if (Array.isArray(found)) holder[key] = found.slice(0, kept);
    else holder[key] = `${Array.from(String(found)).slice(0, kept).join('')}…`;
    const first = cuts.get(path) ?? `${path} is cut from ${size}`;
    cuts.set(path, first);
  }
  return { value: copy.value, cuts: [...cuts.values()] };
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly path: string;
  /** Entries of a list, signs of a text. */
  readonly size: number;
  readonly bytes: number;
}

/** The largest list of several entries in it; where there is none, the longest text. */
function largestIn(holder: object, key: string, path: string): Place | null {
  const places = placesIn(holder as Record<string, unknown>, key, path);
  const lists = places.filter(({ holder: at, key: name }) => Array.isArray(at[name]));
  const from = lists.length > 0 ? lists : places;
  return from.reduce<Place | null>((most, each) => (most === null || each.bytes > most.bytes ? each : most), null);
}

function placesIn(holder: Record<string, unknown>, key: string, path: string): readonly Place[] {
  const value = holder[key];
  if (typeof value === 'string') {
    const size = Array.from(value).length;
    return size <= leastText ? [] : [{ holder, key, path, size, bytes: sizeOf(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const own =
    Array.isArray(value) && value.length > 1 ? [{ holder, key, path, size: value.length, bytes: sizeOf(value) }] : [];
  const below = Object.keys(value).flatMap((each) =>
    placesIn(value as Record<string, unknown>, each, path === '' ? each : `${path}.${each}`),
  );
  return [...own, ...below];
}
