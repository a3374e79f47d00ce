import neo4j from 'neo4j-driver';
import { questionNames, type QuestionName } from '../questions/documents.ts';
import type { Variables } from '../questions/asked.ts';
import { textByHand, valuesByHand, type Peer } from './byHand.ts';

type Row = readonly unknown[];

/** The same by somebody who knows the driver: one auto-commit READ, positional lists. */
export const careful: Peer = (driver, database) => {
  const texts = new Map(questionNames.map((name) => [name, textByHand(name, 'careful')]));
  return Promise.resolve(async (path, body) => {
    const question = path.slice(1) as QuestionName;
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const values = valuesByHand(question, JSON.parse(body) as Variables);
      const { records } = await session.run(texts.get(question) ?? '', values);
      return answers[question](records.map((record) => [...record.values()] as Row));
    } finally {
      await session.close();
    }
  });
};

const named = ([id, name]: Row) => ({ id, name });

const eventOf = ([id, name, kind, status, edtf, earliest, latest, basis]: Row) => {
  return { id, name, kind, status, date: { edtf, earliest, latest, basis } };
};

const stateOf = ([, id, name, answer, issue, issueName, agency, agencyName]: Row) => {
  return { id, name, answer, issue: { id: issue, name: issueName }, agency: { id: agency, name: agencyName } };
};

const claimOf = ([id, predicate, sentence, polarity, voices, passages]: Row) => ({
  id,
  predicate,
  sentence,
  polarity,
  attributedTo: (voices as Row[]).map(([capacity, actor, name]) => ({ capacity, actor: { id: actor, name } })),
  evidence: (passages as Row[]).map(([passage, part, paraphrase, article, title, outlet, name]) => ({
    id: passage,
    part,
    paraphrase,
    article: { id: article, title, outlet: outlet === null ? null : { id: outlet, name } },
  })),
});

const pathOf = ([nodes, links]: Row) => ({
  length: (links as Row[]).length,
  steps: (links as Row[]).map(([type, start, articleCount], at) => {
    const [from, to] = [named((nodes as Row[])[at] ?? []), named((nodes as Row[])[at + 1] ?? [])];
    return { type, forward: start === from.id, articleCount, from, to };
  }),
});

const answers: Readonly<Record<QuestionName, (rows: readonly Row[]) => unknown>> = {
  byId: ([row = []]) => ({ ...eventOf(row), jurisdictions: (row[8] as Row[]).map(named) }),
  page: (rows) => ({
    nodes: rows.slice(0, 20).map(([id, name, kind, edtf, earliest, latest]) => {
      return { id, name, kind, date: { edtf, earliest, latest } };
    }),
    hasNextPage: rows.length > 20,
  }),
  dossier: ([row = []]) => {
    const [jurisdictions, concerns, states, claims] = row.slice(8) as Row[][];
    const changed = (how: string) => (states ?? []).filter(([type]) => type === how).map(stateOf);
    return {
      ...eventOf(row),
      jurisdictions: jurisdictions?.map(named),
      concerns: concerns?.map(named),
      started: changed('STARTED'),
      ended: changed('ENDED'),
      claims: claims?.map(claimOf),
    };
  },
  fullText: (rows) => rows.map(([score, matchedName, id, name]) => ({ score, matchedName, node: { id, name } })),
  path: (rows) => rows.map(pathOf),
  groups: (rows) =>
    rows.map(([kind, year, count]) => ({
      keys: [
        { grouping: 'KIND', value: kind },
        { grouping: 'YEAR', value: year },
      ],
      count,
    })),
  filteredCount: ([row = []]) => ({
    totalCount: row[0],
    nodes: (row[1] as Row[]).map(([id, predicate, sentence]) => ({ id, predicate, sentence })),
  }),
};
