import type { DefinitionNode } from 'graphql';
import { connectionOf } from './connectionOf.ts';
import { withGroupingSentence, withTypes } from './enums.ts';
import type { ReportAt } from './faults.ts';
import { filtersOf } from './filtersOf.ts';
import { inheritFields } from './inheritFields.ts';
import { withoutMarks } from './marks.ts';
import { checkNoun } from './nouns.ts';
import { orderOf } from './orderOf.ts';
import { pagedTypes, withPages } from './pages.ts';
import { withRootFields } from './withRootFields.ts';
import { withSharedSentences } from './withSharedSentences.ts';
import { withWritten } from './withWritten.ts';
import { type Composite, sortWritten, type Types } from './written.ts';

/**
 * The definitions of the whole schema, without a mark: what people wrote, and what follows from it by rule. Reports
 * what is written amiss, and what is written although a rule writes it.
 */
export function expandSchema(definitions: readonly DefinitionNode[], report: ReportAt): readonly DefinitionNode[] {
  const sorted = sortWritten(definitions, report);
  for (const type of sorted.types.values()) checkNoun(type, report);
  const fielded = withRootFields(inheritFields(sorted.types, report), sorted.enums, report);
  const types = mapTypes(fielded, (type) => withSharedSentences(type, sorted.sharedArguments, report));
  const written = { ...sorted, types };
  const paged = pagedTypes(types);
  const ruled = [
    ...[...types.values()]
      .filter(({ name }) => paged.has(name.value))
      .flatMap((type) => [...connectionOf(type), ...orderOf(type, written)]),
    ...filtersOf(paged, written),
  ];
  const choices = [...sorted.enums.values()].map((each) => withTypes(each, types, report));
  return [
    ...mapTypes(types, (type) => printable(withPages(type, report))).values(),
    ...choices.map((each) => withoutMarks(withGroupingSentence(each, types, report))),
    ...sorted.scalars.values(),
    ...withWritten(ruled, written, report),
  ];
}

function mapTypes(types: Types, map: (type: Composite) => Composite): Types {
  return new Map([...types].map(([name, type]) => [name, map(type)]));
}

function printable(type: Composite): Composite {
  return { ...withoutMarks(type), fields: (type.fields ?? []).map(withoutMarks) };
}
