import { z } from 'zod';
import { date } from './date.ts';
import { entity } from './entity.ts';
import { anyId, text, word } from './scalar.ts';

/** A judgement of ours: whether things are the same, or how a passage is read. */
export const decision = entity('decision', {
  verdict: word('verdict'),
  between: z.array(anyId).min(1, 'is empty: a decision is about something'),
  question: text,
  alternatives: z.array(text).default([]),
  reason: text,
  decided: date,
});
