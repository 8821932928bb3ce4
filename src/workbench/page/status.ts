import { frenchError } from '../french/error-names';
import { formatArea } from '../host/address';
import type { Spreadsheet } from '../univer/spreadsheet';
import { element } from './elements';

/** The line under the grid: what the add-in says of the selected cell's error, or what the grid cannot show. */
export function showStatus(spreadsheet: Spreadsheet): void {
  const line = element('status', HTMLElement);
  const refresh = () => {
    const { sheet, area } = spreadsheet.grid.selection();
    const note = spreadsheet.noteAt({ sheet, row: area.row, column: area.column });
    const address = formatArea({ ...area, rows: 1, columns: 1 });
    line.textContent = note
      ? `${address} : ${frenchError(note.code)}. ${note.text}`
      : readiness(spreadsheet.grid.charts(sheet).length);
    line.classList.toggle('error', note !== null);
  };
  spreadsheet.onSelection(refresh);
  spreadsheet.onCalculated(refresh);
  refresh();
}

/** Excel draws the charts that the add-in puts on a sheet; this spreadsheet keeps them for the file. */
function readiness(charts: number): string {
  if (charts === 0) return 'Prêt';
  const [what, contains] =
    charts === 1 ? ['1 graphique', 'le contient'] : [`${charts} graphiques`, 'les contient'];
  return `Prêt. Cette feuille a ${what} que ce tableur ne dessine pas ; le fichier téléchargé ${contains}.`;
}
