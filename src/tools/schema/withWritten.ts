import { Kind } from 'graphql';
import { didYouMean } from '../../domain/didYouMean.ts';
import type { ReportAt } from './faults.ts';
import type { Ruled } from './fromText.ts';
import { overlay } from './overlay.ts';
import { saysTheSame } from './saysTheSame.ts';
import type { Addition, Types, Written } from './written.ts';

/**
 * What rules write as a whole, with what is written by hand on it: inputs in full in their place, additions field by
 * field; what is added to the filter of an interface is added to those of its types. Reports an addition to nothing,
 * and what a rule writes just the same.
 */
export function withWritten(
  ruled: readonly Ruled[],
  { inputs, additions, types }: Pick<Written, 'inputs' | 'additions' | 'types'>,
  report: ReportAt,
): readonly Ruled[] {
  const open = ruled.filter((node) => isType(node) || !inputs.has(node.name.value));
  for (const each of additions) {
    if (open.some((node) => addsTo(each, node))) continue;
    const what = isType(each) ? 'type' : 'input';
    const names = open.filter((node) => isType(node) === isType(each)).map(({ name }) => name.value);
    report(each, `no rule writes the ${what} "${each.name.value}" to add to.${didYouMean(each.name.value, names)}`);
  }
  for (const node of ruled) {
    const full = inputs.get(node.name.value);
    if (full !== undefined && saysTheSame(full, node))
      report(full, `a rule writes ${full.name.value} just the same; leave it out`);
  }
  return [...open.map((node) => withAdditions(node, additions, types, report)), ...inputs.values()];
}

function withAdditions(node: Ruled, additions: readonly Addition[], types: Types, report: ReportAt): Ruled {
  const added = additions.filter((each) => addsTo(each, node));
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
    const fields = added.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_EXTENSION ? (each.fields ?? []) : []));
    return { ...node, fields: overlay(node.fields ?? [], fields, report) };
  }
  const own = added.flatMap((each) => (each.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION ? (each.fields ?? []) : []));
  const inherited = additions
    .filter((each) => filtersOfInterfaces(node.name.value, types).includes(each.name.value))
    .flatMap((each) => (each.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION ? (each.fields ?? []) : []))
    .filter(({ name }) => ![...own, ...(node.fields ?? [])].some((each) => each.name.value === name.value));
  return { ...node, fields: overlay(node.fields ?? [], [...inherited, ...own], report) };
}

function filtersOfInterfaces(filter: string, types: Types): readonly string[] {
  const type = filter.endsWith('Filter') ? types.get(filter.slice(0, -'Filter'.length)) : undefined;
  return (type?.interfaces ?? []).map(({ name }) => `${name.value}Filter`);
}

function addsTo(addition: Addition, node: Ruled): boolean {
  return addition.name.value === node.name.value && isType(addition) === isType(node);
}

function isType({ kind }: Ruled | Addition): boolean {
  return kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION;
}
