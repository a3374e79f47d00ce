import type { TextSpan } from '../../domain/collectedTexts.ts';
import { required } from '../field/required.ts';
import type { PassageFields, PassageRow } from './types.generated.ts';

/** The words of a place stand in no graph: they are read where the collected texts are at hand. */
export const Passage: PassageFields = {
  exact({ values }, _args, { texts }) {
    const span = spanOf(values);
    return texts.verify(span, values.sha256) === true ? texts.exact(span) : null;
  },
  verified: ({ values }, _args, { texts }) => texts.verify(spanOf(values), values.sha256),
};

function spanOf(values: PassageRow): TextSpan {
  return { fileName: required(values, 'fileName'), start: values.start, end: values.end };
}
