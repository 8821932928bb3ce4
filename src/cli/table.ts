import { describeProblem } from '../engine/problems/describe';
import { isProblem } from '../engine/problem';
import { XlsxFile } from '../workbook/xlsx/xlsx-file';
import { readCommand } from './arguments';
import { runBilling } from './bill';
import { BILLING_WORD, readBillingCommand } from './billing-arguments';
import { writeDeliberation } from './deliberation';
import { asksForDeliberation, readDeliberationCommand } from './deliberation-arguments';
import { errorCode } from './error-code';
import { UsageError } from './failure';
import { listTables } from './list-tables';
import { readData } from './read-data';
import { Interruption } from './interruption';
import { printable } from './terminal';
import { writeOutputs } from './write-outputs';

/** `npm run table`: the committee's tables as .xlsx files, from a terminal. */
async function run(words: readonly string[]): Promise<readonly string[]> {
  const [word, ...others] = words;
  if (word === BILLING_WORD) return bill(others);
  if (asksForDeliberation(word)) return writeDeliberation(readDeliberationCommand(others, today()));
  const { table: command, data } = readCommand(words, today());
  const book = await readData(data);
  if (command === null) return listTables(book);
  const sheet = command.build(book);
  const file = new XlsxFile(sheet.name);
  await file.writeSheets([sheet]);
  await writeOutputs([{ option: '--out', path: command.out, bytes: await file.toBytes() }], {
    read: data === null ? [] : [{ option: '--data', path: data }],
    force: command.force,
  });
  return [`${command.out} : feuille « ${sheet.name} » écrite.`];
}

async function bill(words: readonly string[]): Promise<readonly string[]> {
  const command = readBillingCommand(words, today());
  const { sentences, isBilled } = await runBilling(await readData(command.data), command);
  if (!isBilled) process.exitCode = 1;
  return sentences;
}

/** The day on the user's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Lines for the reader, each made fit for a terminal here and nowhere else. */
function say(lines: readonly string[], stream: NodeJS.WriteStream): void {
  stream.write(`${lines.map(printable).join('\n')}\n`);
}

function tellFailure(thrown: unknown): void {
  process.exitCode = 2;
  if (thrown instanceof UsageError) {
    say([thrown.message, ...thrown.details], process.stderr);
  } else if (isProblem(thrown)) {
    say([describeProblem(thrown, 'fr')], process.stderr);
  } else if (thrown instanceof Interruption) {
    say([thrown.message], process.stderr);
    process.kill(process.pid, thrown.signal);
  } else {
    say(unforeseen(thrown), process.stderr);
  }
}

/** For whoever mends the program, the way that led there; for anyone else a sentence. */
function unforeseen(thrown: unknown): readonly string[] {
  const isError = thrown instanceof Error;
  if (process.env.DEBUG !== undefined && isError) return (thrown.stack ?? thrown.message).split('\n');
  const said = isError ? thrown.message : String(thrown);
  return [`Erreur imprévue : ${said}`, 'Signalez-la, avec ce que dit la même commande précédée de DEBUG=1.'];
}

// A reader such as `head` that has seen enough, or a full disk, is no error of the program.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (thrown) => {
    if (errorCode(thrown) !== 'EPIPE') process.exitCode = 2;
  });
}

run(process.argv.slice(2)).then((lines) => {
  say(lines, process.stdout);
}, tellFailure);
