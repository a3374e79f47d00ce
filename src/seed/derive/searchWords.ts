import { indexedWords } from '../../language/wordForms.ts';
import type { DesiredGraph, Properties } from '../rows/desiredGraph.ts';
import { graphView, type NodeView } from '../rows/graphView.ts';

/** The properties that the full-text indexes read. */
export const searchProperties = ['nameWords', 'officeWords', 'sentenceWords'] as const;

/** In which property a thing of a label has a sentence to be found by; an entity is found by its name beside. */
const sentenceIn: Readonly<Record<string, string | undefined>> = {
  Article: 'title',
  Claim: 'name',
  Criterion: 'name',
  Decision: 'name',
  Dispute: 'question',
  Gap: 'name',
  Issue: 'question',
  Measure: 'definition',
  Passage: 'paraphrase',
  Statement: 'paraphrase',
};

/** The languages of the texts and of names, by tag. */
export function languagesOf({ nodes }: DesiredGraph): readonly string[] {
  const tags = nodes.flatMap(({ properties: { language } }) => (typeof language === 'string' ? [language] : []));
  return [...new Set(tags)].sort();
}

/**
 * By which words things are found, by id: those of their names, of the offices that go with these in print, and of our
 * sentences, each with its other forms in the languages of the seed.
 */
export function searchWords(graph: DesiredGraph, languages: readonly string[]): ReadonlyMap<string, Properties> {
  const views = graphView(graph);
  const indexed = (texts: readonly string[]) => texts.map((text) => indexedWords(text, languages)).join(' ');
  return new Map(
    views.map((node) => {
      const names = isNamed(node) ? textsOf(node, ['name', 'short']) : [];
      const offices = officesBeside(node);
      const sentence = node.labels.flatMap((label) => textsOf(node, [sentenceIn[label] ?? '']));
      return [
        node.id,
        Object.fromEntries(
          Object.entries({
            nameWords: indexed(names),
            officeWords: indexed(offices),
            sentenceWords: indexed(sentence),
          }).filter(([, words]) => words !== ''),
        ),
      ];
    }),
  );
}

function isNamed({ labels }: NodeView): boolean {
  return labels.includes('Entity') || labels.includes('Name');
}

/** All names of the offices that somebody held, whose node or whose other name this is. */
function officesBeside(node: NodeView): readonly string[] {
  const holders = node.labels.includes('Name') ? node.from('NAMED').map((id) => node.at(id)) : [node];
  const offices = holders.flatMap((holder) => holder.to('HELD_OFFICE')).map((id) => node.at(id));
  return [...new Set(offices.flatMap((office) => [office, ...office.to('NAMED').map((id) => office.at(id))]))].flatMap(
    (named) => textsOf(named, ['name']),
  );
}

function textsOf({ properties }: NodeView, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const value = properties[key];
    return typeof value === 'string' ? [value] : [];
  });
}
