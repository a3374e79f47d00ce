import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { copyFictionalSeed, fictionalSeed, fictionalSources, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
});
afterEach(() => {
  copy.delete();
});

const faults = (sourcesDirectory: string | null = null) => copy.faults(sourcesDirectory);

const change = 'event/harbour-closes-at-night.yaml';

describe('a seed without faults', () => {
  it('has none, and its passages are where they are said to be', () => {
    const { faults: found, warnings } = checkSeed({ directory: fictionalSeed, sourcesDirectory: fictionalSources });
    expect([...found, ...warnings]).toEqual([]);
  });

  it('is warned of once when the texts are not given', () => {
    const { faults: found, warnings } = checkSeed({ directory: fictionalSeed, sourcesDirectory: null });
    expect(found).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  it('is warned of each text that was not searched for an open gap, copies apart', () => {
    const office = 'organization/harbour-office.yaml';
    const warned = () => checkSeed({ directory: copy.directory, sourcesDirectory: fictionalSources }).warnings;
    copy.replace(office, 'searched: [article:b01, article:b02, article:b03]', 'searched: [article:b01]');
    const asked = 'was not searched for what these gaps ask: gap:end-of-the-night-rule.';
    expect(warned()).toEqual([`article:b02 ${asked}`, `article:b03 ${asked}`]);
    copy.replace('article/b02.yaml', 'passages:', 'canonical: article:b01\npassages:');
    expect(warned()).toEqual([`article:b03 ${asked}`]);
    copy.replace(office, 'searched: [article:b01]', 'searched: [article:b01]\n    closedBy: claim:pilots-asked-on');
    expect(warned()).toEqual([]);
  });
});

describe('one file', () => {
  it('tells a misspelt word with its line and the nearest', () => {
    copy.replace(change, 'predicate: PROMPTED_BY', 'predicate: PROMTED_BY');
    expect(faults()).toEqual([
      `${change}:36 claims[5].predicate: "PROMTED_BY" is no predicate. Did you mean "PROMPTED_BY"?`,
    ]);
  });

  it('tells an unknown key with its line and the nearest', () => {
    copy.replace(change, '    sentence: The night rule takes', '    sentense: The night rule takes');
    expect(faults()).toEqual([
      `${change}:11 claims[1].sentence: is missing: it wants words of ours`,
      `${change}:14 claims[1].sentense: is no key here. Did you mean "sentence"?`,
    ]);
  });

  it('tells a date that cannot be read', () => {
    copy.replace(change, 'date: 1987-06-15', 'date: 1987-06-31');
    expect(faults()).toEqual([expect.stringContaining(`${change}:13 claims[1].value: "1987-06-31" is not a date`)]);
  });

  it('tells an id of a wrong type', () => {
    copy.replace('statement/varn-on-the-sea.yaml', 'person:ilse-varn', 'office:harbour-master-of-graumund');
    expect(faults()).toEqual([
      'statement/varn-on-the-sea.yaml:3 speaker: "office:harbour-master-of-graumund" is no id of the form ' +
        'person:… or organization:…',
    ]);
  });

  it('tells a name and a folder that are not those of the id', () => {
    copy.replace('person/odo-kruell.yaml', 'id: person:odo-kruell', 'id: organization:odo-kruel');
    expect(faults()).toEqual(
      expect.arrayContaining([
        'person/odo-kruell.yaml:1 id: "organization:odo-kruel" wants the file name odo-kruel.yaml',
        'person/odo-kruell.yaml:1 id: "organization:odo-kruel" wants the folder organization',
      ]),
    );
  });

  it('tells a law without a status: the API promises one', () => {
    copy.write('law/night-rule.yaml', 'id: law:night-rule\nname: The night rule\nkind: ORDINANCE\n');
    expect(faults()).toEqual([
      'law/night-rule.yaml:1 status: is missing: it wants one of DRAFT, EXPECTED, INTRODUCED, PASSED, VETOED, SIGNED, ' +
        'ISSUED, IN_FORCE, REPEALED',
    ]);
  });

  it('tells YAML that cannot be read', () => {
    copy.write('person/ilse-varn.yaml', 'id: person:ilse-varn\nname: "Ilse\n');
    const found = faults();
    expect(found[0]).toMatch(/^person\/ilse-varn\.yaml:3: the YAML cannot be read: /);
    expect(found.join('\n')).not.toContain('there is no person:ilse-varn');
  });

  it('tells too many words of somebody else', () => {
    copy.replace('statement/varn-on-the-sea.yaml', 'The sea does not close at sunset', 'a b c d e f g h i j k l m');
    copy.replace('article/b01.yaml', 'anchor: "2 April 1987"', 'anchor: "1 2 3 4 5 6 7 8 9"');
    expect(faults()).toEqual([
      'article/b01.yaml:15 passages.date.anchor: has 9 words, at most 8 are allowed',
      'statement/varn-on-the-sea.yaml:5 words: has 13 words, at most 12 are allowed',
    ]);
  });
});

describe('a claim', () => {
  it.each([
    ['    by: SPOKESPERSON\n', '', `${change}:35 claims[5].by: is missing: PROMPTED_BY needs it`],
    [
      '    voice: { actor: person:b02-harbour-speaker, capacity: SPOKESPERSON }\n    evidence: [b02/prompted]',
      '    evidence: [b02/prompted]',
      `${change}:35 claims[5].voice: is missing: somebody says it`,
    ],
    [
      '    object: event:pilots-ask-for-dark-harbour\n    by',
      '    by',
      `${change}:35 claims[5].object: is missing: PROMPTED_BY needs one`,
    ],
    [
      '    evidence: [b03/after]',
      '    evidence: []',
      `${change}:48 claims[6].evidence: is missing: a claim rests on a passage, or is INFERRED`,
    ],
    [
      'predicate: CAME_AFTER',
      'predicate: TOOK_PART_IN',
      `${change}:43 claims[6].role: is missing: TOOK_PART_IN needs it`,
    ],
  ])('without %j is told of', (from, to, fault) => {
    copy.replace(change, from, to);
    expect(faults()).toEqual([fault]);
  });
});

describe('a claim with several faults', () => {
  it('has them told at once, and no other file is blamed', () => {
    copy.replace('policy/boats-may-leave-at-night.yaml', 'predicate: STATE_OF', 'predicate: STATEOF');
    copy.replace('policy/boats-may-leave-at-night.yaml', '    evidence: [b01/allowed]\n', '');
    expect(faults()).toEqual([
      'policy/boats-may-leave-at-night.yaml:6 claims[0].evidence: is missing: a claim rests on a passage, or is INFERRED',
      'policy/boats-may-leave-at-night.yaml:7 claims[0].predicate: "STATEOF" is no predicate. Did you mean "STATE_OF"?',
    ]);
  });
});

describe('the files together', () => {
  it('name nothing that is not there', () => {
    copy.replace(change, 'b03/after', 'b03/afer');
    copy.replace(
      change,
      'object: event:pilots-ask-for-dark-harbour\n    by',
      'object: event:pilots-ask-for-dark-harbor\n    by',
    );
    expect(faults()).toEqual([
      `${change}:37 claims[5].object: there is no event:pilots-ask-for-dark-harbor. Did you mean "event:pilots-ask-for-dark-harbour"?`,
      `${change}:48 claims[6].evidence[0]: there is no b03/afer. Did you mean "b03/after"?`,
    ]);
  });

  it('give an id once', () => {
    copy.replace('event/pilots-ask-for-dark-harbour.yaml', 'claim:pilots-asked-on', 'claim:night-rule-announced-on');
    expect(faults()).toEqual([
      expect.stringMatching(/claims\[0\]\.id: claim:night-rule-announced-on is given twice, also in .*\.yaml$/),
    ]);
  });

  it('join by a predicate only what it may join', () => {
    copy.replace(change, 'object: policy-state:boats-stay-in-at-night', 'object: organization:harbour-office');
    expect(faults()).toEqual([
      `${change}:25 claims[3].object: STARTED goes to PolicyState, and organization:harbour-office is Organization`,
    ]);
  });

  it('let only who decided cite a reason', () => {
    copy.replace(change, 'predicate: CAME_AFTER', 'predicate: CITES_AS_REASON');
    expect(faults()).toEqual([
      `${change}:47 claims[6].voice: CITES_AS_REASON needs the voice of who decided, or of a spokesperson`,
    ]);
  });

  it('share no name without a decision', () => {
    copy.replace('person/b03-author.yaml', 'name: Author of B03', 'name: Odo Krüll');
    expect(faults()).toEqual([
      'person/odo-kruell.yaml:2 name: "Odo Krüll" is also a name of person:b03-author, and no decision says whether ' +
        'they are the same',
    ]);
  });

  it('answer an issue by what it asks for', () => {
    copy.replace('policy/boats-may-leave-at-night.yaml', 'issue:night-fishing', 'issue:night-rule-needed');
    copy.replace('policy/boats-stay-in-at-night.yaml', 'answer: NO', 'answer: PARTLY');
    copy.replace('issue/night-fishing.yaml', '[YES, PARTLY, NO]', '[YES, NO]');
    expect(faults()).toEqual([
      'policy/boats-may-leave-at-night.yaml:3 issue: issue:night-rule-needed is a EVALUATION, answered by a stance',
      'policy/boats-stay-in-at-night.yaml:4 answer: PARTLY is no answer to issue:night-fishing: it has YES, NO',
    ]);
  });

  it('mention what they are not said of, and only where words of ours name it', () => {
    const mentions = 'mentions: [event:harbour-closes-at-night]\n    ';
    copy.replace('event/harbour-closes-at-night.yaml', 'predicate: CAME_AFTER', `${mentions}predicate: CAME_AFTER`);
    expect(faults()).toEqual([
      'event/harbour-closes-at-night.yaml:44 claims[6].mentions: CAME_AFTER has none, only what has our words as value',
    ]);
    copy.replace(
      'event/harbour-closes-at-night.yaml',
      'predicate: CAME_AFTER\n    object: event:pilots-ask-for-dark-harbour',
      'predicate: HAS_REASON\n    value: a request',
    );
    expect(faults()).toEqual([
      'event/harbour-closes-at-night.yaml:44 claims[6].mentions[0]: event:harbour-closes-at-night is its subject already',
    ]);
  });

  it('have a short name that fits a caption', () => {
    copy.replace('person/ilse-varn.yaml', 'name: Ilse Varn', 'name: Ilse Varn\nshort: I. Varn, harbour');
    expect(faults()).toEqual([]);
    copy.replace('person/ilse-varn.yaml', 'I. Varn, harbour', 'I. Varn, harbours');
    expect(faults()).toEqual(['person/ilse-varn.yaml:3 short: has 17 characters, at most 16 are shown in a caption']);
  });

  it('ask nothing about themselves', () => {
    copy.replace('issue/night-rule-needed.yaml', 'nature:', 'about: [issue:night-fishing]\nnature:');
    expect(faults()).toEqual([]);
    copy.replace('issue/night-fishing.yaml', 'nature:', 'about: [issue:night-rule-needed]\nnature:');
    expect(faults()).toEqual([
      'issue/night-fishing.yaml:4 about: leads in a circle back to issue:night-fishing',
      'issue/night-rule-needed.yaml:4 about: leads in a circle back to issue:night-rule-needed',
    ]);
  });

  it('bound by a vague word from one side only', () => {
    copy.replace(
      'event/harbour-closes-at-night.yaml',
      'date: 1987-06-15, phrase',
      'date: "[1987-01-01..1987-06-15]", phrase',
    );
    copy.replace('event/harbour-closes-at-night.yaml', 'phrase: from 15 June', 'phrase: recently');
    expect(faults()).toEqual([
      'event/harbour-closes-at-night.yaml:13 claims[1].value: is [1987-01-01..1987-06-15], but "recently" gives a last ' +
        'day and no first',
    ]);
  });

  it('bound by a vague word what it dates: a text that has it has no last day, a statement no first', () => {
    copy.replace(
      'article/b02.yaml',
      'published: { date: 1987-06-10, phrase: 10 June 1987',
      'published: { date: 1987-06-10, phrase: a recent rule',
    );
    copy.replace('statement/varn-on-the-sea.yaml', 'at: 1987-04-02', 'at: { date: 1987-04-02, phrase: recently }');
    expect(faults()).toEqual([
      'article/b02.yaml:8 published: is 1987-06-10, but "a recent rule" gives no last day of the text',
      'statement/varn-on-the-sea.yaml:4 at: is 1987-04-02, but "recently" gives a last day and no first',
    ]);
  });

  it('publish no text before what it tells', () => {
    copy.replace('article/b02.yaml', 'date: 1987-06-10', 'date: 1987-06-01');
    expect(faults()).toEqual([
      'article/b02.yaml:8 published: is 1987-06-01, before event:pilots-ask-for-dark-harbour (1987-06-07, ' +
        'claim:pilots-asked-on) that it tells',
    ]);
  });

  it('give every fault at once, in the order of files and lines', () => {
    copy.replace(change, 'kind: PolicyChange', 'kind: PolicyChang');
    copy.replace(change, 'b03/after', 'b03/afer');
    copy.replace('person/ilse-varn.yaml', 'name: Ilse', 'nam: Ilse');
    copy.replace(
      'office/harbour-master-of-graumund.yaml',
      'of: [organization:harbour-office]',
      'of: organization:none',
    );
    const found = faults();
    expect(found.map((fault) => fault.replace(/:(\d+) .*/, ':$1'))).toEqual([
      `${change}:3`,
      `${change}:48`,
      'office/harbour-master-of-graumund.yaml:4',
      'office/harbour-master-of-graumund.yaml:4',
      'person/ilse-varn.yaml:1',
      'person/ilse-varn.yaml:2',
    ]);
  });
});

describe('the texts', () => {
  it('have each passage at its place', () => {
    copy.replace('article/b02.yaml', 'anchor: "The rule holds', 'anchor: "The law holds');
    copy.replace('article/b02.yaml', 'at: 417-445', 'at: 417-444');
    copy.replace('article/gazette.yaml', 'bytes: ', 'bytes: 1');
    const found = faults(fictionalSources);
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toMatch(
      /passages\.holds-from\.anchor: the span begins with "The rule holds from 15 June"/,
    );
    expect(found.join('\n')).toMatch(/passages\.\S+\.sha256: the span 417-444 has [0-9a-f]{64}/);
    expect(found.join('\n')).toMatch(/article\/gazette\.yaml:4 bytes: the file has \d+/);
  });
});
