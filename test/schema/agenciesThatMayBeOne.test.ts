import { type FieldNode, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { readContract } from './readContract.ts';

const schema = readContract();

/** Operations whose rows are no agencies, though they name some. */
const rowsAreOthers = new Map([
  ['whoChangedPolicy', 'its rows are changes, each of its own event'],
  ['whichIssuesThereAre', 'its rows are issues, each with how many states it has'],
  ['whyPoliciesChanged', 'its rows are the changes that are given'],
]);

const operations = [...readNamedOperations('schema/operations').values()];

describe.each(operations.map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
  it('says of agencies that it lists or counts which may be one', () => {
    const info = new TypeInfo(schema);
    const silent: string[] = [];
    const says: string[] = [];
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        SelectionSet({ selections }) {
          const fields = selections.filter((each) => each.kind === Kind.FIELD);
          if (has(fields, 'mayBeTheSameAs')) says.push('mayBeTheSameAs');
          for (const each of fields) {
            if (each.name.value === 'policyStateCounts') silent.push('policyStateCounts');
            if (each.name.value !== 'agency' || has(fields, 'mayBeTheSameAs')) continue;
            const own = (each.selectionSet?.selections ?? []).filter((below) => below.kind === Kind.FIELD);
            if (!has(own, 'mayBeTheSameAs')) silent.push(`${info.getParentType()?.name}.agency`);
          }
        },
      }),
    );
    const left = says.length > 0 ? silent.filter((each) => each !== 'policyStateCounts') : silent;
    if (rowsAreOthers.has(name)) expect(left).not.toEqual([]);
    else expect(left).toEqual([]);
  });
});

function has(fields: readonly FieldNode[], name: string): boolean {
  return fields.some((each) => each.name.value === name);
}
