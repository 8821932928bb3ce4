import { allocate } from '../../src/kit/money/allocation';
import { Decimal } from '../../src/kit/money/decimal';
import { explainShare } from '../../src/engine/explain-share';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function explained(total: string, weights: readonly number[]): string[] {
  const euros = new Decimal(total);
  const shares = allocate(BigInt(euros.times(100).toFixed(0)), weights.map(BigInt));
  const sum = new Decimal(weights.reduce((a, b) => a + b, 0));
  return shares.map((share, at) => {
    const { sentence, citation, remarks, exact } = explainShare({
      total: euros,
      weight: new Decimal(weights[at] ?? 0),
      weights: sum,
      share,
    });
    expect([citation, remarks]).toEqual([null, []]);
    return spaced(`${sentence} (${exact})`);
  });
}

test('a share gives its quota, and the cent that it received', () => {
  expect(explained('320319.16', [12000, 11500, 19978])).toEqual([
    '320 319,16 € × 12 000 ÷ 43 478 : 88 408,61 € en centimes entiers, et un centime au plus fort reste = 88 408,62 € (88 408,6186117116…)',
    '320 319,16 € × 11 500 ÷ 43 478 : 84 724,92 € en centimes entiers, et un centime au plus fort reste = 84 724,93 € (84 724,9261695570…)',
    '320 319,16 € × 19 978 ÷ 43 478 : 147 185,61 € en centimes entiers (147 185,6152187313…)',
  ]);
});

test('a negative share receives a negative cent', () => {
  expect(explained('-100', [1, 1, 1])).toEqual([
    '-100,00 € × 1 ÷ 3 : -33,33 € en centimes entiers, et un centime au plus fort reste = -33,34 € (-33,3333333333…)',
    '-100,00 € × 1 ÷ 3 : -33,33 € en centimes entiers (-33,3333333333…)',
    '-100,00 € × 1 ÷ 3 : -33,33 € en centimes entiers (-33,3333333333…)',
  ]);
});
