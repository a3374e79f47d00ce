import { printFault, type Fault } from './fault.ts';

/** Thrown when a seed with faults is to be planned or loaded. Its message has every fault, one a line. */
export class SeedFaults extends Error {
  override readonly name = 'SeedFaults';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      [
        `The seed has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}; nothing was changed.`,
        ...faults.map(printFault),
      ].join('\n'),
    );
    this.faults = faults;
  }
}
