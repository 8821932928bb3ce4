import type { TariffData } from '../../../tariffs/model';
import { euros } from '../../../kit/french/amount';
import { Decimal } from '../../../kit/money/decimal';
import type { Fault } from './fault';

/** Totals that are not the sum of what they total, and net amounts that are not gross less subsidy. */
export function sumFaults({ charges, pupils }: TariffData<Decimal>): Fault[] {
  return [
    ...charges.flatMap(({ lines, total }, row) => {
      if (lines === null) return [];
      const sum = lines.reduce((amount, { net }) => amount.plus(net), new Decimal(0));
      return [
        ...lines.flatMap(({ gross, subsidy, net }, line) =>
          amountFaults(net, gross.minus(subsidy), 'brut moins subvention', [
            'charges',
            row,
            'lines',
            line,
            'net',
          ]),
        ),
        ...amountFaults(total, sum, 'la somme des lignes', ['charges', row, 'total']),
      ];
    }),
    ...pupils.flatMap(({ groups, total }, row) => {
      if (groups === null) return [];
      const sum = groups.reduce((all, group) => all + group.pupils, 0);
      if (sum === total) return [];
      const expected = `${sum}, la somme des groupes`;
      return [{ path: ['pupils', row, 'total'], found: String(total), expected }];
    }),
  ];
}

function amountFaults(found: Decimal, expected: Decimal, why: string, path: Fault['path']): Fault[] {
  if (found.equals(expected)) return [];
  return [{ path, found: euros(found), expected: `${euros(expected)}, ${why}` }];
}
