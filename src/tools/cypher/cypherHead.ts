/** A tag of a file: `// @name rest`, with the lines that go on under it, indented. */
export interface TagLine {
  readonly tag: string;
  readonly rest: string;
  readonly line: number;
}

/** A file, with what stands in its comment on top apart from its Cypher. */
export interface CypherHead {
  readonly about: string;
  readonly tags: readonly TagLine[];
  readonly text: string;
}

export function readHead(source: string): CypherHead {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const about: string[] = [];
  const tags: { tag: string; rest: string; line: number }[] = [];
  for (const [at, line] of lines.slice(0, end === -1 ? undefined : end).entries()) {
    const content = line.slice('//'.length);
    const last = tags.at(-1);
    const [, tag, rest = ''] = /^\s?@(\S+)\s*(.*)$/.exec(content) ?? [];
    if (tag !== undefined) tags.push({ tag, rest: rest.trimEnd(), line: at + 1 });
    else if (last !== undefined && content.startsWith('   ')) last.rest += `\n${content.slice(3).trimEnd()}`;
    else if (content.trim() !== '') about.push(content.trim());
  }
  return { about: about.join(' '), tags, text: end === -1 ? '' : lines.slice(end).join('\n').trim() };
}

/** Where a tag stands whose words begin with a word; else the first of the tag, else the top of the file. */
export function lineOf({ tags }: CypherHead, tag: string, word = ''): number {
  const found = tags.filter((each) => each.tag === tag);
  return (found.find(({ rest }) => rest.startsWith(word)) ?? found[0])?.line ?? 1;
}

/** The first words of a tag, and all the rest as the last; null where there are fewer. */
export function splitWords(rest: string, wanted: number): readonly string[] | null {
  const words: string[] = [];
  let left = rest.trim();
  while (words.length < wanted - 1) {
    const [word = ''] = /^\S*/.exec(left) ?? [];
    words.push(word);
    left = left.slice(word.length).trim();
  }
  return left === '' ? null : [...words, left];
}
