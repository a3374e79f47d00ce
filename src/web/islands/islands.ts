import { exploreNeighbours } from './exploreNeighbours.tsx';
import { suggestWhileTyping } from './suggestWhileTyping.tsx';

// The page is whole without what stands here. Each island looks for its place, and adds to what the server made.
for (const form of document.querySelectorAll<HTMLFormElement>('form.find')) suggestWhileTyping(form);
for (const place of document.querySelectorAll<HTMLElement>('.neighbourhood')) exploreNeighbours(place);
