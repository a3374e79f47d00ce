import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { type NamedOperation, readNamedOperations } from '../../src/api/namedOperations.ts';
import { describeQuestion } from '../../src/api/describeTables.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { openApi } from '../operations/openApi.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { startTestServer } from '../web/startTestServer.ts';

interface Target {
  readonly refId: string;
  readonly type: string;
  readonly datasource: { readonly uid: string; readonly type: string };
  readonly url: string;
  readonly columns: readonly { readonly selector: string; readonly text: string; readonly type: string }[];
}

interface Panel {
  readonly type: string;
  readonly title: string;
  readonly targets: readonly Target[];
}

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
}

const folder = 'dashboards/grafana';
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const { panels } = readJson(`${folder}/policytrail.json`) as { readonly panels: readonly Panel[] };
const { cells } = readJson('dashboards/policytrail.ipynb') as { readonly cells: readonly Cell[] };

/** Each list that a panel draws, with the columns that it takes. */
const drawn = panels.flatMap(({ title, targets }) =>
  targets.map(
    ({ refId, url, columns }) => [`${title} ${refId}`, url, columns.map(({ selector }) => selector)] as const,
  ),
);

/** Each list that the notebook reads, with all columns that it names until it reads the next. */
const read = cells
  .filter((cell) => cell.cell_type === 'code')
  .map(({ source }) => source.join(''))
  .join('\n')
  .split(/(?=pd\.read_csv)/)
  .flatMap((part) => {
    const [, url] = /"(\/ask\/[^"]+)"/.exec(part) ?? [];
    const lists = [...part.matchAll(/^columns = (\[.*\])$/gm)].flatMap(
      ([, list = '[]']) => JSON.parse(list) as string[],
    );
    return url === undefined ? [] : [[`pandas ${url}`, url, lists] as const];
  });

let graph: Graph;
let web: WebServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  const operations = readNamedOperations('schema/operations', readExamples('seed').operations);
  const { server } = openApi(graph);
  const tables = {
    ask: createAskOperation(server),
    describe: (operation: NamedOperation) => describeQuestion(server.schema, operation),
    operations: () => operations,
  };
  web = await startTestServer({ tables, limits: { bodyBytes: 2_000, requestTimeoutMs: 60_000 } });
});
afterAll(async () => {
  await web.close();
  await graph.close();
});

it('has a table, bars, a time line and a graph of nodes; the notebook reads three tables', () => {
  expect(panels.map(({ type }) => type)).toEqual(['table', 'barchart', 'state-timeline', 'nodeGraph']);
  expect(read.length).toBe(3);
});

describe.each([...drawn, ...read])('%s', (_name, url, columns) => {
  it('is one list of a named question, with every column, and not empty', async () => {
    const csv = await web.inject(url);
    expect([csv.statusCode, csv.body.slice(0, 300)]).toEqual([200, expect.stringContaining(',')]);
    const [header = '', ...rows] = csv.body.trimEnd().split('\r\n');
    expect(header.split(',')).toEqual(expect.arrayContaining([...columns]));
    expect(rows.length).toBeGreaterThan(0);
    const list = (await web.inject(url.replace('.csv?', '.json?'))).json<Readonly<Record<string, unknown>>[]>();
    expect(Object.keys(list[0] ?? {})).toEqual(expect.arrayContaining([...columns]));
  });
});

it('each panel asks the data source that is provisioned, in the form of its address', () => {
  const provisioned = parseYaml(readFileSync(`${folder}/provisioning/datasources/policytrail.yaml`, 'utf8')) as {
    readonly datasources: readonly { readonly uid: string; readonly type: string }[];
  };
  const [{ uid, type } = { uid: '', type: '' }] = provisioned.datasources;
  for (const { datasource, type: form, url } of panels.flatMap(({ targets }) => targets)) {
    expect(datasource).toEqual({ type, uid });
    expect(url).toMatch(new RegExp(`^/ask/\\w+\\.${form}\\?.*\\blist=`));
  }
});

it('the graph of nodes has an edge between nodes that it draws, and every id once', async () => {
  const [nodes, edges] = await Promise.all(
    (panels.find(({ type }) => type === 'nodeGraph')?.targets ?? []).map(async ({ url, columns }) => {
      const rows = (await web.inject(url.replace('.csv?', '.json?'))).json<Readonly<Record<string, unknown>>[]>();
      return rows.map((row) => Object.fromEntries(columns.map(({ selector, text }) => [text, row[selector]])));
    }),
  );
  const ids = new Set(nodes?.map(({ id }) => id));
  expect([ids.size, new Set(edges?.map(({ id }) => id)).size]).toEqual([nodes?.length, edges?.length]);
  expect(edges?.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
});
