import type { Extent } from '../../../domain/extent.ts';
import type { PlaceRule } from '../../../domain/placeRule.ts';
import type { ClaimFact } from '../claimFacts.ts';
import type { Ground } from './ground.ts';
import type { PlaceBook } from './PlaceBook.ts';

/** The rules of events or of laws, in their order: what each gives, by the claims that it follows from. */
export type PlaceRules = readonly (readonly [PlaceRule, (book: PlaceBook, id: string) => readonly Ground[]])[];

const acts = ['DECIDED', 'ANNOUNCED', 'ISSUED', 'VETOED', 'DEFENDANT_IN', 'TOOK_PART_IN'];
const publicBodies = ['AGENCY', 'GOVERNMENT', 'FACILITY'];
/** What a legislature does with a bill; who else meets, sues or writes about one does so elsewhere. */
const legislative = ['BillIntroduced', 'BillPassed', 'BillVetoed', 'BillSigned', 'Vote'];

export const rulesOfEvents: PlaceRules = [
  ['OFFICE', (book, event) => byOffice(book, event, book.datesOf(event))],
  [
    'AGENCY',
    (book, event) => (book.to(event, 'RULED').size > 0 ? [] : [...byAgency(book, event), ...byProgram(book, event)]),
  ],
  ['LEGISLATURE', (book, event) => [...bySitting(book, event), ...byBill(book, event)]],
  ['RULING', byRuling],
];

export const rulesOfLaws: PlaceRules = [
  [
    'OFFICE',
    (book, law) =>
      byOffice(
        book,
        law,
        [...book.to(law, 'PRODUCED').keys()].flatMap((event) => book.datesOf(event)),
      ),
  ],
  ['AGENCY', byAgency],
  ['LEGISLATURE', bySponsor],
  ['RULING', (book, law) => handedOn(book.to(law, 'PRODUCED'), (event) => byRuling(book, event))],
  ['VERSION', byVersion],
];

/** A whole belongs where its versions do. */
function byVersion(book: PlaceBook, law: string): readonly Ground[] {
  return handedOn(book.to(law, 'PART_OF'), (version) => {
    const claimed = [...book.from(version, 'LAW_OF')].map(([place, claims]) => ({ place, premises: [claims] }));
    if (claimed.length > 0) return claimed;
    for (const [, groundsOf] of rulesOfLaws) {
      const grounds = groundsOf(book, version);
      if (grounds.length > 0) return grounds;
    }
    return [];
  });
}

/** What somebody does in an office belongs where the office does: of several places of one office, to the smallest. */
function byOffice(book: PlaceBook, thing: string, dates: readonly Extent[]): readonly Ground[] {
  return [...book.to(thing, ...acts)].flatMap(([actor, acting]) =>
    book.officesOf(actor, dates).flatMap(([office, holding]) => {
      const places = new Set(
        book.ownersOf(office).flatMap((owner) => (book.kindOf(owner) === undefined ? [owner] : book.servedBy(owner))),
      );
      return [...places]
        .filter((place) => ![...places].some((other) => book.liesIn(other, place)))
        .map((place) => ({ place, premises: [acting, holding] }));
    }),
  );
}

/** What a public body does belongs to the place that it serves. Courts and legislatures have rules of their own. */
function byAgency(book: PlaceBook, thing: string, does: readonly string[] = acts): readonly Ground[] {
  return [...book.to(thing, ...does)]
    .filter(([actor]) => !['COURT', 'LEGISLATURE'].includes(book.kindOf(actor) ?? ''))
    .flatMap(([actor, acting]) =>
      book.placesOf(actor).map(({ place, premises }) => ({ place, premises: [acting, ...premises] })),
    );
}

/** A program begins where the body serves that runs it. */
function byProgram(book: PlaceBook, event: string): readonly Ground[] {
  if (!book.isOfKind(event, ['ProgramStart'])) return [];
  return handedOn(book.from(event, 'CONCERNS'), (program) => byAgency(book, program, ['OPERATES']));
}

function bySitting(book: PlaceBook, event: string): readonly Ground[] {
  return [...book.to(event, ...acts)]
    .filter(([actor]) => book.kindOf(actor) === 'LEGISLATURE')
    .flatMap(([actor, acting]) => book.servedBy(actor).map((place) => ({ place, premises: [acting] })));
}

/** A bill belongs where its legislature does: that in which a sponsor sits. */
function byBill(book: PlaceBook, event: string): readonly Ground[] {
  if (!book.isOfKind(event, legislative)) return [];
  return handedOn(book.from(event, 'CONCERNS'), (law) => bySponsor(book, law));
}

function bySponsor(book: PlaceBook, law: string): readonly Ground[] {
  return [...book.to(law, 'SPONSORED')].flatMap(([sponsor, sponsoring]) =>
    book.officesOf(sponsor, []).flatMap(([office, holding]) =>
      book
        .ownersOf(office)
        .filter((owner) => book.kindOf(owner) === 'LEGISLATURE')
        .flatMap((owner) => book.servedBy(owner).map((place) => ({ place, premises: [sponsoring, holding] }))),
    ),
  );
}

/** A ruling on what a public body did belongs where that body serves: where a court sits is another matter. */
function byRuling(book: PlaceBook, event: string): readonly Ground[] {
  const ruling = [...book.to(event, 'RULED').values()].flat();
  if (ruling.length === 0) return [];
  return [...book.to(event, 'TOOK_PART_IN', 'DEFENDANT_IN')]
    .filter(([actor]) => publicBodies.includes(book.kindOf(actor) ?? ''))
    .flatMap(([actor, acting]) => book.servedBy(actor).map((place) => ({ place, premises: [ruling, acting] })));
}

/** What those things have to which claims lead, or from which they come. */
function handedOn(
  leading: ReadonlyMap<string, readonly ClaimFact[]>,
  groundsOf: (id: string) => readonly Ground[],
): readonly Ground[] {
  return [...leading].flatMap(([id, claims]) =>
    groundsOf(id).map(({ place, premises }) => ({ place, premises: [claims, ...premises] })),
  );
}
