import { entitiesOf, type Placed } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** No two entities of one type have one name in one language and kind, unless a decision says what they are. */
export const sharedNames: SeedRule = (seed) => {
  const decided = entitiesOf(seed, 'decision').map(({ value }) => new Set(value.between));
  const first = new Map<string, Placed>();
  return seed.entities
    .filter(({ labels }) => labels.includes('Entity'))
    .flatMap((entity) => [
      { entity, key: ['name'], label: entity.name, name: `${entity.value.type} ${entity.name}` },
      ...entity.value.names.map(({ text, language, kind }, index) => {
        return { entity, key: ['names', index], label: text, name: `${entity.value.type} ${language} ${kind} ${text}` };
      }),
    ])
    .flatMap(({ entity, key, label, name }) => {
      const other = first.get(name.toLowerCase());
      if (other === undefined) first.set(name.toLowerCase(), entity);
      if (
        other === undefined ||
        seed.maySay(entity.id) ||
        decided.some((ids) => ids.has(entity.id) && ids.has(other.id))
      )
        return [];
      const problem =
        other.id === entity.id
          ? `"${label}" is given twice`
          : `"${label}" is also a name of ${other.id}, and no decision says whether they are the same`;
      return [faultIn(entity, key, problem)];
    });
};
