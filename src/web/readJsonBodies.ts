import type { FastifyInstance } from 'fastify';

/** A body that is none of its type; `statusCode` is that of the answer. */
class WrongBody extends Error {
  override readonly name = 'WrongBody';
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/**
 * Reads bodies of JSON, which are UTF-8 and nothing else. Fastify takes every charset that is named for UTF-8, and puts
 * a sign of its own in the place of bytes that are none: the caller would be answered for words that he never sent.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '') ?? [];
    if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
      done(new WrongBody(415, `The body says charset=${charset}, expected utf-8.`), undefined);
      return;
    }
    let text: string;
    try {
      text = decoder.decode(body);
    } catch {
      done(new WrongBody(400, 'The body is not in UTF-8, which JSON is in.'), undefined);
      return;
    }
    void parse(request, text, done);
  });
}
