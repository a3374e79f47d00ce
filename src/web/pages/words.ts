/** A word of the schema in plain letters: `came after` of `CAME_AFTER`. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}

/** The name of a type in plain letters: `policy state` of `PolicyState`. */
export function typeName(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** `1 text`, `3 texts`. */
export function howMany(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
