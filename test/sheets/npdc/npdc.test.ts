import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/engine/money/decimal';
import { priceNpdc } from '../../../src/engine/services/npdc';
import { npdcSheet } from '../../../src/sheets/npdc/npdc';
import { sheetProblems } from '../../../src/sheets/soundness/sheet-problems';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { read } from '../../workbook-tariffs/support/tables';
import { filled, type Typed } from '../filled';
import { recalculated } from '../recalculated';
import { seen } from '../seen';

const YEAR = '2023-2024';
const request = { year: YEAR, generatedOn: '2026-11-22' } as const;
const sheet = npdcSheet(shippedBook, request);
const IGNORED = read({
  EntLectures: [
    { Lecture: 'Nord-Pas-de-Calais Numérique : subventions des communes', Choix: 'non déduites' },
  ],
}).book;
const FIRST = seen(sheet).findIndex(([label]) => label === 'EPCI') + 2;
const TOTAL = `J${FIRST + 40}`;

interface Epci {
  readonly pupils: number;
  readonly option: boolean;
  readonly halfDays: number;
  readonly subsidies: number;
}

const EPCI: readonly Epci[] = [
  { pupils: 4250, option: false, halfDays: 0, subsidies: 0 },
  { pupils: 4250, option: true, halfDays: 0, subsidies: 0 },
  { pupils: 4250, option: true, halfDays: 5, subsidies: 0 },
  { pupils: 4250, option: true, halfDays: 5, subsidies: 550.55 },
  { pupils: 0, option: false, halfDays: 2, subsidies: 0 },
  { pupils: 3, option: true, halfDays: 0, subsidies: 1000 },
];

const typed: Typed = Object.fromEntries<number | string>(
  EPCI.flatMap(({ pupils, option, halfDays, subsidies }, at): [string, number | string][] => [
    [`A${FIRST + at}`, `EPCI ${at}`],
    [`C${FIRST + at}`, pupils],
    [`D${FIRST + at}`, option ? 'oui' : 'non'],
    [`E${FIRST + at}`, halfDays],
    [`F${FIRST + at}`, subsidies],
  ]),
);

test('the prices are those of the conditions, and the sheet says that it is an estimate', () => {
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  const rows = seen(sheet);
  expect(rows.slice(4, 8)).toEqual([
    ['Prix'],
    ['Contribution forfaitaire de base, par élève', '1.30'],
    ['Contribution forfaitaire optionnelle, par élève', '0.30'],
    ['Accompagnement à la demande, par demi-journée', '150.00'],
  ]);
  const text = rows.flat().join('\n');
  expect(text).toMatch(/Estimation : le comité syndical vote chaque année/);
  expect(text).toMatch(/lecture retenue : déduites en entier/);
  expect(text).toMatch(/30 jours après leur dépôt sur Chorus Pro/);
  expect(seen(npdcSheet(IGNORED, request)).flat().join('\n')).toMatch(/lecture du classeur : non déduites/);
});

describeWithLibreOffice('the sheet as LibreOffice recalculates it', () => {
  test('awaits EPCI', async () => {
    const [at] = await recalculated(sheet);
    expect([at?.(`J${FIRST}`), at?.(TOTAL)]).toEqual(['', '']);
  });

  test.each([
    ['deducted', shippedBook],
    ['ignored', IGNORED],
  ])('comes to what ENT.NPDC answers, subsidies %s', async (_what, book) => {
    const [at] = await recalculated(filled(npdcSheet(book, request), typed));
    const due = EPCI.map(({ pupils, option, halfDays, subsidies }) => {
      const service = {
        pupils: new Decimal(pupils),
        option,
        halfDays: new Decimal(halfDays),
        subsidies: new Decimal(subsidies),
      };
      return priceNpdc(book, service, YEAR).rounded.euros;
    });
    expect(EPCI.map((_one, index) => Number(at?.(`J${FIRST + index}`)))).toEqual(
      due.map((one) => one.toNumber()),
    );
    const total = due.reduce((sum, one) => sum.plus(one), new Decimal(0));
    expect(Number(at?.(TOTAL))).toBe(total.toNumber());
  });
});
