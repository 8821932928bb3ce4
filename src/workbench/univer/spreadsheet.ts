import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  type DocumentDataModel,
  type IWorkbookData,
  type Injector,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { speakFrench } from './french/speak-french';
import type { AddInFunctions, FunctionDescription } from './functions/add-in-functions';
import { ErrorMessages, type CellPosition } from './functions/error-messages';
import { registerFunctions } from './functions/register';
import { errorNote, type ErrorNote } from './error-notes';
import type { WorkbookContent } from '../xlsx/content';
import { readContent } from './content/read-content';
import { completeContent, workbookData } from './content/workbook-data';
import { showErrorTips } from './error-tips';
import { SHEET_DEFAULTS } from './grid/sheets';
import { WorkbookAccess } from './grid/workbook-access';
import { univerGrid, type UniverGrid } from './grid/univer-grid';
import { shapeNewSheets } from './new-sheets';
import { startUniver } from './start-univer';

/** The spreadsheet of the page, with one workbook open at a time. */
export class Spreadsheet {
  readonly api: FUniver;
  readonly #injector: Injector;
  readonly #messages = new ErrorMessages();
  readonly #selectionListeners: (() => void)[] = [];
  #workbook: FWorkbook;
  #grid: UniverGrid;

  constructor(container: HTMLElement, data: Partial<IWorkbookData>) {
    const { api, injector } = startUniver(container);
    this.api = api;
    this.#injector = injector;
    this.#workbook = this.#created(data);
    this.#grid = this.#gridOf(this.#workbook);
    // Univer's services exist once it has a workbook.
    speakFrench(injector);
    api.getFormula().calculationStart(() => {
      this.#messages.startPass();
    });
    shapeNewSheets(injector);
    showErrorTips(injector, (cell) => this.noteAt(cell));
  }

  get grid(): UniverGrid {
    return this.#grid;
  }

  /** What stands in the editor of a cell, for a test to wait for; null where none is open. */
  editedText(): string | null {
    if (!this.#workbook.isCellEditing()) return null;
    const editor = this.#injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return editor?.getBody()?.dataStream.trimEnd() ?? null;
  }

  /** Puts a workbook in the place of the one that is open. */
  open(data: Partial<IWorkbookData>): UniverGrid {
    const before = this.#workbook;
    const opened = this.#created(data);
    this.#grid.dispose();
    this.#workbook = opened;
    this.#grid = this.#gridOf(this.#workbook);
    this.api.disposeUnit(before.getId());
    return this.#grid;
  }

  /** Opens a workbook read from elsewhere. @returns what of it Univer refuses, in French. */
  openContent(name: string, content: WorkbookContent): readonly string[] {
    const refused = completeContent(this.open(workbookData(name, content)), content);
    this.forgetHistory();
    return refused;
  }

  /** The open workbook as plain data, and what such data does not hold. */
  content(): ReturnType<typeof readContent> {
    return readContent(new WorkbookAccess(this.#injector, this.#workbook), this.#grid);
  }

  register(namespace: string, descriptions: readonly FunctionDescription[], functions: AddInFunctions): void {
    registerFunctions(this.#injector, namespace, descriptions, functions, this.#messages);
  }

  /** What has been done so far cannot be undone. */
  forgetHistory(): void {
    this.#injector.get(IUndoRedoService).clearUndoRedo(this.#workbook.getId());
  }

  /** Calls back when other cells are selected, or another sheet is shown. */
  onSelection(listener: () => void): void {
    this.#selectionListeners.push(listener);
  }

  /** Calls back once results of formulas have reached their cells. */
  onCalculated(listener: () => void): void {
    this.api.getFormula().calculationResultApplied(listener);
  }

  recalculate(): Promise<void> {
    this.#grid.calculate('Full');
    return this.#grid.settled();
  }

  noteAt(cell: CellPosition): ErrorNote | null {
    return errorNote(this.#injector, this.#workbook.getWorkbook(), this.#messages, cell);
  }

  #created(data: Partial<IWorkbookData>): FWorkbook {
    const workbook = this.api.createWorkbook({ ...blank(), ...data });
    workbook.setNumfmtLocal('fr');
    return workbook;
  }

  #gridOf(workbook: FWorkbook): UniverGrid {
    const grid = univerGrid(this.api, this.#injector, workbook);
    grid.subscribe(({ kind }) => {
      if (kind === 'selection' || kind === 'sheetActivated')
        for (const tell of this.#selectionListeners) tell();
    });
    return grid;
  }
}

/** A workbook of one empty sheet; made anew each time, for Univer keeps what it is given and writes in it. */
const blank = (): Partial<IWorkbookData> => ({
  name: 'Classeur1.xlsx',
  locale: LocaleType.FR_FR,
  sheetOrder: ['feuille-1'],
  sheets: { 'feuille-1': { id: 'feuille-1', name: 'Feuil1', ...SHEET_DEFAULTS } },
});
