import { routing, type Record as DriverRecord } from 'neo4j-driver';
import { questionNames, type QuestionName } from '../questions/documents.ts';
import type { Variables } from '../questions/asked.ts';
import { textByHand, valuesByHand, type Peer } from './byHand.ts';

/** Cypher by hand as people write it first: `executeQuery`, maps, no GraphQL. */
export const plain: Peer = (driver, database) => {
  const texts = new Map(questionNames.map((name) => [name, textByHand(name, 'plain')]));
  return Promise.resolve(async (path, body) => {
    const question = path.slice(1) as QuestionName;
    const { records } = await driver.executeQuery(
      texts.get(question) ?? '',
      valuesByHand(question, JSON.parse(body) as Variables),
      { database, routing: routing.READ },
    );
    return answers[question](records);
  });
};

const column = (name: string) => (records: readonly DriverRecord[]) =>
  records.map((record) => record.get(name) as unknown);

const answers: Readonly<Record<QuestionName, (records: readonly DriverRecord[]) => unknown>> = {
  byId: (records) => records[0]?.get('event') as unknown,
  page: (records) => ({ nodes: column('node')(records.slice(0, 20)), hasNextPage: records.length > 20 }),
  dossier: (records) => records[0]?.get('event') as unknown,
  fullText: column('edge'),
  path: column('path'),
  groups: column('group'),
  filteredCount: (records) => records[0]?.toObject(),
};
