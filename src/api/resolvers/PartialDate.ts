import { dateText } from '../../domain/dateText.ts';
import type { PartialDateResolvers } from '../schema.generated.ts';

export const PartialDate: PartialDateResolvers = {
  text: ({ edtf }) => dateText(edtf),
};
