import type {
  BudgetYear,
  Category,
  ReadingId,
  SchoolYear,
  TariffId,
  WorkbookTable,
} from '../../tariffs/model';
import { Problem, type WhyUnread } from '../problem';

/**
 * What a workbook says and could not be read. Whatever it would have changed has no answer, since what ships may no
 * longer be true there; null stands for any.
 */
export type Refusal = UnreadCells & RefusedScope;

export interface UnreadCells {
  /** null where none of the tables could be read. */
  readonly table: WorkbookTable | null;
  /** As Excel numbers it; null for the whole table. */
  readonly row: number | null;
  readonly why?: WhyUnread;
}

export type RefusedScope =
  | {
      readonly about: 'tariff';
      readonly tariff: TariffId | null;
      readonly from: SchoolYear | BudgetYear | null;
      readonly to: SchoolYear | BudgetYear | null;
      readonly rateKey: string | null;
    }
  | { readonly about: 'charges'; readonly year: SchoolYear | null; readonly line: string | null }
  | { readonly about: 'otherProducts'; readonly year: SchoolYear | null }
  | { readonly about: 'pupils'; readonly year: SchoolYear | null; readonly category: Category | null }
  | { readonly about: 'membership'; readonly siren: string | null }
  | { readonly about: 'reading'; readonly reading: ReadingId | null };

/** Nothing that a workbook could have changed has an answer. */
export const NOTHING_READ: readonly Refusal[] = (
  [
    { about: 'tariff', tariff: null, from: null, to: null, rateKey: null },
    { about: 'charges', year: null, line: null },
    { about: 'otherProducts', year: null },
    { about: 'pupils', year: null, category: null },
    { about: 'membership', siren: null },
    { about: 'reading', reading: null },
  ] as const
).map((scope) => ({ ...scope, table: null, row: null }));

/** What may not be answered, asked by what a caller is about to answer. */
export class Refusals {
  constructor(private readonly all: readonly Refusal[]) {}

  /**
   * @param id absent where all tariffs are wanted
   * @param year absent where all of its years are
   * @param rateKey absent where the whole tariff is
   * @throws Problem `workbookUnread`
   */
  checkTariff(id?: TariffId, year?: SchoolYear | BudgetYear, rateKey?: string): void {
    this.check(
      (refusal) =>
        refusal.about === 'tariff' &&
        matches(refusal.tariff, id) &&
        (year === undefined || isWithin(refusal, year)) &&
        matches(refusal.rateKey, rateKey),
    );
  }

  /**
   * @param year absent where all statements are wanted
   * @param line absent where the whole statement is
   * @throws Problem `workbookUnread`
   */
  checkCharges(year?: SchoolYear, line?: string): void {
    this.check(
      (refusal) => refusal.about === 'charges' && matches(refusal.year, year) && matches(refusal.line, line),
    );
  }

  /**
   * @param year absent where those of all years are wanted
   * @throws Problem `workbookUnread`
   */
  checkOtherProducts(year?: SchoolYear): void {
    this.check((refusal) => refusal.about === 'otherProducts' && matches(refusal.year, year));
  }

  /**
   * @param year absent where all counts are wanted
   * @param category absent where the whole count is
   * @throws Problem `workbookUnread`
   */
  checkPupils(year?: SchoolYear, category?: Category): void {
    this.check(
      (refusal) =>
        refusal.about === 'pupils' && matches(refusal.year, year) && matches(refusal.category, category),
    );
  }

  /** @throws Problem `workbookUnread` */
  checkMembership(siren: string): void {
    this.check((refusal) => refusal.about === 'membership' && matches(refusal.siren, siren));
  }

  /** @throws Problem `workbookUnread` */
  checkReading(reading: ReadingId): void {
    this.check((refusal) => refusal.about === 'reading' && matches(refusal.reading, reading));
  }

  private check(concerns: (refusal: Refusal) => boolean): void {
    const found = this.all.find(concerns);
    if (found !== undefined) {
      const { table, row, why } = found;
      const where = { table, row: row === null ? null : String(row) };
      throw new Problem('workbookUnread', why === undefined ? where : { ...where, why });
    }
  }
}

function isWithin(
  { from, to }: Extract<RefusedScope, { about: 'tariff' }>,
  year: SchoolYear | BudgetYear,
): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

/** A refusal of any value concerns each; a question about all is concerned by each. */
function matches<T>(refused: T | null, asked: T | undefined): boolean {
  return refused === null || asked === undefined || refused === asked;
}
