/** Thrown with a message for the person at the keyboard: what was given, what was expected, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
