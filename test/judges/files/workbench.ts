import { DEFAULT_PAGE } from '../../../src/workbench/univer/grid/page-setups';
import type { WorkbookContent } from '../../../src/workbench/xlsx/content';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/workbench/xlsx/write-workbook';
import { held } from './held';
import { TARIFF_TABLES } from './tariff-tables';
import { isWorkbook, type JudgedFile } from '../judged-file';

const NAMESPACE = 'ENT';

/** The workbooks as the workbench saves them again once it has opened them. */
export function savedAgain(files: readonly JudgedFile[]): Promise<readonly JudgedFile[]> {
  return Promise.all(
    files.filter(isWorkbook).map(async (file) => {
      const { content } = await readWorkbook(file.bytes, NAMESPACE, DEFAULT_PAGE);
      const { bytes } = await writeWorkbook(content, NAMESPACE);
      return { ...file, name: `atelier, ${file.name}`, bytes };
    }),
  );
}

export const INNER_APOSTROPHE = "L'année 2023-2024";

/** Everything that the workbench writes and no committee table holds: tables, lists, dynamic arrays, calls of the add-in, names of one sheet, constants. */
const OWN: WorkbookContent = {
  active: 0,
  sheets: [
    {
      name: INNER_APOSTROPHE,
      visibility: 'Visible',
      tabColor: '#107C41',
      showGridlines: false,
      frozen: { rows: 1, columns: 1 },
      columnWidths: new Map([[0, 93.75]]),
      rowHeights: new Map([[0, 24]]),
      cells: [
        held(0, 0, {
          value: 'Commune',
          look: {
            bold: true,
            fill: '#DDEBF7',
            borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
          },
        }),
        held(0, 1, { value: 'Élèves' }),
        held(0, 2, { value: 'Montant' }),
        held(1, 0, { value: 'Amiens' }),
        held(1, 1, { value: 412, look: { numberFormat: '#,##0' } }),
        held(1, 2, {
          value: 3048.8,
          formula: '=ENT.CONTRIB(B2:B3,"membre","2023-2024")',
          spill: { row: 1, column: 2, rows: 2, columns: 1 },
        }),
        held(2, 0, { value: '=Péronne' }),
        held(2, 1, { value: 10 }),
        held(2, 2, { value: 74 }),
        held(4, 1, { value: 422, formula: '=SUM(B2:B3)' }),
        held(4, 2, { value: 3122.8, formula: '=ROUND(SUM(B2:B3*7.4),2)' }),
        held(5, 1, { value: true, formula: '=B5>B2' }),
        held(5, 2, { value: 'Amiens=Péronne', formula: '=CONCATENATE(A2,A3)' }),
        held(6, 1, { value: 7.4, formula: '=Local' }),
      ],
      merges: [{ row: 8, column: 0, rows: 1, columns: 2 }],
      tables: [],
      validations: [
        {
          area: { row: 1, column: 3, rows: 100, columns: 1 },
          validation: {
            source: 'membre,hors membre',
            dropDown: true,
            ignoreBlanks: true,
            alert: { show: true, style: 'Stop', title: 'Territoire', message: 'membre ou hors membre' },
            prompt: { show: true, title: 'Territoire', message: 'à choisir' },
          },
        },
      ],
      charts: [
        {
          name: 'Graphique 1',
          type: 'ColumnClustered',
          title: 'Élèves & montants',
          area: { row: 10, column: 0, rows: 10, columns: 4 },
          showsLegend: true,
          series: [
            {
              name: 'Élèves',
              values: { sheet: INNER_APOSTROPHE, area: { row: 1, column: 1, rows: 2, columns: 1 } },
              categories: { sheet: INNER_APOSTROPHE, area: { row: 1, column: 0, rows: 2, columns: 1 } },
              showsLabels: true,
            },
          ],
          valueAxis: { title: 'élèves', numberFormat: '#,##0', isReversed: false },
          categoryAxis: { title: '', numberFormat: 'General', isReversed: false },
        },
      ],
      page: {
        ...DEFAULT_PAGE,
        orientation: 'Landscape',
        paperSize: 'A4',
        printArea: { row: 0, column: 0, rows: 7, columns: 4 },
        titleRows: { row: 0, rows: 1, column: 0, columns: 16_384 },
        titleColumns: { row: 0, rows: 1_048_576, column: 0, columns: 1 },
        zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
        header: { left: 'Contributions', center: '', right: '&P / &N' },
      },
    },
    {
      name: 'ENT tarifs',
      visibility: 'Hidden',
      tabColor: '',
      showGridlines: true,
      frozen: null,
      columnWidths: new Map(),
      rowHeights: new Map(),
      cells: [
        held(0, 0, { value: 'Acte' }),
        held(0, 1, { value: 'Montant' }),
        held(1, 0, { value: 'DL-2025-06' }),
        held(1, 1, { value: 7.4 }),
        held(3, 1, { value: 824, formula: `='${INNER_APOSTROPHE.replace("'", "''")}'!B2*2` }),
      ],
      merges: [],
      tables: [
        {
          name: 'EntTarifs',
          area: { row: 0, column: 0, rows: 2, columns: 2 },
          showTotals: false,
          style: 'TableStyleMedium2',
          showBandedRows: true,
          showFilterButton: true,
        },
      ],
      validations: [],
      charts: [],
      page: DEFAULT_PAGE,
    },
  ],
  names: [
    { name: 'Taux', sheet: null, formula: '=7.4' },
    { name: 'Effectifs', sheet: null, formula: "='L''année 2023-2024'!$B$2:$B$3" },
    { name: 'Local', sheet: INNER_APOSTROPHE, formula: "='ENT tarifs'!$B$2" },
  ],
};

export async function workbenchFiles(): Promise<readonly JudgedFile[]> {
  const [own, tables] = await Promise.all(
    [OWN, TARIFF_TABLES].map((content) => writeWorkbook(content, NAMESPACE)),
  );
  return [
    { name: 'atelier.xlsx', bytes: own?.bytes ?? new Uint8Array(), mayCallAddIn: true },
    { name: 'atelier, tables Ent.xlsx', bytes: tables?.bytes ?? new Uint8Array() },
  ];
}
