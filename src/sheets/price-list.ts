import type { TariffBook } from '../engine/book/tariff-book';
import { originInWords } from '../engine/origin';
import { quantityInWords } from '../engine/quantity-in-words';
import type { IndexedRule } from '../engine/rules/indexed';
import { isReceived, pricesOf, readingsIn } from '../engine/rules/kinds';
import { BASIS_IN_WORDS } from '../engine/services/services-table';
import { percentage } from '../kit/french/amount';
import type { Decimal } from '../kit/money/decimal';
import { exactText } from '../kit/money/exact-text';
import { addHeading, addNote, addTitle } from '../kit/sheet/blocks';
import { number, text } from '../kit/sheet/cells';
import { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { SheetModel } from '../kit/sheet/sheet-model';
import type { IsoDate, Tariff, Version } from '../tariffs/model';
import { statementOf } from '../tariffs/statements';
import { committeeFrame } from './committee-frame';
import { afterItsFirstYear, ON_QUOTE, yearInWords } from './price-words';
import { addProvenance } from './provenance';
import { citationInSheet, isProvisional, markedTitle } from './provisional';
import { linesInWords } from './sources';
import { utonumTables } from './utonum/utonum-table';

const WIDTHS = { price: 44, years: 18, act: 50, basis: 13, amount: 14 } as const;

/**
 * The price list (grille tarifaire): every price that the book knows, each with its years, its basis as its document
 * states it, and its act; then the services whose prices are in none of the sources.
 *
 * @throws Problem `workbookUnread`
 */
export function priceListSheet(
  book: TariffBook,
  { generatedOn }: { readonly generatedOn: IsoDate },
): SheetModel {
  // A price that cannot be read would be missing from the list, or stand in it as it was before.
  book.refusals.checkTariff();
  const { tariffs, unpriced } = book.data;
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: 'Grille tarifaire',
      columnWidths: Object.values(WIDTHS),
      orientation: 'landscape',
      titleRows: { first: 1, last: 2 },
      body: 'Somme Numérique, Nord-Pas-de-Calais Numérique',
      header: 'Grille tarifaire',
      generatedOn,
    }),
  );
  const acts = tariffs.flatMap(({ versions }) => versions.map(({ act }) => book.act(act)));
  addTitle(
    sheet,
    markedTitle('Grille tarifaire des services', acts),
    'Montants en €, hors taxes (HT) ou toutes taxes comprises (TTC) comme chaque acte les énonce',
  );
  for (const tariff of tariffs) {
    addTariff(sheet, book, tariff);
    if (tariff.id === 'utonum-communes') addUtonum(sheet, book);
  }
  addHeading(sheet, 'Services dont le prix n’est dans aucune source');
  for (const { label, reason, source } of unpriced) {
    const stated = statementOf(source);
    const read = `Texte du document, ${linesInWords([source.lines])}`;
    addNote(sheet, `${label} : ${reason} ${read}${stated === null ? '.' : ` : ${stated}`}`);
  }
  addProvenance(sheet);
  return sheet.build();
}

function addTariff(sheet: SheetBuilder, book: TariffBook, tariff: Tariff<Decimal>): void {
  const { label, payer, unit, priceBasis, basisReading, versions } = tariff;
  addHeading(sheet, label);
  addNote(
    sheet,
    `${versions.every(({ rule }) => isReceived(rule)) ? 'Financeur' : 'Redevable'} : ${payer}. Unité : ${unit}.`,
  );
  sheet.addRow([
    text('columnHeader', 'Prix'),
    text('columnHeader', 'Années'),
    text('columnHeader', 'Acte'),
    text('columnHeader', 'Base'),
    text('figureHeader', 'Montant'),
  ]);
  // The latest first: what one looks up most.
  const latestFirst = [...versions].sort((a, b) => start(b) - start(a));
  for (const version of latestFirst) addVersion(sheet, book, version, BASIS_IN_WORDS[priceBasis]);
  if (basisReading !== undefined) addNote(sheet, basisReading);
  for (const remark of remarksOf(book, latestFirst)) addNote(sheet, remark);
}

/** The same prices in the committee's own words. */
function addUtonum(sheet: SheetBuilder, book: TariffBook): void {
  const [latest] = utonumTables(book);
  if (latest === undefined) return;
  addHeading(sheet, 'Ateliers @utonum : le tableau du comité');
  for (const { title, lines } of latest.options) {
    sheet.addRow([
      text('columnHeader', title),
      text('columnHeader', 'Ateliers'),
      text('columnHeader', 'Acte'),
      text('columnHeader', 'Base'),
      text('figureHeader', 'Montant'),
    ]);
    for (const { label, amount, workshops } of lines) {
      sheet.addRow([
        text('label', label),
        text('label', quantityInWords('workshops', workshops)),
        text('label', citationInSheet(latest.act)),
        text('label', BASIS_IN_WORDS.unstated),
        number('rate', exactText(amount)),
      ]);
    }
  }
}

function addVersion(sheet: SheetBuilder, book: TariffBook, version: Version<Decimal>, basis: string): void {
  const act = book.act(version.act);
  const { from, standsFrom } = version;
  const isHeld = standsFrom === undefined || book.readings.choice('prix-sans-terme') === 'holds';
  const years = yearsInWords(isHeld ? version : { from, to: standsFrom });
  // Of the version's first year: the prices are raised once, whatever the year asked.
  const raised = (indexed: IndexedRule<Decimal>) =>
    version.from !== null && book.isPriced(indexed.base, indexed.baseYear ?? version.from)
      ? book.ruleRaised(indexed, version.from)
      : null;
  for (const { label, amount, isShare, item } of pricesOf(version.rule, raised)) {
    sheet.addRow([
      text('label', isProvisional(act) ? `${label} (prévisionnel)` : label),
      text('label', years),
      text('label', statedAct(act.status === 'presented', citationInSheet(act, item ?? act.item))),
      text('label', basis),
      amount === null
        ? text('unknown', ON_QUOTE)
        : isShare === true
          ? text('unknown', percentage(amount))
          : number('rate', exactText(amount)),
    ]);
  }
}

function statedAct(isPresented: boolean, cited: string): string {
  return isPresented ? `${cited} (présenté)` : cited;
}

/** Each remark once, with what it is about where it holds for one rate or from one year on, then the workbook's rows. */
function remarksOf(book: TariffBook, versions: readonly Version<Decimal>[]): readonly string[] {
  const remarks = versions.flatMap(({ remarks: own = [], rule, origin, act, standsFrom }) => [
    ...own.map(({ text: remark, rate, fromYear }) =>
      [
        ...(rate === undefined ? [] : [`${rate} : `]),
        ...(fromYear === undefined ? [] : [`À partir de ${fromYear} : `]),
        remark,
      ].join(''),
    ),
    ...(standsFrom === undefined ? [] : [afterItsFirstYear(book, book.act(act), standsFrom)]),
    ...readingsIn(rule, (id) => book.readings.choice(id)),
    ...originInWords('Tarif', origin),
  ]);
  return [...new Set(remarks)];
}

function yearsInWords({ from, to }: Pick<Version<Decimal>, 'from' | 'to'>): string {
  if (from === null) return to === null ? 'sans année' : `jusqu'à ${yearInWords(to)}`;
  if (to === null) return `depuis ${yearInWords(from)}`;
  if (from !== to) return `de ${yearInWords(from)} à ${yearInWords(to)}`;
  return typeof from === 'number' ? `exercice ${from}` : from;
}

function start({ from }: Version<Decimal>): number {
  return from === null ? 0 : Number(String(from).slice(0, 4));
}
