import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

/**
 * What GraphiQL needs, by the package that ships it. GraphiQL 3 is the last line that comes as one script for a page;
 * GraphiQL 5 would need a bundler in the start and 150 MB more to install.
 */
const parts = [
  { package: 'react', file: 'umd/react.production.min.js' },
  { package: 'react-dom', file: 'umd/react-dom.production.min.js' },
  { package: 'graphiql', file: 'graphiql.min.js' },
  { package: 'graphiql', file: 'graphiql.min.css' },
];

/** `/graphiql/<file>`: GraphiQL's scripts and style, from the installed packages; no other file of these is served. */
export const graphiqlRoutes: FastifyPluginAsync = async (app) => {
  const require = createRequire(import.meta.url);
  await app.register(fastifyStatic, { serve: false, root: import.meta.dirname });
  for (const part of parts) {
    const path = join(dirname(require.resolve(`${part.package}/package.json`)), part.file);
    const name = path.slice(dirname(path).length + 1);
    app.get(`/graphiql/${name}`, (_request, reply) => reply.sendFile(name, dirname(path), { maxAge: '1h' }));
  }
};
