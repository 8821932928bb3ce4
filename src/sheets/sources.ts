import type { TariffBook } from '../engine/book/tariff-book';
import { pupilCountOf } from '../engine/charges/pupils';
import { chargesOf } from '../engine/charges/statement';
import type { VotedRate } from '../engine/contribution/rate';
import { originInWords } from '../engine/origin';
import type { SchoolYear, SourceLines, WorkbookRows } from '../tariffs/model';
import { addSource } from '../kit/sheet/blocks';
import { linesInWords } from './lines-in-words';
import { citationInSheet } from './provisional';
import type { SheetBuilder } from '../kit/sheet/sheet-builder';

/**
 * Where each figure of a year can be read: the act, then the lines of its document. `of` follows the subject, such as
 * the year where a sheet has several.
 */

export function addChargeSource(sheet: SheetBuilder, book: TariffBook, year: SchoolYear, of = ''): void {
  const { act, lines, totalSource, origin } = chargesOf(book, year);
  const sources = [...(lines ?? []).map(({ source }) => source), totalSource];
  addSource(
    sheet,
    sentence(
      `${lines === null ? 'Total des charges' : 'Charges et total'}${of}`,
      citationInSheet(book.act(act)),
      sources,
      originInWords('Décompte', origin),
    ),
  );
}

export function addPupilSource(sheet: SheetBuilder, book: TariffBook, year: SchoolYear, of = ''): void {
  const { act, source, groups, origin } = pupilCountOf(book, year);
  const sources = [source, ...(groups ?? []).map((group) => group.source)];
  addSource(
    sheet,
    sentence(`Effectifs${of}`, citationInSheet(book.act(act)), sources, originInWords('Effectif', origin)),
  );
}

/** One sentence for each act that set some of the rates. */
export function addRateSources(sheet: SheetBuilder, rates: readonly VotedRate[], of = ''): void {
  for (const act of new Set(rates.map((rate) => rate.act))) {
    const ofAct = rates.filter((rate) => rate.act === act);
    const items = unique(ofAct.flatMap(({ item }) => (item === null ? [] : [item])));
    addSource(
      sheet,
      sentence(
        `Tarifs${of}`,
        citationInSheet(act, items.length === 0 ? null : items.join(' et ')),
        ofAct.map(({ source }) => source),
        originInWords('Tarif', together(ofAct)),
      ),
    );
  }
}

/** The rows of the workbook that set some of the rates; undefined where all of them ship. */
function together(rates: readonly VotedRate[]): WorkbookRows | undefined {
  const origins = rates.flatMap(({ origin }) => origin ?? []);
  const [first] = origins;
  if (first === undefined) return undefined;
  return { table: first.table, rows: unique(origins.flatMap(({ rows }) => rows)).sort((a, b) => a - b) };
}

function sentence(
  subject: string,
  act: string,
  sources: readonly (SourceLines | null)[],
  origins: readonly string[],
): string {
  const lines = unique(sources.flatMap((source) => (source === null ? [] : [source.lines])));
  const read = lines.length === 0 ? '' : ` ; texte du document, ${linesInWords(lines)}`;
  return [`${subject} : ${act}${read}.`, ...origins].join(' ');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
