import { Workbook, type WorkbookView } from '@cj-tech-master/excelts';
import { assertWithinLimits } from '../../kit/sheet/limits';
import type { Provenance, SheetModel } from '../../kit/sheet/sheet-model';
import { FONT_NAME, FONT_SIZE } from '../../kit/sheet/styles';
import { addSheet } from './add-sheet';
import { addCharts } from './charts/add-charts';
import { fileCharts } from './charts/file-charts';
import { defineNames, fileNames } from './define-names';

/** The workbook already has a sheet of that name. */
export class TabNameTaken extends Error {
  constructor(readonly tabName: string) {
    super(`The workbook already has a sheet named “${tabName}”.`);
    this.name = 'TabNameTaken';
  }
}

/** The workbook already gives that name to other cells. */
export class DefinedNameTaken extends Error {
  constructor(readonly definedName: string) {
    super(`The workbook already gives the name ${definedName} to other cells.`);
    this.name = 'DefinedNameTaken';
  }
}

const CREATOR = 'Contributions ENT';

/** Sizes in twentieths of a point. */
const FIRST_TAB_OPEN: WorkbookView = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 15_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

/**
 * A new workbook in the form of an .xlsx file, which calculates without the add-in. The same sheets and title
 * give the same bytes, whenever and in whatever time zone.
 */
export class XlsxFile {
  private sheets: readonly SheetModel[] = [];

  /** The title stands in the properties of the document. */
  constructor(private readonly title: string) {}

  /**
   * Adds sheets at the end, in this order; their formulas may refer to one another. All of them are added or none, and
   * nothing that the file holds is overwritten. Rejects with `BeyondLimits`, `TabNameTaken` or `DefinedNameTaken`.
   */
  writeSheets(sheets: readonly SheetModel[]): Promise<void> {
    return new Promise((resolve) => {
      assertFree(this.sheets, sheets);
      const together = [...this.sheets, ...sheets];
      assertWithinLimits(together);
      assertOneProvenance(together);
      this.sheets = together;
      resolve();
    });
  }

  async toBytes(): Promise<Uint8Array> {
    const [first] = this.sheets;
    if (first === undefined) throw new Error('A workbook has at least one sheet.');
    const workbook = newWorkbook(this.title, first.provenance);
    for (const sheet of this.sheets) addSheet(workbook, sheet);
    defineNames(workbook, this.sheets.flatMap(fileNames));
    const modified = localNoon(first.provenance);
    const file = await workbook.xlsx.writeBuffer({ zip: { modTime: modified, timestamps: 'dos' } });
    return addCharts(file, this.sheets.map(fileCharts), modified);
  }
}

function newWorkbook(title: string, { generatedOn, dataVersion, dataHash }: Provenance): Workbook {
  const workbook = new Workbook();
  const created = new Date(`${generatedOn}T00:00:00Z`);
  workbook.model = {
    ...workbook.model,
    title,
    description: `Données ${dataVersion}, empreinte ${dataHash}`,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    created,
    modified: created,
    calcProperties: { fullCalcOnLoad: true },
    // Excel counts a column's width in characters of this font, whatever those of the cells.
    defaultFont: { name: FONT_NAME, family: 2, size: FONT_SIZE },
    views: [FIRST_TAB_OPEN],
  };
  return workbook;
}

/** A zip entry's date is written in local time: noon there is the same digits in every time zone. */
function localNoon({ generatedOn }: Provenance): Date {
  return new Date(`${generatedOn}T12:00:00`);
}

function assertFree(held: readonly SheetModel[], added: readonly SheetModel[]): void {
  const tabs = new Set(held.map(({ name }) => name.toLowerCase()));
  const names = new Set(held.flatMap((sheet) => sheet.names.map(({ name }) => name.toLowerCase())));
  for (const sheet of added) {
    if (tabs.has(sheet.name.toLowerCase())) throw new TabNameTaken(sheet.name);
    const taken = sheet.names.find(({ name }) => names.has(name.toLowerCase()));
    if (taken !== undefined) throw new DefinedNameTaken(taken.name);
  }
}

/** The properties of a document give one provenance. */
function assertOneProvenance(sheets: readonly SheetModel[]): void {
  const provenances = new Set(
    sheets.map(({ provenance: { dataVersion, dataHash, tables, generatedOn } }) =>
      JSON.stringify([dataVersion, dataHash, tables, generatedOn]),
    ),
  );
  if (provenances.size > 1) throw new Error('The sheets of one file come from one state of the data.');
}
