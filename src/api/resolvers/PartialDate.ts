import { dateText } from '../../domain/dateText.ts';
import type { PartialDateFields } from './types.generated.ts';

export const PartialDate: PartialDateFields = {
  text: ({ edtf }) => dateText(edtf),
};
