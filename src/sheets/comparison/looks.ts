import type { StyleName } from '../../kit/sheet/styles';
import type { FigureRow, Measure } from './figure';

/** How a row's cells look, by what they measure and their rank. */
export interface Look {
  readonly label: StyleName;
  readonly figure: StyleName;
  readonly difference: StyleName;
  readonly share: StyleName;
  readonly unknown: StyleName;
}

const LINES: Readonly<Record<Measure, Pick<Look, 'figure' | 'difference'>>> = {
  amount: { figure: 'amount', difference: 'signedAmount' },
  signedAmount: { figure: 'signedAmount', difference: 'signedAmount' },
  rate: { figure: 'rate', difference: 'signedRate' },
  count: { figure: 'count', difference: 'signedCount' },
};

export function lookOf({ measure, rank }: FigureRow): Look {
  const line: Look = { label: 'label', share: 'signedPercent', unknown: 'unknown', ...LINES[measure] };
  switch (rank) {
    case 'line':
      return line;
    case 'total':
      return {
        label: 'totalLabel',
        figure: measure === 'count' ? 'totalCount' : 'totalAmount',
        difference: measure === 'count' ? 'totalSignedCount' : 'totalSignedAmount',
        share: 'totalSignedPercent',
        unknown: 'totalUnknown',
      };
    case 'result':
      return {
        ...line,
        label: 'resultLabel',
        figure: measure === 'signedAmount' ? 'resultSignedAmount' : 'resultAmount',
        difference: 'resultSignedAmount',
      };
    case 'control':
      return {
        label: 'controlLabel',
        figure: 'controlCount',
        difference: 'controlSignedCount',
        share: 'controlSignedPercent',
        unknown: 'controlVerdict',
      };
  }
}

/** Decimals that a difference keeps: those of what it measures. */
export const DECIMALS: Readonly<Record<Measure, number>> = { amount: 2, signedAmount: 2, rate: 4, count: 0 };
