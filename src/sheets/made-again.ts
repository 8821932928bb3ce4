import { answerOrNull } from '../engine/attempt';
import type { TariffBook } from '../engine/book/tariff-book';
import { contributionYears } from '../engine/contribution/years';
import type { IsoDate } from '../tariffs/model';
import { COMMITTEE_TABLES } from './catalogue';
import { deliberationAnnex } from './deliberation/deliberation-annex';
import { reconciliationSheet } from './reconciliation/reconciliation';
import type { SheetModel } from '../kit/sheet/sheet-model';

/** What Excel's tabs bear after a name that was taken. */
const NUMBERED = /^ \(\d{1,9}\)$/;

/**
 * The sheet that bears a name, made again of what is known now, under that same name.
 *
 * @returns null where no sheet of the catalogue, no annex of a deliberation and no reconciliation is called so, or where
 *   what is known makes it no more
 */
export function madeAgain(book: TariffBook, tab: string, generatedOn: IsoDate): SheetModel | null {
  for (const build of builders(book, generatedOn)) {
    const sheet = answerOrNull(build);
    if (sheet === null || !tab.startsWith(sheet.name)) continue;
    const rest = tab.slice(sheet.name.length);
    if (rest === '' || NUMBERED.test(rest)) return { ...sheet, name: tab };
  }
  return null;
}

function builders(book: TariffBook, generatedOn: IsoDate): readonly (() => SheetModel)[] {
  const years = contributionYears(book).map(({ year }) => year);
  return [
    ...COMMITTEE_TABLES.flatMap((table) =>
      table.years === null
        ? [() => table.build(book, { generatedOn })]
        : table
            .years(book)
            .flatMap((year) =>
              table.bases(book, year).map((base) => () => table.build(book, { year, base, generatedOn })),
            ),
    ),
    ...years.flatMap((year) => [
      () => deliberationAnnex(book, { year, generatedOn }),
      () => reconciliationSheet(book, { year, generatedOn }),
    ]),
  ];
}
