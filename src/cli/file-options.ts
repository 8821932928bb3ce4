import { columnLetters, columnNumber } from '../kit/formula/address';
import { SEPARATORS, type FileChoices, type Separator } from '../billing/model/file';
import { FIELDS, type Field } from '../billing/model/field';
import type { ColumnChoices } from '../billing/model/options';
import { FIELD_NAMES } from '../billing/words/field-names';
import { textKey } from '../kit/text-key';
import { UsageError } from './failure';

/** `--column "Élèves=Nb élèves"`: which column holds a field; an empty title says that none does. */
export interface ColumnWord {
  readonly field: Field;
  readonly title: string;
}

/** How the words of a command say that its file is to be read. */
export function readFileChoices(sheet: string | undefined, separator: string | undefined): FileChoices {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(separator === undefined ? {} : { separator: readSeparator(separator) }),
  };
}

/** A tab cannot be typed everywhere. */
const SEPARATOR_WORDS: Readonly<Record<string, Separator>> = { tab: '\t', tabulation: '\t', '\\t': '\t' };

function readSeparator(text: string): Separator {
  const found = SEPARATORS.find((one) => one === text) ?? SEPARATOR_WORDS[textKey(text)];
  if (found !== undefined) return found;
  throw new UsageError(`Séparateur inconnu : « ${text} ». Attendu : ';', ',', tab ou '|'.`);
}

/** The word of the option that names a separator. */
export function separatorWord(separator: Separator): string {
  return separator === '\t' ? 'tab' : `'${separator}'`;
}

export function readColumnWord(text: string): ColumnWord {
  const [, name = '', title = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const key = textKey(name);
  const field = FIELDS.find((one) => textKey(one) === key || textKey(FIELD_NAMES.fr[one]) === key);
  if (field !== undefined) return { field, title: title.trim() };
  const known = FIELDS.map((one) => FIELD_NAMES.fr[one]).join(', ');
  throw new UsageError(
    `Option --column : trouvé « ${text} », attendu CHAMP="En-tête", avec pour champ : ${known}.`,
  );
}

/**
 * The columns that words name: by title, by letter (`=D`) or by number.
 *
 * @throws UsageError where the header has no such column, or several
 */
export function columnChoices(words: readonly ColumnWord[], header: readonly string[]): ColumnChoices {
  const choices: Partial<Record<Field, number | null>> = {};
  for (const { field, title } of words) choices[field] = title === '' ? null : columnNamed(title, header);
  return choices;
}

function columnNamed(title: string, header: readonly string[]): number {
  const titled = (isIt: (one: string) => boolean) =>
    header.flatMap((one, index) => (isIt(one) ? [index] : []));
  const exact = titled((one) => one === title);
  const found = exact.length > 0 ? exact : titled((one) => textKey(one) === textKey(title));
  const [index, ...others] = found.length > 0 ? found : placed(title, header);
  if (index === undefined) {
    const titles = header.filter((one) => one !== '').map((one) => `« ${one} »`);
    throw new UsageError(`Option --column : aucune colonne « ${title} ». En-têtes : ${titles.join(', ')}.`);
  }
  if (others.length > 0) {
    const letters = [index, ...others].map((at) => `=${columnLetters(at + 1)}`).join(' ou ');
    throw new UsageError(
      `Option --column : plusieurs colonnes « ${title} ». Désignez-la par sa lettre : ${letters}.`,
    );
  }
  return index;
}

/** Where a letter or a number says that a column stands. */
function placed(title: string, header: readonly string[]): readonly number[] {
  const letters = /^=([a-z]{1,3})$/i.exec(title)?.[1];
  const column =
    letters === undefined ? Number(/^=?(\d{1,5})$/.exec(title)?.[1]) : columnNumber(letters.toUpperCase());
  return column >= 1 && column <= header.length ? [column - 1] : [];
}
