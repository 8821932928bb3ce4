import { BALANCE_WORDS, kindOfBalance } from '../engine/charges/balance-kind';
import { explainProducts } from '../engine/charges/explain-charges';
import { otherProductsOf } from '../engine/charges/other-products';
import { balanceOf } from '../engine/charges/products';
import { pupilCountOf } from '../engine/charges/pupils';
import { chargesOf } from '../engine/charges/statement';
import { yearCost } from '../engine/charges/year-cost';
import { count, euros } from '../kit/french/amount';
import { budgetYearBilling } from '../engine/years/school-year';
import type { ActId, PupilCount } from '../tariffs/model';
import { toFill, type Block } from './block';
import type { Figures } from './figures';
import { costInWords } from './unit-cost';

/** What is put before the committee, what it has regard to (visas) and what it considers, with the year's figures. */
export function recitals(figures: Figures): readonly Block[] {
  const { year } = figures;
  const billedIn = budgetYearBilling(year);
  return [
    { kind: 'heading', text: 'Exposé' },
    paragraph(
      `La charte de fonctionnement appelle le comité syndical à fixer la tarification du service facturé en ${billedIn}, d'après les dépenses de l'année scolaire ${year}.`,
    ),
    paragraph(toFill('motifs de la proposition (marchés, conventions, évolution des charges)')),
    { kind: 'heading', text: 'Le comité syndical' },
    paragraph('Vu les statuts du syndicat mixte ;'),
    paragraph(
      `Vu la charte de fonctionnement du service mutualisé des ENT, approuvée par délibération du ${toFill('date')} ;`,
    ),
    // The act of 2024, on what is billed in 2024, has regard to the accounts of 2023.
    paragraph(
      `Vu les résultats du compte administratif ${billedIn - 1}, notamment ceux du budget propre à l'ENT ;`,
    ),
    ...[...pupils(figures), ...charges(figures), ...products(figures)].map((text) =>
      paragraph(`Considérant ${text} ;`),
    ),
  ];
}

function pupils(figures: Figures): readonly string[] {
  const counted = figures.known(pupilCountOf);
  const total =
    counted === null ? `${toFill('effectif')} élèves` : `${count(counted.total)} ${scopeOf(counted)}`;
  const members = counted === null ? null : membersOf(counted);
  const others = counted === null || members === null ? null : counted.total - members;
  const written = (known: number | null) => (known === null ? toFill('effectif') : count(known));
  return [
    `que le service a concerné ${total}, dont ${written(members)} facturés au tarif des membres et ${written(others)} à un autre tarif${marked(figures, counted, 'effectif prévisionnel')}`,
  ];
}

/** What a workbook's count covers is told of its table, which is no matter of the act's. */
function scopeOf({ scope, origin }: PupilCount): string {
  return origin === undefined ? scope : 'élèves';
}

/** @returns null where the source does not count them apart */
function membersOf({ groups }: PupilCount): number | null {
  return (
    groups?.find(({ categories }) => categories.length === 1 && categories[0] === 'membre')?.pupils ?? null
  );
}

function charges(figures: Figures): readonly string[] {
  const { year } = figures;
  const statement = figures.known(chargesOf);
  const total = statement === null ? toFill('charges') : euros(statement.total);
  const amount = `que les charges du service s'élèvent à ${total} pour l'année scolaire ${year}${marked(figures, statement, 'charges prévisionnelles')}`;
  const cost = figures.known(yearCost);
  if (cost === null) return [`${amount}, soit ${toFill('coût par élève et son diviseur')}`];
  if (cost.base === 'voted') return [`${amount}, soit ${costInWords(cost)}`];
  return [
    amount,
    `que les comptes et les contenus payants, seuls retenus d'après l'article 4.2 de la charte (lecture du classeur), en font ${euros(cost.charges)}, soit ${costInWords(cost)}`,
  ];
}

function products(figures: Figures): readonly string[] {
  const brought = figures.written('produits', (book, year) => explainProducts(book, year).sentence);
  const others = figures.known(otherProductsOf) ?? [];
  const what =
    others.length === 0
      ? 'que les contributions aux tarifs proposés produisent'
      : 'que les contributions aux tarifs proposés et les autres recettes du service produisent';
  return [`${what} : ${brought}`, balance(figures)];
}

function balance(figures: Figures): string {
  const difference = figures.known(balanceOf);
  if (difference === null) return `que le solde des produits et des charges est de ${toFill('solde')}`;
  const kind = kindOfBalance(difference.exact);
  if (kind === 'even') return `que les produits égalent les charges : ${BALANCE_WORDS.even}`;
  return `que le solde des produits et des charges est un ${BALANCE_WORDS[kind]} de ${euros(difference.exact.abs())}`;
}

/** A figure that rests on a draft says so. */
function marked(figures: Figures, set: { readonly act: ActId } | null, mark: string): string {
  return set !== null && figures.book.act(set.act).status === 'draft' ? ` (${mark})` : '';
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
