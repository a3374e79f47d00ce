import * as z from 'zod';
import { operationNamed } from '../sources/operationNamed.ts';
import type { Tool } from './tool.ts';

const day = z.iso.date();

const input = {
  issue: z.string().min(1).describe('The id of the question of policy: issue:<slug>; search finds it.'),
  asOf: day.describe('The day on which it was in force, such as 2012-12-31.'),
  within: z.string().optional().describe('The id of a place: agencies of places within it count too. Else everywhere.'),
  knownAt: day.optional().describe('Only what was known by this day; else all that is known.'),
};

export const policyInForce: Tool<typeof input> = {
  name: 'policy_in_force',
  title: 'Policy in force on a day',
  about:
    'Which agencies did on a day what an issue asks, which did not, how sure that is (DEFINITE or POSSIBLE), and on ' +
    'which claims and places of texts it rests. An agency that is not listed: not stated.',
  input,
  find: ({ ask, operations }, given) => ask.named(operationNamed(operations(), 'whatPoliciesRestOn'), given),
};
