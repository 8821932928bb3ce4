import { text } from '../../../src/sheets/cells';
import { smallSheet } from '../../support/small-sheet';

/** Stands for the sheet that keeps frozen formulas. */
export const FREEZE_LOG = smallSheet([[text('label', 'Formules figées')]], { name: 'Journal' });
