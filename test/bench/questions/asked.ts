import type { QuestionName } from './documents.ts';

/** What a question is asked with; each subject takes what it needs. */
export type Variables = Readonly<Record<string, unknown>>;

/** The answer of every subject, in one form, and what is compared of it. */
export type Answer = unknown;

/** One of those who are measured: how it is asked over HTTP, and what its answer says. */
export interface Subject {
  readonly name: string;
  /** Null where it cannot answer the question. */
  ask(question: QuestionName, variables: Variables): { readonly path: string; readonly body: string } | null;
  /** The answer in the form that all share; throws where there is none. */
  read(question: QuestionName, text: string): Answer;
}
