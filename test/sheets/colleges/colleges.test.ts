import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';
import { priceCollege, priceColleges } from '../../../src/engine/services/colleges';
import { collegesSheet } from '../../../src/sheets/colleges/colleges';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { bookWith, tariff, version } from '../../support/minimal-data';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';
import { filled, type Typed } from '../filled';
import { recalculated } from '../recalculated';
import { seen, withoutEdition } from '../seen';

const YEAR = '2023-2024';
const request = { year: YEAR, generatedOn: '2026-11-22' } as const;
const sheet = collegesSheet(shippedBook, request);
const EARLIER = read({
  EntLectures: [{ Lecture: 'SITE.TV : collège de 200 élèves', Choix: '187,62\u00a0€' }],
}).book;

/** A workbook's grid of another year, with a band on quote and a last one that is open. */
const PARTS = [
  ['comptes', 7],
  ['Le Robert', 410],
  ['maxicours', 6.5, 60],
  ['SITE.TV', 200, 1, 199],
  ['SITE.TV', null, 200, 399],
  ['SITE.TV', 300, 400],
  ['Labomep', 2100],
] as const;
const { book: GRID } = read({
  EntActes: [{ ...ACT, Statut: 'projet' }],
  EntTarifs: PARTS.map(([component, amount, low = null, high = null]) =>
    rate(component, amount, { Service: 'Service ENT des collèges', De: low, À: high }),
  ),
});
const OF_WORKBOOK = collegesSheet(GRID, { ...request, year: '2024-2025' });

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
      ['1', '200', '187.62'],
      ['200', '399', '247.30'],
      ['400', '599', '315.50'],
      ['600', '899', '366.70'],
      ['900', '1100', '434.40'],
    ].map((band) => ['Ressource SITE.TV, par collège, de … à … élèves', ...band]),
    ['Sésamath/Labomep, pour tous les collèges, une fois', '2000.00'],
  ]);
  expect(rows.flat().join('\n')).toMatch(/200 élèves figurent dans deux tranches .* 247,30 €/);
  expect(rows.flat().join('\n')).toContain("une charte du 26/06/2016, qui n'est pas dans les sources");
});

test('the other reading of 200 leaves the grid as printed, and looks 200 up in the band before', () => {
  const rows = seen(collegesSheet(EARLIER, request));
  const bands = rows.filter(([label]) => label?.startsWith('Ressource SITE.TV'));
  expect(bands.slice(0, 2).map(([, ...band]) => band)).toEqual([
    ['1', '200', '187.62'],
    ['200', '399', '247.30'],
  ]);
  expect(rows[FIRST - 1]?.at(-2)).toContain('MATCH(C22-(C22=$C$10),$C$9:$C$13,1)');
  expect(rows.flat().join('\n')).toMatch(/la borne haute l'emporte, 187,62 €/);
});

test('a college and the bill of all, formula by formula', () => {
  const rows = seen(sheet);
  expect(rows.slice(0, 2)).toEqual([
    ['Service ENT des collèges : facture du Département'],
    ['Année scolaire 2023-2024, en € TTC'],
  ]);
  expect(rows.slice(FIRST - 3, FIRST)).toEqual([
    ['Collèges (à remplir)'],
    [
      'Collège',
      'UAI',
      'Élèves',
      "Dont au-delà d'une heure",
      'Comptes',
      'Le Robert',
      'maxicours',
      'SITE.TV',
      'Total',
    ],
    [
      '(inputText)',
      '(inputText)',
      '(inputCount)',
      '(inputCount)',
      '=IF(SUM(C22)=0,"",ROUND(C22*$E$6,2)) → ',
      '=IF(SUM(C22)=0,"",$E$7) → ',
      '=IF(SUM(C22)=0,"",IF(SUM(D22)>C22,"à corriger",ROUND(SUM(D22)*$E$8,2))) → ',
      '=IF(SUM(C22)=0,"",IF(OR(C22<$C$9,C22>$D$13),"hors grille",INDEX($E$9:$E$13,MATCH(C22,$C$9:$C$13,1)))) → ',
      '=IF(COUNTA(C22:D22)>COUNT(C22:D22),"à corriger",IF(SUM(C22)=0,"",IF(COUNT(E22:H22)<4,"à corriger",SUM(E22:H22)))) → ',
    ],
  ]);
  const whenPriced = (formula: string) =>
    `=IF((COUNTA(C22:C81)-COUNTIF(C22:C81,0))=0,"",IF(COUNT(I22:I81)<(COUNTA(C22:C81)-COUNTIF(C22:C81,0)),"à corriger",${formula})) → `;
  expect(rows.slice(FIRST + 59, FIRST + 65)).toEqual([
    ['Total des collèges', whenPriced('SUM(I22:I81)')],
    ['Sésamath/Labomep, une fois pour tous les collèges', whenPriced('$E$14')],
    ['Subventions obtenues, à déduire (à remplir)', '(inputAmount)'],
    [
      'Facture du Département',
      whenPriced('IF(COUNTA(I84)>COUNT(I84),"à corriger",MAX(0,ROUND(I82+I83-SUM(I84),2)))'),
    ],
    [],
    ['Sources'],
  ]);
  expect(rows[FIRST + 65]).toEqual(['Tarifs : Délibération n° 12 du 24/06/2014, article 4.3.']);
});

describe('the grid of a workbook', () => {
  test('is laid out to its last band, open or on quote', () => {
    const rows = seen(OF_WORKBOOK);
    expect(rows[0]).toEqual(['Service ENT des collèges : facture du Département (prévisionnel)']);
    expect(rows.slice(5, 12).map(([, ...figures]) => figures)).toEqual([
      ['7.00'],
      ['410.00'],
      ['6.50'],
      ['1', '199', '200.00'],
      ['200', '399', 'sur devis'],
      ['400', '(count)', '300.00'],
      ['2100.00'],
    ]);
    expect(rows[10]?.[0]).toBe('Ressource SITE.TV, par collège, à partir de … élèves');
    expect(rows[15]?.[7]).toBe(
      '=IF(SUM(C16)=0,"",IF(C16<$C$9,"hors grille",INDEX($E$9:$E$11,MATCH(C16,$C$9:$C$11,1)))) → ',
    );
    expect(rows.flat().filter((text) => text.startsWith('Tarifs :'))).toEqual([
      "Tarifs : Délibération 20250616_DL_04 du 16/06/2025 (projet) (prévisionnel : le vote n'a pas eu lieu). Tarif du classeur (EntTarifs, lignes 5, 6, 7, 8, 9, 10 et 11).",
    ]);
  });

  test.each([
    ['comptes', { kind: 'flat', amount: '1.00' }],
    [
      'Le Robert',
      { kind: 'sum', parts: [{ id: 'comptes', label: 'Comptes', rule: { kind: 'flat', amount: '1.00' } }] },
    ],
  ] as const)('cannot lack a part of the charter: %s', (part, rule) => {
    const without = bookWith({ tariffs: [tariff('colleges', 'school', [version('2030-2031', rule)])] });
    expect(() => collegesSheet(without, { ...request, year: '2030-2031' })).toThrow(
      new TypeError(`The colleges are priced without the charter's part "${part}".`),
    );
  });
});

test('years before the charter have no sheet', () => {
  expect(() => collegesSheet(shippedBook, { ...request, year: '2013-2014' })).toThrow('serviceNotPriced');
});

describe('the sheet as another engine recalculates it', () => {
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

  test('gives no bill while pupils or subsidies are no numbers', async () => {
    const cells = typed([[350, 210]]);
    const wrong = [
      { [`C${FIRST + 1}`]: '350 élèves' },
      { [`C${FIRST + 1}`]: 350, [`D${FIRST + 1}`]: 'aucun' },
      { [BILL.subsidies]: 'à venir' },
    ].map((typedWrong, at) => ({
      ...filled(sheet, { ...cells, ...typedWrong }),
      name: `Essai ${at}`,
      names: [],
    }));
    const read = await recalculated(...wrong);
    expect(read.map((at) => [at(`I${FIRST + 1}`), at(BILL.due)])).toEqual([
      ['à corriger', 'à corriger'],
      ['à corriger', 'à corriger'],
      ['', 'à corriger'],
    ]);
  });

  test("prices by a workbook's grid to its last band, and on quote not at all", async () => {
    const pupils = [199, 200, 400, 1101];
    const firstOf = seen(OF_WORKBOOK).findIndex(([label]) => label === 'Collège') + 2;
    const cells = Object.fromEntries(pupils.map((count, at) => [`C${firstOf + at}`, count]));
    const [at] = await recalculated(filled(OF_WORKBOOK, cells));
    const shown = pupils.map((_one, index) =>
      ['H', 'I'].map((column) => at?.(`${column}${firstOf + index}`)),
    );
    expect(shown).toEqual([
      ['200', '2003'],
      ['sur devis', 'à corriger'],
      ['300', '3510'],
      ['300', '8417'],
    ]);
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
