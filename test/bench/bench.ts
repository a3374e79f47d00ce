import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureLoad } from './load/measureLoad.ts';
import { printLoad } from './load/printLoad.ts';
import { closeConnections } from './measure/client.ts';
import { measureAll } from './measureAll.ts';
import { printTable } from './printTable.ts';

const help = `Usage: npm run bench [-- OPTIONS]
       npm run bench -- load [OPTIONS]

Measures the API against peers on graphs of invented counties, which are made first and kept. It takes up to 20 minutes.
With "load" it finds instead what the API can do, and asks ten times as much of it.

--json FILE       where the figures are written, for machines
--data DIR        where the databases are kept (.policytrail/bench)
--root DIR        the checkout whose API is measured (this one)
--size N          relationships of the graph on which times are taken (100000)
--scales N,N,…    sizes between which costs are compared (10000,100000,1000000; 10000000 on demand)
--rounds N        (3)
--seed N          by which the values are drawn (1)
--seconds N       how long each load goes on (20)
--note TEXT       what a reader must know of the machine and the run
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'string' },
    data: { type: 'string', default: join('.policytrail', 'bench') },
    root: { type: 'string', default: '.' },
    size: { type: 'string', default: '100000' },
    scales: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '20' },
    note: { type: 'string', default: '' },
  },
});
if (values.help === true) {
  console.log(help);
} else {
  const [processor] = cpus();
  const settings = {
    folder: values.data,
    root: resolve(values.root),
    size: Number(values.size),
    seed: Number(values.seed),
  };
  const rounds = Number(values.rounds);
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const date = new Date().toISOString().slice(0, 16);
  const machine = `${cpus().length} × ${processor?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const run = { date, machine, note: values.note };
  const print = <Result>(result: Result, table: (told: typeof run & Result) => string) => {
    const told = { ...run, ...result };
    console.log(table(told));
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(told, null, 1)}\n`);
  };
  if (positionals[0] === 'load') {
    print(await measureLoad({ ...settings, rounds, seconds: Number(values.seconds) }, report), printLoad);
  } else {
    const scales = values.scales.split(',').map(Number);
    print(await measureAll({ ...settings, scales, rounds }, report), printTable);
  }
  closeConnections();
}
