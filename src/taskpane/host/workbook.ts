import { createContext, useContext } from 'react';
import type { OpenWorkbook } from '../../workbook/open-workbook';

/** The workbook beside the pane; null where the pane is open outside Excel. */
export const WorkbookContext = createContext<OpenWorkbook | null>(null);

export function useWorkbook(): OpenWorkbook | null {
  return useContext(WorkbookContext);
}
