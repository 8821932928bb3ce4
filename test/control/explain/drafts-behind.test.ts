import '../../functions/platform';
import { draftsBehind } from '../../../src/control/explain/drafts-behind';
import type { CellReader } from '../../../src/control/formula/given';
import { session } from '../../../src/engine/session';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';

const YEAR = '2024-2025';
const DRAFT = { ...ACT, Acte: 'Projet', Statut: 'projet' };

/** A year whose rates and pupils rest on a draft, and whose charges were voted. */
beforeEach(() => {
  session.book = read({
    EntActes: [ACT, DRAFT],
    EntTarifs: ['membre', 'membre hors Somme', 'hors membre'].map((one) =>
      rate(one, 12, { Acte: DRAFT.Acte }),
    ),
    EntCharges: [{ Année: YEAR, Ligne: 'Madmagz', Brut: 24_048.07, Acte: 'DL-2025-06' }],
    EntEffectifs: [{ Année: YEAR, Catégorie: 'membre', Élèves: 41_000, Acte: DRAFT.Acte }],
  }).book;
});
afterEach(() => {
  session.book = shippedBook;
});

const CELLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  A1: [[412]],
  'B1:B2': [['2023-2024'], [YEAR]],
};
const reader: CellReader = {
  read: ({ address }) => Promise.resolve(CELLS[address] ?? null),
  named: () => Promise.resolve(null),
  spilled: () => Promise.resolve(null),
  column: () => Promise.resolve(null),
};
const behind = async (formula: string, rows = 1) => {
  const placed = { sheet: 'Budget', address: 'D1', formula };
  const { drafts, isUnsure } = await draftsBehind(placed, { rows, columns: 1 }, reader);
  return isUnsure ? '?' : drafts.map(({ id }) => id).join();
};
const RESTS = 'classeur:Projet';

const CASES: readonly (readonly [what: string, formula: string, expected: string, rows?: number])[] = [
  ['a contribution of the year', `=ENT.CONTRIB(A1,"membre","${YEAR}")`, RESTS],
  ['one of another year', '=ENT.CONTRIB(A1,"membre","2023-2024")', ''],
  ['a rate', `=ENT.TARIF("membre","${YEAR}")`, RESTS],
  ['charges that were voted', `=ENT.CHARGES("${YEAR}")`, ''],
  ['one line of them', `=ENT.CHARGES("${YEAR}","Madmagz")`, ''],
  ['pupils', `=ENT.EFFECTIF("${YEAR}")`, RESTS],
  ['products', `=ENT.PRODUITS("${YEAR}")`, RESTS],
  ['a balance', `=ENT.SOLDE("${YEAR}")`, RESTS],
  ['a table whose denominator is a draft', `=ENT.DECOMPTE("${YEAR}")`, RESTS, 4],
  ['the second of two years', '=ENT.CONTRIB(A1,"membre",B1:B2)', RESTS, 2],
  ['a call within a call', `=ENT.COUT(320319.16,ENT.EFFECTIF("${YEAR}"))`, RESTS],
  ['a call within a calculation', `=ENT.COUT(320319.16,ENT.EFFECTIF("${YEAR}")+314)`, RESTS],
  ['a quantity that Excel calculates', `=ENT.CONTRIB(A1*2,"membre","${YEAR}")`, RESTS],
  ['what is no call', '=SUM(A1)', ''],
  ['an unknown function', '=ENT.INCONNUE(A1)', ''],
  ['an error', '=ENT.CONTRIB(A1,"membre","2022-2023")', ''],
  // Which year it is decides, and Excel alone knows.
  ['a year that Excel calculates', '=ENT.TARIF("membre",A1&"-2025")', '?'],
];

test.each(CASES.map(([what, formula, expected, rows = 1]) => [what, formula, expected, rows] as const))(
  '%s',
  async (_what, formula, expected, rows) => {
    expect(await behind(formula, rows)).toBe(expected);
  },
);
