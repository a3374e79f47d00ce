import { comparedOf } from './EventComparison.ts';
import type { EventLinkFields } from './types.generated.ts';

export const EventLink: EventLinkFields = {
  lagDays: (source) => comparedOf(source).lagDays,
};
