import { predicates, type Predicate } from '../domain/predicate.ts';

/** The text of `schema/predicate.graphql`, from the predicate table. */
export function generatePredicates(): string {
  const claimable = predicates.filter(({ kind }) => kind !== 'structure');
  const related = predicates.filter(({ to }) => to.length > 0);
  return [
    '# Generated from src/domain/predicate.ts by "npm run generate". Do not edit.\n',
    printEnum('Predicate', 'What a claim says, as a type.', claimable),
    printEnum('RelationshipType', 'How two things are related.', related),
  ].join('\n');
}

function printEnum(name: string, about: string, values: readonly Predicate[]): string {
  const lines = values.map((value) => `  "${value.about}"\n  ${value.name}`);
  return `"${about}"\nenum ${name} {\n${lines.join('\n')}\n}\n`;
}
