import { BUDGET_NAME, fillBudget } from '../sample/budget';
import { Spreadsheet } from '../univer/spreadsheet';
import { readDescriptions } from './descriptions';
import { element } from './elements';
import { offerFiles } from './files';
import { readManifest } from './manifest';
import { Pane } from './pane';
import { report } from './report';
import './seam';
import { showStatus } from './status';

async function start(): Promise<void> {
  const [manifest, descriptions] = await Promise.all([
    text('manifest.xml').then(readManifest),
    text('functions.json').then(readDescriptions),
  ]);
  const spreadsheet = new Spreadsheet(element('grid', HTMLElement), { name: BUDGET_NAME });
  fillBudget(spreadsheet.grid);
  spreadsheet.forgetHistory();
  const fileName = element('file-name', HTMLHeadingElement);
  const pane = new Pane(manifest, () => void startAddIn());
  spreadsheet.register(manifest.namespace, descriptions, pane.frame);

  /** On the workbook that is open: the add-in starts anew with each, as in Excel. */
  async function startAddIn(): Promise<void> {
    fileName.textContent = spreadsheet.grid.name;
    if (await pane.start(spreadsheet.grid)) await spreadsheet.recalculate();
  }

  showStatus(spreadsheet);
  offerFiles(spreadsheet, manifest.namespace, startAddIn);
  await startAddIn();
  window.spreadsheet = spreadsheet;
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status} ${response.statusText}`);
  return response.text();
}

start().catch((error: unknown) => {
  report('Le tableur n’a pas démarré', [error instanceof Error ? error.message : String(error)]);
});
