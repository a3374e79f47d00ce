/** The month by its name or short name, in small letters, as a language writes it alone and in a date. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  ]);
  return new Map(
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      formats.flatMap((format) => {
        const name = format.formatToParts(Date.UTC(2000, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
        const plain = name.toLowerCase().replace(/\.$/, '');
        return /\p{L}/u.test(plain) ? [[plain, month + 1] as const] : [];
      }),
    ),
  );
}
