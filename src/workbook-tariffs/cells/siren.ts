import { isSiren } from '../../kit/cells/siren';
import { shown } from '../../kit/cells/shown';
import { Fault, type CellReader } from './fault';

const SPACES = /[\s\u00a0\u202f]+/gu;
const LONGEST = 60;

/** A SIREN, as a number or as text with or without its spaces. */
export const siren: CellReader<string> = (cell) => {
  const digits = typeof cell === 'boolean' ? '' : String(cell).slice(0, LONGEST).replace(SPACES, '');
  return isSiren(digits) ? digits : new Fault('notASiren', { found: shown(cell) });
};
