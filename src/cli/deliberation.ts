import { countToFill } from '../deliberation/block';
import { deliberationOf, deliberationText, type Deliberation } from '../deliberation/deliberation';
import { deliberationDocx } from '../deliberation/word-file';
import type { TariffBook } from '../engine/book/tariff-book';
import { deliberationSheets } from '../sheets/deliberation/deliberation-sheets';
import { XlsxFile } from '../workbook/xlsx/xlsx-file';
import type { DeliberationCommand } from './deliberation-arguments';
import { readData } from './read-data';
import { writeOutputs } from './write-outputs';

/** Writes a year's draft deliberation, and says how much of it is left to fill, and why. */
export async function writeDeliberation(command: DeliberationCommand): Promise<readonly string[]> {
  const { out, data, force } = command;
  const book = await readData(data);
  const deliberation = deliberationOf(book, command.year);
  await writeOutputs([{ option: '--out', path: out, bytes: await bytesOf(book, deliberation, command) }], {
    read: data === null ? [] : [{ option: '--data', path: data }],
    force,
  });
  const { act, toFill, reasons } = deliberation;
  // The annex's sheet has cells to fill, which bear no brackets.
  const count = command.format === 'xlsx' ? countToFill(act) : toFill;
  return [
    `${out} : projet de délibération écrit, ${count} endroits à compléter entre crochets.`,
    ...reasons.map((reason) => `Chiffre à compléter. ${reason}`),
  ];
}

async function bytesOf(
  book: TariffBook,
  deliberation: Deliberation,
  { format, year, date }: DeliberationCommand,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return deliberationDocx(deliberation, date);
    case 'txt':
      return new TextEncoder().encode(`${deliberationText(deliberation)}\n`);
    case 'xlsx': {
      const sheets = deliberationSheets(book, { year, generatedOn: date });
      const file = new XlsxFile(sheets[0].name);
      await file.writeSheets(sheets);
      return file.toBytes();
    }
  }
}
