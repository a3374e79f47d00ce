/** @jsxRuntime automatic @jsxImportSource preact */
import { cutText } from '../../domain/cutText.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';

/** Of a name or sentence by which something was found. */
const mostLetters = 60;

interface SuggestionListOptions extends Suggestions {
  /** The id of the list. */
  readonly of: string;
  readonly text: string;
}

/** What is suggested for a text: things, questions, and all that the search page finds. Each has an id by its place. */
export function SuggestionList({ of, text, things, questions }: SuggestionListOptions) {
  const all = {
    address: `/search?${new URLSearchParams({ text }).toString()}`,
    name: `All that is found for “${text}”`,
  };
  return (
    <>
      <Group of={of} name="Things" suggestions={things} />
      <Group of={of} name="Questions that fit" suggestions={questions} from={things.length} />
      <Option id={`${of}-${things.length + questions.length}`} suggestion={all} />
    </>
  );
}

interface GroupOptions {
  readonly of: string;
  readonly name: string;
  readonly suggestions: readonly Suggestion[];
  /** How many options stand before them. */
  readonly from?: number;
}

function Group({ of, name, suggestions, from = 0 }: GroupOptions) {
  if (suggestions.length === 0) return null;
  const label = `${of}-from-${from}`;
  return (
    <div role="group" aria-labelledby={label}>
      <p role="presentation" class="kind" id={label}>
        {name}
      </p>
      {suggestions.map((suggestion, at) => (
        <Option id={`${of}-${from + at}`} suggestion={suggestion} />
      ))}
    </div>
  );
}

function Option({ id, suggestion }: { readonly id: string; readonly suggestion: Suggestion }) {
  const { address, name, about = '', foundBy, note = '' } = suggestion;
  return (
    <a role="option" id={id} href={address} tabIndex={-1} aria-selected="false">
      <span class="name">{name}</span>
      <span class="small quiet">
        {' '}
        {about}
        {foundBy !== undefined && (
          <>
            {' · found by the '}
            {foundBy[0]} <mark>{cutText(foundBy[1], mostLetters)}</mark>
          </>
        )}
        {note !== '' && ` · ${note}`}
      </span>
    </a>
  );
}
