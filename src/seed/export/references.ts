import type { Properties } from '../desiredGraph.ts';
import { slugOf } from '../seed.ts';
import { textOf, written, type GraphView } from './graphView.ts';

/** The passages to which relationships of a type lead, as files name them: `a07/byline`. */
export function passagesAt(view: GraphView, id: string, type = 'SUPPORTED_BY'): readonly string[] {
  return view.to(id, type).map((passage) => passageReference(view, passage));
}

export function passageReference(view: GraphView, passage: string): string {
  const [article = ''] = view.to(passage, 'PASSAGE_OF');
  return `${slugOf(article)}/${textOf(view.propertiesOf(passage), 'name')}`;
}

/** The date that lies at `published` and so on, as a file writes it; nothing where there is none. */
export function dateAt(
  properties: Properties,
  at: string,
  evidence: readonly string[] = [],
): Readonly<Record<string, unknown>> | undefined {
  const part = (name: string) => properties[`${at}${name}`];
  if (part('Edtf') === undefined) return undefined;
  return written({ date: part('Edtf'), basis: part('Basis'), phrase: part('Phrase'), rule: part('Rule'), evidence });
}
