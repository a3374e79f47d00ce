import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { concepts as filed } from '../../src/seed/concept/concepts.ts';
import { browserStyle, labelStyles } from '../../src/web/browserStyle.ts';
import { readContract } from '../schema/readContract.ts';
import { colorDifference, visions } from './colorDifference.ts';

/** The kinds of the schema's enum, as the labels that the graph has for them: POLICY_CHANGE is PolicyChange. */
const kindEnum = readContract().getType('EventKind');
const eventKinds = (isEnumType(kindEnum) ? kindEnum.getValues() : []).map(({ name }) =>
  name.toLowerCase().replaceAll(/(?:^|_)(\w)/g, (_part, letter: string) => letter.toUpperCase()),
);
/** Nobody explores the graph from these: they look as Browser draws them. */
const plain = ['Decision', 'SourceFile'];
/** What has files of its own, and what stands inside of them or is derived. */
const concepts = [
  ...filed.map(({ labels }) => labels[0]).filter((label) => !plain.includes(label)),
  ...['Tenure', 'Dossier', 'Claim', 'Passage', 'Gap', 'TermUse', 'Damage'],
];

const styles = new Map(labelStyles(browserStyle()).map((style) => [style.label, style]));
const colorOf = (label: string) => styles.get(label)?.color ?? `${label} has no colour`;
const pairs = (labels: readonly string[]) =>
  labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));

describe.each(visions)('with %s vision', (vision) => {
  test('no two concepts look alike', () => {
    const close = pairs(concepts).filter(([a, b]) => colorDifference(colorOf(a), colorOf(b), vision) < 15);
    expect(close).toEqual([]);
  });

  test('no kind of event looks like another concept', () => {
    const others = concepts.filter((concept) => concept !== 'Event');
    const close = eventKinds
      .flatMap((kind) => others.map((other) => [kind, other] as const))
      .filter(([a, b]) => colorDifference(colorOf(a), colorOf(b), vision) < 10);
    expect(close).toEqual([]);
  });
});

test.each(visions)('with %s vision answers look apart, and so do a claim and a denial', (vision) => {
  const told = [...pairs(['AnswerYes', 'AnswerPartly', 'AnswerNo']), ['Claim', 'Denial'] as const];
  expect(told.filter(([a, b]) => colorDifference(colorOf(a), colorOf(b), vision) < 15)).toEqual([]);
});

test('every node shows its caption', () => {
  const captions = [...browserStyle().matchAll(/^node[^{]*\{[^}]*caption: '([^']*)'/gm)].map(([, shown]) => shown);
  expect(captions).toHaveLength(styles.size + 1);
  expect(new Set(captions)).toEqual(new Set(['{caption}']));
});

test('every concept and every kind of event of the schema has a style of its own', () => {
  expect(eventKinds).toContain('PolicyChange');
  expect([...concepts, ...eventKinds].filter((label) => !styles.has(label))).toEqual([]);
});

test('the kinds of event come after Event, whose style they would otherwise lose to', () => {
  const order = [...styles.keys()];
  expect(eventKinds.filter((kind) => order.indexOf(kind) < order.indexOf('Event'))).toEqual([]);
});

test('every caption can be read on its colour (contrast 4.5 or more)', () => {
  const black = '#000000';
  const pale = [...styles.values()].filter(({ color, textColor }) => contrast(color, textColor) < 4.5);
  expect(pale).toEqual([]);
  expect(contrast(black, '#FFFFFF')).toBeCloseTo(21);
});

/** WCAG 2: the ratio of the two relative luminances. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
