/** A route as it was registered: its pattern (`/ask/:operation`, `/files/*`) and one method. */
export interface RegisteredRoute {
  readonly pattern: string;
  readonly method: string;
}

/** The methods that some route answers at this path, sorted; empty where nothing is there at all. */
export function allowedMethods(routes: readonly RegisteredRoute[], path: string): readonly string[] {
  const methods = routes.filter(({ pattern }) => matches(pattern, path)).map(({ method }) => method);
  return [...new Set(methods)].sort();
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.at(-1) === '*') return wanted.slice(0, -1).every((part, index) => fits(part, given[index]));
  return wanted.length === given.length && wanted.every((part, index) => fits(part, given[index]));
}

function fits(part: string, given: string | undefined): boolean {
  return part.startsWith(':') ? given !== undefined && given !== '' : part === given;
}
