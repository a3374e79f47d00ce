import { mark } from '../../domain/mark.ts';

/** What things are above their concept. */
export const generalLabels: readonly string[] = ['Actor', 'Entity', 'Node', mark];

/** Of places that came from a register of divisions and not from the files of a seed, beside their other labels. */
export const importedLabel = 'Division';
