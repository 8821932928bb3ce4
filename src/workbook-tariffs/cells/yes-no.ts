import { shown } from '../../kit/cells/shown';
import { textKey } from '../../kit/text-key';
import { Fault, type CellReader } from './fault';

const YES: ReadonlySet<string> = new Set(['oui', 'vrai', 'yes', 'true', '1']);
const NO: ReadonlySet<string> = new Set(['non', 'faux', 'no', 'false', '0']);

export const yesNo: CellReader<boolean> = (cell) => {
  const written = String(cell).slice(0, 20).trim();
  // A key has no hyphen: that of -1 would be 1.
  const word = written.startsWith('-') ? '' : textKey(written);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : new Fault('notYesNo', { found: shown(cell) });
};
