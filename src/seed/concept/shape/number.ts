import { z } from 'zod';

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A number as it is written, where a computer keeps it as it is written: about fifteen digits. */
export const number = z
  .string()
  .transform((written, context) => {
    const value = Number(written);
    if (!decimal.test(written)) {
      context.addIssue({
        code: 'custom',
        message: `"${written}" is no number such as 412 or 0.25: digits, and a point before a fraction`,
      });
    } else if (Math.abs(value) > Number.MAX_SAFE_INTEGER || digitsOf(written) !== digitsOf(String(value))) {
      context.addIssue({
        code: 'custom',
        message:
          `${written} would not be kept as it is: numbers have fifteen digits and lie within ${mostText}; ` +
          'write the phrase, with value: null',
      });
    }
    return value;
  })
  .describe('a number such as 412 or 0.25');

/** The same without a fraction. */
export const wholeNumber = number.pipe(z.int('is no whole number')).describe('a whole number such as 412');

const mostText = String(Number.MAX_SAFE_INTEGER);

/** `25 -2` of 0.25 and of 2.50e-1: what a number is, however it is written. */
function digitsOf(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '0';
  return `${sign}${kept} ${Number(exponent) - fraction.length + digits.length - kept.length}`;
}
