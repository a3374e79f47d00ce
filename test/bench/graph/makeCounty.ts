import { after, told } from './days.ts';
import type { Commons } from './commons.ts';
import type { Draw } from './Draw.ts';
import { ours, registered, written, type File, type Reference } from './file.ts';
import { Press } from './Press.ts';
import { Telling, type Speaker } from './Telling.ts';
import { matter, properNames } from './vocabulary.ts';

/** An event to which others may be linked, with its day. */
export interface Happened {
  readonly event: string;
  readonly day: string;
}

/** The files of one county: its sheriff changes a policy, texts tell of it, others answer. Gives the change, too. */
export function makeCounty(
  draw: Draw,
  index: number,
  commons: Commons,
  before: readonly Happened[],
): { readonly files: readonly File[]; readonly change: Happened } {
  const slug = `c${index}`;
  const cause = draw.famous(commons.causes);
  const day = after(cause.day, 1 + draw.lag(240));
  const about = matter(draw);
  const at = draw.pick(commons.practices.map((_, each) => each).slice(0, 1 + draw.rank(commons.practices.length)));
  const ids = {
    place: `jurisdiction:${slug}`,
    agency: `organization:${slug}-sheriff`,
    sheriff: `person:${slug}-sheriff`,
    office: `office:${slug}-sheriff`,
    group: `organization:${slug}-held`,
    change: `event:${slug}-change`,
    old: `policy-state:${slug}-old`,
    next: `policy-state:${slug}-new`,
    stance: `stance:${slug}-sheriff`,
    number: `observation:${slug}-held`,
    statement: `statement:${slug}-sheriff`,
    practice: commons.practices[at] ?? '',
    duty: commons.duties[at] ?? '',
  };
  const name = `${draw.famous(properNames)} ${draw.pick(properNames)} ${index}`;
  const press = new Press(draw, slug, day, commons);
  const telling = new Telling(draw, slug, press);
  const sheriff: Speaker = { actor: ids.sheriff, capacity: 'SPEAKER' };
  const effective = after(day, draw.below(60));
  const say = (
    subject: string,
    predicate: string,
    rest: Readonly<Record<string, unknown>>,
    sentence: string,
    who = sheriff,
  ) => telling.say({ subject, predicate, ...rest, sentence }, who);

  say(ids.sheriff, 'HELD_OFFICE', { object: ids.office, at: day }, `The sheriff of ${name} heads its office.`);
  const decided = say(ids.sheriff, 'DECIDED', { object: ids.change, at: told(draw, day) }, `${name} changes ${about}.`);
  say(ids.agency, 'ANNOUNCED', { object: ids.change }, `The office of ${name} announced the change of ${about}.`);
  say(ids.change, 'ANNOUNCED_ON', { value: told(draw, after(day, 1)) }, `The change in ${name} was announced.`);
  say(ids.change, 'EFFECTIVE_ON', { value: effective }, `The change in ${name} took effect.`);
  say(ids.change, 'TOOK_PLACE_IN', { object: ids.place }, `The change is of ${name}.`);
  say(ids.change, 'STARTED', { object: ids.next }, `${name} begins another way with ${about}.`);
  say(ids.change, 'ENDED', { object: ids.old }, `${name} gives up its way with ${about}.`);
  say(ids.next, 'STATE_OF', { object: ids.agency }, `It is the office of ${name} that does so.`);
  say(ids.old, 'STATE_OF', { object: ids.agency, at: `[..${day}]` }, `It was the office of ${name} that did so.`);
  say(ids.change, 'CONCERNS', { object: draw.famous(commons.programs) }, `The change in ${name} is about a program.`);
  say(ids.change, 'HAS_EFFECT', { value: `fewer ${about}` }, `There are fewer ${about} in ${name}.`);
  say(ids.sheriff, 'HOLDS', { object: ids.stance, at: day }, `The sheriff of ${name} finds nothing to compel it.`);
  say(ids.agency, 'STATED', { object: ids.number }, `The office of ${name} counted those held.`);
  say(ids.sheriff, 'MEMBER_OF', { object: draw.famous(commons.associations) }, `The sheriff of ${name} is a member.`);
  say(ids.change, 'AFFECTS', { object: ids.group }, `The change in ${name} is for those who are held.`);
  const link = draw.pick(['CAME_AFTER', 'PROMPTED_BY', 'CITES_AS_REASON'] as const);
  const by = link === 'PROMPTED_BY' ? { by: 'AUTHOR' } : {};
  const own: Speaker = { ...sheriff, ...(link === 'CITES_AS_REASON' ? { alone: true } : {}) };
  const because = `${name} acted after the agency of the Union.`;
  const linked = say(ids.change, link, { object: cause.event, ...by }, because, own);
  const earlier = before.filter((other) => other.day < day);
  if (earlier.length > 0 && draw.chance(0.5)) {
    say(ids.change, 'CAME_AFTER', { object: draw.famous(earlier).event }, `${name} acted after another county.`);
  }
  const files = [
    ...eventsBeside(draw, { slug, name, day, place: ids.place, change: ids.change }, telling, commons),
    ...disputeOf(draw, { slug, name, link, because, ...ids, cause: cause.event }, linked, telling, commons),
  ];
  const [seen] = press.tell(`A loaded word for ${about}.`);
  const quoted = press.tell(`The sheriff of ${name} speaks of ${about}.`);
  return {
    change: { event: ids.change, day },
    files: [
      {
        id: ids.place,
        ...registered(`${name} County`, 'kind', 'within'),
        kind: 'COUNTY',
        within: draw.famous(commons.states),
      },
      {
        id: ids.agency,
        ...ours(`Sheriff's Office of ${name}`),
        kind: 'AGENCY',
        serves: [ids.place],
        names: [{ text: `${slug.toUpperCase()}SO`, language: 'en', kind: 'ABBREVIATION', basis: 'REGISTER' }],
      },
      { id: ids.sheriff, ...ours(`${draw.pick(properNames)} ${draw.pick(properNames)} of ${name}`), short: slug },
      { id: ids.office, ...ours(`Sheriff of ${name}`), of: [ids.agency, ids.place] },
      { id: ids.group, ...ours(`People held in ${name}`), kind: 'GROUP' },
      { id: ids.old, ...ours(`${name} until then`), issue: ids.practice, answer: 'YES' },
      { id: ids.next, ...ours(`${name} since then`), issue: ids.practice, answer: draw.pick(['NO', 'PARTLY']) },
      {
        id: ids.stance,
        ...ours(`Sheriff of ${name}: no duty`),
        issue: ids.duty,
        answer: draw.pick(['NO', 'UNDECIDED']),
        firstHand: 'true',
      },
      {
        id: ids.number,
        ...ours(`People held in ${name}, ${day.slice(0, 4)}`),
        measure: draw.famous(commons.measures),
        value: String(1 + draw.lag(900)),
        phrase: 'some people',
        comparator: 'ABOUT',
        population: 'people of all ages',
        place: ids.place,
        period: day.slice(0, 4),
      },
      {
        id: ids.statement,
        ...ours(`The sheriff of ${name} on ${about}`),
        speaker: ids.sheriff,
        occasion: ids.change,
        at: day,
        paraphrase: `No law asks ${name} for ${about}.`,
        quotes: quoted.map((place) => ({
          passage: written(place),
          form: 'DIRECT',
          language: 'en',
          translated: 'NO',
        })),
      },
      {
        id: ids.change,
        ...ours(`${name} changes ${about}`),
        kind: 'PolicyChange',
        claims: telling.claims,
        gaps: [
          {
            id: `gap:${slug}-count`,
            question: `How many ${about} are there in ${name}?`,
            reason: 'NOT_STATED',
            searched: press.articles,
            near: quoted.map(written),
          },
        ],
      },
      ...(seen === undefined ? [] : [termOf(slug, seen)]),
      ...(draw.chance(0.3)
        ? [decisionOf(draw, { slug, name, sheriff: ids.sheriff, day, sides: decided.slice(0, 1) })]
        : []),
      ...files,
      ...press.files(`${name} and its ${about}`),
    ],
  };
}

/** What else happens there: meetings, reactions, a lawsuit. */
function eventsBeside(
  draw: Draw,
  of: {
    readonly slug: string;
    readonly name: string;
    readonly day: string;
    readonly place: string;
    readonly change: string;
  },
  telling: Telling,
  { advocates }: Commons,
): readonly File[] {
  return Array.from({ length: draw.few(12) }, (_, at): File => {
    const id = `event:${of.slug}-e${at}`;
    const advocate = draw.famous(advocates);
    const kind = draw.famous(['Reaction', 'Meeting', 'PressConference', 'Announcement', 'LegalReview', 'LawsuitFiled']);
    const day = after(of.day, draw.below(30));
    const say = (subject: string, predicate: string, rest: Readonly<Record<string, unknown>>, sentence: string) =>
      telling.say({ subject, predicate, ...rest, sentence }, { actor: advocate, capacity: 'SPEAKER' });
    if (kind === 'LawsuitFiled') say(advocate, 'SUED', { object: id }, `Workers sued ${of.name}.`);
    else say(advocate, 'TOOK_PART_IN', { object: id, role: 'speaker' }, `Workers took part in ${of.name}.`);
    say(id, 'HAPPENED_ON', { value: told(draw, day) }, `It happened in ${of.name} after the change.`);
    say(id, 'TOOK_PLACE_IN', { object: of.place }, `It is of ${of.name}.`);
    if (kind === 'Reaction') say(id, 'RESPONDS_TO', { object: of.change }, `Workers answer ${of.name}.`);
    const asks = {
      id: `gap:${of.slug}-e${at}`,
      question: `What became of the lawsuit ${at} in ${of.name}?`,
      reason: 'NOT_STATED',
      outcomeOf: id,
    };
    return { id, ...ours(`${of.name}, ${kind} ${at}`), kind, ...(kind === 'LawsuitFiled' ? { gaps: [asks] } : {}) };
  });
}

/** Of some links somebody says that it is not so. */
function disputeOf(
  draw: Draw,
  of: {
    readonly slug: string;
    readonly name: string;
    readonly link: string;
    readonly because: string;
    readonly change: string;
    readonly cause: string;
  },
  linked: readonly string[],
  telling: Telling,
  { advocates }: Commons,
): readonly File[] {
  if (of.link !== 'PROMPTED_BY' || draw.chance(0.5)) return [];
  const denied = telling.say(
    {
      subject: of.change,
      predicate: 'PROMPTED_BY',
      object: of.cause,
      by: 'OTHER_PARTY',
      polarity: 'NEGATIVE',
      sentence: `Workers say that the agency did not bring about what ${of.name} did.`,
    },
    { actor: draw.famous(advocates), capacity: 'SPEAKER', alone: true },
  );
  return [
    {
      id: `dispute:${of.slug}-cause`,
      ...ours(`What made ${of.name} act`),
      kind: 'CONTRADICTION',
      question: `Did the agency bring about what ${of.name} did?`,
      accounts: [...linked, ...denied],
    },
  ];
}

function termOf(slug: string, { article, passage }: Reference): File {
  const evidence = [written({ article, passage })];
  return {
    id: `term:${slug}-word`,
    ...ours(`word ${slug}`),
    text: `word ${slug}`,
    language: 'en',
    uses: [{ article: `article:${article}`, count: '2', voice: 'AUTHOR', evidence }],
  };
}

function decisionOf(
  draw: Draw,
  of: {
    readonly slug: string;
    readonly name: string;
    readonly sheriff: string;
    readonly day: string;
    readonly sides: readonly string[];
  },
): File {
  return {
    id: `decision:${of.slug}-he`,
    ...ours(`Who decided in ${of.name}`),
    verdict: draw.chance(0.3) ? 'UNSURE' : 'SAME',
    between: [of.sheriff],
    question: 'Is "he" the sheriff?',
    reason: 'Nobody else is named.',
    sides: of.sides,
    decided: after(of.day, 900),
  };
}
