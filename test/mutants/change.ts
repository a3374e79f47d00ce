/** One thing broken in a text. */
export interface Change {
  /** What was done, in the words of the report: `reverses an arrow`. */
  readonly kind: string;
  /** Where in the text it begins. */
  readonly at: number;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly is: string;
  /** The whole text with it. */
  readonly text: string;
}

/** The change that puts `is` where `text` has `was`, from `at` on. */
export function change(kind: string, text: string, at: number, was: string, is: string): Change {
  return { kind, at, was, is, text: text.slice(0, at) + is + text.slice(at + was.length) };
}

/** The line of a text at which a position stands, counted from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
