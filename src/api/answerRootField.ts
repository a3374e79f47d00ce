import type { GraphQLFieldResolver } from 'graphql';
import { computedParameters } from './computedParameters.ts';
import type { Context } from './field/context.ts';
import { toSource } from './field/source.ts';
import type { RootPlans } from './rootPlans.ts';

/** Resolves a root field by queries composed from its whole selection. What is given wrong was refused before. */
export function answerRootField(plans: RootPlans): GraphQLFieldResolver<unknown, Context> {
  return async (_source, _args, { reading, today }, info) => {
    const plan = plans({ ...info, responseKey: String(info.path.key) });
    const inLanguages = computedParameters[`Query.${info.fieldName}`]?.inLanguages === true;
    const languages = inLanguages ? await reading.searchLanguages() : [];
    const given = plan.argumentsFor(info.variableValues, { languages, today });
    return toSource(await reading.answer(plan.root, given));
  };
}
