import fc from 'fast-check';
import { fittedHeight } from '../../../src/kit/sheet/fitted-height';
import { STYLES } from '../../../src/kit/sheet/styles';

/** One line of 10 points takes 12.5 and 5 of air, rounded up. */
const ONE_LINE = 18;
const TWO_LINES = 30;
const THREE_LINES = 43;

test('one line, whatever the text, where the style does not wrap', () => {
  expect(fittedHeight('', 10, STYLES.label)).toBe(ONE_LINE);
  expect(fittedHeight('CANOPE', 10, STYLES.label)).toBe(ONE_LINE);
  expect(fittedHeight('mot '.repeat(100), 10, STYLES.code)).toBe(ONE_LINE);
  expect(fittedHeight('CANOPE', 20, STYLES.title)).toBe(23);
  expect(fittedHeight('CANOPE', 20, STYLES.note)).toBe(15);
});

test('a text longer than the width goes on', () => {
  expect(fittedHeight('Hors territoires membres, ou membres hors de la Somme', 46, STYLES.label)).toBe(
    TWO_LINES,
  );
  expect(fittedHeight('Territoires membres, dans la Somme', 46, STYLES.label)).toBe(ONE_LINE);
  expect(fittedHeight('deux\nlignes', 46, STYLES.label)).toBe(TWO_LINES);
});

test('a word longer than the width is cut', () => {
  // 30 letters of 0.556 × 10 points and a margin: 175 points, where 10 characters leave 46.5.
  expect(fittedHeight('n'.repeat(30), 10, STYLES.label)).toBe(Math.ceil(4 * 12.5 + 5));
  expect(fittedHeight('au ' + 'n'.repeat(15), 10, STYLES.label)).toBe(THREE_LINES);
});

test('bold takes more room, accents none', () => {
  const text = 'Somme due par élève pour l’année scolaire 2021 - 2022';
  expect(fittedHeight(text, 54, STYLES.label)).toBe(ONE_LINE);
  expect(fittedHeight(text, 54, STYLES.resultLabel)).toBe(TWO_LINES);
  expect(fittedHeight('éàü', 4, STYLES.label)).toBe(fittedHeight('eau', 4, STYLES.label));
});

test('a wider cell never needs more height', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 30 }).map((words) => words.join(' ')),
      fc.integer({ min: 2, max: 80 }),
      (text, width) => {
        const narrow = fittedHeight(text, width, STYLES.note);
        expect(narrow).toBeGreaterThanOrEqual(fittedHeight(text, width + 10, STYLES.note));
        expect(narrow).toBeGreaterThanOrEqual(15);
      },
    ),
  );
});
