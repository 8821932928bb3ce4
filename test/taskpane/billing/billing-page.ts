import type { CellValue } from '../../../src/kit/cells/cell';
import { screen } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { fr as words } from '../../../src/taskpane/billing/words';
import { SOUND, type TableRow } from '../../billing/support/counts';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane, type OpenPane } from '../support/pane';

// jsdom has none; every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
export const said = (text: string) => screen.findByText(plain(text));
export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export function withCounts(...rows: readonly TableRow[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  setCounts(workbook, rows);
  return workbook;
}

export function setCounts(workbook: FakeWorkbook, rows: readonly TableRow[]): void {
  const header = Object.keys(SOUND);
  workbook.tables.set('Effectifs', {
    name: 'Effectifs',
    sheet: 'Budget',
    address: `A1:J${rows.length + 1}`,
    header,
    firstCell: { row: 2, column: 1 },
    rows: rows.map((row) => header.map((name): CellValue => row[name] ?? null)),
  });
}

export async function facturer(workbook: FakeWorkbook | null): Promise<OpenPane> {
  localStorage.setItem('contributions-ent.section', 'billing');
  const pane = openPane(workbook);
  await said(words.purpose);
  return pane;
}

export async function readTable(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await facturer(workbook);
  await screen.findByDisplayValue('2023-2024');
  await pane.user.click(button(words.read));
  await said(words.sources.table('Effectifs', workbook.tables.get('Effectifs')?.rows.length ?? 0));
  return pane;
}
