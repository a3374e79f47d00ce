import { concept } from './concept.ts';
import { to } from './kind/relationship.ts';
import { idOf } from './shape/scalar.ts';

/** An agreement under a program; its parties are claimed. */
export const agreement = concept(
  { type: 'agreement', folder: 'program', labels: ['Agreement', 'Entity', 'Node'] },
  { program: to('UNDER', idOf('program')) },
);
