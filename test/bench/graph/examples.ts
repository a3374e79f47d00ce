import { agency, country, law } from './commons.ts';
import { generateCounties } from './generateFiles.ts';

/**
 * What each named operation is asked with, in a graph of any size: of a county in whose telling texts differ, or of
 * a hub that grows with the graph, such as a state or an issue, where the question is about one.
 */
export function examples() {
  const [files = []] = generateCounties(24);
  const dispute = files.find(({ id }) => id.startsWith('dispute:'))?.id ?? '';
  const slug = /:(c\d+)-/.exec(dispute)?.[1] ?? '';
  const of = (type: string, rest: string) => `${type}:${slug}-${rest}`;
  const [change, sheriff] = [of('event', 'change'), of('person', 'sheriff')];
  const [body, statement] = [of('organization', 'sheriff'), of('statement', 'sheriff')];
  const there = {
    issue: String(files.find(({ id }) => id === of('policy-state', 'old'))?.['issue']),
    asOf: '2016-12-06',
    within: `jurisdiction:${slug}`,
  };
  const [state, issue, duty, cause] = ['jurisdiction:s0', 'issue:practice-0', 'issue:duty-0', 'event:cause-0'];
  const month = { from: '2012-12-01', until: '2012-12-07' };
  const operations = {
    agenciesThatAnswerSo: { issue, answers: ['NO'], within: state, article: [`article:${slug}t0`] },
    effectsOf: { thing: change },
    eventsBetween: { ...month, certainty: 'DEFINITE' },
    exactWordsOf: { passages: ['passage:u0-act'] },
    factsByEvidence: { types: ['DECIDED', 'HOLDS'], about: [change], atLeast: 2 },
    howAThingStands: { thing: change },
    howAccountsDiffer: { dispute },
    howAnswersChanged: { issue },
    howDatesAreKnown: { events: [change, 'event:c0-change'] },
    howItIsCited: { of: [`article:${slug}t0`] },
    howItWasReceived: { event: change },
    howItsDateIsKnown: { event: change },
    howManyAnswerSo: { issue, asOf: '2016-12-06', within: state },
    howManyEventsWhen: { within: state },
    howOftenWhoSaysWhat: { about: [change] },
    howPlacesAnswer: there,
    howTextsTellIt: { events: [change] },
    howTheyAreConnected: { from: sheriff, to: 'person:c0-sheriff' },
    howTwoEventsAreRelated: { a: cause, b: change },
    linksAmongEvents: { events: [change, cause] },
    numbersOfAMeasure: { measure: 'measure:m9' },
    originOfAnArticle: { article: `article:${slug}t0` },
    outletsOfTexts: {},
    peopleNamedIn: { statement },
    policyInForceOn: there,
    textsPublishedWithin: month,
    textsThatBreakOff: {},
    textsThatTellOf: { about: [change] },
    whatANumberCounts: { number: of('observation', 'held'), other: 'observation:c0-held' },
    whatATextSays: { article: `article:${slug}t0` },
    whatAnEventLedTo: { event: change },
    whatBecomesOfPrograms: { programs: ['program:p7'] },
    whatHappenedDayByDay: { ...month, certainty: 'DEFINITE' },
    whatHappenedAround: { thing: sheriff },
    whatIsDisputed: { about: [change] },
    whatIsInDoubt: { about: [change] },
    whatIsKeptTogether: { ids: [change, sheriff] },
    whatIsKnownOf: { thing: change },
    whatIsMeant: { text: `sheriff ${slug}` },
    whatIsSaidOf: { thing: [change] },
    whatItIsRelatedTo: { thing: change },
    whatItRestsOn: { of: 'claim:u0-issued' },
    whatLedToAnEvent: { event: change },
    whatNoTextSays: { about: [change] },
    whatPoliciesRestOn: there,
    whatRestsOnOneText: { issue: [issue] },
    whatSomebodyChanged: { person: sheriff },
    whatSomebodySaid: { speaker: sheriff },
    whatTextsSayOf: { of: change, predicates: ['CAME_AFTER', 'PROMPTED_BY', 'HAS_EFFECT'] },
    whatWasSaidWhen: { ...month, certainty: 'DEFINITE' },
    whereAndWhenItWasSaid: { statement },
    whichQuestionsFit: { text: 'who decided' },
    whichNumbersThereAre: { article: [`article:${slug}t0`] },
    whichPoliciesThereAre: { issue: [issue], within: state },
    whichStatementsThereAre: { article: [`article:${slug}t0`] },
    whichTextsThereAre: { language: ['en'] },
    whichWordsTextsUse: { one: [of('term', 'word')], other: ['term:c0-word'], about: [sheriff] },
    whoActedOnABill: { law },
    whoAnswersAnIssue: { issue: duty },
    whoBelongsToAGroup: { group: of('organization', 'held') },
    whoChangedPolicy: { about: ['program:p7'] },
    whoHeldOfficeOutside: { place: country },
    whoHoldsItsOffices: { organization: body },
    whoHoldsWhat: { issues: [duty] },
    whoIsAffected: { about: [change] },
    whoIsQuoted: { speaker: [sheriff] },
    whoMayBeTheSame: { things: [sheriff] },
    whoSaysWhatBroughtItAbout: { event: change, types: ['PROMPTED_BY', 'CITES_AS_REASON'] },
    whoSomebodyIs: { person: sheriff },
    whoSpokeForIt: { organization: agency },
    whoseNewsItWas: { about: [change] },
    whyPoliciesChanged: { changes: [change, 'event:c0-change'] },
  };
  return operations;
}
