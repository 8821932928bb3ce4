import { fileKind } from '../file-kind';
import { FileRefused } from '../file-refused';
import { isDateFormat } from './date-format';
import { Package } from './package';
import { readSheet, unescaped, type SheetContent, type SharedContent } from './sheet';
import { isTrue, readXml } from './xml';

/** A sheet of a workbook file: what its cells hold, whatever their dress. */
export interface FileSheet extends SheetContent {
  readonly name: string;
  /** Whether Excel shows no tab for it. */
  readonly isHidden: boolean;
}

/**
 * Reads the cells of an .xlsx file. The file is read here, and not by the library that writes ours: that one takes an
 * empty text for a formula that was never calculated, and a number in a format such as `0\d` for a date.
 *
 * @throws FileRefused where it is no such file, is damaged or holds more than a list can take
 */
export function readXlsx(bytes: Uint8Array): readonly FileSheet[] {
  const kind = kindOf(bytes);
  if (kind !== 'xlsx') throw new FileRefused({ code: 'fileOfOtherKind', details: { kind } });
  const file = new Package(bytes);
  const workbook = file.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const parts = new Map(file.relationshipsOf(workbook).map((part) => [part.id, part]));
  const target = (wanted: string) => [...parts.values()].find(({ type }) => type === wanted)?.target;
  const [strings, styles] = [target('sharedStrings'), target('styles')];

  const entries: { readonly id: string; readonly name: string; readonly isHidden: boolean }[] = [];
  let [isFrom1904, isCalculatedOnLoad] = [false, false];
  readXml(file.part(workbook), {
    open: (element, { id = '', name = '', state = 'visible', date1904, fullCalcOnLoad }) => {
      if (element === 'sheet') entries.push({ id, name, isHidden: state !== 'visible' });
      if (element === 'workbookPr') isFrom1904 = isTrue(date1904);
      if (element === 'calcPr') isCalculatedOnLoad = isTrue(fullCalcOnLoad);
    },
  });
  const shared: SharedContent = {
    strings: strings === undefined ? [] : readStrings(file.part(strings)),
    dateStyles: isFrom1904 && styles !== undefined ? readDateStyles(file.part(styles)) : new Set(),
    isCalculatedOnLoad,
  };
  let cells = 0;
  return entries.flatMap(({ id, name, isHidden }): FileSheet[] => {
    const part = parts.get(id);
    // A chart may have a sheet of its own.
    if (part?.type !== 'worksheet') return [];
    const content = readSheet(file.part(part.target), shared, cells);
    cells += content.cells;
    return [{ name, isHidden, ...content }];
  });
}

/** What a file is, told by its content. */
export function kindOf(bytes: Uint8Array) {
  return fileKind(bytes, () => new Package(bytes).names);
}

/** Texts that cells share; a text may be written in several pieces, each in its own letters. */
function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let [text, isText, isPhonetic] = ['', false, false];
  readXml(bytes, {
    open: (element) => {
      if (element === 'si') text = '';
      if (element === 'rPh') isPhonetic = true;
      isText = element === 't';
    },
    text: (piece) => {
      if (isText && !isPhonetic) text += piece;
    },
    close: (element) => {
      if (element === 'si') strings.push(unescaped(text));
      if (element === 'rPh') isPhonetic = false;
      isText = false;
    },
  });
  return strings;
}

/** The styles of cells whose format is that of a date. */
function readDateStyles(bytes: Uint8Array): ReadonlySet<number> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isOfCells = false;
  readXml(bytes, {
    open: (element, { numFmtId = '', formatCode = '' }) => {
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (element === 'cellXfs') isOfCells = true;
      if (element === 'xf' && isOfCells) formats.push(Number(numFmtId));
    },
    close: (element) => {
      if (element === 'cellXfs') isOfCells = false;
    },
  });
  return new Set(formats.flatMap((id, style) => (isDateFormat(id, codes.get(id)) ? [style] : [])));
}
