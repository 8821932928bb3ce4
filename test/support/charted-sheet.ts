import { cell, range } from '../../src/kit/formula/address';
import { number, text } from '../../src/kit/sheet/cells';
import type { SheetModel } from '../../src/kit/sheet/sheet-model';
import { smallSheet } from './small-sheet';

const CATEGORIES = range(cell(1, 1), cell(2, 1));

/** A sheet with a chart of each kind; its second has two series. */
export const CHARTED: SheetModel = smallSheet(
  [
    [text('label', 'Redevance « A & B »'), number('amount', '22500.00'), number('amount', '7.40')],
    [text('label', 'Personnel'), number('amount', '125755.82'), number('amount', '12.00')],
    ...Array.from({ length: 30 }, () => []),
  ],
  {
    name: 'Année d’essai',
    charts: (['bars', 'lines', 'columns'] as const).map((kind, index) => ({
      kind,
      title: `Charges <${kind}> & "tarifs"`,
      description: 'Graphique : Redevance 22 500,00 €, Personnel 125 755,82 €.',
      categories: CATEGORIES,
      categoryFormat: null,
      series: [
        { name: 'Charges', values: range(cell(1, 2), cell(2, 2)) },
        ...(kind === 'lines' ? [{ name: 'Tarif', values: range(cell(1, 3), cell(2, 3)) }] : []),
      ],
      valueTitle: '€ TTC',
      valueFormat: '#,##0.00\\ "€"',
      place: range(cell(3 + index * 10, 1), cell(12 + index * 10, 3)),
    })),
  },
);
