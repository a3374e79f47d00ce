import { expect, it } from 'vitest';
import { thingsIn } from '../../../src/mcp/answer/doubt.ts';

it('things of an answer are the outer before the inner, and no records of loads', () => {
  const changed = { id: 'change:one:claim:a', node: { id: 'claim:a', subject: { id: 'person:ada' } } };
  expect(thingsIn({ loads: [{ id: 'load:2' }], changes: [changed] })).toEqual(['claim:a', 'person:ada']);
});
