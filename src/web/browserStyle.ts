import { readFileSync } from 'node:fs';
import { browserFolder } from './browserQuestion.ts';

/** The colours of one label in Neo4j Browser, as `#RRGGBB`. */
export interface LabelStyle {
  readonly label: string;
  readonly color: string;
  readonly textColor: string;
}

/** The style for Neo4j Browser (GraSS), as it stands in `cypher/browser/style.grass`. */
export function browserStyle(): string {
  return readFileSync(new URL('style.grass', browserFolder), 'utf8');
}

/** The labels that a GraSS text gives a colour, in its order. */
export function labelStyles(grass: string): readonly LabelStyle[] {
  return [...grass.matchAll(/^node\.(\w+) \{\n(.*?)^\}/gms)].map(([, label = '', body = '']) => ({
    label,
    color: /^ {2}color: (#\w{6});$/m.exec(body)?.[1] ?? '',
    textColor: /^ {2}text-color-internal: (#\w{6});$/m.exec(body)?.[1] ?? '',
  }));
}
