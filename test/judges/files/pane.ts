import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargesOf } from '../../../src/engine/charges/statement';
import { Decimal } from '../../../src/kit/money/decimal';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { COMMITTEE_TABLES } from '../../../src/sheets/catalogue';
import { freezeLogSheet } from '../../../src/sheets/freeze-log';
import { reconciliationSheet } from '../../../src/sheets/reconciliation/reconciliation';
import { simulationSheet } from '../../../src/sheets/simulation/simulation';
import { XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';
import { DATE } from '../date';
import type { JudgedFile } from '../judged-file';

/** The sheets that the pane alone makes, and committee tables of a workbook whose year is still a draft. */
export async function paneSheets(): Promise<readonly JudgedFile[]> {
  const drafted = await Promise.all(draftedTables().map((sheet) => fileOf('projet', sheet)));
  return [
    await fileOf('volet', simulation()),
    await fileOf('volet', reconciliationSheet(shippedBook, { year: '2021-2022', generatedOn: DATE })),
    await fileOf('volet', reconciliationSheet(shippedBook, { year: '2023-2024', generatedOn: DATE })),
    await fileOf('volet', freezeLog()),
    ...drafted,
  ];
}

async function fileOf(what: string, sheet: SheetModel): Promise<JudgedFile> {
  const file = new XlsxFile(sheet.name);
  await file.writeSheets([sheet]);
  return { name: `${what}, ${sheet.name}.xlsx`, bytes: await file.toBytes() };
}

function simulation(): SheetModel {
  const charges = chargesOf(shippedBook, '2021-2022').lines ?? [];
  return simulationSheet(shippedBook, {
    year: '2024-2025',
    expected: {
      charges: charges.map(({ label, net }) => ({ label, amount: net })),
      members: 43_478,
      others: 314,
      othersRate: new Decimal(12),
      otherProducts: new Decimal(0),
    },
    range: { from: new Decimal('7.20'), to: new Decimal('7.50'), step: new Decimal('0.05') },
    change: { rate: new Decimal('7.40'), share: new Decimal('0.05') },
    generatedOn: DATE,
  });
}

function freezeLog(): SheetModel {
  const formula = '=ENT.CONTRIB(A2:A3,"membre","2023-2024")';
  return freezeLogSheet(
    [{ sheet: "L'année 2023-2024", address: 'B2', formula, value: 3048.8, values: [[3048.8], ['=A1']] }],
    DATE,
  );
}

const YEAR = '2024-2025';

function draftedTables(): readonly SheetModel[] {
  const { book } = read({
    EntActes: [{ ...ACT, Statut: 'projet' }],
    EntTarifs: [rate('membre', '7,60'), rate('hors membre', '12,20'), rate('membre hors Somme', '12,20')],
    EntCharges: [
      { Année: YEAR, Ligne: 'Madmagz', Brut: '1000,30', Subvention: '300,10', Acte: 'DL-2025-06' },
      { Année: YEAR, Ligne: 'CANOPE', Brut: '2000', Acte: 'DL-2025-06' },
    ],
    EntEffectifs: [
      { Année: YEAR, Catégorie: 'membre', Élèves: 410, Acte: 'DL-2025-06' },
      { Année: YEAR, Catégorie: 'membre hors Somme et hors membre', Élèves: 30, Acte: 'DL-2025-06' },
    ],
  });
  return COMMITTEE_TABLES.flatMap((table) => {
    if (table.years === null) return [table.build(book, { generatedOn: DATE })];
    if (!table.years(book).includes(YEAR)) return [];
    return table.bases(book, YEAR).map((base) => table.build(book, { year: YEAR, base, generatedOn: DATE }));
  });
}
