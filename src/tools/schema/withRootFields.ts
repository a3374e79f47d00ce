import type { ReportAt } from './faults.ts';
import { fieldsFromText } from './fromText.ts';
import { markOf } from './marks.ts';
import { lowerFirst, nameOf, nounOf } from './nouns.ts';
import { overlay } from './overlay.ts';
import type { Composite, Types, Written } from './written.ts';

/**
 * `Query` with the fields that marks ask for, beneath those that are written: of what is `@listed` one by its id and
 * all of them, of what is `@counted` the counts. Reports a mark on what has no id, or no grouping.
 */
export function withRootFields(types: Types, enums: Written['enums'], report: ReportAt): Types {
  const query = types.get('Query');
  if (query === undefined) return types;
  const ruled = [...types.values()].flatMap((type) => {
    const listed = markOf(type, 'listed');
    const counted = markOf(type, 'counted');
    const name = type.name.value;
    if (listed !== undefined && type.fields?.some((field) => field.name.value === 'id') !== true) {
      report(listed, `@listed is for what has an id, and ${name} has none; let it implement Node`);
    }
    if (counted !== undefined && !enums.has(`${name}Grouping`)) {
      report(counted, `@counted needs the enum ${name}Grouping: by what these are grouped`);
    }
    return [...(listed === undefined ? [] : listFields(type)), ...(counted === undefined ? [] : countFields(type))];
  });
  return new Map([...types, ['Query', { ...query, fields: overlay(ruled, query.fields ?? [], report) }]]);
}

function listFields(type: Composite) {
  const name = type.name.value;
  const { one, many, plural } = nounOf(type);
  return fieldsFromText(`
    "The ${one} with this id; null where the graph knows none."
    ${lowerFirst(name)}("The id." id: ID!): ${name}
    "All ${many}, in the order of their ids where no other is given."
    ${nameOf(plural)}: [${name}!]! @pages
  `);
}

function countFields(type: Composite) {
  const name = type.name.value;
  return fieldsFromText(`
    "How many ${nounOf(type).many} there are, by groups."
    ${lowerFirst(name)}Counts(
      "By what they are grouped: at most 4 of these, the first the outermost."
      by: [${name}Grouping!]!
      "Only those that are like this."
      filter: ${name}Filter
      "The order of the groups."
      orderBy: GroupOrder = COUNT_DESC
      "A span whose months or years are groups even where nothing falls in them; nothing is left out by it."
      fill: DateSpan
      "How many groups from the start, 1000 at most; the totals are of all."
      first: Int
    ): Counts!
  `);
}
