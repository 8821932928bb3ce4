import { createRoot } from 'react-dom/client';
import { tellCellsIn } from '../engine/problems/describe';
import { createExcelWorkbook } from '../workbook/excel/excel-workbook';
import { excelApplication } from '../workbook/excel/application';
import type { Surroundings } from '../workbook/surroundings';
import { App } from './app/app';
import { rememberedSection } from './app/remembered-section';
import { SECTIONS } from './app/sections';
import { keepForNextTime } from './host/keep-for-next-time';
import { TariffsStore } from './host/tariffs';

/** Where office.js itself is missing, the pane still calculates. */
const WITHOUT_OFFICE: Surroundings = {
  language: navigator.language.startsWith('fr') ? 'fr' : 'en',
  theme: 'light',
  hasWorkbook: false,
  savesFiles: true,
};

/** Fetches what the pane will show while Office gets ready; where that fails, the pane says so once it is there. */
function loadAhead(): void {
  const first = rememberedSection();
  SECTIONS.find(({ id }) => id === first)
    ?.load()
    .catch(() => undefined);
}

async function openPane(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  const surroundings = await excelApplication.ready().catch(() => WITHOUT_OFFICE);
  // The messages of the functions are in the same language.
  tellCellsIn(surroundings.language);
  const workbook = surroundings.hasWorkbook ? createExcelWorkbook() : null;
  const tariffs = new TariffsStore(workbook);
  // Cells answer from the workbook's tables even while nobody looks at the pane.
  void tariffs.refresh();
  createRoot(root).render(
    <App surroundings={surroundings} application={excelApplication} workbook={workbook} tariffs={tariffs} />,
  );
}

loadAhead();
void openPane();
// In development files change under the same name.
if (process.env.NODE_ENV === 'production') void keepForNextTime();
