import { recalculateAll, SOFFICE } from '../../support/libreoffice';
import type { Engine } from './engine';

export const LIBRE_OFFICE: Engine = {
  name: 'LibreOffice',
  missing: SOFFICE === null ? 'LibreOffice (soffice)' : null,
  readsFiles: true,
  recalculate: (files) => recalculateAll(files.map(({ bytes }) => bytes)),
};
