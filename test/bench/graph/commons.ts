import { after } from './days.ts';
import { Draw } from './Draw.ts';
import { ours, registered, type File } from './file.ts';
import { properNames } from './vocabulary.ts';

/** What all counties share: the ids of hubs, the most used first. */
export interface Commons {
  readonly files: readonly File[];
  readonly states: readonly string[];
  readonly practices: readonly string[];
  readonly duties: readonly string[];
  readonly programs: readonly string[];
  readonly measures: readonly string[];
  readonly advocates: readonly string[];
  readonly associations: readonly string[];
  readonly outlets: readonly { readonly outlet: string; readonly author: string }[];
  /** Acts of the whole country to which counties answer. */
  readonly causes: readonly { readonly event: string; readonly day: string }[];
}

export const country = 'jurisdiction:union';
export const agency = 'organization:union-agency';
export const law = 'law:charter';
export const acts = { HOLD: 'To hold somebody.', NOTIFY: 'To notify somebody.', JUDGE: 'To judge an act.' };

const to = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, at) => make(at));
const nameOf = (index: number) => properNames[index % properNames.length] ?? '';

/** The hubs of every graph of the benchmark, whatever its size. */
export function makeCommons(): Commons {
  const draw = new Draw(1);
  const states = to(50, (at) => `jurisdiction:s${at}`);
  const practices = to(20, (at) => `issue:practice-${at}`);
  const duties = to(20, (at) => `issue:duty-${at}`);
  const programs = to(8, (at) => `program:p${at}`);
  const measures = to(10, (at) => `measure:m${at}`);
  const advocates = to(30, (at) => `organization:advocate-${at}`);
  const associations = to(12, (at) => `organization:association-${at}`);
  const outlets = to(60, (at) => ({ outlet: `organization:outlet-${at}`, author: `person:author-${at}` }));
  const causes = to(24, (at) => ({ event: `event:cause-${at}`, day: after('2008-03-01', at * 180 + draw.below(120)) }));
  const files: File[] = [
    { id: country, ...registered('The Union', 'kind'), kind: 'COUNTRY' },
    { id: agency, ...registered('Union Agency'), short: 'Agency', kind: 'AGENCY', serves: [country] },
    ...states.map((id, at) => ({
      id,
      ...registered(`State of ${nameOf(at)}`, 'kind', 'within'),
      kind: 'STATE',
      within: country,
    })),
    ...practices.map((id, at) => ({
      id,
      ...ours(`Practice ${at}`),
      short: `Practice ${at}`,
      question: `Does an agency follow practice ${at}?`,
      nature: 'PRACTICE',
      act: at % 2 === 0 ? 'HOLD' : 'NOTIFY',
      answers: ['YES', 'PARTLY', 'NO'],
      about: [programs[at % 8], law],
    })),
    ...duties.map((id, at) => ({
      id,
      ...ours(`Duty ${at}`),
      short: `Duty ${at}`,
      question: `Must an agency follow practice ${at}?`,
      nature: 'DUTY',
      act: 'JUDGE',
      answers: ['YES', 'NO', 'UNDECIDED'],
      about: [practices[at]],
    })),
    { id: law, ...registered('Charter of the Union'), kind: 'STATUTE', status: 'IN_FORCE' },
    ...programs.map((id, at) => ({ id, ...registered(`${nameOf(60 + at)} Program`), kind: 'PROGRAM' })),
    ...measures.map((id, at) => ({
      id,
      ...ours(`People counted in way ${at}`),
      unit: 'PERSONS',
      definition: `people held for ${at + 1} days`,
    })),
    ...advocates.map((id, at) => ({
      id,
      ...registered(`${nameOf(80 + at)} Union of Workers`),
      kind: 'ADVOCACY_GROUP',
    })),
    ...associations.map((id, at) => ({ id, ...registered(`Sheriffs of District ${at}`), kind: 'PROFESSIONAL_BODY' })),
    ...outlets.flatMap(({ outlet, author }, at) => [
      { id: outlet, ...registered(`${nameOf(120 + at)} Courier`), kind: 'NEWS_OUTLET' },
      { id: author, ...registered(`Reporter ${nameOf(180 + at)} ${at}`) },
    ]),
    ...causes.flatMap(({ event, day }, at) => filesOfCause({ event, day, program: programs[at % 8] ?? '' }, at)),
  ];
  return { files, states, practices, duties, programs, measures, advocates, associations, outlets, causes };
}

/** An act of the whole country, and the text that tells it. */
function filesOfCause(cause: { event: string; day: string; program: string }, at: number): readonly File[] {
  const slug = `u${at}`;
  const voice = { actor: 'person:author-0', capacity: 'AUTHOR' };
  const evidence = [`${slug}/act`];
  const says = (word: string, rest: Readonly<Record<string, unknown>>) => ({
    id: `claim:${slug}-${word}`,
    voice,
    evidence,
    ...rest,
  });
  return [
    { id: `source-file:${slug}-file`, fileName: `${slug}.txt`, sha256: '0'.repeat(64), bytes: '100' },
    {
      id: `article:${slug}`,
      ...ours(`Act ${at} of the agency (${slug.toUpperCase()})`),
      title: `Act ${at} of the agency`,
      sourceFile: `source-file:${slug}-file`,
      span: '0-100',
      outlet: 'organization:outlet-0',
      byline: ['person:author-0'],
      language: 'en',
      published: { date: after(cause.day, 1), evidence: [`${slug}/act`] },
      passages: {
        act: {
          part: 'BODY',
          at: '0-80',
          sha256: '0'.repeat(64),
          anchor: `Act ${at}`,
          paraphrase: `What act ${at} says.`,
        },
      },
    },
    {
      id: cause.event,
      ...ours(`The agency issues its act ${at}`),
      kind: 'GuidanceIssued',
      claims: [
        says('issued', {
          subject: agency,
          predicate: 'ISSUED',
          object: cause.event,
          sentence: `The agency issued act ${at}.`,
        }),
        says('day', { predicate: 'HAPPENED_ON', value: cause.day, sentence: `Act ${at} is of ${cause.day}.` }),
        says('place', { predicate: 'TOOK_PLACE_IN', object: country, sentence: `Act ${at} is of the Union.` }),
        says('concerns', { predicate: 'CONCERNS', object: cause.program, sentence: `Act ${at} is about a program.` }),
      ],
    },
  ];
}
