import type { TariffBook } from '../../engine/book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { isProblem } from '../../engine/problem';
import type { Act, BudgetYear, Rule, SchoolYear } from '../../tariffs/model';

/** A line of the committee's table, in the words that it prints. */
export interface UtonumLine {
  readonly label: string;
  /** In euros, on the basis that the source does not state. */
  readonly amount: Decimal;
  readonly workshops: number;
}

/** The committee's table of @utonum workshops (minutes of 28/06/2022, point 12), at the prices of one act. */
export interface UtonumTable {
  readonly act: Act;
  readonly from: BudgetYear;
  /** Where its act sets no term. */
  readonly standsFrom?: SchoolYear | BudgetYear;
  readonly options: readonly { readonly title: string; readonly lines: readonly UtonumLine[] }[];
}

/** The tables of the years from which a price of theirs holds, the latest first. */
export function utonumTables(book: TariffBook): readonly UtonumTable[] {
  const starts = ['utonum-epci', 'utonum-communes'].flatMap((id) =>
    book.tariff(id).versions.flatMap(({ from }) => (typeof from === 'number' ? [from] : [])),
  );
  return [...new Set(starts)].sort((a, b) => b - a).flatMap((from) => tableFrom(book, from) ?? []);
}

/** null where one of the two tariffs has no price in that year. */
function tableFrom(book: TariffBook, from: BudgetYear): UtonumTable | null {
  try {
    const epci = book.inForce('utonum-epci', from);
    const communes = book.inForce('utonum-communes', from);
    const { standsFrom } = epci.version;
    const { included, amount, beyond } = packageOf(epci.version.rule);
    const rate = (key: string) => rateOf(communes.version.rule, key);
    return {
      act: epci.act,
      from,
      ...(standsFrom === undefined ? {} : { standsFrom }),
      options: [
        {
          title: 'Option 1',
          lines: [
            { label: 'contribution annuelle mutualisée EPCI', amount, workshops: included },
            { label: "Atelier supplémentaire par l'EPCI", amount: beyond, workshops: 1 },
            {
              label: 'contribution individuelle communale',
              amount: rate('commune mutualisée'),
              workshops: 1,
            },
          ],
        },
        {
          title: 'Option 2',
          lines: [
            {
              label: 'contribution communale hors mutualisation EPCI',
              amount: rate('commune'),
              workshops: 1,
            },
          ],
        },
      ],
    };
  } catch (thrown) {
    if (isProblem(thrown) && thrown.code !== 'workbookUnread') return null;
    throw thrown;
  }
}

function packageOf(rule: Rule<Decimal>) {
  if (rule.kind !== 'package') throw new TypeError(`@utonum is priced by "${rule.kind}", not by a package.`);
  return rule;
}

function rateOf(rule: Rule<Decimal>, key: string): Decimal {
  const rate = rule.kind === 'perUnit' ? rule.rates[key] : undefined;
  if (rate === undefined) throw new TypeError(`@utonum has no rate "${key}".`);
  return rate.amount;
}
