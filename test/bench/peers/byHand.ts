import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { predicates } from '../../../src/domain/predicate.ts';
import { searchText } from '../../../src/language/searchText.ts';
import type { Variables } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';

/** Makes what answers from a driver. */
export type Peer = (driver: Driver, database: string) => Promise<(path: string, body: string) => Promise<unknown>>;

const types = predicates.filter(({ kind }) => ['claimed', 'structure'].includes(kind)).map(({ name }) => name);

/** The text of a question by hand, frozen before anything of ours was tuned. */
export function textByHand(question: QuestionName, way: 'plain' | 'careful'): string {
  const read = (part: string) => {
    try {
      return readFileSync(`test/bench/peers/cypher/${question}.${part}.cypher`, 'utf8');
    } catch {
      return '';
    }
  };
  return `${read('body')}${read(way)}`.replace('TYPES', types.join('|'));
}

/** What a question by hand is sent with. */
export function valuesByHand(question: QuestionName, variables: Variables): Record<string, unknown> {
  return question === 'fullText' ? { ...searchText(String(variables['text']), ['en']) } : { ...variables };
}
