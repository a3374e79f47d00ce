export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The date of a grouping by a part of one, or why it has none: that which stands before the part in its name. */
export function dateOfGrouping(name: string): string | null {
  return /^(.*?)(?:NO_)?(?:MONTH|YEAR)$/.exec(name)?.[1] ?? null;
}

/** The combinations that are there without anything in them: each month or year with each combination of the rest. */
export function emptyCombinations(
  names: readonly string[],
  found: readonly (readonly (string | null)[])[],
  span: Span,
) {
  const isPart = (name: string) => dateOfGrouping(name) !== null && !name.endsWith('NO_MONTH');
  const dates = [...new Set(names.filter(isPart).map(dateOfGrouping))];
  const own = names.map((name) => dates.indexOf(dateOfGrouping(name)));
  const rest = new Map(
    found.map((values) => [JSON.stringify(values.filter((_value, at) => (own[at] ?? -1) < 0)), values]),
  );
  const starts = own.every((at) => at >= 0) ? [names.map(() => null)] : [...rest.values()];
  const lengths = dates.map((date) => (names.some((name) => name === `${date}MONTH`) ? 7 : 4));
  const days: string[] = [];
  for (const day = new Date(span.from); day.toISOString().slice(0, 10) <= span.until; day.setDate(day.getDate() + 1)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return dates.reduce<readonly (readonly (string | null)[])[]>(
    (done, _date, which) =>
      [...new Set(days.map((day) => day.slice(0, lengths[which])))].flatMap((part) =>
        done.map((values) =>
          values.map((value, at) => {
            if (own[at] !== which) return value;
            const name = names[at] ?? '';
            return name.endsWith('NO_MONTH') ? null : part.slice(0, name.endsWith('YEAR') ? 4 : 7);
          }),
        ),
      ),
    starts,
  );
}
