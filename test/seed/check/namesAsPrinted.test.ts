import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyFictionalSeed, fictionalSources, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const faults = () => copy.faults(fictionalSources).join('\n');

it('tells a name that its passage does not print', () => {
  copy.replace('person/ilse-varn.yaml', '[b01/sea, b02/announced]', '[b01/sea, b02/guild]');
  expect(faults()).toContain('person/ilse-varn.yaml:3 nameFrom[1]: b02/guild does not print "Ilse Varn"');
});

it('tells a name that is both of a text and ours', () => {
  copy.replace('person/ilse-varn.yaml', 'nameFrom:', 'nameIsOurs: true\nnameFrom:');
  expect(faults()).toContain('name: is from a text (nameFrom), ours (nameIsOurs) or from a register');
});

it('tells a key of a register that the file does not say', () => {
  copy.replace('jurisdiction/coastland.yaml', '[name, kind]', '[name, kind, within]');
  expect(faults()).toContain('fromRegister: names within, which the file does not say');
});
