/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact';
import { SuggestionList } from './SuggestionList.tsx';
import { suggestionsFor, type Suggestions } from './suggestions.ts';

/** How long nothing is typed before something is asked. */
const waitMs = 150;
/** Fewer letters would fit too much. */
const fewestLetters = 2;

/**
 * Makes the field of a search form a combobox (WAI-ARIA, list autocomplete with manual selection): arrows go through
 * the suggestions and back to the field, Enter follows the one that is chosen, Escape closes the list. With none chosen
 * the form is sent as ever. What is typed on while an answer is awaited ends that question.
 */
export function suggestWhileTyping(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  if (field === null) return;
  const list = document.createElement('div');
  list.id = `${field.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  const told = document.createElement('p');
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  form.append(list, told);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  field.setAttribute('aria-controls', list.id);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  /** Which suggestion is chosen; -1 for none. */
  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  const choose = (next: number) => {
    chosen = next;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === chosen));
    const option = options()[chosen];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const stop = () => {
    clearTimeout(timer);
    asking.abort();
  };
  const close = () => {
    stop();
    choose(-1);
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    told.textContent = '';
  };
  const show = (text: string, suggestions: Suggestions) => {
    render(<SuggestionList of={list.id} text={text} {...suggestions} />, list);
    list.hidden = false;
    list.scrollTop = 0;
    field.setAttribute('aria-expanded', 'true');
    choose(-1);
    told.textContent = `${options().length} suggestions`;
  };
  const ask = () => {
    stop();
    const text = field.value.trim();
    if (text.length < fewestLetters) {
      close();
      return;
    }
    asking = new AbortController();
    const { signal } = asking;
    suggestionsFor(text, signal).then(
      (suggestions) => {
        if (!signal.aborted) show(text, suggestions);
      },
      () => {
        // The form still searches, and its page says what is wrong.
        if (!signal.aborted) close();
      },
    );
  };

  field.addEventListener('input', () => {
    stop();
    timer = setTimeout(ask, waitMs);
  });
  field.addEventListener('keydown', (pressed) => {
    if (pressed.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
    const found = options();
    if (step !== undefined) {
      pressed.preventDefault();
      // The field itself is the stop between the last and the first.
      if (list.hidden) ask();
      else choose(((chosen + 1 + step + found.length + 1) % (found.length + 1)) - 1);
    } else if (pressed.key === 'Escape' && !list.hidden) {
      // It would empty the field.
      pressed.preventDefault();
      close();
    } else if (pressed.key === 'Enter' && !list.hidden && found[chosen] !== undefined) {
      pressed.preventDefault();
      found[chosen]?.click();
      close();
    }
  });
  form.addEventListener('submit', close);
  field.addEventListener('blur', close);
  // The focus stays in the field, or the list would be gone before it is let go.
  list.addEventListener('mousedown', (pressed) => {
    pressed.preventDefault();
  });
}
