/**
 * `npm run host:samples -- FOLDER [--set ExcelApi] [--list]`: runs each sample of a folder, in the format of Microsoft's
 * office-js-snippets, against the host in memory, clicks each of its buttons, and prints by requirement set what
 * passes, what meets a member that the host does not know, and what differs from what the sample expects.
 * `--set` keeps the sets of that name or version, `--list` adds a line for each button.
 */
import { parseArgs } from 'node:util';
import { outcomesOf, type Outcome } from './outcome';
import { lines, report } from './report';
import { readSamples } from './sample';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { set: { type: 'string', default: '' }, list: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Name the folder of the samples.');
  const samples = readSamples(folder);
  const outcomes: Outcome[] = [];
  for (const sample of samples) outcomes.push(...(await outcomesOf(sample)));
  const kept = outcomes.filter(
    ({ set }) => `${set} `.startsWith(values.set) || set.startsWith(`${values.set} `),
  );
  if (values.list) for (const line of lines(kept)) console.log(line);
  console.log(`${samples.length} samples, ${kept.length} buttons`);
  for (const line of report(kept)) console.log(line);
}

void main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
