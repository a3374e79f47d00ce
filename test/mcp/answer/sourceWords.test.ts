import { getNamedType, isInterfaceType, isObjectType, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { quoteSources, withoutExactWords, wordsOfTexts } from '../../../src/api/sourceWords.ts';
import { readContract } from '../../schema/readContract.ts';

const schema = readContract();

/** Fields of text that hold words of ours, or a name, a code or a number: all others are words of texts. */
const ours: Readonly<Record<string, readonly string[]>> = {
  Act: ['sentence', 'word'],
  Article: ['address', 'archivedAddress'],
  Change: ['thing', 'type', 'version'],
  Claim: ['role', 'rule', 'sentence', 'spell', 'value'],
  CountKey: ['grouping', 'value'],
  Criterion: ['text'],
  Damage: ['intended'],
  Decision: ['alternatives', 'question', 'reason'],
  Dispute: ['note', 'question'],
  Event: ['unsureDates'],
  EventParticipation: ['roles'],
  EventRoles: ['roles'],
  Fact: ['languages', 'roles', 'spell'],
  Gap: ['question'],
  Identifier: ['scheme', 'value'],
  Issue: ['question', 'short'],
  Measure: ['definition', 'unit'],
  NamedQuestion: ['missing', 'question', 'theme'],
  Observation: ['population'],
  Organization: ['short'],
  PartialDate: ['edtf', 'rule', 'text'],
  Participation: ['roles'],
  Passage: ['paraphrase', 'sha256'],
  Path: ['browserUrl'],
  Person: ['short'],
  QuestionVariable: ['about', 'type', 'value'],
  RegisterFact: ['property', 'value'],
  SearchEdge: ['missing'],
  SourceFile: ['fileName', 'sha256'],
  Statement: ['paraphrase'],
  ThingCount: ['type'],
};
const everywhere = ['cursor', 'startCursor', 'endCursor', 'language', 'name', 'page', 'version'];

it('each field of text is known to be words of texts or ours', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      (isObjectType(type) ? Object.values(type.getFields()) : [])
        .filter((field) => getNamedType(field.type).name === 'String')
        .map((field) => [type.name, field.name] as const),
    );
  const unknown = fields.filter(
    ([type, field]) =>
      !wordsOfTexts.has(`${type}.${field}`) && !everywhere.includes(field) && ours[type]?.includes(field) !== true,
  );
  expect(unknown, 'say of each in wordsOfTexts or here whose words it holds').toEqual([]);
});

it('each field with words of texts is one of the schema, and can be asked for on its own type alone', () => {
  for (const each of wordsOfTexts) {
    const [typeName = '', field = ''] = each.split('.');
    const type = schema.getType(typeName);
    expect(isObjectType(type) && type.getFields()[field] !== undefined, each).toBe(true);
    const above = isObjectType(type) ? type.getInterfaces() : [];
    expect(
      above.filter((one) => isInterfaceType(one) && one.getFields()[field] !== undefined),
      each,
    ).toEqual([]);
  }
});

it('quotes in lists, fragments and under other names; two types with one key are quoted both', () => {
  const document = parse(`{
    nodes(ids: ["a", "b"]) { ...Terms ... on Event { name date { text said: phrase } } ... on Criterion { text } }
  }
  fragment Terms on Term { text }`);
  const data = {
    nodes: [{ text: 'a word' }, { name: 'ours', date: { text: 'ours', said: 'Tuesday' } }, null],
  };
  expect(quoteSources(schema, document, data)).toEqual({
    nodes: [
      { text: { quoted: 'a word' } },
      { name: 'ours', date: { text: 'ours', said: { quoted: 'Tuesday' } } },
      null,
    ],
  });
});

it('asks for the same without exact words, and for the very same where there are none', () => {
  const document = parse('{ claims { nodes { evidence { passage { id words: exact } } } } }');
  expect(print(withoutExactWords(schema, document)).replaceAll(/\s+/g, ' ')).toBe(
    '{ claims { nodes { evidence { passage { id } } } } }',
  );
  const other = parse('{ people { nodes { id } } }');
  expect(withoutExactWords(schema, other)).toBe(other);
});
