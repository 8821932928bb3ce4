import { AMOUNT, TEXT_FORMAT } from './number-formats';

/** How a cell looks: the same in an .xlsx file and in a sheet that Excel holds. */
export interface CellStyle {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** RRGGBB */
  readonly fill: string | null;
  readonly borders: Borders;
  /** Excel's invariant form: a French Excel shows `#,##0.00\ "€"` as 42 056,28 €. */
  readonly numberFormat: string;
}

export interface Borders {
  readonly top: Line | null;
  readonly right: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
}

/** From the lightest to the heaviest. */
export type Line = 'hair' | 'thin' | 'medium';

/** RRGGBB: the lines that only guide the eye stay behind those that mean something. */
export const LINE_COLOURS: Readonly<Record<Line, string>> = {
  hair: '7F7F7F',
  thin: '000000',
  medium: '000000',
};

/** On every Windows and Mac; LibreOffice replaces it by Liberation Sans, of the same widths. */
export const FONT_NAME = 'Arial';

/** In points; a column's width is counted in characters of this size. */
export const FONT_SIZE = 10;
export const HEADER_FOOTER_SIZE = 8;

const GENERAL = 'General';
const COUNT = '#,##0';
export const DATE_FORMAT = 'dd/mm/yyyy';
/** A balance shows its sign, whichever it is. */
const SIGNED_AMOUNT = '+#,##0.00\\ "€";-#,##0.00\\ "€";0.00\\ "€"';
/** A rate may have a third or a fourth decimal: 1,224 €. */
const RATE = '#,##0.00##\\ "€"';
const SIGNED_RATE = '+#,##0.00##\\ "€";-#,##0.00##\\ "€";0.00\\ "€"';
const SIGNED_COUNT = '+#,##0;-#,##0;0';
const PERCENT = '#,##0.00\\ %';
const SIGNED_PERCENT = '+#,##0.00\\ %;-#,##0.00\\ %;0.00\\ %';

const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };
const HAIR_BENEATH: Borders = { ...NO_BORDERS, bottom: 'hair' };
const RULED_HEADER: Borders = { ...NO_BORDERS, top: 'thin', bottom: 'thin' };
const RULED_TOTAL: Borders = { ...NO_BORDERS, top: 'medium', bottom: 'thin' };
/** A box shows on a photocopy, where the fill of a cell to be filled in does not. */
const BOX: Borders = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' };
const TO_BE_FILLED = 'FFF9DB';

const PLAIN: CellStyle = {
  size: FONT_SIZE,
  bold: false,
  italic: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  fill: null,
  borders: NO_BORDERS,
  numberFormat: GENERAL,
};

const LINE: CellStyle = { ...PLAIN, borders: HAIR_BENEATH };
const FIGURE: CellStyle = { ...LINE, horizontal: 'right', wrap: false };
const HEADER: CellStyle = { ...PLAIN, bold: true, borders: RULED_HEADER };
const TOTAL: CellStyle = { ...PLAIN, bold: true, borders: RULED_TOTAL };
const TOTAL_FIGURE: CellStyle = { ...TOTAL, horizontal: 'right', wrap: false };
const INPUT: CellStyle = { ...PLAIN, borders: BOX, fill: TO_BE_FILLED };
const INPUT_FIGURE: CellStyle = { ...INPUT, horizontal: 'right', wrap: false };
const CONTROL: CellStyle = { ...PLAIN, size: 9, italic: true, borders: HAIR_BENEATH };
const CONTROL_FIGURE: CellStyle = { ...CONTROL, horizontal: 'right', wrap: false };
const SMALL: CellStyle = { ...PLAIN, size: 8, vertical: 'top' };

/** The closed list of styles, each named by what the cell is. */
export const STYLES = {
  title: { ...PLAIN, size: 14, bold: true },
  subtitle: { ...PLAIN, size: 11 },
  /** Heads a block of the sheet. */
  heading: { ...PLAIN, size: 11, bold: true, vertical: 'bottom' },

  /** A sentence of an act. */
  paragraph: { ...PLAIN, vertical: 'top' },

  columnHeader: HEADER,
  figureHeader: { ...HEADER, horizontal: 'right' },
  centredHeader: { ...HEADER, horizontal: 'center' },

  label: LINE,
  /** Text beside the table, which may be long and may not make its rows higher. */
  extraColumn: { ...LINE, wrap: false },
  /** What is cited after a figure, from which a text at the left would not be told apart. */
  reference: { ...LINE, horizontal: 'center' },
  /** A code that is no number: INSEE, UAI, SIRET. */
  code: { ...LINE, wrap: false, numberFormat: TEXT_FORMAT },
  /** A serial number of days. */
  date: { ...FIGURE, horizontal: 'center', numberFormat: DATE_FORMAT },
  count: { ...FIGURE, numberFormat: COUNT },
  rate: { ...FIGURE, numberFormat: RATE },
  amount: { ...FIGURE, numberFormat: AMOUNT },
  signedAmount: { ...FIGURE, numberFormat: SIGNED_AMOUNT },
  signedCount: { ...FIGURE, numberFormat: SIGNED_COUNT },
  signedRate: { ...FIGURE, numberFormat: SIGNED_RATE },
  percent: { ...FIGURE, numberFormat: PERCENT },
  signedPercent: { ...FIGURE, numberFormat: SIGNED_PERCENT },
  /** A figure that nothing gives: a text at the figure's place, which no formula counts. */
  unknown: { ...FIGURE, italic: true },

  totalLabel: TOTAL,
  totalCount: { ...TOTAL_FIGURE, numberFormat: COUNT },
  totalRate: { ...TOTAL_FIGURE, numberFormat: RATE },
  totalAmount: { ...TOTAL_FIGURE, numberFormat: AMOUNT },
  totalSignedAmount: { ...TOTAL_FIGURE, numberFormat: SIGNED_AMOUNT },
  totalSignedCount: { ...TOTAL_FIGURE, numberFormat: SIGNED_COUNT },
  totalSignedPercent: { ...TOTAL_FIGURE, numberFormat: SIGNED_PERCENT },
  totalUnknown: { ...TOTAL_FIGURE, italic: true, bold: false },

  /** Beneath a total: what is drawn from it, such as the cost per pupil. */
  resultLabel: { ...LINE, bold: true },
  resultRate: { ...FIGURE, bold: true, numberFormat: RATE },
  resultAmount: { ...FIGURE, bold: true, numberFormat: AMOUNT },
  resultSignedAmount: { ...FIGURE, bold: true, numberFormat: SIGNED_AMOUNT },
  resultSignedRate: { ...FIGURE, bold: true, numberFormat: SIGNED_RATE },

  inputText: { ...INPUT, numberFormat: TEXT_FORMAT },
  inputCount: { ...INPUT_FIGURE, numberFormat: COUNT },
  inputRate: { ...INPUT_FIGURE, numberFormat: RATE },
  inputAmount: { ...INPUT_FIGURE, numberFormat: AMOUNT },
  inputPercent: { ...INPUT_FIGURE, numberFormat: PERCENT },

  controlLabel: CONTROL,
  controlCount: { ...CONTROL_FIGURE, numberFormat: COUNT },
  controlSignedCount: { ...CONTROL_FIGURE, numberFormat: SIGNED_COUNT },
  controlAmount: { ...CONTROL_FIGURE, numberFormat: AMOUNT },
  controlSignedPercent: { ...CONTROL_FIGURE, numberFormat: SIGNED_PERCENT },
  controlSignedAmount: { ...CONTROL_FIGURE, numberFormat: SIGNED_AMOUNT },
  controlVerdict: CONTROL_FIGURE,

  note: SMALL,
  source: { ...SMALL, italic: true },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
