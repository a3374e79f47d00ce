import { entitiesOf } from '../seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A practice is answered by states of policy, a duty or an evaluation by stances, each with an answer of the issue. */
export const answers: SeedRule = (seed) => {
  const issues = new Map(entitiesOf(seed, 'issue').map(({ value }) => [value.id, value]));
  return [...entitiesOf(seed, 'stance'), ...entitiesOf(seed, 'policy-state')].flatMap((placed) => {
    const { type, issue: id, answer } = placed.value;
    const issue = issues.get(id);
    if (issue === undefined) return [];
    const wanted = issue.nature === 'PRACTICE' ? 'policy-state' : 'stance';
    const faults = [];
    if (type !== wanted) faults.push(faultIn(placed, ['issue'], `${id} is a ${issue.nature}, answered by a ${wanted}`));
    if (!issue.answers.includes(answer)) {
      const problem = `${answer} is no answer to ${id}: it has ${issue.answers.join(', ')}`;
      faults.push(faultIn(placed, ['answer'], problem));
    }
    return faults;
  });
};
