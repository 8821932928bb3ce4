import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import type { Comparison } from '../../../src/billing/model/comparison';
import type { ReadyBilling } from '../../../src/billing/model/billing';
import type { StatedLine } from '../../../src/billing/model/line';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';
import { a1Range } from '../../../src/kit/formula/address';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import { ready, rowId, SIRET, SOUND, table, UAI, type TableRow } from '../../billing/support/counts';
import { annexesOf } from '../../billing/support/earlier';
import { seen } from '../seen';

/** What the three sheets of an annex hold, of its lines, its payers and its control. */
function rowsOf(billing: ReadyBilling, earlier: readonly StatedLine[] | null = null) {
  const comparison =
    earlier === null ? null : compareWithEarlier(billing, annexesOf([earlier]), { withdrawAbsent: true });
  const sheets = billingSheets(shippedBook, { billing, comparison, generatedOn: '2026-11-24' });
  const [lines, payers, summary] = sheets.map(seen);
  return { lines: lines ?? [], payers: payers ?? [], summary: summary ?? [], sheets };
}

/** The cell of a line under a header. */
function cellOf(rows: readonly (readonly string[])[], at: number, header: string): string {
  return rows[at]?.[rows[4]?.indexOf(header) ?? -1] ?? '';
}

const after = (rows: readonly (readonly string[])[], label: string) =>
  rows.find(([first]) => first === label)?.slice(1);
/** What stands under a heading, to the next blank row. */
function under(rows: readonly (readonly string[])[], heading: string): readonly string[] | null {
  const at = rows.findIndex(([first]) => first === heading);
  if (at === -1) return null;
  const end = rows.findIndex((row, index) => index > at && row.length === 0);
  return rows.slice(at + 1, end === -1 ? rows.length : end).flatMap(([first]) => first ?? []);
}

const PORT: TableRow = {
  ...SOUND,
  Établissement: 'École du Port',
  UAI: UAI.two,
  Payeur: 'Caisse du Port',
  SIRET: SIRET.two,
};
const SCHOOL = ready(table([SOUND]));

const LONG = 'à revoir avec la commune '.repeat(5).trim();

describe('the lines', () => {
  test('stand payer by payer, in the order of the payers', () => {
    const third = { ...SOUND, UAI: UAI.three, Établissement: 'École du Nord' };
    const { lines } = rowsOf(ready(table([PORT, SOUND, { ...PORT, UAI: UAI.seineMaritime }, third])));
    expect(lines.slice(5, 9).map(([number, payer, school]) => [number, payer, school])).toEqual([
      ['1', 'Caisse du Port', 'École du Port'],
      ['1', 'Caisse du Port', 'École du Port'],
      ['2', "Ville d'Abbeville", 'École du Centre'],
      ['2', "Ville d'Abbeville", 'École du Nord'],
    ]);
  });

  test('end with the columns that no field holds, as the source has them', () => {
    const source = table([
      { ...SOUND, Tablettes: 12, Part: 0.5, Avis: '', Suivi: LONG, Actif: true, Vide: null },
    ]);
    const { lines } = rowsOf(ready(source));
    expect(lines[4]?.slice(-6)).toEqual(['Tablettes', 'Part', 'Avis', 'Suivi', 'Actif', 'Vide']);
    expect(lines[5]?.slice(-6)).toEqual(['12', '0,5', '(extraColumn)', LONG, 'VRAI', '(extraColumn)']);
  });

  test('keep remarks apart; what is remarked of all that an act prices is said once, beneath', () => {
    const [line] = SCHOOL.lines;
    if (line === undefined) throw new Error('A school is billed.');
    const remarked = (...all: readonly (readonly string[])[]) =>
      rowsOf({ ...SCHOOL, lines: all.map((remarks) => ({ ...line, remarks })) }).lines;
    const alone = remarked(['Une.', 'Deux.']);
    expect([cellOf(alone, 5, 'Remarques'), alone.at(-1)?.[1]]).toEqual(['Une. Deux.', 'TOTAL']);
    const two = remarked(['Une.', 'Deux.'], ['Deux.']);
    expect([5, 6].map((at) => cellOf(two, at, 'Remarques'))).toEqual(['Une.', '(label)']);
    expect(two.at(-1)).toEqual(['Pour toutes les lignes : Deux.']);
  });
});

describe('a payer', () => {
  test('of several service codes has them all', () => {
    const { payers } = rowsOf(ready(table([SOUND, { ...SOUND, UAI: UAI.two, 'Code service': 'CANTINE' }])));
    expect(payers[5]?.slice(3, 5)).toEqual(['ECOLES, CANTINE', 'EJ-1']);
  });

  test('of a second annex has its own number there, in the lines as in the list', () => {
    const now = ready(table([PORT, { ...SOUND, Élèves: 101 }]));
    const { lines, payers } = rowsOf(now, ready(table([PORT, SOUND])).lines);
    expect(lines.slice(5, 7).map((row) => row.slice(0, 2))).toEqual([['1', "Ville d'Abbeville"], []]);
    expect(payers[5]?.slice(0, 2)).toEqual(['1', "Ville d'Abbeville"]);
    // Columns A to I stand before « Déjà facturé » and « Nouveau montant ».
    const [amounts, keys] = ['$L$6', '$A$6'].map((cell) => `'État compl. 2023-2024'!${cell}`);
    expect(payers[5]?.[6]).toBe(`=SUMIFS(${amounts},${keys},A6) → 7.40`);
    expect(payers[6]?.[1]).toBe('TOTAL');
  });
});

test('a second annex of nothing has a blank row, which its formulas add up', () => {
  const { lines, payers, summary, sheets } = rowsOf(SCHOOL, SCHOOL.lines);
  expect(lines[5]).toEqual(Array(33).fill('(label)'));
  expect(cellOf([...lines.slice(0, 5), lines.at(-1) ?? []], 5, 'Montant € TTC')).toBe('=SUM(M6) → 0.00');
  expect(sheets[0].names.map(({ range }) => a1Range(range))).toEqual(['A5:AG6']);
  expect(payers[5]).toEqual(Array(15).fill('(label)'));
  expect(payers[6]?.[6]).toBe('=SUM(G6) → 0.00');
  expect(after(summary, 'Lignes inchangées, qui ne sont pas refacturées')?.at(-1)).toBe('1');
});

describe('the control', () => {
  test('lists what was not read and stays as billed, and what was decided', () => {
    const earlier = annexesOf([ready(table([PORT, SOUND])).lines]);
    const made = (comparison: Comparison) =>
      seen(billingSheets(shippedBook, { billing: SCHOOL, comparison, generatedOn: '2026-11-24' })[2]);
    const left = made(compareWithEarlier(SCHOOL, earlier));
    expect(under(left, 'Non relu, laissé tel que facturé : 1')).toEqual([
      `École du Port (${UAI.two}), Caisse du Port : 740,00 €, absente de la liste`,
    ]);
    expect(after(left, 'Dont non relu, laissé tel que facturé')?.at(-1)).toBe('740.00');
    expect(after(left, 'Nouveau total')?.at(-1)).toBe('1480.00');
    const withdrawn = made(compareWithEarlier(SCHOOL, earlier, { withdrawAbsent: true }));
    expect(under(withdrawn, 'Décisions prises : 1')).toEqual([
      'École du Port : retirée, ce qui en était facturé est repris.',
    ]);
  });

  test.each([
    ['Lignes = redevables', { sumOfPayers: new Decimal('739.99') }],
    ['Élèves du fichier + corrections = élèves de ces lignes', { pupilsInSource: new Decimal(101) }],
    ['Chaque ligne est comptée', { rows: { ...SCHOOL.control.rows, inSource: 3 } }],
  ])('says écart where sums differ: %s', (label, wrong) => {
    const verdicts = [
      'Lignes = redevables',
      'Élèves du fichier + corrections = élèves de ces lignes',
      'Chaque ligne est comptée',
    ];
    const { summary } = rowsOf({ ...SCHOOL, control: { ...SCHOOL.control, ...wrong } });
    for (const verdict of verdicts) {
      const said = after(summary, verdict)?.at(-1)?.split(' → ').at(-1);
      expect(said).toBe(verdict === label ? 'écart' : 'conforme');
    }
  });

  test('adds up by EPCI those who have none, and by zone only those who have one', () => {
    const sums = { lines: 1, pupils: new Decimal(100), amount: new Decimal(740) };
    const { summary } = rowsOf({
      ...SCHOOL,
      byEpci: [{ ...sums, siren: null, name: null }],
      byCategory: [{ ...sums, category: null }],
    });
    const lines = (column: string) => `'État liquidatif 2023-2024'!$${column}$6`;
    // The SIREN of the EPCI is not printed: it stands behind SIRET, service code and engagement.
    const own = `(${lines('G')}="")*(${lines('S')}="")`;
    expect(after(summary, 'sans EPCI')).toEqual([
      `=SUMPRODUCT(${own}) → 1`,
      `=SUMPRODUCT(${own},${lines('I')}) → 100`,
      `=SUMPRODUCT(${own},${lines('L')}) → 740.00`,
    ]);
    expect(rowsOf({ ...SCHOOL, byEpci: [], byCategory: [] }).summary.flat()).not.toContain('Par EPCI');
    expect(summary.flat()).not.toContain('Par zone');
  });

  test('tells rows set aside from the other decisions', () => {
    const source = table([
      { ...SOUND, Élèves: -100 },
      { ...SOUND, Établissement: null, UAI: null, Commune: null, Élèves: 3 },
    ]);
    const { summary } = rowsOf(
      ready(source, {
        decisions: [
          { kind: 'correct', row: rowId(source, 0), field: 'pupils', value: 100 },
          { kind: 'setAside', row: rowId(source, 1), reason: 'En double' },
        ],
      }),
    );
    expect(under(summary, 'Lignes écartées : 1')).toEqual(['Ligne 3, 3 élèves : En double']);
    expect(under(summary, 'Décisions prises : 1')).toEqual([
      'Ligne 2, École du Centre : Élèves, « -100 » corrigé en « 100 ».',
    ]);
    expect(rowsOf(SCHOOL).summary.flat().join('\n')).not.toMatch(/Lignes écartées|Décisions prises/);
  });

  test('cites an act once, and none for subsidies', () => {
    const college = {
      Établissement: 'Collège A',
      UAI: UAI.one,
      Élèves: 200,
      "Élèves plus d'1 h": 0,
      Date: 45_214,
    };
    const { colleges } = ready(table([college]), { options: { service: 'colleges' } }).options;
    const billing = ready(table([college]), {
      options: { service: 'colleges', colleges: { ...colleges, subsidies: new Decimal(100) } },
    });
    expect(under(rowsOf(billing).summary, 'Bases et sources')?.slice(0, 2)).toEqual([
      'Délibération n° 12 du 24/06/2014, article 4.3.',
      expect.stringContaining('Exercice 2024'),
    ]);
  });
});
