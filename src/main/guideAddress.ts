/** Where the guide for Neo4j Browser is served. Browser trusts what comes from `localhost`, and not from 127.0.0.1. */
export function guideAddress(port: number): string {
  return `http://localhost:${port}/browser-guide`;
}

/** What Neo4j Browser does when it connects: it takes our style. */
export function styleOnConnect(port: number): string {
  return `style ${guideAddress(port)}/style.grass`;
}
