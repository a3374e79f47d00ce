import { z } from 'zod';
import { concept } from './concept.ts';
import { property } from './kind/property.ts';
import { wholeNumber } from './shape/number.ts';
import { sha256, text } from './shape/scalar.ts';

/** A collected file, as it was collected. */
export const sourceFile = concept(
  { type: 'source-file', folder: 'article', labels: ['SourceFile', 'Node'], namedBy: 'fileName' },
  {
    fileName: property(text),
    sha256: property(sha256),
    bytes: property(wholeNumber.pipe(z.int().nonnegative('is at least none'))),
  },
);
