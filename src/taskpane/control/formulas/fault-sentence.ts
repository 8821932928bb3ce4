import type { Language } from '../../../kit/messages';
import { errorAsShown } from '../../../kit/cells/cell';
import { explainFormula, type ExplainedCall } from '../../../control/explain/explain-formula';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { problemSentence } from '../../words/typography';
import { workbookReader } from '../../host/workbook-reader';
import { CONTROL_WORDS } from '../words';
import type { FormulaFault, ListedFormula } from './listed-formula';

/** What an error of a formula means, and what to do about it. */
export async function faultSentence(
  workbook: OpenWorkbook,
  formula: ListedFormula,
  { code, position }: FormulaFault,
  language: Language,
): Promise<string> {
  const ofExcel = excelsOwn(code, language);
  if (ofExcel !== null) return ofExcel;
  const placed = { ...formula, shown: code };
  const calls = await explainFormula(placed, position, workbookReader(workbook));
  const [refused] = calls.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome.problem] : []));
  if (refused !== undefined) return problemSentence(refused, language);
  const { faults: words, argumentsUnknown } = CONTROL_WORDS[language];
  return calls.some(({ outcome }) => outcome.kind === 'argumentsUnknown') ? argumentsUnknown : words.other;
}

/**
 * What an error means that a cell shows and none of its calls explains; null where one does, or none is shown.
 *
 * @param code as `#N/A`
 */
export function unexplainedError(
  code: string,
  calls: readonly ExplainedCall[],
  language: Language,
): string | null {
  const ofExcel = excelsOwn(code, language);
  if (ofExcel !== null) return ofExcel;
  if (calls.some(({ outcome }) => outcome.kind !== 'explained')) return null;
  const { faults: words } = CONTROL_WORDS[language];
  const isWhole = calls.some(({ call }) => call.isWhole);
  return (isWhole ? words.stale : words.elsewhere)(errorAsShown(code, language));
}

/** What an error means that no function of the add-in answers; null of those that one may. */
function excelsOwn(code: string, language: Language): string | null {
  const { faults: words } = CONTROL_WORDS[language];
  switch (code) {
    case '#NAME?':
      return words.name;
    case '#SPILL!':
      return words.spill;
    case '#REF!':
      return words.reference;
    case '#BUSY!':
    case '#GETTING_DATA':
      return words.busy;
    default:
      return null;
  }
}
