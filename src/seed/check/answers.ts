import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/**
 * A duty or an evaluation is answered by stances, a practice by states of policy too, each with an answer of the issue.
 */
export const answers: SeedRule = (seed) => {
  const issues = new Map(entitiesOf(seed, 'issue').map(({ value }) => [value.id, value]));
  return [...entitiesOf(seed, 'stance'), ...entitiesOf(seed, 'policy-state')].flatMap((placed) => {
    const { type, issue: id, answer } = placed.value;
    const issue = issues.get(id);
    if (issue === undefined) return [];
    const faults = [];
    if (type === 'policy-state' && issue.nature !== 'PRACTICE')
      faults.push(faultIn(placed, ['issue'], `${id} is a ${issue.nature}, answered by a stance`));
    if (!issue.answers.includes(answer) && !seed.maySay(id)) {
      const problem = `${answer} is no answer to ${id}: it has ${issue.answers.join(', ')}`;
      faults.push(faultIn(placed, ['answer'], problem));
    }
    return faults;
  });
};
