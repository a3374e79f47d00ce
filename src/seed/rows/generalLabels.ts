import { mark } from '../../domain/mark.ts';

/** What things are above their concept. */
export const generalLabels: readonly string[] = ['Actor', 'Entity', 'Node', mark];
