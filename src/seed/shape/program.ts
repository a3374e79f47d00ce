import { entity } from './entity.ts';
import { word } from './scalar.ts';

/** A program, an instrument or a partnership. */
export const program = entity('program', { kind: word('programKind') });
