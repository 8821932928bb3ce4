import { rangeOf, type SheetArea } from '../reading/areas';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, type Write } from '../requests/writes';

const LONGEST_SOURCE = 255;

/** A list to choose from; another value can be typed. */
export function choiceWrite(area: SheetArea, choices: readonly string[]): Write {
  const source = choices.join(',');
  if (source.length > LONGEST_SOURCE || choices.some((choice) => choice.includes(','))) {
    throw new RangeError(`Excel takes no such list: ${source}`);
  }
  return {
    bytes: BYTES_A_FORMAT + jsonBytes(source),
    apply: () => {
      const validation = rangeOf(area).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.errorAlert = { showAlert: false, style: 'Warning', title: '', message: '' };
    },
  };
}
