import { z } from 'zod';
import { property } from './kind/property.ts';

/** Said of what no text and no rule places (`schema/README.md`, *Where*): that nobody forgot it. */
export const place = property(z.literal('NONE').optional());
