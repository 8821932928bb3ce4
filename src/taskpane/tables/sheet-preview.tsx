import { makeStyles, tokens } from '@fluentui/react-components';
import type { PageText, SheetCell, SheetModel } from '../../kit/sheet/sheet-model';
import {
  FONT_NAME,
  STYLES,
  FONT_SIZE,
  LINE_COLOURS,
  type CellStyle,
  type Line,
} from '../../kit/sheet/styles';
import { useNarrow } from '../layout/use-narrow';
import { shownFigure } from '../layout/shown-figure';
import type { CSSProperties } from 'react';

interface SheetPreviewProps {
  readonly sheet: SheetModel;
  readonly label: string;
}

/** Of the paper: the sheet's own. */
const FONT = { fontFamily: `${FONT_NAME}, "Liberation Sans", sans-serif` };

const useStyles = makeStyles({
  // Paper, whatever the theme: what is shown is the print.
  paper: {
    containerType: 'inline-size',
    colorScheme: 'light',
    backgroundColor: '#ffffff',
    color: '#000000',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    margin: 0,
    padding: '3%',
    '@media (max-width: 299px)': { overflowX: 'auto' },
  },
  page: {
    fontSize: ['10px', 'clamp(9px, 3.1cqi, 13px)'],
    lineHeight: 1.25,
    // Enlarged, it is read by scrolling, as a page too large for a window is.
    '@media (max-width: 299px)': { minWidth: '260px' },
  },
  band: { display: 'flex', justifyContent: 'space-between', columnGap: '1em', fontSize: '0.8em' },
  table: { width: '100%', borderCollapse: 'collapse', margin: '1em 0' },
  cell: { padding: '0.15em 0.3em' },
});

/** A sheet as it will be printed, small, with its figures as a French Excel shows them. */
export function SheetPreview({ sheet, label }: SheetPreviewProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const whole = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  const { header, footer } = sheet.print;
  return (
    <figure
      lang="fr"
      aria-label={label}
      className={styles.paper}
      style={FONT}
      {...(narrow ? { tabIndex: 0 } : {})}
    >
      <div className={styles.page}>
        <Band className={styles.band} left={header.left} right={header.right} />
        <table className={styles.table}>
          <colgroup>
            {sheet.columns.map(({ width }, at) => (
              <col key={at} style={{ width: `${(100 * width) / whole}%` }} />
            ))}
          </colgroup>
          <tbody>
            {placedRows(sheet).map((cells, at) => (
              <tr key={at}>
                {cells.map((placed) => (
                  <Cell key={placed.column} placed={placed} className={styles.cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Band className={styles.band} left={footer.left} right={footer.right} />
      </div>
    </figure>
  );
}

function Cell({ placed, className }: { readonly placed: PlacedCell; readonly className: string }) {
  const { cell, columns, rows } = placed;
  return (
    <td
      colSpan={columns}
      rowSpan={rows}
      className={className}
      style={cell === null ? {} : cellLook(STYLES[cell.style])}
    >
      {cell === null ? '\u00a0' : shownContent(cell)}
    </td>
  );
}

function shownContent(cell: SheetCell): string {
  const value = cell.kind === 'formula' ? cell.value : cell;
  switch (value.kind) {
    case 'blank':
      return '\u00a0';
    case 'text':
      return value.text;
    case 'number':
      return shownFigure(value.number, STYLES[cell.style].numberFormat);
  }
}

interface BandProps {
  readonly className: string;
  readonly left: PageText;
  readonly right: PageText;
}

/** A page header or footer, but for page numbers: how many pages it takes is the printer's affair. */
function Band({ className, left, right }: BandProps) {
  return (
    <div className={className}>
      <span>{plain(left)}</span>
      <span>{plain(right)}</span>
    </div>
  );
}

function plain(band: PageText): string {
  const texts = band.filter((part) => typeof part === 'string');
  return texts.length === band.length ? texts.join('') : '';
}

const LINE_WIDTHS: Readonly<Record<Line, string>> = { hair: '0.5px', thin: '1px', medium: '2px' };

/** A cell's style on the previewed page; sizes are relative to the sheet's usual one. */
export function cellLook(style: CellStyle): CSSProperties {
  const { top, right, bottom, left } = style.borders;
  return {
    fontSize: `${style.size / FONT_SIZE}em`,
    fontWeight: style.bold ? 600 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textAlign: style.horizontal,
    verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical,
    whiteSpace: style.wrap ? 'normal' : 'nowrap',
    ...(style.fill === null ? {} : { backgroundColor: `#${style.fill}` }),
    borderTop: border(top),
    borderRight: border(right),
    borderBottom: border(bottom),
    borderLeft: border(left),
  };
}

function border(line: Line | null): string {
  return line === null ? 'none' : `${LINE_WIDTHS[line]} solid #${LINE_COLOURS[line]}`;
}

/** A cell where an HTML table has one: those that a merge covers are gone. */
export interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: SheetCell | null;
}

/** The printed rows of a sheet, each with its cells from left to right; every column is there. */
export function placedRows(sheet: SheetModel): readonly (readonly PlacedCell[])[] {
  return sheet.rows
    .slice(0, sheet.print.area.last.row)
    .map((row, at) =>
      sheet.columns.flatMap((_width, index) => placed(sheet, at + 1, index + 1, row.cells[index] ?? null)),
    );
}

function placed(sheet: SheetModel, row: number, column: number, cell: SheetCell | null): PlacedCell[] {
  const merge = sheet.merges.find(
    ({ first, last }) =>
      first.row <= row && row <= last.row && first.column <= column && column <= last.column,
  );
  if (merge === undefined) return [{ column, columns: 1, rows: 1, cell }];
  const { first, last } = merge;
  if (first.row !== row || first.column !== column) return [];
  return [{ column, columns: last.column - first.column + 1, rows: last.row - first.row + 1, cell }];
}
