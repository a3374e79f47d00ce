import { slugOf } from '../../domain/slugOf.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A use is seen in passages of its own text, and a text's uses in one voice are counted once. */
export const termUses: SeedRule = ({ termUses: uses }) => {
  const seen = new Set<string>();
  return uses.flatMap((use) => {
    const { article, voice, speaker, evidence } = use.value;
    const foreign = evidence.flatMap((reference, index) =>
      reference.startsWith(`${slugOf(article)}/`)
        ? []
        : [faultIn(use, ['evidence', index], `${reference} is no passage of ${article}`)],
    );
    const key = [use.owner.id, article, voice, speaker].join(' ');
    const twice = seen.has(key)
      ? [faultIn(use, ['voice'], `the uses of ${article} in this voice are counted already`)]
      : [];
    seen.add(key);
    return [...foreign, ...twice];
  });
};
