const token = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\$(\w+)|(?<![\w.$:|])([A-Za-z_]\w*)/g;

/**
 * Writes a piece's text for one place in a composed query: its variables get new names, its parameters the mark of the
 * place. Strings, labels, types, properties, functions and keys of maps keep theirs.
 */
export function placeCypher(cypher: string, names: ReadonlyMap<string, string>, mark: string): string {
  return cypher.replaceAll(token, (found, quoted?: string, parameter?: string, word?: string, ...rest) => {
    if (quoted !== undefined) return found;
    if (parameter !== undefined) return parameterText(`${parameter}${mark}`);
    const renamed = names.get(word ?? '');
    if (renamed === undefined) return found;
    const offset = Number(rest.find((each) => typeof each === 'number'));
    const before = cypher.slice(0, offset).trimEnd().at(-1);
    const after = cypher.slice(offset + found.length);
    if (after.startsWith('(') || (/^\s*:/.test(after) && (before === '{' || before === ','))) return found;
    return renamed;
  });
}

/**
 * A parameter as a text names it. All travel in one map: the server keeps a plan for each text and for the type and
 * size of each parameter, and a map has one type.
 */
export function parameterText(name: string): string {
  return `$given.${name}`;
}
