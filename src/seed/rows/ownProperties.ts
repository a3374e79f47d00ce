import { known, type Properties } from '../desiredGraph.ts';
import type { SeedEntity } from '../shape/shapes.ts';
import { seedDateProperties } from './dateProperties.ts';

/** The properties that only this type of entity has. What is derived comes later. */
export function ownProperties(entity: SeedEntity): Properties {
  switch (entity.type) {
    case 'person':
      return { named: entity.named };
    case 'organization':
      return known({ kind: entity.kind, sizeComparator: entity.size?.comparator, sizeValue: entity.size?.value });
    case 'office':
      return { exclusive: entity.exclusive };
    case 'jurisdiction':
    case 'program':
      return { kind: entity.kind };
    case 'law':
      return known({ kind: entity.kind, status: entity.status });
    case 'event':
      return { kind: upperSnake(entity.kind), status: entity.status };
    case 'issue':
      return { question: entity.question, nature: entity.nature, act: entity.act, answers: entity.answers };
    case 'stance':
      return { answer: entity.answer, firstHand: entity.firstHand };
    case 'policy-state':
      return { answer: entity.answer };
    case 'statement':
      return known({
        paraphrase: entity.paraphrase,
        words: entity.words,
        ...seedDateProperties('date', entity.at),
      });
    case 'measure':
      return { unit: entity.unit, definition: entity.definition };
    case 'observation':
      return known({
        value: entity.value,
        phrase: entity.phrase,
        comparator: entity.comparator,
        population: entity.population,
        share: entity.share,
        ...seedDateProperties('period', entity.period),
      });
    case 'term':
      return { text: entity.text, language: entity.language };
    case 'agreement':
      return {};
    case 'dispute':
      return known({ kind: entity.kind, question: entity.question, note: entity.note });
    case 'decision':
      return {
        verdict: entity.verdict,
        question: entity.question,
        alternatives: entity.alternatives,
        reason: entity.reason,
        ...seedDateProperties('decided', entity.decided),
      };
    case 'source-file':
      return {
        name: entity.name ?? entity.fileName,
        fileName: entity.fileName,
        sha256: entity.sha256,
        bytes: entity.bytes,
      };
    case 'article':
      return known({
        title: entity.title,
        start: entity.span.start,
        end: entity.span.end,
        language: entity.language,
        truncated: entity.truncated,
        ...seedDateProperties('published', entity.published),
        ...seedDateProperties('updated', entity.updated),
      });
  }
}

/** `POLICY_CHANGE` of `PolicyChange`. */
function upperSnake(label: string): string {
  return label.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
