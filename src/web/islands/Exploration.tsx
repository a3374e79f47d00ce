/** @jsxRuntime automatic @jsxImportSource preact */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RelationshipCount } from '../pages/RelationshipCounts.tsx';
import { ThingLink } from '../pages/ThingLink.tsx';
import { howMany } from '../pages/words.ts';
import { askCounts, askNeighbours } from './askNeighbours.ts';
import { ChosenThing } from './ChosenThing.tsx';
import { ExploredList, listId } from './ExploredList.tsx';
import { ExploredPicture, pictureId } from './ExploredPicture.tsx';
import { type Expansion, flatten, grow, mostThings } from './growth.ts';

interface ExplorationOptions {
  readonly name: string;
  /** What the thing of the page is related to. */
  readonly start: Expansion;
  readonly onClose: () => void;
}

/** Where something was chosen: what is told of it stands there. */
interface Choice {
  readonly id: string;
  readonly where: 'picture' | 'list';
}

/**
 * The neighbours of a thing, to be gone on from: a neighbour that is chosen tells its counts, and is expanded in its
 * place; Undo takes back the last. Picture and list show the same.
 */
export function Exploration({ name, start, onClose }: ExplorationOptions) {
  const [expansions, setExpansions] = useState<readonly Expansion[]>([start]);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [counts, setCounts] = useState<readonly RelationshipCount[] | null>(null);
  const [happened, setHappened] = useState('');
  const asked = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const growth = grow(expansions);
  const things = new Map(flatten(growth.shoots).map((each) => [each.neighbour.thing.id, each]));
  const chosen = choice === null ? undefined : things.get(choice.id);

  // The first look is at the middle, where the thing itself stands.
  useLayoutEffect(() => {
    box.current?.focus();
    const { current } = drawn;
    current?.scrollTo(
      (current.scrollWidth - current.clientWidth) / 2,
      (current.scrollHeight - current.clientHeight) / 2,
    );
  }, []);

  const fail = () => {
    setHappened('This was not answered. Try again.');
    setChoice(null);
  };
  const choose = (where: Choice['where']) => (id: string) => {
    if (choice?.id === id && choice.where === where) {
      if (counts !== null) expand(id);
      return;
    }
    setChoice({ id, where });
    setCounts(null);
    asked.current = id;
    askCounts(id).then((told) => {
      if (asked.current === id) setCounts(told);
    }, fail);
  };
  const expand = (id: string) => {
    if (expansions.some(({ of }) => of === id)) return;
    askNeighbours(id).then((neighbours) => {
      setExpansions((before) => [...before, { of: id, neighbours }]);
      setHappened(`Expanded: ${nameOf(id)}.`);
      setChoice(null);
      // Its button is gone.
      const place =
        choice?.where === 'list'
          ? document.querySelector(`#${CSS.escape(listId(id))} a`)
          : document.getElementById(pictureId(id));
      if (place instanceof HTMLElement || place instanceof SVGElement) place.focus();
    }, fail);
  };
  const undo = () => {
    const last = expansions.length > 1 ? expansions.at(-1) : undefined;
    if (last === undefined) return;
    setExpansions(expansions.slice(0, -1));
    setHappened(`Taken back: ${nameOf(last.of)}.`);
    setChoice(null);
  };
  const nameOf = (id: string) => things.get(id)?.neighbour.thing.name ?? id;

  const told = chosen !== undefined && (
    <ChosenThing
      counts={counts}
      expanded={chosen.expanded}
      onExpand={() => {
        expand(chosen.neighbour.thing.id);
      }}
    />
  );
  return (
    <div
      ref={box}
      class="exploring"
      role="group"
      aria-label={`From ${name} on`}
      tabIndex={-1}
      onKeyDown={(pressed) => {
        if (pressed.key !== 'z' || !(pressed.ctrlKey || pressed.metaKey)) return;
        pressed.preventDefault();
        undo();
      }}
    >
      <p class="in-a-row">
        <button type="button" class="button second" aria-disabled={expansions.length === 1} onClick={undo}>
          Undo
        </button>
        <button type="button" class="button second" onClick={onClose}>
          Close
        </button>
        <span role="status" class="small quiet">
          {happened} {howMany(growth.count, 'thing')} of at most {mostThings}.
        </span>
      </p>
      <div ref={drawn} class="drawn">
        <ExploredPicture
          name={name}
          origin={start.of}
          growth={growth}
          chosen={choice?.id ?? null}
          onChoose={choose('picture')}
        />
      </div>
      {chosen === undefined || choice?.where === 'list' ? (
        <p class="small quiet">
          Choose a thing to see how much it is related, then expand it. Arrows go through the picture, Enter chooses.
        </p>
      ) : (
        <div class="card small">
          <h3>
            <ThingLink thing={chosen.neighbour.thing} />
          </h3>
          {told}
        </div>
      )}
      <h3>The same as a list</h3>
      <ExploredList
        shoots={growth.shoots}
        chosen={choice?.where === 'list' ? choice.id : null}
        onChoose={choose('list')}
        told={told}
      />
    </div>
  );
}
