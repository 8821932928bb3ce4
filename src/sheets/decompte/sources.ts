import type { TariffBook } from '../../engine/book/tariff-book';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import { citation } from '../../engine/citation';
import { rateFor } from '../../engine/contribution/rate';
import type { Category, SchoolYear, SourceLines } from '../../tariffs/model';
import type { SheetBuilder } from '../sheet-builder';
import { addSource } from './layout';
import { linesInWords } from './lines-in-words';

const CHARGED: readonly Category[] = ['membre', 'membre hors Somme', 'hors membre'];

/** Where each figure of a year can be read: the act, then the lines of its document. */
export function addSources(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  addChargeSource(sheet, book, year);
  addPupilSource(sheet, book, year);
  const rates = CHARGED.map((category) => rateFor(book, category, year));
  for (const act of new Set(rates.map((rate) => rate.act))) {
    const ofAct = rates.filter((rate) => rate.act === act);
    const items = unique(ofAct.map(({ item }) => item)).join(' et ');
    addSource(
      sheet,
      sentence(
        'Tarifs',
        citation(act, items),
        ofAct.map(({ source }) => source),
      ),
    );
  }
}

export function addChargeSource(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const { act, lines, totalSource } = chargesOf(book, year);
  const sources = [...(lines ?? []).map(({ source }) => source), totalSource];
  addSource(
    sheet,
    sentence(lines === null ? 'Total des charges' : 'Charges et total', citation(book.act(act)), sources),
  );
}

export function addPupilSource(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const { act, source, groups } = pupilCountOf(book, year);
  const sources = [source, ...(groups ?? []).map((group) => group.source)];
  addSource(sheet, sentence('Effectifs', citation(book.act(act)), sources));
}

function sentence(subject: string, act: string, sources: readonly (SourceLines | null)[]): string {
  const lines = unique(sources.flatMap((source) => (source === null ? [] : [source.lines])));
  return lines.length === 0
    ? `${subject} : ${act}.`
    : `${subject} : ${act} ; texte du document, ${linesInWords(lines)}.`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
