import { STYLES, type CellStyle } from '../../src/sheets/styles';

const ALL: readonly (readonly [string, CellStyle])[] = Object.entries(STYLES);

describe('legible on a black-and-white photocopy', () => {
  test.each(ALL)('%s is at least 8 points, and no fill is the only mark of a cell', (_, style) => {
    expect(style.size).toBeGreaterThanOrEqual(8);
    const hasBox = Object.values(style.borders).every((line) => line !== null);
    expect(style.fill === null || hasBox).toBe(true);
  });
});

test('figures stand at the right and are never cut into lines', () => {
  const figures = ALL.filter(([, { numberFormat }]) => numberFormat.includes('#'));
  expect(figures.map(([name]) => name)).toEqual([
    'count',
    'rate',
    'amount',
    'signedAmount',
    'signedCount',
    'signedRate',
    'percent',
    'signedPercent',
    'totalCount',
    'totalRate',
    'totalAmount',
    'totalSignedAmount',
    'totalSignedCount',
    'totalSignedPercent',
    'resultRate',
    'resultAmount',
    'resultSignedAmount',
    'resultSignedRate',
    'inputCount',
    'inputRate',
    'inputAmount',
    'inputPercent',
    'controlCount',
    'controlSignedCount',
    'controlAmount',
    'controlSignedPercent',
    'controlSignedAmount',
  ]);
  expect(figures.every(([, { horizontal, wrap }]) => horizontal === 'right' && !wrap)).toBe(true);
});

test('a total stands in bold under a rule heavier than the lines above it', () => {
  for (const style of [STYLES.totalLabel, STYLES.totalCount, STYLES.totalRate, STYLES.totalAmount]) {
    expect(style).toMatchObject({ bold: true, borders: { top: 'medium' } });
  }
  expect(STYLES.amount).toMatchObject({ bold: false, borders: { top: null, bottom: 'hair' } });
});
