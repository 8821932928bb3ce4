import type { TariffBook } from '../engine/book/tariff-book';
import type { ChargeBase } from '../engine/charges/base';
import { contributionYears } from '../engine/contribution/years';
import { schoolYearStarting } from '../engine/years/school-year';
import type { SheetModel } from '../kit/sheet/sheet-model';
import type { IsoDate, SchoolYear, TariffId } from '../tariffs/model';
import { collegesSheet } from './colleges/colleges';
import { comparisonSheet } from './comparison/comparison';
import { contributionsSheet } from './contributions';
import { decompteSheet } from './decompte/decompte';
import { npdcSheet } from './npdc';
import { priceListSheet } from './price-list';
import { utonumSheet } from './utonum/utonum';

/** What every table is asked with. */
export interface AnyRequest {
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

export interface YearRequest extends AnyRequest {
  readonly year: SchoolYear;
  readonly base: ChargeBase;
}

/** A committee table of one school year. */
export interface YearTable {
  /** The word of the terminal. */
  readonly id: 'decompte' | 'contributions' | 'colleges' | 'npdc';
  /** What it shows, in French, for the terminal's list. */
  readonly shows: string;
  /** The years that have the data, from the latest. */
  readonly years: (book: TariffBook) => readonly SchoolYear[];
  /** The bases on which the year's unit cost can be worked out. */
  readonly bases: (book: TariffBook, year: SchoolYear) => readonly ChargeBase[];
  readonly build: (book: TariffBook, request: YearRequest) => SheetModel;
}

/** A committee table of all years. */
export interface WholeTable {
  readonly id: 'comparatif' | 'grille' | 'utonum';
  readonly shows: string;
  readonly years: null;
  readonly build: (book: TariffBook, request: AnyRequest) => SheetModel;
}

/** A committee table, as the pane and the terminal offer it. */
export type CommitteeTable = YearTable | WholeTable;

const ONE_BASE: readonly ChargeBase[] = ['voted'];
const oneBase = () => ONE_BASE;

export const COMMITTEE_TABLES: readonly [CommitteeTable, ...CommitteeTable[]] = [
  {
    id: 'decompte',
    shows: 'charges de l’année, ligne à ligne, et coût par élève',
    years: (book) => latestFirst(book.data.charges.map(({ schoolYear }) => schoolYear)),
    bases: (book, year) =>
      book.data.charges.some(({ schoolYear, lines }) => schoolYear === year && lines !== null)
        ? ['voted', 'charter']
        : ONE_BASE,
    build: decompteSheet,
  },
  {
    id: 'contributions',
    shows: 'contributions par territoire, produits et solde',
    years: (book) =>
      latestFirst([
        ...pricedYears(book),
        ...[...book.data.charges, ...book.data.pupils].map(({ schoolYear }) => schoolYear),
      ]),
    bases: oneBase,
    build: contributionsSheet,
  },
  {
    id: 'comparatif',
    shows: 'les années connues côte à côte, et leurs variations',
    years: null,
    build: comparisonSheet,
  },
  {
    id: 'grille',
    shows: 'tous les tarifs, HT ou TTC, avec leur acte',
    years: null,
    build: priceListSheet,
  },
  {
    id: 'colleges',
    shows: 'facture du Département pour les collèges, à remplir',
    years: (book) => pricedYearsOf(book, 'colleges'),
    bases: oneBase,
    build: collegesSheet,
  },
  {
    id: 'npdc',
    shows: 'contribution des EPCI de Nord-Pas-de-Calais Numérique, à remplir',
    years: (book) => pricedYearsOf(book, 'npdc'),
    bases: oneBase,
    build: npdcSheet,
  },
  {
    id: 'utonum',
    shows: 'contributions des ateliers @utonum, comme le comité les a votées',
    years: null,
    build: utonumSheet,
  },
];

function pricedYears(book: TariffBook): readonly SchoolYear[] {
  return contributionYears(book).flatMap(({ year, status }) => (status === null ? [] : [year]));
}

/** The recent years in which another tariff than the schools' has a price. */
function pricedYearsOf(book: TariffBook, id: TariffId): readonly SchoolYear[] {
  return recentYears(book).filter((year) => book.isPriced(id, year));
}

/** From the first year that the schools have a price to the one after the last. */
function recentYears(book: TariffBook): readonly SchoolYear[] {
  const starts = pricedYears(book).map((year) => Number(year.slice(0, 4)));
  const [first, last] = [Math.min(...starts), Math.max(...starts) + 1];
  return Array.from({ length: last - first + 1 }, (_one, at) => schoolYearStarting(last - at));
}

function latestFirst(years: readonly SchoolYear[]): readonly SchoolYear[] {
  return [...new Set(years)].sort((a, b) => b.localeCompare(a));
}
