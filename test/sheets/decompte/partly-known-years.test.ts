import type { ChargeBase } from '../../../src/engine/charges/base';
import { decompteSheet } from '../../../src/sheets/decompte/decompte';
import type { TariffData } from '../../../src/tariffs/model';
import { act, bookWith, minimalData } from '../../support/minimal-data';
import {
  charging,
  counting,
  countingInAll,
  dividingBy,
  group,
  MEMBERS,
  MEMBERS_ELSEWHERE,
  OTHERS,
  voting,
  YEAR,
} from '../minimal-year';
import { seen } from '../seen';

const rowsOf = (tables: Partial<TariffData>, base: ChargeBase = 'voted') =>
  seen(decompteSheet(bookWith(tables), { year: YEAR, base, generatedOn: '2026-11-26' }));

/** What stands after the label of a row that begins so. */
const after = (rows: readonly (readonly string[])[], label: string) =>
  rows.find(([first]) => first?.startsWith(label))?.slice(1);

const UNSPLIT = "Produits et solde : la répartition des 18 élèves entre les tarifs n'est pas connue.";
const UNPRICED = "Produits et solde : le tarif de 2030-2031 n'est pas connu pour tous les élèves comptés.";

describe('the products of a year', () => {
  test('multiply the pupils who make the divisor in its cell, the others in theirs', () => {
    const rows = rowsOf(
      counting(group(1, 'hors membre'), group(2, 'membre hors Somme'), group(15, 'membre')),
    );
    expect(after(rows, OTHERS)).toEqual(['1', '12.00', '=ROUND(B13*C13,2) → 12.00']);
    expect(after(rows, MEMBERS_ELSEWHERE)).toEqual(['2', '12.00', '=ROUND(B14*C14,2) → 24.00']);
    expect(after(rows, MEMBERS)).toEqual(['=D9 → 15', '7.40', '=ROUND(B15*C15,2) → 111.00']);
    expect(after(rows, 'TOTAL contributions')).toEqual([
      '=SUM(B13:B15) → 18',
      '(totalLabel)',
      '=SUM(D13:D15) → 147.00',
    ]);
    expect(after(rows, 'Solde')).toEqual(['=ROUND(D19-D7,2) → 27.00']);
  });

  test('hold the members in their own row where the reading divides by all pupils', () => {
    const rows = rowsOf(dividingBy('all'));
    expect(after(rows, 'Dénominateur')).toEqual(['18']);
    expect(after(rows, MEMBERS)?.[0]).toBe('15');
  });

  test('hold members counted with others in their own row', () => {
    const alike = voting({ membre: '7.40', 'membre hors Somme': '7.40', 'hors membre': '12.00' });
    const rows = rowsOf({
      ...alike,
      ...counting(group(15, 'membre', 'membre hors Somme'), group(3, 'hors membre')),
    });
    expect(after(rows, MEMBERS)).toEqual(['15', '7.40', '=ROUND(B13*C13,2) → 111.00']);
    expect(after(rows, 'Dénominateur')).toEqual(['18']);
  });

  test('need no rate of those who are not counted', () => {
    const rows = rowsOf({ ...voting({ 'hors membre': '12.00' }), ...counting(group(3, 'hors membre')) });
    expect(after(rows, OTHERS)).toEqual(['3', '12.00', '=ROUND(B13*C13,2) → 36.00']);
  });

  test('are rounded once from finer rates, and the sheet says so', () => {
    const rows = rowsOf(voting({ membre: '1.005', 'membre hors Somme': '1.115', 'hors membre': '1.115' }));
    expect(after(rows, 'TOTAL contributions')?.at(-1)).toBe('=ROUND(SUMPRODUCT(B13:B14,C13:C14),2) → 18.42');
    expect(after(rows, 'Les tarifs ont plus de deux décimales')).toEqual([]);
    expect(after(rowsOf({}), 'Les tarifs ont plus de deux décimales')).toBeUndefined();
  });

  test.each([
    ['their split', countingInAll(18), UNSPLIT],
    ['a rate of those counted', voting({ membre: '7.40' }), UNPRICED],
  ])('are not given without %s, and the sheet says why', (_missing, tables, why) => {
    const rows = rowsOf(tables);
    expect(after(rows, why)).toEqual([]);
    expect(after(rows, 'Charges par élève') ?? after(rows, 'Somme due par élève')).toHaveLength(1);
    expect(after(rows, 'TOTAL produits')).toBeUndefined();
    expect(after(rowsOf({ ...tables, ...charging({ lines: null }) }), why)).toEqual([]);
  });
});

describe('the controls of a year', () => {
  test('compare with the cost that the document prints, where it prints one', () => {
    const label = 'La somme due par élève est celle du document';
    expect(after(rowsOf(charging({ printedUnitCost: '8.00' })), `${label} : 8,00 €`)).toEqual([
      '=IF(ROUND(D8-8.00,2)=0,"conforme","écart") → conforme',
    ]);
    expect(after(rowsOf({ ...charging({ printedUnitCost: '8.00' }), ...dividingBy('all') }), label)).toEqual([
      '=IF(ROUND(D8-8.00,2)=0,"conforme","écart") → écart',
    ]);
    expect(after(rowsOf({}), label)).toBeUndefined();
    expect(after(rowsOf({}), 'Le total est celui du document : 120,00 €')).toEqual([
      '=IF(ROUND(D7-120.00,2)=0,"conforme","écart") → conforme',
    ]);
  });
});

describe('the base of the charter', () => {
  const lines = minimalData().charges[0]?.lines ?? [];

  test('takes the proportional charges, and leaves the others beneath', () => {
    const rows = rowsOf(
      charging({ lines: lines.map((line) => ({ ...line, proportional: line.id === 'comptes' })) }),
      'charter',
    );
    expect(after(rows, 'TOTAL des comptes et contenus payants')).toEqual(['=SUM(D5:D5) → 70.00']);
    expect(after(rows, 'TOTAL hors assiette')).toEqual(['=SUM(D12:D12) → 50.00']);
  });

  test('is 0 where no charge is proportional: the sum of no line would be its own', () => {
    const rows = rowsOf(
      charging({ lines: lines.map((line) => ({ ...line, proportional: false })) }),
      'charter',
    );
    expect(after(rows, 'TOTAL des comptes et contenus payants')).toEqual(['0.00']);
    expect(after(rows, 'TOTAL hors assiette')).toEqual(['=SUM(D11:D12) → 120.00']);
  });
});

test('a year whose lines no other year names has nine of them to name', () => {
  const rows = rowsOf(charging({ lines: null }));
  expect(rows.filter(([label]) => label === '(inputText)')).toEqual(
    Array(9).fill(['(inputText)', '(inputAmount)']),
  );
});

describe('what a draft sets is marked, and nothing else', () => {
  const acts = ['charges', 'effectif', 'tarif'];
  const withDraft = (draft: string): Partial<TariffData> => {
    const { acts: shipped, charges, pupils } = minimalData();
    return {
      ...voting({ membre: '7.40', 'membre hors Somme': '12.00', 'hors membre': '12.00' }, 'tarif'),
      acts: [...shipped, ...acts.map((id) => act(id, { status: id === draft ? 'draft' : 'voted' }))],
      charges: charges.map((one) => ({ ...one, act: 'charges' })),
      pupils: pupils.map((one) => ({ ...one, act: 'effectif' })),
    };
  };
  /** The first words of the labels that are marked. */
  const markedBy = (rows: readonly (readonly string[])[]) =>
    rows.flatMap(([label = '']) =>
      /\(.*prévisionnel[^:]*\)$/.test(label) ? [label.split(' ', 2).join(' ')] : [],
    );

  test.each([
    ['charges', ['Service ENT', 'Objet (charges', 'TOTAL dépenses', 'Somme due', 'Solde :']],
    [
      'effectif',
      [
        'Service ENT',
        'Somme due',
        'Dénominateur :',
        'Territoires membres,',
        'Territoires membres',
        'TOTAL contributions',
        'TOTAL produits',
        'Solde :',
      ],
    ],
    [
      'tarif',
      [
        'Service ENT',
        'Territoires membres,',
        'Territoires membres',
        'TOTAL contributions',
        'TOTAL produits',
        'Solde :',
      ],
    ],
  ])('on the voted base: %s', (draft, labels) => {
    expect(markedBy(rowsOf(withDraft(draft)))).toEqual(labels);
  });

  test.each([
    ['charges', ['Service ENT', 'Objet (charges', 'TOTAL des', 'Coût par', 'Objet (charges', 'TOTAL hors']],
    ['effectif', ['Service ENT', 'Coût par', 'Dénominateur :']],
    ['tarif', []],
  ])("on the charter's base, which no rate is in: %s", (draft, labels) => {
    expect(markedBy(rowsOf(withDraft(draft), 'charter'))).toEqual(labels);
  });

  test.each([
    ['charges', ['Service ENT', 'Objet (charges', 'TOTAL dépenses', 'Somme due']],
    ['effectif', ['Service ENT', 'Somme due', 'Dénominateur :']],
    ['tarif', []],
  ])('where lines are to fill, and no rate is in: %s', (draft, labels) => {
    const tables = withDraft(draft);
    const charges = (tables.charges ?? []).map((one) => ({ ...one, lines: null }));
    expect(markedBy(rowsOf({ ...tables, charges }))).toEqual(labels);
  });
});
