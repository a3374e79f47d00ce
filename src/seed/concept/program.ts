import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { word } from './shape/scalar.ts';

/** A program, an instrument or a partnership. */
export const program = concept(
  { type: 'program', folder: 'program', labels: ['Program', 'Entity', 'Node'] },
  { kind: property(word('programKind')) },
);
