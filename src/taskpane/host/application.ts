import { createContext, useContext } from 'react';
import type { HostApplication, Surroundings } from '../../workbook/surroundings';

/** What the application around the pane does with a file and with a link. */
export type PaneApplication = Pick<Surroundings, 'savesFiles'> & Pick<HostApplication, 'openLink'>;

export const ApplicationContext = createContext<PaneApplication>({ savesFiles: true, openLink: () => false });

export function useApplication(): PaneApplication {
  return useContext(ApplicationContext);
}
