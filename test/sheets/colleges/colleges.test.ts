import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/engine/money/decimal';
import { priceCollege, priceColleges } from '../../../src/engine/services/colleges';
import { collegesSheet } from '../../../src/sheets/colleges/colleges';
import { sheetProblems } from '../../../src/sheets/soundness/sheet-problems';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { read } from '../../workbook-tariffs/support/tables';
import { filled, type Typed } from '../filled';
import { recalculated } from '../recalculated';
import { seen, withoutEdition } from '../seen';

const YEAR = '2023-2024';
const request = { year: YEAR, generatedOn: '2026-11-22' } as const;
const sheet = collegesSheet(shippedBook, request);
const EARLIER = read({
  EntLectures: [{ Lecture: 'SITE.TV : collège de 200 élèves', Choix: '187,62\u00a0€' }],
}).book;

/** The first row of a college, and the cells of the bill beneath the last. */
const FIRST = seen(sheet).findIndex(([label]) => label === 'Collège') + 2;
const BILL = {
  colleges: `I${FIRST + 60}`,
  labomep: `I${FIRST + 61}`,
  subsidies: `I${FIRST + 62}`,
  due: `I${FIRST + 63}`,
};

function typed(colleges: readonly (readonly [pupils: number, above: number])[]): Typed {
  return Object.fromEntries<number | string>(
    colleges.flatMap(([pupils, above], at): [string, number | string][] => [
      [`A${FIRST + at}`, `Collège ${at}`],
      [`C${FIRST + at}`, pupils],
      [`D${FIRST + at}`, above],
    ]),
  );
}

const college = (pupils: number, above: number) => ({
  pupils: new Decimal(pupils),
  pupilsAboveOneHour: new Decimal(above),
});

test('the grid is the charter’s, and says how 200 is read', () => {
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  const rows = withoutEdition(seen(sheet));
  expect(rows.slice(4, 14)).toEqual([
    ['Grille'],
    ['Création et fonctionnement des comptes, par élève', '6.00'],
    ['Le Robert Collège, par collège', '409.40'],
    ['Accompagnement scolaire maxicours, par élève au-delà d’une heure'.replace('’', "'"), '6.00'],
    ...[
      ['1', '199', '187.62'],
      ['200', '399', '247.30'],
      ['400', '599', '315.50'],
      ['600', '899', '366.70'],
      ['900', '1100', '434.40'],
    ].map((band) => ['Ressource SITE.TV, par collège, de … à … élèves', ...band]),
    ['Sésamath/Labomep, pour tous les collèges, une fois', '2000.00'],
  ]);
  expect(rows.flat().join('\n')).toMatch(/200 élèves figurent dans deux tranches .* 247,30 €/);
  expect(rows.flat().join('\n')).toContain("une charte du 26/06/2016 qui n'est pas dans les sources");
});

test('the other reading of 200 moves the bound', () => {
  const rows = seen(collegesSheet(EARLIER, request)).filter(([label]) =>
    label?.startsWith('Ressource SITE.TV'),
  );
  expect(rows.slice(0, 2).map(([, ...band]) => band)).toEqual([
    ['1', '200', '187.62'],
    ['201', '399', '247.30'],
  ]);
});

test('years before the charter have no sheet', () => {
  expect(() => collegesSheet(shippedBook, { ...request, year: '2013-2014' })).toThrow('serviceNotPriced');
});

describeWithLibreOffice('the sheet as LibreOffice recalculates it', () => {
  test('awaits colleges', async () => {
    const [at] = await recalculated(sheet);
    expect([BILL.colleges, BILL.labomep, BILL.due].map((address) => at?.(address))).toEqual(['', '', '']);
    expect(at?.(`I${FIRST}`)).toBe('');
  });

  test('answers as the engine does, at every bound of the grid', async () => {
    const pupils = [1, 199, 200, 201, 399, 400, 599, 600, 899, 900, 1100];
    for (const [book, made] of [
      [shippedBook, sheet],
      [EARLIER, collegesSheet(EARLIER, request)],
    ] as const) {
      const [at] = await recalculated(filled(made, typed(pupils.map((count) => [count, 1]))));
      const expected = pupils.map((count) =>
        priceCollege(book, college(count, 1), YEAR).rounded.euros.toNumber(),
      );
      expect(pupils.map((_one, index) => Number(at?.(`I${FIRST + index}`)))).toEqual(expected);
    }
  });

  test('bills Labomep once, less subsidies, never below 0', async () => {
    const cells = typed([
      [350, 210],
      [650, 400],
    ]);
    const [whole] = await recalculated(filled(sheet, cells));
    expect(whole?.(`I${FIRST}`)).toBe('4016.7');
    expect(whole?.(BILL.due)).toBe('13092.8');
    const [less] = await recalculated(filled(sheet, { ...cells, [BILL.subsidies]: 92.8 }));
    expect(less?.(BILL.due)).toBe('13000');
    const [none] = await recalculated(filled(sheet, { ...cells, [BILL.subsidies]: 20000 }));
    expect(none?.(BILL.due)).toBe('0');
  });

  test('gives no bill while a college cannot be priced', async () => {
    const outside = filled(
      sheet,
      typed([
        [350, 210],
        [1101, 0],
      ]),
    );
    const wrong = filled(sheet, typed([[350, 351]]));
    const [first, second] = await Promise.all([recalculated(outside), recalculated(wrong)]);
    expect([first[0]?.(`H${FIRST + 1}`), first[0]?.(BILL.due)]).toEqual(['hors grille', 'à corriger']);
    expect([second[0]?.(`G${FIRST}`), second[0]?.(BILL.due)]).toEqual(['à corriger', 'à corriger']);
  });

  test('comes to what ENT.COLLEGES answers, whatever the colleges', async () => {
    const some = fc.sample(
      fc.array(
        fc
          .integer({ min: 1, max: 1100 })
          .chain((pupils) => fc.integer({ min: 0, max: pupils }).map((above) => [pupils, above] as const)),
        { minLength: 1, maxLength: 40 },
      ),
      { numRuns: 4, seed: 24 },
    );
    for (const colleges of some) {
      const [at] = await recalculated(filled(sheet, typed(colleges)));
      const bill = priceColleges(
        shippedBook,
        colleges.map(([pupils, above]) => college(pupils, above)),
        YEAR,
        new Decimal(0),
      );
      expect(Number(at?.(BILL.due))).toBe(bill.rounded.euros.toNumber());
    }
  });
});
