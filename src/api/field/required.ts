/** A value that must be there. Throws where it is not: a fault of ours. */
export function required<Values, Key extends keyof Values>(values: Values, key: Key): NonNullable<Values[Key]> {
  const value = values[key];
  if (value === null || value === undefined) throw new Error(`${String(key)} is needed and was not brought`);
  return value;
}
