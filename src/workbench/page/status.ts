import { frenchError } from '../french/error-names';
import { formatArea } from '../host/address';
import type { Spreadsheet } from '../univer/spreadsheet';
import { element } from './elements';

/** The line under the grid: what the add-in says of the selected cell's error. */
export function showStatus(spreadsheet: Spreadsheet): void {
  const line = element('status', HTMLElement);
  const refresh = () => {
    const { sheet, area } = spreadsheet.grid.selection();
    const note = spreadsheet.noteAt({ sheet, row: area.row, column: area.column });
    const address = formatArea({ ...area, rows: 1, columns: 1 });
    line.textContent = note ? `${address} : ${frenchError(note.code)}. ${note.text}` : 'Prêt';
    line.classList.toggle('error', note !== null);
  };
  spreadsheet.onSelection(refresh);
  spreadsheet.onCalculated(refresh);
  refresh();
}
