import type { TariffBook } from '../engine/book/tariff-book';
import { pupilCountOf } from '../engine/charges/pupils';
import { chargesOf } from '../engine/charges/statement';
import type { VotedRate } from '../engine/contribution/rate';
import { originInWords } from '../engine/origin';
import { addSource } from '../kit/sheet/blocks';
import type { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { SchoolYear, SourceLines, WorkbookRows } from '../tariffs/model';
import { citationInSheet } from './provisional';

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

/**
 * Lines of a document's text as a sentence names them: `ligne 344`, `lignes 332 à 341` where they follow one another,
 * `lignes 320, 326` otherwise.
 *
 * @param lines each a line or a range, such as "332" or "108-110"
 */
export function linesInWords(lines: readonly string[]): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  if (others.length === 0)
    return first.includes('-') ? `lignes ${first.replace('-', ' à ')}` : `ligne ${first}`;
  const follow = lines.every((line, at) => Number(line) === Number(first) + at);
  if (follow) return `lignes ${first} à ${lines.at(-1) ?? first}`;
  return `lignes ${lines.map((line) => line.replace('-', ' à ')).join(', ')}`;
}
