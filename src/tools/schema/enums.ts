import { type EnumTypeDefinitionNode, type EnumValueDefinitionNode, Kind } from 'graphql';
import type { ReportAt } from './faults.ts';
import { hasMark, markOf, wordsOfMark } from './marks.ts';
import { nounOf } from './nouns.ts';
import { withSentence } from './withSentence.ts';
import type { Types } from './written.ts';

/** An enum marked `@typesOf` with a value for each type of the interface that it names, said in the type's words. */
export function withTypes(choice: EnumTypeDefinitionNode, types: Types, report: ReportAt): EnumTypeDefinitionNode {
  const mark = markOf(choice, 'typesOf');
  if (mark === undefined) return choice;
  const name = wordsOfMark(choice, 'typesOf').get('interface') ?? '';
  if (types.get(name)?.kind !== Kind.INTERFACE_TYPE_DEFINITION) report(mark, `@typesOf: "${name}" is no interface`);
  const values = [...types.values()]
    .filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces }) => interfaces?.some((each) => each.name.value === name))
    .map((type): EnumValueDefinitionNode => {
      const value = type.name.value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
      const node = { kind: Kind.ENUM_VALUE_DEFINITION, name: { kind: Kind.NAME, value } } as const;
      return withSentence<EnumValueDefinitionNode>(node, type.description);
    });
  return { ...choice, values: [...(choice.values ?? []), ...values] };
}

/** The grouping of a type that is `@counted`, with its sentence. */
export function withGroupingSentence(
  choice: EnumTypeDefinitionNode,
  types: Types,
  report: ReportAt,
): EnumTypeDefinitionNode {
  const counted = [...types.values()].find(({ name }) => `${name.value}Grouping` === choice.name.value);
  if (counted === undefined || !hasMark(counted, 'counted')) return choice;
  const sentence = `By what ${nounOf(counted).many} are grouped.`;
  if (choice.description?.value === sentence) report(choice, `a rule writes this sentence of ${choice.name.value}`);
  return withSentence(choice, { kind: Kind.STRING, value: sentence });
}
