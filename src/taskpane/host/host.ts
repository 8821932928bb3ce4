import { createContext, useContext } from 'react';
import type { HostApplication, Surroundings } from '../../workbook/surroundings';
import type { OpenWorkbook } from '../../workbook/open-workbook';

/** What the application around the pane does with a file and with a link. */
export type PaneApplication = Pick<Surroundings, 'savesFiles'> & Pick<HostApplication, 'openLink'>;

export const ApplicationContext = createContext<PaneApplication>({ savesFiles: true, openLink: () => false });

export function useApplication(): PaneApplication {
  return useContext(ApplicationContext);
}

/** The workbook beside the pane; null where the pane is open outside Excel. */
export const WorkbookContext = createContext<OpenWorkbook | null>(null);

export function useWorkbook(): OpenWorkbook | null {
  return useContext(WorkbookContext);
}
