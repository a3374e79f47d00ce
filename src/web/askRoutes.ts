import cors from '@fastify/cors';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { AskFailure } from '../api/askFailure.ts';
import type { AskOperation } from '../api/askOperation.ts';
import type { DescribedQuestion } from '../api/describeTables.ts';
import { unknownOperation, type NamedOperation } from '../api/namedOperations.ts';
import { exampleVariables, type GivenVariables } from '../api/readVariables.ts';
import type { TableAnswer } from '../api/tables/table.ts';
import { addVary } from './addVary.ts';
import { corsOrigin } from './corsOrigin.ts';
import { callerOf } from './callerOf.ts';
import { errorAnswer } from './errorAnswer.ts';
import { failureStatus } from './failureStatus.ts';
import type { Readiness } from './healthRoutes.ts';
import { mayRead } from './mayRead.ts';
import { questionAddress } from './pages/questionAddress.ts';
import { isTableFormat, tableFormats } from './tableFormats.ts';

export interface AskRouteOptions {
  readonly ask: AskOperation;
  /** What a named operation asks, and which tables it gives. */
  readonly describe: (operation: NamedOperation) => DescribedQuestion;
  /** The named operations as they are now. */
  readonly operations: () => ReadonlyMap<string, NamedOperation>;
  readonly admission: () => Readiness;
  /** Origins whose pages may ask from a browser; `*` stands for all. */
  readonly corsOrigins: readonly string[];
}

/** What a caller of CSV or of one list has to know beside the rows: JSON, written as in an address. */
export const warningsHeader = 'policytrail-warnings';

/** By it some spreadsheets know that a file is in UTF-8. */
const byteOrderMark = '\ufeff';

const foreignPage = new AskFailure('BAD_USER_INPUT', [
  'A page of another site may not read this: CORS_ORIGINS of this server does not name its origin.',
]);

/**
 * `.json`: the named operations, each with its variables and its tables. `/<operation>.json`, `.csv` and `.txt`: named
 * operations as tables, with variables in the query string and `list` for one table of several. Wants to be registered
 * under a prefix, or the preflight would answer for every path.
 */
export const askRoutes: FastifyPluginAsync<AskRouteOptions> = async (app, options) => {
  const { ask, describe, operations, admission, corsOrigins } = options;
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigin(corsOrigins),
      methods: ['GET', 'HEAD'],
      exposedHeaders: ['Link', warningsHeader],
    });
  }

  app.get('.json', (request, reply) => {
    addVary(reply.header('cache-control', 'no-cache'), 'origin');
    if (!mayRead(request, corsOrigins)) return refuse(reply, 403, foreignPage);
    return reply.send(
      [...operations().values()].map((operation) => {
        const { example, ...told } = describe(operation);
        return { ...told, address: questionAddress(operation.name, example, '.json') };
      }),
    );
  });

  app.get<{ Params: { file: string } }>('/:file', async (request, reply) => {
    addVary(reply.header('cache-control', 'no-store'), 'origin');
    if (!mayRead(request, corsOrigins)) return refuse(reply, 403, foreignPage);
    const { ready, reason } = admission();
    if (!ready) return refuse(reply, 503, new AskFailure('UNAVAILABLE', [reason]));
    const [name = '', ending = ''] = request.params.file.split('.');
    const known = operations();
    const operation = known.get(name);
    if (operation === undefined) return refuse(reply, 404, unknownOperation(name, known));
    if (!isTableFormat(ending)) {
      const message = `"${request.params.file}" has no table. Give ${name}.json, ${name}.csv or ${name}.txt.`;
      return refuse(reply, 404, new AskFailure('BAD_USER_INPUT', [message]));
    }
    const { list, bom, version, given } = readQuery(request.query);
    const examples = exampleVariables(operation);
    if (given.length === 0 && examples.length > 0)
      return reply.redirect(questionAddress(name, examples, `.${ending}`, list), 302);
    try {
      const answer = withVersion(await ask(operation, given, list, 'whole')(callerOf(request)), version);
      request.deadline.throwIfAborted();
      const links = answer.tables.map(
        (table) =>
          `<${questionAddress(name, given, `.${ending}`, table.name)}>; rel="alternate"; title="${table.name}"`,
      );
      if (answer.next !== undefined) {
        const further = [...given.filter(([each]) => each !== 'after'), ['after', answer.next] as const];
        links.push(`<${questionAddress(name, further, `.${ending}`, list)}>; rel="next"`);
      }
      reply.header('link', links.join(', ')).header(warningsHeader, encodeURI(JSON.stringify(answer.warnings)));
      return await reply
        .type(tableFormats[ending].type)
        .send(`${bom && ending === 'csv' ? byteOrderMark : ''}${tableFormats[ending].print(answer)}`);
    } catch (error) {
      if (!(error instanceof AskFailure)) throw error;
      return refuse(
        reply,
        failureStatus(error),
        error,
        `an address such as ${questionAddress(name, examples, `.${ending}`, list)}`,
      );
    }
  });
};

/** What is asked of the file, and what of the question. */
function readQuery(query: unknown): {
  readonly list: string | null;
  readonly bom: boolean;
  /** The dataset of which the address was kept. */
  readonly version: string | null;
  readonly given: GivenVariables;
} {
  const pairs = Object.entries(query as Readonly<Record<string, string | readonly string[]>>).flatMap(([name, texts]) =>
    [texts].flat().map((text) => [name, text] as const),
  );
  const list = pairs.find(([name]) => name === 'list')?.[1] ?? null;
  return {
    list: list === '' ? null : list,
    bom: pairs.some(([name, text]) => name === 'bom' && text === 'true'),
    version: pairs.find(([name]) => name === 'version')?.[1] ?? null,
    given: pairs.filter(([name]) => !['list', 'bom', 'version'].includes(name)),
  };
}

/** The answer, with a warning where its address was kept of another dataset: it may have been another then. */
function withVersion(answer: TableAnswer, kept: string | null): TableAnswer {
  if (kept === null || kept === answer.version) return answer;
  const changes = `/changes?since=${encodeURIComponent(kept)}`;
  const warning = `This address was kept of version ${kept}, and this is ${answer.version}: ${changes} says what changed.`;
  return { ...answer, warnings: [...answer.warnings, warning] };
}

function refuse(reply: FastifyReply, status: number, { code, message }: AskFailure, expected?: string): FastifyReply {
  if (status === 503) reply.header('retry-after', '2');
  const detail = status === 400 && expected !== undefined ? { expected } : {};
  return reply.code(status).send(errorAnswer(code, message, detail));
}
