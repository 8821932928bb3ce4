import { explainFormula } from '../../../control/explain/explain-formula';
import type { Language } from '../../../engine/problems/describe';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { problemSentence } from '../../asking/problem-sentence';
import { workbookReader } from '../cell/workbook-reader';
import { CONTROL_WORDS } from '../words/control-words';
import type { FormulaFault, ListedFormula } from './listed-formula';

/** What an error of a formula means, and what to do about it. */
export async function faultSentence(
  workbook: OpenWorkbook,
  formula: ListedFormula,
  { code, position }: FormulaFault,
  language: Language,
): Promise<string> {
  const { faults: words, argumentsUnknown } = CONTROL_WORDS[language];
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
    default: {
      const calls = await explainFormula(formula, position, workbookReader(workbook));
      const outcomes = calls.map(({ outcome }) => outcome);
      const refused = outcomes.find((outcome) => outcome.kind === 'refused');
      if (refused !== undefined) return problemSentence(refused.problem, language);
      return outcomes.some(({ kind }) => kind === 'argumentsUnknown') ? argumentsUnknown : words.other;
    }
  }
}
