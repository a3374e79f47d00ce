import type { FileType } from '../shape/shapes.ts';
import { words } from '../shape/words.ts';
import { dateAt, passageReference, passagesAt } from './references.ts';
import { textOf, written, type GraphView } from './graphView.ts';

type Keys = Readonly<Record<string, unknown>>;

/** The keys that only this type of file has: what `ownProperties` and `ownRelationships` write, read back. */
export function ownKeys(view: GraphView, type: FileType, id: string, labels: readonly string[]): Keys {
  const own = view.propertiesOf(id);
  const register = own['basis'] === 'REGISTER';
  const [issue] = view.to(id, 'ON');
  switch (type) {
    case 'person':
      return written({ named: own['named'] }, { named: true });
    case 'organization': {
      const size = { comparator: own['sizeComparator'], value: own['sizeValue'] };
      const serves = view.to(id, 'SERVES');
      return written(
        { kind: own['kind'], size: size.value === undefined ? undefined : size, serves, register },
        { register: false },
      );
    }
    case 'office':
      return written(
        { of: view.to(id, 'OFFICE_OF'), exclusive: own['exclusive'], register },
        { exclusive: true, register: false },
      );
    case 'jurisdiction':
      return written({ kind: own['kind'], within: view.to(id, 'WITHIN')[0], register }, { register: false });
    case 'program':
      return { kind: own['kind'] };
    case 'agreement':
      return { program: view.to(id, 'UNDER')[0] };
    case 'law': {
      const version = labels.includes('LawVersion');
      return written({ kind: own['kind'], status: own['status'], version, ...criteria(view, id) }, { version: false });
    }
    case 'event':
      return { kind: words.eventKind.find((kind) => labels.includes(kind)), status: own['status'] };
    case 'issue':
      return written({
        question: own['question'],
        nature: own['nature'],
        act: own['act'],
        answers: own['answers'],
        about: view.to(id, 'ABOUT'),
      });
    case 'stance':
      return { issue, answer: own['answer'], firstHand: own['firstHand'] };
    case 'policy-state':
      return { issue, answer: own['answer'], ...criteria(view, id) };
    case 'measure':
      return { unit: own['unit'], definition: own['definition'] };
    case 'observation':
      return written({
        measure: view.to(id, 'MEASURES')[0],
        value: own['value'] ?? null,
        phrase: own['phrase'],
        comparator: own['comparator'],
        population: own['population'],
        place: view.to(id, 'COUNTED_IN')[0],
        period: dateAt(own, 'period', passagesAt(view, id, 'DATED_BY')),
        whole: view.to(id, 'PART_OF_WHOLE')[0],
        share: own['share'],
      });
    case 'statement':
      return written({
        speaker: view.from(id, 'SAID')[0],
        occasion: view.to(id, 'SAID_AT')[0],
        at: dateAt(own, 'date', passagesAt(view, id, 'DATED_BY')),
        words: own['words'],
        paraphrase: own['paraphrase'],
        quotes: view.links(id, 'QUOTED_IN').map(({ to, properties: { form, language, translated } }) => {
          return { passage: passageReference(view, to), form, language, translated };
        }),
      });
    case 'term':
      return { text: own['text'], language: own['language'], uses: uses(view, id) };
    case 'dispute':
      return written({
        kind: own['kind'],
        question: own['question'],
        accounts: view.from(id, 'ACCOUNT_IN'),
        note: own['note'],
      });
    case 'decision':
      return written({
        verdict: own['verdict'],
        between: view.to(id, 'BETWEEN'),
        question: own['question'],
        alternatives: own['alternatives'],
        reason: own['reason'],
        decided: dateAt(own, 'decided'),
      });
    case 'source-file':
      return { fileName: own['fileName'], sha256: own['sha256'], bytes: own['bytes'] };
    case 'article':
      return articleKeys(view, id);
  }
}

function criteria(view: GraphView, id: string): Keys {
  const appliesTo = view.to(id, 'APPLIES_TO').map((criterion) => {
    const { effect, text } = view.propertiesOf(criterion);
    return { id: criterion, effect, text, evidence: passagesAt(view, criterion) };
  });
  return written({ appliesTo });
}

/** In the order of their ids, which number them. */
function uses(view: GraphView, term: string): readonly Keys[] {
  return view.to(term, 'HAS_USE').map((use) => {
    const { count, voice } = view.propertiesOf(use);
    const [speaker] = view.to(use, 'SPOKEN_BY');
    return written({ article: view.to(use, 'USE_IN')[0], count, voice, speaker, evidence: passagesAt(view, use) });
  });
}

/** The passages of both its dates are given to the one of publication: the graph keeps them together. */
function articleKeys(view: GraphView, id: string): Keys {
  const own = view.propertiesOf(id);
  const spanOf = (part: Keys) => `${String(part['start'])}-${String(part['end'])}`;
  const passages = view
    .from(id, 'PASSAGE_OF')
    .map((passage) => view.propertiesOf(passage))
    .toSorted((a, b) => Number(a['start']) - Number(b['start']))
    .map((passage) => {
      const { part, sha256, anchor, paraphrase } = passage;
      return [textOf(passage, 'name'), { part, at: spanOf(passage), sha256, anchor, paraphrase }] as const;
    });
  const damage = view.from(id, 'DAMAGE_OF').map((each) => {
    const place = view.propertiesOf(each);
    return { at: spanOf(place), printed: place['printed'], intended: place['intended'] ?? null, kind: place['kind'] };
  });
  return written(
    {
      title: own['title'] ?? null,
      sourceFile: view.to(id, 'TEXT_IN')[0],
      span: spanOf(own),
      outlet: view.to(id, 'PUBLISHED_BY')[0],
      byline: view.to(id, 'WRITTEN_BY'),
      language: own['language'],
      published: dateAt(own, 'published', passagesAt(view, id, 'DATED_BY')),
      updated: dateAt(own, 'updated'),
      truncated: own['truncated'],
      canonical: view.to(id, 'COPY_OF')[0],
      passages: passages.length === 0 ? undefined : Object.fromEntries(passages),
      damage,
    },
    { truncated: false },
  );
}
