import { STYLES, type CellStyle } from '../../../src/kit/sheet/styles';
import styles from './styles.json';

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

/** `10 pt; bold; center right; ruled top medium, bottom thin; #,##0` */
function inWords({
  size,
  bold,
  italic,
  vertical,
  horizontal,
  wrap,
  fill,
  borders,
  numberFormat,
}: CellStyle): string {
  const rules = Object.entries(borders).flatMap(([side, line]) =>
    line === null ? [] : [`${side} ${String(line)}`],
  );
  return [
    `${size} pt`,
    ...(bold ? ['bold'] : []),
    ...(italic ? ['italic'] : []),
    `${vertical} ${horizontal}`,
    ...(wrap ? ['wrapped'] : []),
    ...(fill === null ? [] : [`on ${fill}`]),
    `ruled ${rules.length === 0 ? 'nowhere' : rules.join(', ')}`,
    numberFormat,
  ].join('; ');
}

test('each style is drawn as the table of styles says, its figures in its format', () => {
  expect(Object.fromEntries(ALL.map(([name, style]) => [name, inWords(style)]))).toEqual(styles);
});
