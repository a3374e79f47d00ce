import { describe, expect, it } from 'vitest';
import { withCondition } from '../../src/reads/placeCypher.ts';
import { sentText } from './sentText.ts';

describe('a condition more', () => {
  it('holds beside each branch of an OR that stands there', () => {
    expect(withCondition('MATCH (a)\nWHERE a.day IS NULL\n  OR a.day <= $day', 'a.id IN $ids')).toBe(
      'MATCH (a)\nWHERE (a.day IS NULL\n  OR a.day <= $day)\n  AND a.id IN $ids',
    );
  });

  it('starts a WHERE where the last clause has none', () => {
    expect(withCondition('MATCH (a)\nWHERE a.x OR a.y\nMATCH (a)-->(b)', 'b.z')).toBe(
      'MATCH (a)\nWHERE a.x OR a.y\nMATCH (a)-->(b)\nWHERE b.z',
    );
  });

  it('is asked of claims whose text has no date, too', async () => {
    const { texts } = await sentText(
      '{ article(id: "article:a12") { passages(filter: { claims: { some: { id: ["claim:x"] } } }) { totalCount } } }',
    );
    expect(texts.join()).toMatch(/WHERE \(claim\w*\.knownFromEarliest IS NULL OR [^()]*\)\s+AND \(claim/);
  });
});
