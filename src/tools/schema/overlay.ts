import { type FieldDefinitionNode, type InputValueDefinitionNode, Kind } from 'graphql';
import type { ReportAt } from './faults.ts';
import { saysTheSame } from './saysTheSame.ts';
import { withSentence } from './withSentence.ts';

type Member = FieldDefinitionNode | InputValueDefinitionNode;

/**
 * What rules give, and on it what people wrote of the same names: their sentence, type and arguments take the place of
 * the rule's, and what they leave out stays the rule's. Reports what changes nothing by being written.
 */
export function overlay<Node extends Member>(
  ruled: readonly Node[],
  written: readonly Node[],
  report: ReportAt,
): Node[] {
  const names = new Set(written.map(({ name }) => name.value));
  return [
    ...ruled.filter(({ name }) => !names.has(name.value)),
    ...written.map((own) => {
      const rule = ruled.find(({ name }) => name.value === own.name.value);
      if (rule === undefined) return own;
      const laid = layOver(rule, own, report);
      if (saysTheSame(laid, rule)) report(own, `a rule writes "${own.name.value}" just the same; leave it out`);
      return laid;
    }),
  ];
}

function layOver<Node extends Member>(rule: Node, own: Node, report: ReportAt): Node {
  const laid = withSentence(own, rule.description);
  if (rule.kind !== Kind.FIELD_DEFINITION || own.kind !== Kind.FIELD_DEFINITION) return laid;
  return { ...laid, arguments: overlay(rule.arguments ?? [], own.arguments ?? [], report) };
}
