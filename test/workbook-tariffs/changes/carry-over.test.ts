import { chargesOf } from '../../../src/engine/charges/statement';
import { pupilCountOf } from '../../../src/engine/charges/pupils';
import { rateFor } from '../../../src/engine/contribution/rate';
import { changedCells } from '../../../src/workbook-tariffs/changes/changed-cells';
import { figuresOnDrafts, rowsCiting } from '../../../src/workbook-tariffs/changes/citing';
import { voteChanges } from '../../../src/workbook-tariffs/changes/vote';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { applied } from '../support/apply-changes';
import { ACT, rate, tablesOf, type GivenTables } from '../support/tables';

const YEAR = '2024-2025';
const NUMBER = '20250616_DL_04';
const DRAFT = { ...ACT, Acte: 'Projet 2024-2025', Numéro: null, Date: '01/03/2025', Statut: 'projet' };
const CHARGE = { Année: YEAR, Ligne: 'Madmagz', Brut: 24_048.07, Acte: 'projet 2024 2025' };
const PUPILS = { Année: YEAR, Catégorie: 'membre', Élèves: 41_000, Acte: DRAFT.Acte };
const GIVEN = {
  EntActes: [DRAFT],
  EntTarifs: ['membre', 'membre hors Somme', 'hors membre'].map((one) => rate(one, 12, { Acte: DRAFT.Acte })),
  EntCharges: [{ ...CHARGE, Année: '2025-2026' }, CHARGE, { ...CHARGE, Ligne: 'CANOPE', Acte: DRAFT.Acte }],
  EntEffectifs: [PUPILS],
} satisfies GivenTables;
const TABLES = tablesOf(GIVEN);

const vote = (tables: TablesAsRead, carried = figuresOnDrafts(tables, YEAR, NUMBER)) =>
  voteChanges(
    tables,
    {
      act: {
        key: NUMBER,
        body: 'Comité syndical',
        number: NUMBER,
        date: '2025-06-16',
        title: 'Contribution ENT 2024-2025',
        item: null,
        status: 'voted',
      },
      tariff: 'primary-schools',
      year: YEAR,
      prices: ['membre', 'membre hors Somme', 'hors membre'].map((component) => ({
        component,
        amount: '12.00',
      })),
    },
    carried,
  );

/** What the acts behind a year's rates, charges and pupils are. */
const statuses = (tables: TablesAsRead) => {
  const { book } = readWorkbookTariffs(tables);
  return {
    rate: rateFor(book, 'membre', YEAR).act.status,
    charges: book.act(chargesOf(book, YEAR).act).status,
    pupils: book.act(pupilCountOf(book, YEAR).act).status,
  };
};

test('the charges and pupils of the year alone rest on its draft', () => {
  expect(figuresOnDrafts(TABLES, YEAR, NUMBER)).toEqual([
    { table: 'EntCharges', rows: [1, 2], acts: ['projet 2024 2025', 'Projet 2024-2025'] },
    { table: 'EntEffectifs', rows: [0], acts: ['Projet 2024-2025'] },
  ]);
  expect(rowsCiting(TABLES, DRAFT.Acte).map(({ table, rows }) => [table, rows])).toEqual([
    ['EntTarifs', [0, 1, 2]],
    ['EntCharges', [0, 1, 2]],
    ['EntEffectifs', [0]],
  ]);
  expect(figuresOnDrafts(NO_TABLES, YEAR, NUMBER)).toEqual([]);
  // What cites the draft that the vote takes the place of rests on the vote.
  expect(figuresOnDrafts(TABLES, YEAR, DRAFT.Acte)).toEqual([]);
});

test('a vote that carries them over leaves the draft to what still rests on it', () => {
  expect(statuses(TABLES)).toEqual({ rate: 'draft', charges: 'draft', pupils: 'draft' });
  const after = applied(TABLES, vote(TABLES));
  expect(statuses(after)).toEqual({ rate: 'voted', charges: 'voted', pupils: 'voted' });
  // The charges of 2025-2026 rest on it.
  expect(after.EntActes?.rows.map((row) => row[0])).toEqual([DRAFT.Acte, NUMBER]);
});

test('the draft goes with the last row that rests on it', () => {
  const tables = tablesOf({ ...GIVEN, EntCharges: [CHARGE] });
  const after = applied(tables, vote(tables));
  expect(after.EntActes?.rows.map((row) => row[0])).toEqual([NUMBER]);
  expect(statuses(after)).toEqual({ rate: 'voted', charges: 'voted', pupils: 'voted' });
});

test('what is declined stays on the draft', () => {
  const [charges] = figuresOnDrafts(TABLES, YEAR, NUMBER);
  const after = applied(TABLES, vote(TABLES, charges === undefined ? [] : [charges]));
  expect(statuses(after)).toEqual({ rate: 'voted', charges: 'voted', pupils: 'draft' });
});

test('every changed cell is told from the changes themselves, and none other', () => {
  const tables = tablesOf({ ...GIVEN, EntCharges: [CHARGE] });
  const told = changedCells(tables, vote(tables)).map((one) =>
    one.kind === 'updated'
      ? `${one.sheet}!${one.address} ${one.header} : ${one.before} → ${one.after}`
      : `${one.kind} ${one.sheet} ${one.cells}`,
  );
  expect(told).toEqual([
    `ENT actes!A5 Acte : Projet 2024-2025 → ${NUMBER}`,
    `ENT actes!C5 Numéro :  → ${NUMBER}`,
    'ENT actes!D5 Date : 01/03/2025 → 16/06/2025',
    'ENT actes!G5 Statut : projet → voté',
    ...[5, 6, 7].flatMap((row) => [
      `ENT tarifs!D${row} Acte : Projet 2024-2025 → ${NUMBER}`,
      `ENT tarifs!J${row} Unité :  → élève disposant d'un compte, par année scolaire`,
      `ENT tarifs!K${row} Base :  → TTC`,
    ]),
    `ENT charges!G5 Acte : projet 2024 2025 → ${NUMBER}`,
    `ENT effectifs!D5 Acte : Projet 2024-2025 → ${NUMBER}`,
  ]);
  expect(changedCells(NO_TABLES, vote(NO_TABLES)).map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
    'added ENT actes',
    ...[1, 2, 3].map(() => 'added ENT tarifs'),
  ]);
});
