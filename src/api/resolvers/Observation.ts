import { observationAxes } from '../../domain/observationAxes.ts';
import { inputError } from '../field/inputError.ts';
import { required } from '../field/required.ts';
import type { ObservationFields } from './types.generated.ts';

export const Observation: ObservationFields = {
  differsFrom(found, { other }) {
    if (found === null) throw inputError(`other: "${other}" is the id of no stated number.`);
    return observationAxes(required(found.values, 'one'), required(found.values, 'other'));
  },
};
