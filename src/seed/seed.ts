import { innerLabels, labelsOf } from './labels.ts';
import type { SeedFile, ValuePath } from './seedFile.ts';
import type { SeedPassage } from './shape/article.ts';
import type { SeedClaim } from './shape/claim.ts';
import type { SeedCriterion } from './shape/criterion.ts';
import type { SeedDamage } from './shape/damage.ts';
import type { SeedGap } from './shape/entity.ts';
import type { EntityOf, FileType, SeedEntity } from './shape/shapes.ts';
import type { SeedTermUse } from './shape/term.ts';
import type { SeedEntry } from './shapeSeed.ts';

/** Something that has an id, and where it stands. */
export interface Placed<Value> {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly value: Value;
  readonly file: SeedFile;
  readonly path: ValuePath;
  /** The entity in whose file it stands. */
  readonly owner: SeedEntity;
}

/** A seed, understood and laid out: what is in it, by kind and by id. */
export interface Seed {
  readonly entities: readonly Placed<SeedEntity>[];
  /** With `subject` filled in. */
  readonly claims: readonly Placed<SeedClaim & { readonly subject: string }>[];
  readonly gaps: readonly Placed<SeedGap & { readonly about: readonly string[] }>[];
  readonly criteria: readonly Placed<SeedCriterion>[];
  readonly passages: readonly Placed<SeedPassage & { readonly article: string }>[];
  readonly damage: readonly Placed<SeedDamage & { readonly article: string }>[];
  readonly termUses: readonly Placed<SeedTermUse & { readonly term: string }>[];
  /** All of them. */
  readonly things: readonly Placed<unknown>[];
  readonly byId: ReadonlyMap<string, Placed<unknown>>;
}

/** `a07/byline` as the id that the passage has in the graph. */
export function passageId(reference: string): string {
  return `passage:${reference.replace('/', '-')}`;
}

export function layOutSeed(entries: readonly SeedEntry[]): Seed {
  const entities = entries.map(({ file, entity }): Placed<SeedEntity> => {
    const name = entity.name ?? entity.id;
    return { id: entity.id, labels: labelsOf(entity), name, value: entity, file, path: ['id'], owner: entity };
  });
  const inside = <Value>(
    list: (entity: SeedEntity) => readonly { readonly key: ValuePath; readonly value: Value; readonly id: string }[],
    labels: readonly string[],
    name: (value: Value) => string,
  ): readonly Placed<Value>[] =>
    entries.flatMap(({ file, entity }) =>
      list(entity).map(({ key, value, id }) => ({
        id,
        labels,
        name: name(value),
        value,
        file,
        path: key,
        owner: entity,
      })),
    );
  const claims = inside(
    (entity) =>
      entity.claims.map((claim, index) => {
        return { key: ['claims', index], id: claim.id, value: { ...claim, subject: claim.subject ?? entity.id } };
      }),
    innerLabels.claim,
    ({ sentence }) => sentence,
  );
  const gaps = inside(
    (entity) =>
      entity.gaps.map((gap, index) => {
        return { key: ['gaps', index], id: gap.id, value: { ...gap, about: gap.about ?? [entity.id] } };
      }),
    innerLabels.gap,
    ({ question }) => question,
  );
  const criteria = inside(
    (entity) => {
      const given = entity.type === 'law' || entity.type === 'policy-state' ? entity.appliesTo : [];
      return given.map((criterion, index) => ({ key: ['appliesTo', index], id: criterion.id, value: criterion }));
    },
    innerLabels.criterion,
    ({ text }) => text,
  );
  const passages = inside(
    (entity) =>
      Object.entries(entity.type === 'article' ? entity.passages : {}).map(([key, passage]) => {
        const id = passageId(`${slugOf(entity.id)}/${key}`);
        return { key: ['passages', key], id, value: { ...passage, article: entity.id } };
      }),
    innerLabels.passage,
    ({ paraphrase }) => paraphrase,
  );
  const damage = inside(
    (entity) =>
      (entity.type === 'article' ? entity.damage : []).map((each, index) => {
        const id = `damage:${slugOf(entity.id)}-${index + 1}`;
        return { key: ['damage', index], id, value: { ...each, article: entity.id } };
      }),
    innerLabels.damage,
    ({ printed, intended }) => (intended === null ? printed : `${printed} → ${intended === '' ? '–' : intended}`),
  );
  const termUses = inside(
    (entity) =>
      (entity.type === 'term' ? entity.uses : []).map((use, index) => {
        const id = `term-use:${slugOf(entity.id)}-${index + 1}`;
        return { key: ['uses', index], id, value: { ...use, term: entity.id } };
      }),
    innerLabels.termUse,
    ({ article, voice, count }) => `${count} in ${slugOf(article)}, ${voice}`,
  );
  const inner = { claims, gaps, criteria, passages, damage, termUses };
  const things: readonly Placed<unknown>[] = [...entities, ...Object.values(inner).flat()];
  return { entities, ...inner, things, byId: new Map(things.map((thing) => [thing.id, thing])) };
}

/** The entities of one type. */
export function entitiesOf<Type extends FileType>(seed: Seed, type: Type): readonly Placed<EntityOf<Type>>[] {
  return seed.entities.filter((placed): placed is Placed<EntityOf<Type>> => placed.value.type === type);
}

/** `slug` of `person:slug`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
