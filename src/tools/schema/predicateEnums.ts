import { predicates, type Predicate } from '../../domain/predicate.ts';

/** The two enums that the predicate table gives the schema, as text. */
export function predicateEnums(): string {
  const claimable = predicates.filter(({ kind }) => kind !== 'structure');
  const related = predicates.filter(({ to }) => to.length > 0);
  return [
    printEnum('Predicate', 'What a claim says, as a type.', claimable),
    printEnum('RelationshipType', 'How two things are related.', related),
  ].join('\n');
}

function printEnum(name: string, about: string, values: readonly Predicate[]): string {
  const lines = values.map((value) => `  "${value.about}"\n  ${value.name}`);
  return `"${about}"\nenum ${name} {\n${lines.join('\n')}\n}\n`;
}
