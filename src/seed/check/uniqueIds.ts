import { faultIn, type SeedRule } from './rule.ts';

/** An id is given once. */
export const uniqueIds: SeedRule = ({ things, byId }) =>
  things
    .filter((thing) => byId.get(thing.id) !== thing)
    .map((thing) => {
      const other = byId.get(thing.id);
      return faultIn(thing, ['id'], `${thing.id} is given twice, also in ${other?.file.path ?? 'another file'}`);
    });
