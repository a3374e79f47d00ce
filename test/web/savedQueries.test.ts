import { readdirSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { browserFolder, browserQuestion } from '../../src/web/browserQuestion.ts';
import { savedQueries } from '../../src/web/savedQueries.ts';
import { startTestServer } from './startTestServer.ts';

/** The files of a zip, by the list at its end, each compared with its own head and its sum. */
function filesIn(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  let at = zip.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [sum, size, length] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const head = zip.readUInt32LE(at + 42);
    const name = zip.subarray(at + 46, at + 46 + length).toString();
    expect([zip.readUInt32LE(head), zip.subarray(head + 30, head + 30 + length).toString()]).toEqual([
      0x04034b50,
      name,
    ]);
    const content = zip.subarray(head + 30 + length, head + 30 + length + size);
    expect([crc32(content), zip.readUInt32LE(head + 14)]).toEqual([sum, sum]);
    files.set(name, content.toString());
    at += 46 + length;
  }
  expect(at).toBe(end);
  return files;
}

const names = readdirSync(browserFolder)
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace('.cypher', ''));
const places = readExamples('seed').guide;

it('has every question of the guide, with its sentence as the name that Browser shows', () => {
  const files = filesIn(savedQueries(places));
  expect([...files.keys()].toSorted()).toEqual(names.map((name) => `Policytrail/${name}.cypher`).toSorted());
  for (const name of names) {
    const { question, cypher } = browserQuestion(name, places);
    expect(files.get(`Policytrail/${name}.cypher`)).toBe(`// ${question}\n${cypher ?? ''}\n`);
  }
});

it('leaves out what the seed names nothing to ask of', () => {
  const alone = names.filter((name) => browserQuestion(name, new Map()).cypher !== null);
  expect([...filesIn(savedQueries(new Map())).keys()]).toHaveLength(alone.length);
});

it('is the same bytes each time', () => {
  expect(savedQueries(places).equals(savedQueries(places))).toBe(true);
});

it('is handed out as a file', async () => {
  const server = await startTestServer({ places });
  const { statusCode, headers, rawPayload } = await server.inject('/browser-guide/saved-queries.zip');
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/zip']);
  expect(headers['content-disposition']).toBe('attachment; filename="policytrail-queries.zip"');
  expect(rawPayload.equals(savedQueries(places))).toBe(true);
  await server.close();
});
