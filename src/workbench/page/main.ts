import { BUDGET_NAME, fillBudget } from '../sample/budget';
import { Spreadsheet } from '../univer/spreadsheet';
import { element } from './elements';
import { readDescriptions } from './descriptions';
import { readManifest } from './manifest';
import { Pane } from './pane';
import './seam';

async function start(): Promise<void> {
  const [manifest, descriptions] = await Promise.all([
    text('manifest.xml').then(readManifest),
    text('functions.json').then(readDescriptions),
  ]);
  const spreadsheet = new Spreadsheet(element('spreadsheet', HTMLElement));
  const pane = new Pane(manifest, () => void startAddIn());
  spreadsheet.register(manifest.namespace, descriptions, pane.frame);
  async function startAddIn(): Promise<void> {
    if (await pane.start(spreadsheet.grid)) await spreadsheet.recalculate();
  }
  fillBudget(spreadsheet.open({ name: BUDGET_NAME }));
  element('file-name', HTMLHeadingElement).textContent = spreadsheet.grid.name;
  await startAddIn();
  Object.assign(window, { spreadsheet });
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status} ${response.statusText}`);
  return response.text();
}

void start();
