import { lagDays } from '../../domain/lagDays.ts';
import { RowSource } from '../resolveField.ts';

export const EventLink = {
  lagDays(source: unknown) {
    if (!(source instanceof RowSource)) return null;
    const day = (name: string) => {
      const value = source.row.values[name];
      return typeof value === 'string' ? value : null;
    };
    return lagDays(
      { earliest: day('earlierEarliest'), latest: day('earlierLatest') },
      { earliest: day('laterEarliest'), latest: day('laterLatest') },
      source.row.values['grade'] === 'CAME_AFTER' && source.row.values['disputed'] === false,
    );
  },
};
