/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact';
import { askNeighbours } from './askNeighbours.ts';
import { Exploration } from './Exploration.tsx';

/** Puts a button before what the server drew of a thing's neighbours: it takes the place of it, and can be expanded. */
export function exploreNeighbours(place: HTMLElement): void {
  const { thing, name } = place.dataset;
  if (thing === undefined || name === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button second';
  button.textContent = 'Explore from here';
  place.prepend(button);
  const drawn = [...place.childNodes];
  const close = () => {
    render(null, place);
    place.replaceChildren(...drawn);
    button.focus();
  };
  const open = async () => {
    button.setAttribute('aria-busy', 'true');
    try {
      const start = { of: thing, neighbours: await askNeighbours(thing) };
      place.replaceChildren();
      render(<Exploration name={name} start={start} onClose={close} />, place);
    } catch {
      button.textContent = 'This was not answered. Try again';
    } finally {
      button.removeAttribute('aria-busy');
    }
  };
  button.addEventListener('click', () => void open());
}
