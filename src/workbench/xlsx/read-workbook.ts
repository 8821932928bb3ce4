import {
  Workbook,
  type Cell,
  type Column,
  type CellValue as FileValue,
  type DataValidation,
  type Table,
  type Worksheet,
  type WorksheetView,
} from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseReference } from '../host/address';
import { contains, type Area } from '../host/area';
import type { CellValue, ListValidation, PageSetup, SheetVisibility, ValidationAlert } from '../host/grid';
import type { CellContent, SheetContent, TableContent, WorkbookContent } from './content';
import { fromFileFormula } from './file-formula';
import { fromFileStyle, type ColorReader } from './file-look';
import { namesOf } from './file-names';
import { fromFilePage } from './file-page';
import { colorReader } from './theme-colors';
import { withoutUnshown } from './unshown-elements';
import { unshownParts } from './unshown-parts';

export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** What the file holds and the spreadsheet does not show, in French; empty where it shows everything. */
  readonly unshown: readonly string[];
}

/**
 * Reads an .xlsx file.
 * @param namespace of the add-in's functions, `ENT`.
 * @param pageByDefault of a sheet that says nothing of its page.
 * @throws Error, in French, where the file is no workbook.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  namespace: string,
  pageByDefault: PageSetup,
): Promise<ReadWorkbook> {
  const parts = partsOf(bytes);
  const unshown = new Set(unshownParts(Object.keys(parts)));
  for (const [path, part] of Object.entries(parts)) {
    if (!SHEET_PART.test(path)) continue;
    const plain = withoutUnshown(strFromU8(part));
    parts[path] = strToU8(plain.xml);
    for (const what of plain.unshown) unshown.add(what);
  }
  const workbook = await loaded(parts);
  const reader = new SheetReader(namespace, colorReader(textOf(parts, 'xl/theme/theme1.xml')), pageByDefault);
  const sheets = workbook.worksheets.map((sheet) => reader.read(sheet));
  if (sheets.length === 0) throw new Error('Ce classeur n’a aucune feuille de cellules.');
  return {
    content: {
      sheets,
      active: firstOf(workbook.views)?.activeTab ?? 0,
      names: namesOf(textOf(parts, WORKBOOK_PART), namespace),
    },
    unshown: [...new Set([...unshown, ...reader.unshown])],
  };
}

const WORKBOOK_PART = 'xl/workbook.xml';
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

type Parts = Record<string, Uint8Array>;

const textOf = (parts: Parts, path: string): string => (parts[path] ? strFromU8(parts[path]) : '');

function partsOf(bytes: Uint8Array): Parts {
  try {
    const parts = unzipSync(bytes);
    if (!parts[WORKBOOK_PART]) throw new Error(WORKBOOK_PART);
    return parts;
  } catch (error) {
    throw new Error('Ce fichier n’est pas un classeur .xlsx.', { cause: error });
  }
}

async function loaded(parts: Parts): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(zipSync(parts, { level: 0 }));
    return workbook;
  } catch (error) {
    throw new Error(`Le classeur ne se lit pas : ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Reads the sheets of one file, and collects what it meets that is not shown. */
class SheetReader {
  readonly #unshown = new Set<string>();

  constructor(
    private readonly namespace: string,
    private readonly colorOf: ColorReader,
    private readonly pageByDefault: PageSetup,
  ) {}

  get unshown(): readonly string[] {
    return [...this.#unshown];
  }

  read(sheet: Worksheet): SheetContent {
    if (sheet.sheetProtection) this.#unshown.add('protection des feuilles');
    if (sheet.autoFilter) this.#unshown.add('filtres automatiques');
    const view = firstOf<Partial<WorksheetView>>(sheet.views);
    const frozen = view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : null;
    return {
      name: sheet.name,
      visibility: VISIBILITIES[sheet.state] ?? 'Visible',
      tabColor: this.colorOf(sheet.properties.tabColor) ?? '',
      showGridlines: view?.showGridLines ?? true,
      frozen: frozen && (frozen.rows > 0 || frozen.columns > 0) ? frozen : null,
      columnWidths: widthsOf(sheet),
      rowHeights: heightsOf(sheet),
      cells: this.#cells(sheet),
      merges: (sheet.model.merges ?? []).flatMap(areasOf),
      tables: Object.values(sheet.tables).flatMap(({ model }) => tableOf(model)),
      validations: this.#validations(sheet),
      charts: [],
      page: fromFilePage(sheet, this.pageByDefault),
    };
  }

  #cells(sheet: Worksheet): readonly CellContent[] {
    const cells: CellContent[] = [];
    const spilled: Area[] = [];
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const content = this.#cell(cell);
        if (content.spill) spilled.push(content.spill);
        if (content.value !== '' || content.formula !== null || Object.keys(content.look).length > 0) {
          cells.push(content);
        }
      });
    });
    return cells.map((cell) => (isSpilledInto(cell, spilled) ? { ...cell, value: '' } : cell));
  }

  #cell(cell: Cell): CellContent {
    const row = cell.row - 1;
    const column = cell.col - 1;
    const isCovered = cell.isMerged && cell.master !== cell;
    const value: FileValue = isCovered ? null : cell.value;
    const look = fromFileStyle(cell.style, this.colorOf);
    const formula = isCovered ? '' : cell.formula;
    if (!formula) return { row, column, value: this.#value(value), formula: null, spill: null, look };
    return {
      row,
      column,
      value: this.#value(cell.result),
      formula: fromFileFormula(formula, this.namespace),
      spill: spillOf(value),
      look,
    };
  }

  #value(value: FileValue): CellValue {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'object') return value;
    if (value instanceof Date) return serialOf(value);
    if ('error' in value) return value.error;
    if ('richText' in value) {
      this.#unshown.add('mise en forme à l’intérieur d’un texte');
      return value.richText.map(({ text }) => text).join('');
    }
    if ('hyperlink' in value) {
      this.#unshown.add('liens hypertextes');
      return value.text;
    }
    if ('checkbox' in value) return value.checkbox;
    return '';
  }

  #validations(sheet: Worksheet): SheetContent['validations'] {
    const model: Readonly<Record<string, DataValidation | undefined>> = sheet.dataValidations.model;
    const rules = Object.entries(model);
    return rules.flatMap(([addresses, rule]) => {
      if (rule?.type !== 'list') {
        if (rule && rule.type !== 'any') this.#unshown.add('validations de données autres que des listes');
        return [];
      }
      const validation = listOf(rule);
      // The library writes it before what is more than a cell.
      return addresses
        .replace(/^range:/, '')
        .split(' ')
        .flatMap((address) => areasOf(address).map((area) => ({ area, validation })));
    });
  }
}

/** The library types the views as always there; they are absent where a file has none. */
const firstOf = <T>(views: readonly T[] | undefined): T | undefined => views?.[0];

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const areasOf = (address: string): readonly Area[] => {
  const reference = parseReference(address);
  return reference ? [reference.area] : [];
};

/** Characters of 7 pixels and 5 pixels of padding, to points. */
const toPoints = (characters: number): number => (characters * 7 + 5) * (72 / 96);

function widthsOf(sheet: Worksheet): ReadonlyMap<number, number> {
  return new Map(
    // Typed as there always, and null where no column has a width.
    ((sheet.columns as Column[] | null) ?? []).flatMap(({ width, number }) =>
      width === undefined ? [] : [[number - 1, toPoints(width)] as const],
    ),
  );
}

function heightsOf(sheet: Worksheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) heights.set(number - 1, row.height);
  });
  return heights;
}

function spillOf(value: FileValue): Area | null {
  if (typeof value !== 'object' || value === null || !('ref' in value)) return null;
  // Typed as an array formula's; one that is filled down has a range as well, over which it is repeated.
  const shareType: string = value.shareType;
  return shareType === 'array' ? (areasOf(value.ref)[0] ?? null) : null;
}

function isSpilledInto({ row, column, formula }: CellContent, spills: readonly Area[]): boolean {
  if (formula !== null) return false;
  return spills.some((spill) => contains(spill, { row, column, rows: 1, columns: 1 }));
}

const DAY = 86_400_000;
/** Of the day from which dates are counted, in days before 1970. */
const EPOCH = 25_569;

/** The number that a cell holds for a date. */
const serialOf = (date: Date): number => date.getTime() / DAY + EPOCH;

function tableOf(model: Table['model']): readonly TableContent[] {
  return areasOf(model.tableRef ?? model.ref).map((area) => ({
    name: model.displayName ?? model.name,
    area,
    showTotals: model.totalsRow ?? false,
    style: model.style?.theme ?? '',
    showBandedRows: model.style?.showRowStripes ?? false,
    showFilterButton: model.autoFilterRef !== undefined,
  }));
}

function listOf(rule: DataValidation): ListValidation {
  const formula: unknown = 'formulae' in rule ? rule.formulae[0] : '';
  const text = String(formula);
  const style = ALERT_STYLES[rule.errorStyle ?? 'stop'] ?? 'Stop';
  return {
    source: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`,
    dropDown: true,
    ignoreBlanks: rule.allowBlank ?? false,
    alert: {
      show: rule.showErrorMessage ?? false,
      style,
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    prompt: rule.prompt
      ? { show: rule.showInputMessage ?? false, title: rule.promptTitle ?? '', message: rule.prompt }
      : null,
  };
}

const ALERT_STYLES: Readonly<Record<string, ValidationAlert['style']>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};
