/** @jest-environment jsdom */
import type { KeptDecision } from '../../src/billing/kept/kept-decision';
import { keepDecisions, readKept } from '../../src/taskpane/billing/decisions/kept-in-workbook';
import { chargesChanges } from '../../src/workbook-tariffs/changes/figures';
import { voteChanges } from '../../src/workbook-tariffs/changes/vote';
import { TABLE_NAMES } from '../../src/workbook-tariffs/layout/layouts';
import { readWorkbookTariffs } from '../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../src/workbook-tariffs/rows/tables-as-read';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import type { TableContent } from '../../src/workbook/table-change';
import { bootOffice, type Boot } from '../workbench/host/boot';
import { openExcel } from '../workbook/excel/excel';
import { said } from '../workbook-tariffs/support/tables';
import texts from './texts.json';

const YEAR = '2024-2025';
const TEXTS = Object.entries(texts);

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

async function tablesIn(workbook: OpenWorkbook): Promise<TablesAsRead> {
  const tables: Record<keyof TablesAsRead, TableContent | null> = { ...NO_TABLES };
  for (const name of TABLE_NAMES) tables[name] = await workbook.readTable(name);
  return tables;
}

/** The cells of a column, in the order of the rows. */
function column(content: TableContent | null, header: string) {
  const at = content?.header.indexOf(header) ?? -1;
  return content?.rows.map((row) => row[at]);
}

/** A vote and charges of which every text is one. */
const voteAnd = (text: string) => ({
  act: {
    key: 'DL-2025-06',
    body: text,
    number: text,
    date: '2025-06-16',
    title: text,
    item: text,
    status: 'voted',
  } as const,
  line: {
    line: text,
    gross: '1.00',
    subsidy: '0.00',
    proportional: null,
    act: 'DL-2025-06',
    remark: text,
    type: 'charge' as const,
  },
});

test.each(TEXTS)('%s stands in the tables as it was typed, and is read as a text', async (_what, text) => {
  const { workbook } = openExcel(boot);
  const { act, line } = voteAnd(text);
  const prices = ['membre', 'hors membre', 'membre hors Somme'].map((component) => ({
    component,
    amount: '1.00',
  }));
  await workbook.changeTables(voteChanges(NO_TABLES, { act, tariff: 'primary-schools', year: YEAR, prices }));
  await workbook.changeTables(chargesChanges(await tablesIn(workbook), YEAR, { charges: [line] }));
  const tables = await tablesIn(workbook);
  for (const header of ['Organe', 'Numéro', 'Objet', 'Article']) {
    expect([header, column(tables.EntActes, header)]).toEqual([header, [text]]);
  }
  for (const header of ['Ligne', 'Remarque']) {
    expect([header, column(tables.EntCharges, header)]).toEqual([header, [text]]);
  }
  const tariffs = readWorkbookTariffs(tables);
  const isReadable = !/\p{Cs}/u.test(text);
  const asRead = text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]+/gu, ' ')
    .trim();
  expect(tariffs.rows.EntActes.map(({ title }) => title)).toEqual(isReadable ? [asRead] : []);
  const refusals = said(tariffs).filter((sentence) => sentence.startsWith('error ENT actes!E5 '));
  expect(refusals).toEqual(
    isReadable
      ? []
      : ['error ENT actes!E5 Le texte contient des caractères illisibles. Saisissez-le à nouveau.'],
  );
});

test.each(TEXTS)('%s as the reason of a decision is kept and read again', async (_what, text) => {
  const { workbook } = openExcel(boot);
  const kept: KeptDecision = {
    service: 'primary-schools',
    schoolYear: '2023-2024',
    source: text,
    decision: { kind: 'setAside', row: text, reason: text },
  };
  const context = { rowNumber: 2, subject: text, decidedOn: '2026-11-26' } as const;
  await keepDecisions(workbook, [{ kept, context }], []);
  expect((await readKept(workbook)).decisions).toEqual([kept]);
});
