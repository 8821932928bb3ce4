import { COMMITTEE_TABLE, committeeTable } from '../engine/charges/committee-table';
import { productsOf } from '../engine/charges/products';
import { chargesOf } from '../engine/charges/statement';
import { yearCost } from '../engine/charges/year-cost';
import { count, euros } from '../kit/french/amount';
import { territoriesInWords } from '../engine/contribution/territories';
import { explainUnitCost } from '../engine/charges/explain-charges';
import { toFill, type Block } from './block';
import type { Figures } from './figures';
import { divisorInWords } from './unit-cost';

/** The tables that the text rests on: the committee's own, where its lines are known, and what each rate brings in. */
export function annex(figures: Figures): readonly Block[] {
  return [
    { kind: 'heading', text: `Annexe : charges et produits de l'année scolaire ${figures.year}` },
    ...chargeTable(figures),
    ...productTable(figures),
  ];
}

function chargeTable(figures: Figures): readonly Block[] {
  const table = figures.known(committeeTable);
  if (table === null) {
    const total = figures.written('charges', (book, year) => euros(chargesOf(book, year).total));
    return [{ kind: 'paragraph', text: `Charges : ${total} au total ; ${toFill('lignes de charges')}.` }];
  }
  const cost = figures.known(yearCost);
  return [
    {
      kind: 'table',
      header: [COMMITTEE_TABLE.object, COMMITTEE_TABLE.amount],
      rows: table.map(({ label, amount }) => [label, euros(amount)]),
      totals: 2,
    },
    ...(cost === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${explainUnitCost(cost).sentence}. Dénominateur : ${divisorInWords(cost)}.`,
          } as const,
        ]),
  ];
}

function productTable(figures: Figures): readonly Block[] {
  const products = figures.known(productsOf);
  if (products === null) return [{ kind: 'paragraph', text: toFill('élèves et produits par tarif') }];
  const { groups, total } = products;
  const pupils = groups.reduce((sum, group) => sum + group.pupils, 0);
  return [
    {
      kind: 'table',
      header: ['Territoire', 'Élèves', 'Tarif par élève', 'Produit'],
      rows: [
        ...groups.map((group) => [
          territoriesInWords(group.categories),
          count(group.pupils),
          euros(group.rate),
          euros(group.amount.exact),
        ]),
        ['TOTAL', count(pupils), '', euros(total.exact)],
      ],
      totals: 1,
    },
  ];
}
