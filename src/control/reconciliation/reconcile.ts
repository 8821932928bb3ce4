import type { TariffBook } from '../../engine/book/tariff-book';
import { otherProductLabel } from '../../engine/charges/other-product-words';
import { unitCost } from '../../engine/charges/unit-cost';
import { count, digits, euros, percentage } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { Money, roundToCent } from '../../kit/money/money';
import { STANDARD_VAT } from '../../kit/money/vat';
import type { SchoolYear } from '../../tariffs/model';
import { knownAccountGap } from './account-prices';
import { figuresOf, type YearFigures } from './figures';
import type { Reconciliation, ReconciliationRow, Verdict } from './row';

/**
 * The reconciliations of a year: what its figures, read in the same acts, say of one another.
 *
 * @throws Problem `workbookUnread`
 */
export function reconcile(book: TariffBook, year: SchoolYear): Reconciliation {
  const figures = figuresOf(book, year);
  return {
    year,
    rows: [lines(figures), balance(figures), pupils(figures), accounts(figures), cost(figures)],
  };
}

function lines({ year, charges }: YearFigures): ReconciliationRow {
  const known = charges?.lines ?? null;
  const sum = known?.reduce((all, { net }) => all.plus(net), new Decimal(0)) ?? null;
  const total = charges?.total ?? null;
  return row({
    id: 'lines',
    label: 'Lignes de charges et total',
    unit: 'euros',
    left: { meaning: 'Somme des lignes', value: sum },
    right: { meaning: 'Total du décompte', value: total },
    explain: () => `${count(known?.length ?? 0)} lignes de charges font le total du décompte.`,
    gap: (gap) => `Les lignes de charges et le total du décompte diffèrent de ${euros(gap)}.`,
    missing:
      total === null
        ? `Aucune charge connue pour ${year}.`
        : `Le total de ${year} est connu, ses lignes ne le sont pas.`,
  });
}

function balance({ year, charges, products, count: counted }: YearFigures): ReconciliationRow {
  const left = products === null ? null : roundToCent(products.total).euros;
  const others = (products?.others ?? []).map((product) => otherProductLabel(product));
  return row({
    id: 'balance',
    label: 'Produits et charges',
    unit: 'euros',
    left: { meaning: ['Produits : élèves × tarif', ...others].join(', '), value: left },
    right: { meaning: 'Charges', value: charges?.total ?? null },
    explain: () => 'Les produits égalent les charges.',
    gap: (gap) =>
      gap.isPositive()
        ? `Les produits dépassent les charges de ${euros(gap)} : excédent.`
        : `Les charges dépassent les produits de ${euros(gap.abs())} : déficit.`,
    missing: missingProducts(year, charges === null, counted !== null && counted.groups === null),
    // A deficit is no fault of the figures.
    judge: (difference) => (difference.isNegative() ? 'remark' : 'ok'),
  });
}

function missingProducts(year: SchoolYear, noCharges: boolean, noSplit: boolean): string {
  if (noSplit) return `La répartition des élèves de ${year} entre les tarifs n'est pas connue.`;
  return noCharges
    ? `Aucune charge connue pour ${year}.`
    : `L'effectif ou le tarif de ${year} n'est pas connu.`;
}

function pupils({ year, count: counted }: YearFigures): ReconciliationRow {
  const groups = counted?.groups ?? null;
  const sum = groups?.reduce((all, group) => all + group.pupils, 0) ?? null;
  return row({
    id: 'pupils',
    label: 'Effectifs par tarif et effectif total',
    unit: 'pupils',
    left: { meaning: 'Somme des effectifs par tarif', value: decimal(sum) },
    right: { meaning: 'Effectif total', value: decimal(counted?.total ?? null) },
    explain: () =>
      `${(groups ?? []).map((group) => count(group.pupils)).join(' + ')} = ${count(sum ?? 0)} élèves.`,
    gap: (gap) => `Les effectifs par tarif et l'effectif total diffèrent de ${count(gap)} élèves.`,
    missing:
      counted === null
        ? `Aucun effectif connu pour ${year}.`
        : `Seul l'effectif total de ${year} est connu, non sa répartition entre les tarifs.`,
  });
}

function accounts({ year, accountLine, count: counted, price }: YearFigures): ReconciliationRow {
  const expected =
    counted === null || price === null
      ? null
      : roundToCent(Money.of(price.gross, 'TTC').times(counted.total)).euros;
  const made =
    expected === null || counted === null || price === null
      ? ''
      : `${count(counted.total)} comptes × ${euros(price.gross)} TTC (calcul du complément : ${euros(price.net)} HT et ${percentage(STANDARD_VAT)} de TVA) = ${euros(expected)}`;
  const found = row({
    id: 'accounts',
    label: 'Ligne des comptes et prix du marché',
    unit: 'euros',
    left: { meaning: 'Ligne des comptes élèves', value: accountLine?.gross ?? null },
    right: { meaning: 'Comptes × prix du marché', value: expected },
    explain: () => `${made}.`,
    gap: (gap) => `${made} : la ligne du décompte s'en écarte de ${euros(gap)}.`,
    missing: missingAccounts(year, made, price === null),
  });
  const gap = knownAccountGap(year);
  const isKnown = gap !== null && found.difference?.equals(gap) === true;
  if (!isKnown) return found;
  return {
    ...found,
    verdict: 'remark',
    explanation: `${found.explanation} Écart connu, qui tient au document : le montant imprimé fait foi.`,
  };
}

function missingAccounts(year: SchoolYear, made: string, noPrice: boolean): string {
  if (noPrice) return `Le prix du compte élève payé en ${year} n'est pas dans les sources.`;
  return made === ''
    ? `L'effectif de ${year} n'est pas connu.`
    : `${made}, mais la ligne des comptes de ${year} n'est pas connue.`;
}

function cost({ year, charges, count: counted, denominator }: YearFigures): ReconciliationRow {
  const found =
    charges === null || denominator === null || denominator.pupils === 0
      ? null
      : unitCost(charges.total, new Decimal(denominator.pupils));
  const printed = charges?.printedUnitCost ?? null;
  const counts =
    denominator === null
      ? ''
      : {
          members: `élèves facturés au tarif des membres ; l'effectif total est de ${count(counted?.total ?? 0)}`,
          all: 'élèves à tous les tarifs, par la lecture du classeur',
          onlyCount: 'élèves, seul effectif connu',
        }[denominator.counts];
  const made =
    found === null
      ? ''
      : `${euros(found.charges)} ÷ ${count(found.pupils)} (${counts}) = ${digits(found.exact.exact)}, soit ${euros(found.rounded.euros)}`;
  return row({
    id: 'unitCost',
    label: 'Coût par élève et coût imprimé',
    unit: 'eurosPerPupil',
    left: { meaning: 'Charges ÷ dénominateur', value: found?.rounded.euros ?? null },
    right: { meaning: 'Coût imprimé au décompte', value: printed },
    explain: () => `${made}.`,
    gap: (gap) => `${made} : le coût imprimé s'en écarte de ${euros(gap.abs())}.`,
    missing:
      found === null
        ? `Les charges ou l'effectif de ${year} ne sont pas connus.`
        : `${made}. Le document n'imprime aucun coût par élève pour ${year}.`,
  });
}

interface RowParts extends Pick<ReconciliationRow, 'id' | 'label' | 'unit' | 'left' | 'right'> {
  readonly explain: () => string;
  readonly gap: (difference: Decimal) => string;
  readonly missing: string;
  /** Of two figures that need not be equal. */
  readonly judge?: (difference: Decimal) => Verdict;
}

/** A row whose figures should be equal. */
function row({ explain, gap, missing, judge = equality, ...parts }: RowParts): ReconciliationRow {
  const { left, right } = parts;
  if (left.value === null || right.value === null) {
    return { ...parts, difference: null, verdict: 'unknown', explanation: missing };
  }
  const difference = left.value.minus(right.value);
  return {
    ...parts,
    difference,
    verdict: judge(difference),
    explanation: difference.isZero() ? explain() : gap(difference),
  };
}

function equality(difference: Decimal): Verdict {
  return difference.isZero() ? 'ok' : 'gap';
}

function decimal(value: number | null): Decimal | null {
  return value === null ? null : new Decimal(value);
}
