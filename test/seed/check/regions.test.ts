import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { printFault } from '../../../src/seed/file/fault.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { type Keys, withMinimalSeed } from '../minimalSeed.ts';

const region = (places: readonly Keys[], more: Keys = {}): Keys => {
  return { id: 'jurisdiction:r', name: 'R', kind: 'REGION', places, ...more };
};
const place = 'jurisdiction:m';

it.each<[fact: string, keys: Keys, fault: string]>([
  ['a place of a region needs a text or a register', region([{ place }]), 'places[0]: wants either the evidence'],
  [
    'a place of a region is not by both',
    region([{ place, evidence: ['m/all'], basis: 'REGISTER' }]),
    'places[0]: wants either the evidence',
  ],
  ['evidence names a passage', region([{ place, evidence: [] }]), 'evidence: names no passage'],
  ['a place that is no region has none', region([{ place, basis: 'REGISTER' }], { kind: 'STATE' }), 'only a REGION'],
  ['a place lies in no region by the tree', { ...region([]), within: 'jurisdiction:r2' }, 'name this place under its'],
])('%s', async (_, keys, fault) => {
  await withMinimalSeed(({ directory, write }) => {
    write('jurisdiction/r.yaml', keys);
    write('jurisdiction/r2.yaml', { id: 'jurisdiction:r2', name: 'R 2', kind: 'REGION' });
    expect(checkSeed({ directory, sourcesDirectory: null }).faults.map(printFault).join('\n')).toContain(fault);
  });
});

it('a place lies in a region beside the tree', async () => {
  await withMinimalSeed(({ directory, write }) => {
    write('jurisdiction/r.yaml', region([{ place, evidence: ['m/all'] }]));
    const { seed, digest, faults } = checkSeed({ directory, sourcesDirectory: null });
    expect(faults).toEqual([]);
    expect(graphOfSeed(seed, digest).relationships).toContainEqual({
      type: 'WITHIN',
      from: place,
      to: 'jurisdiction:r',
      properties: { basis: 'TEXT', passageIds: ['passage:m-all'] },
    });
  });
});
