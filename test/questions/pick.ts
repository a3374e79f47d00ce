/**
 * What stands at a path of an answer: `events.nodes[].date.edtf`. `[]` takes every entry of a list; a last part in
 * braces takes several fields of each: `nodes[]{agency.name, answer}` gives objects with the keys `agency.name` and
 * `answer`. A part that ends in `?` may be missing, where the entries are of several types.
 */
export function pick(value: unknown, path: string): unknown {
  const [, steps = '', several] = /^(.*?)(?:\{(.*)\})?$/s.exec(path) ?? [];
  const found = steps === '' ? value : walk(value, steps.split('.'));
  if (several === undefined) return found;
  const fields = several.split(',').map((field) => field.trim());
  const fieldsOf = (each: unknown) => Object.fromEntries(fields.map((field) => [field, pick(each, field)]));
  return Array.isArray(found) ? found.map(fieldsOf) : fieldsOf(found);
}

function walk(value: unknown, [step = '', ...further]: readonly string[]): unknown {
  const [, key = '', list, optional] = /^(.*?)(\[\])?(\?)?$/.exec(step) ?? [];
  const isList = list !== undefined;
  if (value === null || value === undefined) return value;
  if (typeof value === 'object' && !(key in value) && optional !== undefined) return undefined;
  if (typeof value !== 'object' || !(key in value)) throw new Error(`there is no ${key} in ${JSON.stringify(value)}`);
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  if (!isList) return further.length === 0 ? inner : walk(inner, further);
  if (!Array.isArray(inner)) throw new Error(`${key} is no list`);
  return further.length === 0 ? inner : inner.flatMap((each: unknown) => walk(each, further));
}
