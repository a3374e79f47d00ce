import { type FieldDefinitionNode, type InputObjectTypeDefinitionNode, print } from 'graphql';
import type { ReportAt } from './faults.ts';
import { withSentence } from './withSentence.ts';
import type { Composite } from './written.ts';

/** The type, with the shared sentence at each argument without one. Reports an argument that repeats it. */
export function withSharedSentences(
  type: Composite,
  shared: InputObjectTypeDefinitionNode | undefined,
  report: ReportAt,
): Composite {
  const withSentences = (field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...field,
    arguments: (field.arguments ?? []).map((argument) => {
      const same = shared?.fields?.find((each) => each.name.value === argument.name.value);
      if (same === undefined || print(same.type) !== print(argument.type)) return argument;
      if (argument.description?.value === same.description?.value) {
        report(argument, `SharedArguments has this sentence of "${argument.name.value}"; leave it out`);
      }
      return withSentence(argument, same.description);
    }),
  });
  return { ...type, fields: (type.fields ?? []).map(withSentences) };
}
