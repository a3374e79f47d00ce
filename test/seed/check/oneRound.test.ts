import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const change = 'event/harbour-closes-at-night.yaml';

describe('one round tells', () => {
  it('what rules find in a file, though a claim before it is not understood', () => {
    copy.replace(change, 'predicate: PROMPTED_BY', 'predicate: PROMTED_BY');
    copy.replace(change, 'object: policy-state:boats-stay-in-at-night', 'object: organization:harbour-office');
    copy.replace(
      change,
      'CAME_AFTER\n    object: event:pilots-ask-for-dark-harbour',
      'CAME_AFTER\n    object: event:harbour-closes-at-night',
    );
    expect(copy.faults()).toEqual([
      `${change}:25 claims[3].object: STARTED goes to PolicyState, and organization:harbour-office is Organization`,
      `${change}:36 claims[5].predicate: "PROMTED_BY" is no predicate. Did you mean "PROMPTED_BY"?`,
      `${change}:45 claims[6].object: event:harbour-closes-at-night cannot be on both sides of CAME_AFTER`,
    ]);
  });

  it('what is wrong between keys, along with what is wrong in one of them', () => {
    const body = 'id: organization:guild\nname: Guild\nkind: AGENCY\nsize: { comparator: ABOUT, value: 9 }\n';
    copy.write('organization/guild.yaml', `${body}names: [{ text: The guild, language: xx, kind: ALIAS }]\n`);
    expect(copy.faults()).toEqual([
      'organization/guild.yaml:4 size: only a GROUP has a size',
      'organization/guild.yaml:5 names[0].language: "xx" is no tag of a language, such as en, hmn or zh-Hant.',
    ]);
  });

  it('that something is missing, unless it may stand in what is not understood', () => {
    const state = 'id: policy-state:boats-rest\nname: Boats rest\nissue: issue:night-fishing\nanswer: NO\n';
    copy.write('policy/boats-rest.yaml', state);
    copy.replace('person/odo-kruell.yaml', 'name: Odo', 'nam: Odo');
    const told = (faults: readonly string[]) => faults.filter((fault) => fault.startsWith('policy/'));
    const missing = 'policy/boats-rest.yaml:1 id: no claim says whose policy it is (STATE_OF)';
    expect(told(copy.faults())).toEqual([missing]);
    copy.write('person/new.yaml', 'id: person:new\nname: "New\nclaims: [{ subject: policy-state:boats-rest }]\n');
    expect(told(copy.faults())).toEqual([]);
    copy.remove('person/new.yaml');
    copy.write('policy/boats-rest.yaml', `${state}claims:\n  - { id: claim:rest, predicate: STATEOF }\n`);
    expect(told(copy.faults())).not.toContain(missing);
  });

  it('what may stand where something is missing, and of which type a file may be', () => {
    copy.write('person/a.yaml', 'name: A\n');
    copy.write('person/b.yaml', 'id: bridge:b\n');
    copy.write('office/c.yaml', 'id: office:c\nname: C\nof: organization:harbour-office\n');
    copy.write('event/d.yaml', 'id: event:d\nname: D\n');
    expect(copy.faults()).toEqual([
      expect.stringMatching(/^event\/d\.yaml:1 kind: is missing: it wants one of \d+ words, PolicyChange, /),
      'office/c.yaml:3 of: wants a list, in each place an id of the form organization:… or jurisdiction:…, is ' +
        '"organization:harbour-office"',
      'person/a.yaml:1 id: is missing: a file begins with the id of its thing, such as id: person:ada-finch',
      expect.stringMatching(
        /^person\/b\.yaml:1 id: "bridge" is no type of a file\. It is one of person, organization, /,
      ),
    ]);
  });
});
