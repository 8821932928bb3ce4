import { cents, count, date, name, positiveCents, schoolYear } from '../../../workbook-tariffs/cells/readers';
import type { TariffBook } from '../../../engine/book/tariff-book';
import { OTHER_PRODUCTS } from '../../../engine/charges/other-products';
import { OTHER_PRODUCT_WORDS } from '../../../engine/charges/other-product-words';
import { Decimal } from '../../../kit/money/decimal';
import type { ActStatus, Category, IsoDate, OtherProductKind, SchoolYear } from '../../../tariffs/model';
import type { TableChange } from '../../../workbook/table-change';
import { actChanges } from '../../../workbook-tariffs/changes/acts';
import { chargesChanges, pupilsChanges, type ChargeToWrite } from '../../../workbook-tariffs/changes/figures';
import type { ActValues } from '../../../workbook-tariffs/rows/acts';
import type { PupilValues } from '../../../workbook-tariffs/rows/pupil-rows';
import type { TablesAsRead } from '../../../workbook-tariffs/rows/tables-as-read';
import type { EntryFault } from '../../layout/entry-field';
import { typedAmount, TypedFields } from '../../layout/form';

/** The groups in which pupils are counted: those who pay alike may be counted together. */
export const PUPIL_GROUPS = {
  together: [['membre'], ['membre hors Somme', 'hors membre']],
  apart: [['membre'], ['membre hors Somme'], ['hors membre']],
} as const satisfies Readonly<Record<string, readonly (readonly Category[])[]>>;

export type Grouping = keyof typeof PUPIL_GROUPS;

/** What is typed of a charge line. */
export interface LineEntry {
  /** Tells two lines apart, whatever is typed in them. */
  readonly id: number;
  readonly label: string;
  readonly gross: string;
  readonly subsidy: string;
  readonly isProportional: boolean;
}

/** What is typed of a product that is no contribution. */
export interface ProductEntry {
  readonly kind: OtherProductKind;
  /** As the workbook names it; null where it has none of this kind yet. */
  readonly label: string | null;
  readonly amount: string;
}

/** The act that the figures come from: one that is known, by what cites it, or a new one of the workbook. */
export type ActEntry =
  | { readonly kind: 'known'; readonly cited: string }
  | { readonly kind: 'new'; readonly key: string; readonly date: string; readonly status: ActStatus };

export interface FiguresEntries {
  readonly year: string;
  readonly act: ActEntry;
  readonly lines: readonly LineEntry[];
  readonly products: readonly ProductEntry[];
  readonly grouping: Grouping;
  /** By the categories of the group, joined. */
  readonly pupils: Readonly<Record<string, string>>;
}

export interface FiguresRead {
  readonly year: SchoolYear | null;
  /** The faults by field: `year`, `act`, `date`, `3.gross`, `membre`… */
  readonly faults: ReadonlyMap<string, EntryFault>;
  /** The net amount of each line that can be read, by its id. */
  readonly nets: ReadonlyMap<number, Decimal>;
  /** What registers the figures; null while something cannot be read, or nothing is given. */
  readonly changes: ChangesOf | null;
  /** The same while their act alone is still to be given: enough to tell what the figures come to. */
  readonly trial: ChangesOf | null;
}

type ChangesOf = (tables: TablesAsRead) => readonly TableChange[];

/** Stands for the act of figures that are tried before it is given. */
const NO_ACT_YET: ActValues = {
  key: 'à venir',
  body: null,
  number: null,
  date: '2000-01-01',
  title: 'à venir',
  item: null,
  status: 'draft',
};

/** Reads the entries as the cells of EntActes, EntCharges and EntEffectifs are read. */
export function readFigures(entries: FiguresEntries): FiguresRead {
  const fields = new TypedFields<string>();
  const { faults } = fields;
  const year = fields.required<SchoolYear>('year', entries.year, schoolYear);
  const act = readAct(entries.act, year, fields);
  const nets = new Map<number, Decimal>();
  const lines = entries.lines.filter(isFilled).map(({ id, label, gross, subsidy, isProportional }) => {
    const read = {
      line: fields.required(`${id}.label`, label, name),
      gross: fields.required(`${id}.gross`, gross, cents),
      subsidy: subsidy.trim() === '' ? '0.00' : fields.required(`${id}.subsidy`, subsidy, positiveCents),
      proportional: isProportional,
      type: 'charge' as const,
    };
    if (read.gross !== null && read.subsidy !== null) nets.set(id, netOf(read.gross, read.subsidy));
    return read;
  });
  const products = entries.products.flatMap(({ kind, label, amount }, at) =>
    amount.trim() === ''
      ? []
      : [
          {
            line: label ?? OTHER_PRODUCT_WORDS[kind],
            gross: fields.required(`product.${at}`, amount, positiveCents),
            subsidy: '0.00',
            proportional: null,
            type: kind,
          },
        ],
  );
  const counts = PUPIL_GROUPS[entries.grouping].flatMap((categories) => {
    const typed = entries.pupils[categories.join()] ?? '';
    return typed.trim() === ''
      ? []
      : [{ counted: categories, pupils: fields.required(categories.join(), typed, count) }];
  });
  // A product that is emptied is taken back.
  const areProductsTyped = entries.products.some(
    ({ label, amount }) => label !== null || amount.trim() !== '',
  );
  const isNothing = lines.length === 0 && counts.length === 0 && !areProductsTyped;
  const isActAlone = [...faults.keys()].every((field) => field === 'act' || field === 'date');
  if (!isActAlone || isNothing || year === null) return { year, faults, nets, changes: null, trial: null };
  const changesWith =
    ({ cited, added }: CitedAct): ChangesOf =>
    (tables) => {
      const source = { act: cited, remark: null };
      const written = (rows: typeof lines | typeof products) =>
        rows.map((row) => ({ ...row, ...source }) as ChargeToWrite);
      const pupils = counts.map((one) => ({ ...one, ...source }) as PupilsToWrite);
      return [
        ...(added === null ? [] : actChanges(tables, added)),
        ...chargesChanges(tables, year, {
          ...(lines.length === 0 ? {} : { charges: written(lines) }),
          ...(areProductsTyped ? { otherProducts: written(products) } : {}),
        }),
        ...(pupils.length === 0 ? [] : pupilsChanges(tables, year, pupils)),
      ];
    };
  const changes = act === null || faults.size > 0 ? null : changesWith(act);
  return {
    year,
    faults,
    nets,
    changes,
    trial: changes ?? changesWith({ cited: NO_ACT_YET.key, added: NO_ACT_YET }),
  };
}

interface CitedAct {
  readonly cited: string;
  /** null where the act is known. */
  readonly added: ActValues | null;
}

// Without a fault, every cell was read.
type PupilsToWrite = Omit<PupilValues, 'year'>;

function netOf(gross: string, subsidy: string): Decimal {
  return new Decimal(gross).minus(subsidy);
}

function readAct(entry: ActEntry, year: SchoolYear | null, fields: TypedFields<string>): CitedAct | null {
  if (entry.kind === 'known') {
    const cited = fields.required('act', entry.cited, name);
    return cited === null ? null : { cited, added: null };
  }
  const key = fields.required('act', entry.key, name);
  const on = fields.required<IsoDate>('date', entry.date, date);
  if (key === null || on === null || year === null) return null;
  const { status } = entry;
  const title = `Charges et effectifs de l'ENT ${year}`;
  return { cited: key, added: { key, body: null, number: null, date: on, title, item: null, status } };
}

export function isFilled({ label, gross, subsidy }: LineEntry): boolean {
  return [label, gross, subsidy].some((typed) => typed.trim() !== '');
}

/** What a year holds, as one would type it; blank where nothing is known. */
export function entriesOf(book: TariffBook, year: SchoolYear): Omit<FiguresEntries, 'year' | 'act'> {
  const lines = book.data.charges.find(({ schoolYear: known }) => known === year)?.lines ?? [];
  const groups = book.data.pupils.find(({ schoolYear: known }) => known === year)?.groups ?? [];
  const isApart = groups.some(({ categories }) => categories.length === 1 && categories[0] !== 'membre');
  return {
    lines: lines.map(({ label, gross, subsidy, proportional }, id) => ({
      id,
      label,
      gross: typedAmount(gross),
      subsidy: subsidy.isZero() ? '' : typedAmount(subsidy),
      isProportional: proportional,
    })),
    products: OTHER_PRODUCTS.flatMap((kind): readonly ProductEntry[] => {
      const known = (book.data.otherProducts ?? []).filter(
        (product) => product.schoolYear === year && product.kind === kind,
      );
      if (known.length === 0) return [{ kind, label: null, amount: '' }];
      return known.map(({ label, amount }) => ({ kind, label, amount: typedAmount(amount) }));
    }),
    grouping: isApart ? 'apart' : 'together',
    pupils: Object.fromEntries(groups.map(({ categories, pupils }) => [categories.join(), String(pupils)])),
  };
}

/** The lines of another year, whose amounts are to be typed. */
export function labelsOf(book: TariffBook, year: SchoolYear): readonly LineEntry[] {
  return entriesOf(book, year).lines.map((line) => ({ ...line, gross: '', subsidy: '' }));
}
