import { pupilCountOf } from '../engine/charges/pupils';
import { chargeRemarks, pupilRemarks } from '../engine/charges/standing';
import { unitCost } from '../engine/charges/unit-cost';
import { yearCost } from '../engine/charges/year-cost';
import { citation } from '../engine/citation';
import { rateFor } from '../engine/contribution/rate';
import { CHARGED } from '../engine/contribution/territories';
import { count, euros } from '../kit/french/amount';
import { Decimal } from '../kit/money/decimal';
import { budgetYearBilling } from '../engine/years/school-year';
import type { Act, SchoolYear } from '../tariffs/model';
import type { Figures } from './figures';

/** Where the rates come from: what stands at the head of the draft, which is never taken for the vote. */
export function standingOfRates(figures: Figures): string {
  const { year } = figures;
  const rates = CHARGED.flatMap(
    (category) => figures.known((book) => rateFor(book, category, year).act) ?? [],
  );
  if (rates.length === 0) return `Les tarifs de ${year} ne sont pas connus : ils sont à compléter.`;
  return [...new Set(rates)].map((act) => standing(act, year)).join(' ');
}

function standing(act: Act, year: SchoolYear): string {
  switch (act.status) {
    case 'draft':
      return `Tarifs prévisionnels, repris de : ${citation(act)}. Le vote n'a pas eu lieu.`;
    case 'presented':
      return `Tarifs repris d'un document dont le vote n'est pas connu : ${citation(act)}.`;
    case 'voted':
      return `Les tarifs de ${year} ont déjà été votés (${citation(act)}) : ce projet en reprend les chiffres.`;
  }
}

/** What is to be known, or decided, before the draft is relied on; none of it is part of the act. */
export function notes(figures: Figures): readonly string[] {
  const closed = budgetYearBilling(figures.year) - 1;
  return [
    ...(figures.known(chargeRemarks) ?? []),
    ...(figures.known(pupilRemarks) ?? []),
    ...divisor(figures),
    ...split(figures),
    "Date de la charte : l'acte de 2024 vise une charte approuvée le 26/06/2016, qui est un dimanche ; la charte connue est la délibération n° 12 du 24/06/2014. Confirmez la date visée.",
    `Compte administratif : celui de l'exercice ${closed}, dernier clos quand le service est facturé en ${closed + 1}. Corrigez le visa si un compte financier unique le remplace.`,
    ...pithon(figures),
    "Tarifs : aucun acte n'écrit HT ou TTC après eux ; ils sont facturés tels quels, sans TVA ajoutée (lecture retenue).",
  ];
}

/** The two quotients that are easily taken for one another. */
function divisor(figures: Figures): readonly string[] {
  const cost = figures.known(yearCost);
  const counted = figures.known(pupilCountOf);
  if (cost === null || counted === null || cost.counts !== 'members' || cost.pupils.eq(counted.total))
    return [];
  const overAll = unitCost(cost.charges, new Decimal(counted.total)).rounded.euros;
  return [
    `Coût par élève : ${euros(cost.rounded.euros)} est le quotient par ${count(cost.pupils)} élèves ; par les ${count(counted.total)} élèves de l'année, il serait de ${euros(overAll)}.`,
  ];
}

function split(figures: Figures): readonly string[] {
  const counted = figures.known(pupilCountOf);
  if (counted?.groups !== null || counted.total === 0) return [];
  return [
    `Effectif : ${count(counted.total)} ${counted.scope}, sans répartition entre les tarifs. Des élèves situés hors de la Somme peuvent ne pas y être comptés.`,
  ];
}

/** The acts name Seine-Maritime alone, which a commune of the Aisne may be left out by. */
function pithon(figures: Figures): readonly string[] {
  const choice = figures.known((book) => book.readings.choice('somme-hors-76'));
  const asked = {
    rate: 'pour que le tarif vaille aussi pour Pithon (Aisne). Confirmez.',
    none: "alors que votre classeur lit que Pithon (Aisne) n'a pas de tarif : ajoutez la mention, ou le tarif vaudra aussi pour elle.",
  };
  if (choice === null) return [];
  return [
    `Territoires membres hors de la Somme : les actes de 2022 et de 2024 y ajoutent « (Seine Maritime) », que ce projet ne reprend pas, ${asked[choice]}`,
  ];
}
