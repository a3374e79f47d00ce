import { expect, it } from 'vitest';
import { bodyText, withCondition } from '../../src/reads/pieceBody.ts';
import { sentText } from './sentText.ts';

it('puts a condition more beside those that stand there', () => {
  const body = { pattern: 'MATCH (a)', where: ['(a.day IS NULL OR a.day <= $day)'] };
  expect(bodyText(withCondition(body, 'a.id IN $ids'))).toBe(
    'MATCH (a)\nWHERE (a.day IS NULL OR a.day <= $day)\n  AND a.id IN $ids',
  );
});

it('starts a WHERE where the last clause has none', () => {
  const body = { pattern: 'MATCH (a)\nWHERE a.x OR a.y\nMATCH (a)-->(b)', where: [] };
  expect(bodyText(body)).toBe(body.pattern);
  expect(bodyText(withCondition(body, 'b.z'))).toBe('MATCH (a)\nWHERE a.x OR a.y\nMATCH (a)-->(b)\nWHERE b.z');
});

it('asks a condition more of claims whose text has no date, too', async () => {
  const { texts } = await sentText(
    '{ article(id: "article:a12") { passages(filter: { claims: { some: { id: ["claim:x"] } } }) { totalCount } } }',
  );
  expect(texts.join()).toMatch(/WHERE \(claim\w*\.knownFromEarliest IS NULL OR [^()]*\)\s+AND \(claim/);
});
