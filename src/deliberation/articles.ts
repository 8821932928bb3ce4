import { hasVotedAllocation } from '../engine/contribution/budget-allocation';
import { rateFor } from '../engine/contribution/rate';
import { euros } from '../kit/french/amount';
import type { Category, SchoolYear } from '../tariffs/model';
import { toFill, type Block } from './block';
import type { Figures } from './figures';

const BUDGET_ALLOCATION = 'recettes de fonctionnement du budget principal';

const PAYERS = 'les collectivités et établissements';

/** What is decided: rates, basis of the invoices, budget allocation, execution. */
export function articles(figures: Figures): readonly Block[] {
  const { year } = figures;
  const rate = (category: Category) =>
    figures.written('tarif', (book) => euros(rateFor(book, category, year).rate));
  const [outside, others] = [rate('membre hors Somme'), rate('hors membre')];
  const texts = [
    `Pour l'année scolaire ${year}, la contribution au service mutualisé des ENT est fixée à ${rate('membre')} par élève pour ${PAYERS} des territoires membres situés dans la Somme.`,
    ...(outside === others
      ? [
          `Elle est fixée à ${others} par élève pour ${PAYERS} de la Somme situés hors des territoires membres, et pour ceux des territoires membres situés hors de la Somme.`,
        ]
      : [
          `Elle est fixée à ${outside} par élève pour ${PAYERS} des territoires membres situés hors de la Somme.`,
          `Elle est fixée à ${others} par élève pour ${PAYERS} de la Somme situés hors des territoires membres.`,
        ]),
    `Les contributions sont facturées aux collectivités et établissements compétents, selon les comptes d'élèves créés pendant l'année scolaire ${year}.`,
    `Elles sont imputées en ${budgetAllocation(year)}.`,
    "Le Président est chargé de l'exécution de la présente délibération.",
  ];
  return [
    { kind: 'heading', text: 'Délibère' },
    ...texts.map((text, at): Block => ({ kind: 'article', label: `Article ${at + 1}`, text })),
  ];
}

/** Where the products go; for a year that no act says it of, what the act of 2024 says is a proposal to confirm. */
export function budgetAllocation(year: SchoolYear): string {
  return hasVotedAllocation(year)
    ? BUDGET_ALLOCATION
    : toFill(`imputation (proposition à confirmer, rédaction de l'acte de 2024 : ${BUDGET_ALLOCATION})`);
}
