import { describeProblem } from '../engine/problems/describe';
import { isProblem } from '../engine/problem';
import { XlsxFile } from '../workbook/xlsx/xlsx-file';
import { readCommand } from './arguments';
import { runBilling } from './bill';
import { BILLING_WORD, readBillingCommand } from './billing-arguments';
import { UsageError } from './failure';
import { listTables } from './list-tables';
import { readData } from './read-data';
import { writeWhole } from './write-file';

/** `npm run table`: the committee's tables as .xlsx files, from a terminal. */
async function run(words: readonly string[]): Promise<string> {
  const [word, ...others] = words;
  if (word === BILLING_WORD) return bill(others);
  const { table: command, data } = readCommand(words, today());
  const book = await readData(data);
  if (command === null) return listTables(book);
  const sheet = command.build(book);
  const file = new XlsxFile(sheet.name);
  await file.writeSheets([sheet]);
  await writeWhole(command.out, await file.toBytes(), command.force);
  return `${command.out} : feuille « ${sheet.name} » écrite.`;
}

async function bill(words: readonly string[]): Promise<string> {
  const command = readBillingCommand(words, today());
  const { sentences, isBilled } = await runBilling(await readData(command.data), command);
  if (!isBilled) process.exitCode = 1;
  return sentences.join('\n');
}

/** The day on the user's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

run(process.argv.slice(2)).then(
  (sentence) => {
    console.log(sentence);
  },
  (error: unknown) => {
    if (!(error instanceof UsageError) && !isProblem(error)) throw error;
    console.error(isProblem(error) ? describeProblem(error, 'fr') : error.message);
    process.exitCode = 2;
  },
);
