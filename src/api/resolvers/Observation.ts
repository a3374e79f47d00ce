import { observationAxes } from '../../domain/observationAxes.ts';
import { required } from '../field/required.ts';
import type { ObservationFields } from './types.generated.ts';

export const Observation: ObservationFields = {
  differsFrom(found) {
    if (found === null) throw new Error('a number that is stated has no measure');
    return observationAxes(required(found.values, 'one'), required(found.values, 'other'));
  },
};
