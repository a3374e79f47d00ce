/** Each tag with its form, as `cypher/README.md` explains it and as faults quote it. */
export const tagForms = {
  mode: '@mode read, piece, fragment, write or schema',
  param: '@param <name> <type> <example in JSON>',
  absent: '@absent <parameter> <value in JSON>',
  range: '@range <parameter> <least> <most>',
  known: '@known <parameter> <Type>',
  row: '@row <column> <TypeScript type>',
  from: '@from <variable> <Type> <example in JSON>',
  gives: '@gives <variable> <Type, or Type[] for a list>',
  local: '@local <variable> …',
  include: '@include <fragment> <variable>',
  field: '@field <name> <type, or type[]> <Cypher expression>',
  order: '@order <expression, with DESC behind it or not>, …',
  pages: '@pages',
  bound: '@bound <most rows>',
  refuse: '@refuse <Cypher expression of a sentence, or of null>',
  counts: '@counts <root field of the list>',
  budget: '@budget <most dbHits>',
  id: '@id <id of the law>',
  must: '@must <sentence of the law>',
} as const;

/** As above, in the file of a type. */
export const typeTagForms = {
  type: '@type <variable> <Type> <example in JSON>',
  view: '@view <Type> <field> <Type of the node that it shows>',
  tail: '@tail <field> <Type>',
  tip: '@tip <field> <Type>',
  include: tagForms.include,
  properties: '@properties <field> …',
  field: tagForms.field,
  one: '@one <root field> [<example in JSON>] <most dbHits>',
  all: '@all <root field> <most dbHits> [@where, @include]',
  counts: '@counts <root field> <most dbHits>',
  relation:
    '@relation <field> <Type, or Type[]> <hop> [<example in JSON>] <most dbHits> [@where, @include, @order, @bound]',
  value: '@value <field> <Type> <fragment> [<example in JSON>] <most dbHits>',
  group: '@group <KEY> [<Type>] [<hop>] [<Cypher expression>] [<example in JSON>] <most dbHits>',
} as const;

/** What a line of a type's file may add behind its own words. */
export const optionForms = {
  where: '@where <condition>',
  include: tagForms.include,
  order: tagForms.order,
  bound: tagForms.bound,
} as const;

/** Which lines take which of these. */
export const lineOptions: Readonly<Record<string, readonly string[]>> = {
  all: ['where', 'include'] satisfies (keyof typeof optionForms)[],
  relation: Object.keys(optionForms),
};

/** Where the forms are explained. */
export const seeGrammar = 'cypher/README.md has them all.';
