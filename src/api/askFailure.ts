import type { ErrorCode } from './errorCode.ts';

/** Why a named operation was not answered; each message is told once. */
export class AskFailure extends Error {
  override readonly name = 'AskFailure';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, messages: readonly string[]) {
    super([...new Set(messages)].join('\n'));
    this.code = code;
  }
}
