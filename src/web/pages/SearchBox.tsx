/** @jsxRuntime automatic @jsxImportSource preact */
/** A form that searches. It works without a script; each on one page has an id of its own. */
export function SearchBox({
  id,
  text,
  large = true,
}: {
  readonly id: string;
  readonly text: string;
  readonly large?: boolean;
}) {
  return (
    <form
      class={large ? 'find large' : 'find'}
      role="search"
      action="/search"
      aria-label={large ? 'Main search' : 'Search'}
    >
      <label class="unseen" for={id}>
        Names and plain words
      </label>
      <input id={id} type="search" name="text" value={text} placeholder="Names, plain words" maxLength={200} />
      <button type="submit">Search</button>
    </form>
  );
}
