import { slugOf } from '../../domain/slugOf.ts';
import { cutText } from '../../domain/cutText.ts';
import type { DesiredGraph } from '../rows/desiredGraph.ts';
import { graphView, type NodeView } from '../rows/graphView.ts';

/** The most characters of a caption, as they can be read in a dot of Neo4j Browser. */
export const captionLength = 28;

/** The most characters of what stands for a thing in the caption of another, as of `short` in a file. */
const shortLength = 16;

/**
 * What is drawn on each node, by its id. It begins with what differs among the nodes that hang on one thing, and ends
 * with a sign beside the colour: `?` where it is unsure, `∴` where we infer it.
 */
export function captionsOf(graph: DesiredGraph): ReadonlyMap<string, string> {
  return new Map(
    graphView(graph).map((node) => {
      const caption = node.labels.map((label) => captions[label]).find((each) => each !== undefined);
      return [node.id, cutText(`${caption?.(node) ?? nameOf(node)}${signOf(node)}`, captionLength)];
    }),
  );
}

/** The shortest that people call a thing by: its short name, its abbreviation, or its name, cut. */
export function shortOf(node: NodeView): string {
  const abbreviation = node
    .to('NAMED')
    .map((id) => node.at(id))
    .find(({ properties: { kind, language } }) => kind === 'ABBREVIATION' && language === 'en');
  return textOf(node, 'short') ?? cutText(nameOf(abbreviation ?? node), shortLength);
}

/** By label; what is not here is called by its name. */
const captions: Readonly<Record<string, (node: NodeView) => string>> = {
  Person: calledShort,
  Organization: calledShort,
  Issue: (node) => textOf(node, 'short') ?? textOf(node, 'question') ?? nameOf(node),
  PolicyState: (node) => answered(node, node.to('STATE_OF')),
  Stance: (node) => answered(node, node.from('HOLDS')),
  Tenure: (node) =>
    joined([...shorts(node, node.from('HAS_TENURE')), ...node.to('TENURE_IN').map((id) => nameOf(node.at(id)))]),
  Claim: (node) => {
    const denial = textOf(node, 'polarity') === 'NEGATIVE' ? 'NOT ' : '';
    const articles = node
      .to('SUPPORTED_BY')
      .slice(0, 1)
      .flatMap((id) => node.at(id).to('PASSAGE_OF'));
    return joined([denial + (textOf(node, 'predicate') ?? ''), ...articles.map(numberOf)]);
  },
  Passage: (node) => joined([cutText(nameOf(node), captionLength - 6), ...node.to('PASSAGE_OF').map(numberOf)]),
  Article: (node) => joined([numberOf(node.id), ...shorts(node, node.to('PUBLISHED_BY'))]),
  Observation: (node) => {
    const { value } = node.properties;
    const sign = signs[textOf(node, 'comparator') ?? ''] ?? '';
    const number = typeof value === 'number' ? sign + value.toLocaleString('en') : textOf(node, 'phrase');
    return joined([number, ...shorts(node, node.to('MEASURES'))]);
  },
  Statement: (node) => textOf(node, 'words') ?? textOf(node, 'paraphrase') ?? nameOf(node),
  Decision: (node) => joined([textOf(node, 'verdict'), textOf(node, 'question')]),
  Dispute: (node) => textOf(node, 'question') ?? nameOf(node),
};

const signs: Readonly<Record<string, string>> = { ABOUT: '~', OVER: '>', UNDER: '<', AT_LEAST: '≥' };

/** `NO · Finch · Duty to hold`: the answer first, then whose it is, then to what. */
function answered(node: NodeView, holders: readonly string[]): string {
  return joined([textOf(node, 'answer'), ...shorts(node, holders), ...shorts(node, node.to('ON'))]);
}

function calledShort(node: NodeView): string {
  return textOf(node, 'short') ?? nameOf(node);
}

/** The things of some ids, each by its short name; the first alone where there are more. */
function shorts(node: NodeView, [first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return [shortOf(node.at(first)) + (more.length === 0 ? '' : ` +${more.length}`)];
}

/** `A07` of `article:a07`. */
function numberOf(article: string): string {
  return slugOf(article).toUpperCase();
}

function signOf({ properties: { unsure, inferred, modality } }: NodeView): string {
  if (unsure === true) return ' ?';
  return inferred === true || modality === 'INFERRED' ? ' ∴' : '';
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function nameOf(node: NodeView): string {
  return textOf(node, 'name') ?? node.id;
}

function textOf({ properties }: NodeView, key: string): string | undefined {
  const value = properties[key];
  return typeof value === 'string' ? value : undefined;
}
