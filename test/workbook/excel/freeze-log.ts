import { text } from '../../../src/kit/sheet/cells';
import { smallSheet } from '../../support/small-sheet';

/** Stands for the sheet that keeps frozen formulas. */
export const FREEZE_LOG = smallSheet([[text('label', 'Formules figées')]], { name: 'Journal' });
