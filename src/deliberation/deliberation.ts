import type { TariffBook } from '../engine/book/tariff-book';
import { balanceOf, productsOf } from '../engine/charges/products';
import { pupilCountOf } from '../engine/charges/pupils';
import { chargesOf } from '../engine/charges/statement';
import { yearCost } from '../engine/charges/year-cost';
import { rateFor } from '../engine/contribution/rate';
import { count, euros } from '../engine/french/amount';
import type { Decimal } from '../engine/money/decimal';
import { isProblem } from '../engine/problem';
import { budgetYearBilling } from '../engine/years/school-year';
import type { Category, SchoolYear } from '../tariffs/model';

/** The text of a deliberation, to be pasted; French, as the act is. */
export interface Deliberation {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** How many figures nothing gives: each stands in the text as `[… à compléter]`. */
  readonly missing: number;
}

/** Where the products go, as deliberation 20240617_DL_05, article 4, has it. */
const BUDGET_ALLOCATION = 'recettes de fonctionnement du budget principal';

/**
 * The draft of a year's deliberation on the contribution of primary schools. Figures come from the tables; number and
 * date of the act, and whatever is not known, are left to complete.
 */
export function deliberationOf(book: TariffBook, year: SchoolYear): Deliberation {
  let missing = 0;
  const known = (what: string, ask: () => string): string => {
    try {
      return ask();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      missing += 1;
      return `[${what} à compléter]`;
    }
  };
  const rate = (category: Category) => known('tarif', () => euros(rateFor(book, category, year).rate));
  const [members, membersOutside, outside] = [rate('membre'), rate('membre hors Somme'), rate('hors membre')];
  const charges = known('charges', () => euros(chargesOf(book, year).total));
  const pupils = known('effectif', () => count(pupilCountOf(book, year).total));
  const cost = known('coût', () => {
    const { rounded, charges: base, pupils: over } = yearCost(book, year);
    return `${euros(rounded.euros)} par élève (${euros(base)} pour ${count(over)} élèves)`;
  });
  const products = known('produits', () => euros(productsOf(book, year).total.exact));
  const balance = known('solde', () => signed(balanceOf(book, year).exact));

  const outsideArticles =
    membersOutside === outside
      ? [
          `La contribution est de ${outside} par élève pour les collectivités et établissements de la Somme situés hors des territoires membres, et pour ceux des territoires membres situés hors de la Somme.`,
        ]
      : [
          `La contribution est de ${membersOutside} par élève pour les collectivités et établissements des territoires membres situés hors de la Somme.`,
          `La contribution est de ${outside} par élève pour les collectivités et établissements de la Somme situés hors des territoires membres.`,
        ];
  const articles = [
    `Pour l'année scolaire ${year}, la contribution au service mutualisé de l'espace numérique de travail (ENT) est de ${members} par élève, toutes taxes comprises, pour les collectivités et établissements des territoires membres situés dans la Somme.`,
    ...outsideArticles,
    `Les contributions sont facturées aux collectivités et établissements compétents, selon les comptes d'élèves créés pendant l'année scolaire ${year}.`,
    `Elles sont inscrites en ${BUDGET_ALLOCATION}, exercice ${budgetYearBilling(year)}.`,
    "Le Président est chargé de l'exécution de la présente délibération.",
  ];
  return {
    title: `Contribution à l'ENT des écoles, année scolaire ${year}`,
    missing,
    paragraphs: [
      'Délibération n° [numéro à compléter] du [date à compléter]',
      'Le comité syndical,',
      "Vu les statuts du syndicat mixte et la charte de fonctionnement du service de l'ENT ;",
      `Considérant que les charges du service s'élèvent à ${charges} pour ${pupils} élèves, soit ${cost} ;`,
      `Considérant que les contributions proposées produisent ${products}, soit un solde de ${balance} ;`,
      'Délibère :',
      ...articles.map((article, at) => `Article ${at + 1}. ${article}`),
    ],
  };
}

/** The whole text, a blank line between paragraphs. */
export function deliberationText({ title, paragraphs }: Deliberation): string {
  return [title, ...paragraphs].join('\n\n');
}

function signed(balance: Decimal): string {
  return balance.gt(0) ? `+${euros(balance)}` : euros(balance);
}
