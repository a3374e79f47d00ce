/** @jsxRuntime automatic @jsxImportSource preact */
import type { PlaceFragment, ToldFragment, WhenFragment } from '../../client/operations.generated.ts';
import { claimDoubts } from './claimDoubts.ts';
import { Damages } from './Damages.tsx';
import { ThingLink } from './ThingLink.tsx';
import { passageAddress, thingAddress } from './thingAddress.ts';
import { howMany, plainWord } from './words.ts';

/** The exact words of places, by their ids, as far as the texts are at hand. */
export type ExactWords = ReadonlyMap<string, string>;

interface ToldOptions {
  readonly claims: readonly ToldFragment[];
  readonly words: ExactWords;
  /** The thing or claim whose page this is: it is not led to. */
  readonly of: string;
}

/** So many who say the same stand open; the others can be unfolded. */
const mostOpen = 2;

/** One sentence, with all claims that say just that: of what, who says so, when, how surely, and in which words. */
export function Told({ claims, words, of }: ToldOptions) {
  const [first] = claims;
  if (first === undefined) return null;
  const texts = new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.article.id)));
  return (
    <section class="told card">
      <h4>{first.sentence}</h4>
      <p class="in-a-row small">
        <span class="quiet">{texts.size === 0 ? 'No text says it' : howMany(texts.size, 'text')}</span>
        <Doubts claims={claims} />
      </p>
      <Links claims={claims} of={of} />
      {claims.slice(0, mostOpen).map((claim) => (
        <Voice claim={claim} words={words} of={of} />
      ))}
      {claims.length > mostOpen && (
        <details>
          <summary class="small">{howMany(claims.length - mostOpen, 'more who says so', 'more who say so')}</summary>
          {claims.slice(mostOpen).map((claim) => (
            <Voice claim={claim} words={words} of={of} />
          ))}
        </details>
      )}
    </section>
  );
}

/** The other things that the sentence is about, which it may name in other words. */
function Links({ claims, of }: { readonly claims: readonly ToldFragment[]; readonly of: string }) {
  const about = claims.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
  const others = [...new Map(about.map((thing) => [thing.id, thing])).values()].filter(({ id }) => id !== of);
  if (others.length === 0 || of.startsWith('claim:')) return null;
  return (
    <p class="small">
      <span class="quiet">About </span>
      {others.map((thing, at) => (
        <>
          {at > 0 && ', '}
          <ThingLink thing={thing} />
        </>
      ))}
    </p>
  );
}

/** What keeps a sentence from being a plain fact. Each is told in words, and has a border of its own. */
function Doubts({ claims }: { readonly claims: readonly ToldFragment[] }) {
  const disputes = new Map(claims.flatMap((claim) => claim.disputes.map((dispute) => [dispute.id, dispute] as const)));
  const doubts = new Set(claims.flatMap(claimDoubts));
  return (
    <>
      {[...doubts].map((doubt) => (
        <span class="chip unsure">{doubt}</span>
      ))}
      {claims.some(({ unsure }) => unsure) && <span class="chip unsure">rests on an unsure decision</span>}
      {claims.some(({ polarity }) => polarity === 'NEGATIVE') && <span class="chip">denied</span>}
      {[...disputes.values()].map(({ id, kind }) => (
        <a class="chip conflict" href={thingAddress(id)}>
          accounts differ: {plainWord(kind)}
        </a>
      ))}
    </>
  );
}

interface VoiceOptions {
  readonly claim: ToldFragment;
  readonly words: ExactWords;
  readonly of: string;
}

function Voice({ claim, words, of }: VoiceOptions) {
  return (
    <div class="voice" id={claim.id}>
      {claim.evidence.map(({ supports, passage }) => (
        <Quotation place={passage} exact={words.get(passage.id) ?? null} against={!supports} />
      ))}
      <p class="small quiet">
        {claim.attributedTo.length === 0 ? (
          <>Inferred{claim.rule === null ? '' : <>: {claim.rule}</>}</>
        ) : (
          claim.attributedTo.map(({ actor, capacity, certain }, at) => (
            <>
              {at > 0 && ', '}
              <ThingLink thing={actor} /> as {plainWord(capacity)}
              {!certain && ' (the text is not clear about who)'}
            </>
          ))
        )}
        {claim.relayedBy.map((publication, at) => (
          <>
            {at === 0 ? ' · through ' : ', then '}
            <ThingLink thing={publication} />
          </>
        ))}
        <Day label="at" date={claim.at} />
        <Day label="from" date={claim.from} />
        <Day label="until" date={claim.until} />
        <Day label="known from" date={claim.knownFrom} />
        {claim.id !== of && (
          <>
            {' · '}
            <a href={thingAddress(claim.id)}>Cite it</a>
          </>
        )}
      </p>
    </div>
  );
}

function Day({ label, date }: { readonly label: string; readonly date: WhenFragment | null }) {
  if (date === null) return null;
  return (
    <>
      {' · '}
      {label} {date.text}
      {date.basis !== 'STATED' && (
        <>
          {' '}
          ({plainWord(date.basis)}
          {date.phrase !== null && <>: “{date.phrase}”</>})
        </>
      )}
    </>
  );
}

interface QuotationOptions {
  readonly place: PlaceFragment;
  readonly exact: string | null;
  readonly against?: boolean;
}

/** A place in a text: its words where they are at hand, else how it begins; what it says in ours; what is damaged. */
export function Quotation({ place, exact, against = false }: QuotationOptions) {
  const { article, start, end, part, anchor, paraphrase, damages } = place;
  return (
    <figure class="quotation">
      <blockquote cite={passageAddress(place)}>
        <p>{exact ?? <>{anchor} …</>}</p>
      </blockquote>
      <figcaption class="small">
        {against && <strong>Speaks against it. </strong>}
        {paraphrase}{' '}
        <span class="quiet">
          <a href={passageAddress(place)}>
            {article.name}, {part === 'BODY' ? '' : `${plainWord(part)}, `}
            characters {start}–{end}
          </a>
          {exact === null && ' · the first words; the text is not at hand'}
          {article.truncated && ' · this text breaks off'}
        </span>
        <Damages damages={damages} />
      </figcaption>
    </figure>
  );
}
