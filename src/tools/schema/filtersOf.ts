import { askedOf } from './askedOf.ts';
import { type Ruled, ruledFromText } from './fromText.ts';
import { nounOf } from './nouns.ts';
import type { Composite, Written } from './written.ts';

/** The filters of the types named and of all that their fields lead to, and of lists of those that come in lists. */
export function filtersOf(names: Iterable<string>, written: Written): readonly Ruled[] {
  const waiting = [...names];
  const filtered = new Set<string>();
  const listed = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = written.types.get(name);
    if (type === undefined || filtered.has(name)) continue;
    filtered.add(name);
    for (const { leadsTo, list } of askedOf(type, written)) {
      if (leadsTo === null) continue;
      waiting.push(leadsTo);
      if (list) listed.add(leadsTo);
    }
  }
  return [...written.types.values()].flatMap((type) => [
    ...(filtered.has(type.name.value) ? filterOf(type, written) : []),
    ...(listed.has(type.name.value) ? listFilterOf(type) : []),
  ]);
}

function filterOf(type: Composite, written: Written): readonly Ruled[] {
  const name = type.name.value;
  const fields = askedOf(type, written).map((each) => `${JSON.stringify(each.sentence)} ${each.name}: ${each.type}`);
  return ruledFromText(`
    "Which ${nounOf(type).plural} are meant: those of which all of this holds."
    input ${name}Filter {
      ${fields.join('\n')}
      "All of these hold."
      and: [${name}Filter!]
      "At least one of these holds."
      or: [${name}Filter!]
      "This does not hold."
      not: ${name}Filter
    }
  `);
}

function listFilterOf(type: Composite): readonly Ruled[] {
  const name = type.name.value;
  return ruledFromText(`
    "What a list of ${nounOf(type).plural} must have, and what it must not."
    input ${name}ListFilter {
      "At least one of them is like this."
      some: ${name}Filter
      "None of them is like this."
      none: ${name}Filter
    }
  `);
}
