/** Thrown when what somebody asks for cannot be done; the message says why, and what to do instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
