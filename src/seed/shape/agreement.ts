import { entity } from './entity.ts';
import { idOf } from './scalar.ts';

/** An agreement under a program; its parties are claimed. */
export const agreement = entity('agreement', { program: idOf('program') });
