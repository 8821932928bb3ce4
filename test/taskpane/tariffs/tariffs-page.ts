import { screen } from '@testing-library/react';
import type { TableContent } from '../../../src/workbook/table-change';
import { fr } from '../../../src/taskpane/tariffs/words';
import type { ViewId } from '../../../src/taskpane/tariffs/views';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane, type OpenPane, type PaneOptions } from '../support/pane';

export const words = fr;

/** A workbook that has these tables. */
export function workbookWith(...tables: readonly TableContent[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  for (const table of tables) workbook.tables.set(table.name, table);
  return workbook;
}

/** Opens Tarifs, once the tables are read. */
export async function tarifs(
  workbook: FakeWorkbook | null = new FakeWorkbook(),
  options?: PaneOptions,
): Promise<OpenPane> {
  localStorage.setItem('contributions-ent.section', 'tariffs');
  const pane = openPane(workbook, options);
  await said(words.purpose);
  return pane;
}

export async function view(
  id: ViewId,
  workbook?: FakeWorkbook | null,
  options?: PaneOptions,
): Promise<OpenPane> {
  const pane = await tarifs(workbook, options);
  await pane.user.click(screen.getByText(plain(words.views[id].title)));
  return pane;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string) => screen.getByLabelText(plain(name), { exact: true });

/** As the page's text is compared: without the spaces that only keep lines together. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
/** Waits for a sentence. */
export const said = (text: string) => screen.findByText(plain(text));
