/** A stream for pino, and what was written to it so far, line by line. */
export function logLines() {
  const texts: string[] = [];
  return {
    stream: { write: (text: string) => void texts.push(text) },
    lines: () => texts.map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>),
  };
}
