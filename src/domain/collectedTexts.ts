/** A place in a collected file: `start` and `end` in Unicode code points of the file, `end` exclusive. */
export interface TextSpan {
  readonly fileName: string;
  readonly start: number;
  readonly end: number;
}

/** The collected texts, where the user has them; they are under copyright and no part of the project. */
export interface CollectedTexts {
  /** The words of a place; null where the file is not at hand. */
  exact(span: TextSpan): string | null;
  /** Whether the words of a place have this SHA-256; null where the file is not at hand. */
  verify(span: TextSpan, sha256: string): boolean | null;
}
