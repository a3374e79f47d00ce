const token = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\$(\w+)|(?<![\w.$:|])([A-Za-z_]\w*)/g;

/**
 * Writes a piece's text for one position in a composed query: its variables get new names, its parameters the position's
 * number. Strings, labels, types, properties, functions and keys of maps keep theirs.
 */
export function placeCypher(cypher: string, names: ReadonlyMap<string, string>, position: number): string {
  return cypher.replaceAll(token, (found, quoted?: string, parameter?: string, word?: string, ...rest) => {
    if (quoted !== undefined) return found;
    if (parameter !== undefined) return `$${parameter}${position}`;
    const renamed = names.get(word ?? '');
    if (renamed === undefined) return found;
    const offset = Number(rest.find((each) => typeof each === 'number'));
    const before = cypher.slice(0, offset).trimEnd().at(-1);
    const after = cypher.slice(offset + found.length);
    if (after.startsWith('(') || (/^\s*:/.test(after) && (before === '{' || before === ','))) return found;
    return renamed;
  });
}
