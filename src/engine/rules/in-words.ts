import { count, euros, percentage } from '../../kit/french/amount';
import { quantityInWords } from '../quantity-in-words';
import type { BandsWorking, GrantWorking, LessSubsidiesWorking, PerUnitWorking, Working } from './working';

/** How an amount came about, in French, without its result: `412 élèves × 7,40 €`. */
export function workingInWords(working: Working): string {
  switch (working.kind) {
    case 'perUnit':
      return perUnitInWords(working);
    case 'flat':
      return euros(working.exact.exact);
    case 'bands':
      return `${euros(working.exact.exact)}, tranche ${bandInWords(working)}`;
    case 'above':
      return `${quantityInWords(working.counted.quantity, working.counted.value)} × ${euros(working.rate)}`;
    case 'package': {
      const { included, amount, extra, beyond } = working;
      const inPackage = `forfait de ${euros(amount)} pour ${quantityInWords(working.over.quantity, included)}`;
      return extra.isZero() ? inPackage : `${inPackage} + ${count(extra)} au-delà × ${euros(beyond)}`;
    }
    case 'grant':
      return grantInWords(working);
    case 'indexed':
      return `(${workingInWords(working.base)}) + ${percentage(working.increase)}`;
    case 'sum':
      return working.parts.map((part) => `${part.label} (${workingInWords(part.working)})`).join(' + ');
    case 'lessSubsidies':
      return lessSubsidiesInWords(working);
  }
}

function perUnitInWords({ factors, rate, bound }: PerUnitWorking): string {
  const quantities = factors.map(({ quantity, value }) => quantityInWords(quantity, value));
  const product = [...quantities, euros(rate)].join(' × ');
  if (bound === null) return product;
  const effect = bound.kind === 'floor' ? 'porté au plancher' : 'ramené au plafond';
  return `${product} = ${euros(bound.without.exact)}, ${effect}`;
}

function lessSubsidiesInWords({ gross, subsidies }: LessSubsidiesWorking): string {
  const difference = `${workingInWords(gross)} − subventions de ${euros(subsidies)}`;
  return subsidies.greaterThan(gross.exact.exact) ? `${difference}, porté à 0` : difference;
}

function grantInWords({ over, rate, floor, cost, shareOfCost, decidedBy }: GrantWorking): string {
  switch (decidedBy) {
    case 'rate':
      return `${quantityInWords(over.quantity, over.value)} × ${euros(rate)}`;
    case 'floor':
      return `plancher de ${euros(floor)}`;
    case 'shareOfCost':
      return `${percentage(shareOfCost)} du coût de ${euros(cost)}`;
  }
}

function bandInWords({ band: { from, to }, over: { quantity } }: BandsWorking): string {
  return to === null
    ? `à partir de ${quantityInWords(quantity, from)}`
    : `de ${count(from)} à ${quantityInWords(quantity, to)}`;
}
