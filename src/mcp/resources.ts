import { ResourceNotFoundError, ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { AskFailure } from '../api/askFailure.ts';
import { operationNamed } from './sources/operationNamed.ts';
import { visible } from './answer/visible.ts';
import type { McpSources } from './sources/mcpSources.ts';

interface Card {
  readonly id: string;
  readonly name: string;
}

const cardAddress = 'policytrail://article/';

/** Makes known what an assistant may read beside the tools: the schema, the model, and a card for each text. */
export function registerResources(server: McpServer, sources: McpSources): void {
  const schema = { title: 'The schema', description: 'What ask_graphql can ask for.', mimeType: 'application/graphql' };
  server.registerResource('schema', 'policytrail://schema', schema, ({ href: uri }) => ({
    contents: [{ uri, mimeType: schema.mimeType, text: sources.schema }],
  }));
  const model = { title: 'The model', description: 'What the graph holds, and its laws.', mimeType: 'text/markdown' };
  server.registerResource('model', 'policytrail://model', model, ({ href: uri }) => ({
    contents: [{ uri, mimeType: model.mimeType, text: sources.model }],
  }));

  const mimeType = 'application/json';
  const card = { title: 'A text', description: 'Who wrote and published it, when, and what it lacks.', mimeType };
  const template = new ResourceTemplate(`${cardAddress}{slug}`, {
    list: async () => ({
      resources: (await cards()).map(({ id, name }) => ({ uri: addressOf(id), name: id, title: name, mimeType })),
    }),
  });
  server.registerResource('article', template, card, async ({ href: uri }, { slug }) => {
    const [found] = await cards([`article:${String(slug)}`]).catch((error: unknown) => {
      if (error instanceof AskFailure) throw new ResourceNotFoundError(uri, error.message);
      throw error;
    });
    if (found === undefined) throw new ResourceNotFoundError(uri);
    return { contents: [{ uri, mimeType, text: JSON.stringify(visible(found), null, 2) }] };
  });

  async function cards(articles?: readonly string[]): Promise<readonly Card[]> {
    await sources.ready();
    const { data } = await sources.ask.named(operationNamed(sources.operations(), 'cardsOfTexts'), { articles });
    return (data as { readonly articles: { readonly nodes: readonly Card[] } }).articles.nodes;
  }
}

function addressOf(id: string): string {
  return `${cardAddress}${id.slice(id.indexOf(':') + 1)}`;
}
