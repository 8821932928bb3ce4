import { APP_WORDS } from '../../../../../src/taskpane/app/words';
import { DATA_WORDS } from '../../../../../src/taskpane/tariffs/data/words';
import { TARIFFS_WORDS } from '../../../../../src/taskpane/tariffs/words';
import type { PanePage } from '../pane-page';
import { refuse } from '../refusing-excel';
import type { Visit } from './visit';

/** What another workbook exports: two drafts, and a member of which the list of EPCI knows nothing. */
const EXPORTED = {
  format: 'contributions-ent/tarifs-du-classeur',
  version: 1,
  EntActes: [
    { Acte: 'DL-1', Numéro: '2025_1', Date: '2025-06-16', Objet: 'Contribution 2024-2025', Statut: 'projet' },
    { Acte: 'DL-2', Date: '2025-06-17', Objet: 'Budget', Statut: 'projet' },
  ],
  EntTarifs: ['membre', 'membre hors Somme', 'hors membre'].map((Composante) => ({
    Service: 'Contribution ENT du premier degré',
    'Première année': '2024-2025',
    Acte: 'DL-1',
    Composante,
    Montant: '12.20',
  })),
  EntMembres: [{ SIREN: '123456782', EPCI: 'CC inventée', Depuis: '2024-2025' }],
};

/** Rows of EntActes. */
const HEADER = 0;
const SECOND_ACT = 2;

/** What Tarifs shows of the six tables: filled from a file, with faults, of an older layout, and out of reach. */
export async function visitWorkbookTables(pane: PanePage, visit: Visit): Promise<void> {
  const words = TARIFFS_WORDS[pane.language];
  const data = DATA_WORDS[pane.language];
  const app = APP_WORDS[pane.language];
  const choose = (content: unknown) =>
    pane.section.locator('input[type=file]').setInputFiles({
      name: 'tarifs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });

  await choose({ ...EXPORTED, EntActes: [{ Acte: 'DL-1', Date: 'hier', Statut: 'peut-être' }] });
  await pane.text(/tarifs\.json/).waitFor();
  await visit('import-refused');
  await choose(EXPORTED);
  await pane.button(data.replace).waitFor();
  await visit('import-ready');
  await pane.button(data.replace).click();
  await pane.text(data.imported).waitFor();
  await visit('import-done');
  await pane.button(words.back).click();

  await write(pane, SECOND_ACT, 'Date', 'abc');
  await pane.button('ENT actes!D6').waitFor();
  await visit('table-issues');
  await write(pane, SECOND_ACT, 'Date', '17/06/2025');
  await pane.button('ENT actes!D6').waitFor({ state: 'detached' });
  await write(pane, HEADER, 'Organe', 'Instance');
  await pane.button(words.upgrade).waitFor();
  await visit('older-layout');
  await pane.button(words.upgrade).click();
  await pane.text(words.upgraded).waitFor();
  await visit('layout-brought-up-to-date');

  const calculateAgain = await refuse(pane, 'calculate');
  await write(pane, SECOND_ACT, 'Objet', 'Budget primitif');
  await pane.text(app.cellsStale('').trim()).waitFor();
  await visit('cells-stale');
  const listAgain = await refuse(pane, 'tables');
  await pane.button(app.retry).click();
  await pane.text(app.tariffsUnread('').trim()).waitFor();
  await visit('tariffs-unread');
  await listAgain();
  await calculateAgain();
  await pane.button(app.retry).click();
  await pane.button(app.retry).waitFor({ state: 'detached' });
}

/** Writes in a row of EntActes, its header the first: the grid lets nobody type there, as Excel would. */
async function write(pane: PanePage, row: number, header: string, value: string): Promise<void> {
  await pane.workbench.page.evaluate(
    ([at, named, written]) => {
      const grid = window.spreadsheet?.grid;
      const table = grid?.tables().find(({ name }) => name === 'EntActes');
      if (!grid || !table) throw new Error('No table EntActes.');
      const { sheet, area } = table;
      const headers = grid.values({ sheet, area: { ...area, rows: 1 } })[0] ?? [];
      const column = area.column + headers.indexOf(named);
      grid.write({ sheet, area: { row: area.row + at, column, rows: 1, columns: 1 } }, [[written]]);
    },
    [row, header, value] as const,
  );
}
