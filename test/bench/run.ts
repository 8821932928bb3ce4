/**
 * `npm run bench`: every row of the table, each in a process of its own, as a table and as test/bench/results.json. It
 * fails where a target is missed.
 * `npm run bench -- --short` proves that the suite works and judges nothing; names of rows run these alone.
 */
import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { isReached, type BenchRow, type Figure } from './row';
import { threeDigits } from './support/shown';

type MeasuredRow = Required<Omit<BenchRow, 'measure'>> & { readonly figures: readonly Figure[] };

const RESULTS = path.join(__dirname, 'results.json');
/** Where packages are found from and nothing is kept. */
const BUILT = path.join(__dirname, '../../node_modules/.cache/bench');

async function main(given: readonly string[]): Promise<void> {
  const isShort = given.includes('--short');
  const wanted = given.filter((word) => !word.startsWith('--'));
  const all = readdirSync(path.join(__dirname, 'rows')).map((file) => path.parse(file).name);
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`No row ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  await bundle(all);
  const rows: Record<string, MeasuredRow> = {};
  for (const name of wanted.length > 0 ? wanted : all) {
    const measured = await measure(name, isShort);
    rows[name] = measured;
    for (const line of linesOf(measured, isShort)) console.log(line);
  }
  if (isShort) return;
  writeFileSync(RESULTS, `${JSON.stringify({ machine: machine(), rows }, null, 2)}\n`);
  const missed = Object.values(rows).flatMap(({ what, figures }) =>
    figures
      .filter(({ value, target }) => target !== null && !isReached(value, target))
      .map(({ name }) => `${what}: ${name}`),
  );
  console.log(missed.length === 0 ? 'Every target is reached.' : `Not reached: ${missed.join('; ')}.`);
  if (missed.length > 0) process.exitCode = 1;
}

/**
 * What ships is bundled: modules put together, as webpack does, call each other at no cost, which they do not where
 * they are loaded one by one.
 */
async function bundle(rows: readonly string[]): Promise<void> {
  await build({
    entryPoints: ['run-row.ts', 'support/xlsx-peak.ts', ...rows.map((row) => `rows/${row}.ts`)].map((file) =>
      path.join(__dirname, file),
    ),
    outdir: BUILT,
    outbase: __dirname,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'warning',
  });
}

async function measure(name: string, isShort: boolean): Promise<MeasuredRow> {
  const first = await measureOnce(name, isShort);
  const all = [first];
  while (!isShort && all.length < first.processes) all.push(await measureOnce(name, isShort));
  const figures = first.figures.map((figure, at) => median(all.map((one) => one.figures[at] ?? figure)));
  return { ...first, figures };
}

function median(figures: readonly Figure[]): Figure {
  const sorted = [...figures].sort((one, other) => one.value - other.value);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error('No figure.');
  return middle;
}

async function measureOnce(name: string, isShort: boolean): Promise<MeasuredRow> {
  const child = fork(
    path.join(BUILT, 'run-row.js'),
    [path.join(BUILT, 'rows', `${name}.js`), isShort ? 'short' : 'full'],
    {
      execArgv: ['--expose-gc', '--min-semi-space-size=16', '--no-warnings'],
    },
  );
  return new Promise((resolve, reject) => {
    let measured: MeasuredRow | null = null;
    child.on('message', (message) => {
      measured = message as MeasuredRow;
    });
    child.on('exit', (code) => {
      if (code === 0 && measured !== null) resolve(measured);
      else reject(new Error(`The row ${name} ended with ${code ?? 'a signal'}.`));
    });
  });
}

function linesOf({ what, against, figures }: MeasuredRow, isShort: boolean): readonly string[] {
  return [
    `${what} | ${against}`,
    ...figures.map(({ name, value, unit, target, from }) => {
      const judged = target === null ? '' : `${wordsOf(target)}${unit}`;
      const verdict = target === null || isShort ? '' : isReached(value, target) ? 'reached' : 'MISSED';
      const figure = `${threeDigits(value)} ${unit}`;
      return `  ${name.padEnd(28)} ${figure.padStart(12)}  ${judged.padEnd(10)} ${verdict.padEnd(8)} ${from}`;
    }),
  ];
}

function wordsOf(target: NonNullable<Figure['target']>): string {
  if ('atMost' in target) return `≤ ${target.atMost} `;
  return 'atLeast' in target ? `≥ ${target.atLeast} ` : `> ${target.moreThan} `;
}

function machine() {
  const [cpu] = os.cpus();
  return {
    cpu: cpu?.model ?? 'unknown',
    cores: os.cpus().length,
    memoryGB: Math.round(os.totalmem() / 1e9),
    node: process.version,
    load: os.loadavg(),
  };
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
