import { predicates } from '../../domain/predicate.ts';
import { datePropertyNames } from '../rows/dateProperties.ts';
import { tenureLabels } from './derivedRelationships.ts';
import { dossierLabels, dossierLink } from './dossiers.ts';
import { factProperties } from './foldFact.ts';
import { searchProperties } from './searchWords.ts';

/** The names that what is derived has in the graph. */
export const derivedNames = {
  labels: [tenureLabels[0], dossierLabels[0]],
  relationshipTypes: [
    ...predicates.filter(({ kind }) => kind === 'claimed').map(({ name }) => name),
    'HAS_DAMAGE',
    'HAS_TENURE',
    'TENURE_IN',
    dossierLink,
  ],
  properties: [
    ...['spell', 'roles', 'by', 'of', 'rule', 'unsureDates', 'originUnknown', 'caption', 'actSentence'],
    ...searchProperties,
    ...factProperties,
    ...datePropertyNames('knownFrom'),
    ...datePropertyNames('firstReported'),
    ...predicates.flatMap(({ kind, becomes }) => {
      if (becomes === null) return [];
      return kind === 'date' ? datePropertyNames(becomes) : [becomes];
    }),
  ],
};
