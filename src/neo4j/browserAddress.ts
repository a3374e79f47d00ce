/** Neo4j Browser with the server's address filled in; it asks for the password once. */
export function browserAddress(ports: { readonly boltPort: number; readonly httpPort: number }): string {
  return `http://127.0.0.1:${ports.httpPort}/browser/?dbms=bolt://127.0.0.1:${ports.boltPort}`;
}
