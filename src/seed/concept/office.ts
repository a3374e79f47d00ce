import { z } from 'zod';
import { concept } from './concept.ts';
import { usually } from './kind/property.ts';
import { toEach } from './kind/relationship.ts';
import { registered } from './fromRegister.ts';
import { idOf, truth } from './shape/scalar.ts';

/** A post that somebody holds. */
export const office = concept(
  { type: 'office', folder: 'office', labels: ['Office', 'Entity', 'Node'] },
  {
    of: toEach('OFFICE_OF', z.array(idOf('organization', 'jurisdiction')).default([]), registered('of')),
    exclusive: usually(true, truth),
  },
);
