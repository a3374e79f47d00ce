/** A file of a seed before it is understood: its id, and its keys as YAML would have them, all scalars as text. */
export interface File {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** The name of a thing that its own maker gives, whatever texts say. */
export const registered = (name: string, ...keys: readonly string[]) => ({ name, fromRegister: ['name', ...keys] });

/** The name of a thing that no text prints. */
export const ours = (name: string) => ({ name, nameIsOurs: 'true' });

/** `c12/p3` in `article:c12`. */
export interface Reference {
  readonly article: string;
  readonly passage: string;
}

/** A passage as claims name it. */
export const written = ({ article, passage }: Reference) => `${article}/${passage}`;
