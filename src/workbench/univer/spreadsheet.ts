import { LocaleType, type IWorkbookData, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { FONT_NAME, FONT_SIZE } from '../../sheets/styles';
import { speakFrench } from './french/speak-french';
import type { AddInFunctions, FunctionDescription } from './functions/add-in-functions';
import { ErrorMessages, type CellPosition } from './functions/error-messages';
import { registerFunctions } from './functions/register';
import { errorNote, type ErrorNote } from './error-notes';
import { SHEET_SIZE } from './grid/sheets';
import { univerGrid, type UniverGrid } from './grid/univer-grid';
import { startUniver } from './start-univer';

/** The spreadsheet of the page, with one workbook open at a time. */
export class Spreadsheet {
  readonly api: FUniver;
  readonly #injector: Injector;
  readonly #messages = new ErrorMessages();
  #workbook: FWorkbook;
  #grid: UniverGrid;

  constructor(container: HTMLElement) {
    const { api, injector } = startUniver(container);
    this.api = api;
    this.#injector = injector;
    this.#workbook = api.createWorkbook(BLANK);
    // Its services exist once it has a workbook.
    speakFrench(injector);
    this.#grid = univerGrid(api, injector, this.#workbook);
    api.getFormula().calculationStart(() => {
      this.#messages.startPass();
    });
  }

  get grid(): UniverGrid {
    return this.#grid;
  }

  /** Puts a workbook in the place of the one that is open. */
  open(data: Partial<IWorkbookData>): UniverGrid {
    const before = this.#workbook;
    this.#grid.dispose();
    this.#workbook = this.api.createWorkbook({ ...BLANK, ...data });
    this.#workbook.setNumfmtLocal('fr');
    this.#grid = univerGrid(this.api, this.#injector, this.#workbook);
    this.api.disposeUnit(before.getId());
    return this.#grid;
  }

  register(namespace: string, descriptions: readonly FunctionDescription[], functions: AddInFunctions): void {
    registerFunctions(this.#injector, namespace, descriptions, functions, this.#messages);
  }

  recalculate(): Promise<void> {
    this.#grid.calculate('Full');
    return this.#grid.settled();
  }

  noteAt(cell: CellPosition): ErrorNote | null {
    return errorNote(this.#injector, this.#workbook.getWorkbook(), this.#messages, cell);
  }
}

const BLANK: Partial<IWorkbookData> = {
  name: 'Classeur1.xlsx',
  locale: LocaleType.FR_FR,
  defaultStyle: { ff: FONT_NAME, fs: FONT_SIZE },
  sheetOrder: ['feuille-1'],
  sheets: { 'feuille-1': { id: 'feuille-1', name: 'Feuil1', ...SHEET_SIZE } },
};
