import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../area';
import { amount, flag, isOmitted, oneOf, record, text, whole } from '../arguments';
import type { HeaderFooter, PageMargins, PageSetup, PageZoom } from '../grid';
import { LIMITS, ofLength, within, type Limit } from '../limits';
import { PAPER_SIZES } from '../paper-sizes';
import { invalidArgument } from '../host-error';
import { HostType, type Argument, type HostObject, type Property } from '../host-object';
import type { Json } from '../protocol';
import { rangeAreas } from './range-areas';
import type { OnSheet } from './target';
import { areaOn, rangeOn } from './worksheet';

const setupProperty = <K extends keyof PageSetup>(
  key: K,
  read: (value: Argument) => PageSetup[K],
  show: (value: PageSetup[K]) => Json,
): Property<OnSheet> => ({
  get: ({ session, sheet }) => show(session.grid.pageSetup(sheet)[key]),
  set: ({ session, sheet }, value) => {
    session.grid.setPageSetup(sheet, key, read(value));
  },
});

const asIs = <T extends Json>(value: T): T => value;

const marginProperty = (key: keyof PageMargins): Property<OnSheet> => ({
  get: ({ session, sheet }) => session.grid.pageSetup(sheet).margins[key],
  set: ({ session, sheet }, value) => {
    const { margins } = session.grid.pageSetup(sheet);
    session.grid.setPageSetup(sheet, 'margins', { ...margins, [key]: within(LIMITS.margin, amount(value)) });
  },
});

export const pageLayout: HostType<OnSheet> = new HostType<OnSheet>('PageLayout', {
  properties: {
    Orientation: setupProperty('orientation', oneOf(['Portrait', 'Landscape']), asIs),
    PaperSize: setupProperty('paperSize', oneOf(PAPER_SIZES), asIs),
    Zoom: setupProperty('zoom', readZoom, showZoom),
    CenterHorizontally: setupProperty('centerHorizontally', flag, asIs),
    CenterVertically: setupProperty('centerVertically', flag, asIs),
    PrintGridlines: setupProperty('printGridlines', flag, asIs),
    BlackAndWhite: setupProperty('blackAndWhite', flag, asIs),
    LeftMargin: marginProperty('left'),
    RightMargin: marginProperty('right'),
    TopMargin: marginProperty('top'),
    BottomMargin: marginProperty('bottom'),
    HeaderMargin: marginProperty('header'),
    FooterMargin: marginProperty('footer'),
  },
  objects: { HeadersFooters: (target) => headerFooterGroup.of(target) },
  actions: {
    SetPrintArea: (target, printArea) => {
      target.session.grid.setPageSetup(target.sheet, 'printArea', areaOn(target, printArea));
    },
    SetPrintTitleRows: (target, rows) => {
      const area = areaOn(target, rows);
      if (area.columns < SHEET_COLUMNS) throw invalidArgument('the rows to repeat must span the whole sheet');
      target.session.grid.setPageSetup(target.sheet, 'titleRows', area);
    },
    SetPrintTitleColumns: (target, columns) => {
      const area = areaOn(target, columns);
      if (area.rows < SHEET_ROWS) throw invalidArgument('the columns to repeat must span the whole sheet');
      target.session.grid.setPageSetup(target.sheet, 'titleColumns', area);
    },
    SetPrintMargins: ({ session, sheet }, unit, margins) => {
      const points = POINTS[oneOf(UNITS)(unit)];
      for (const [side, value] of Object.entries(record(margins))) {
        const before = session.grid.pageSetup(sheet).margins;
        const changed = {
          ...before,
          [oneOf(MARGIN_SIDES)(side)]: within(LIMITS.margin, amount(value) * points),
        };
        session.grid.setPageSetup(sheet, 'margins', changed);
      }
    },
  },
  methods: {
    GetPrintAreaOrNullObject: ({ session, sheet }) => {
      const area = session.grid.pageSetup(sheet).printArea;
      return area && rangeAreas.of({ session, sheet, first: area, others: [] });
    },
    GetPrintTitleRowsOrNullObject: (target) => rangeOrNull(target, 'titleRows'),
    GetPrintTitleColumnsOrNullObject: (target) => rangeOrNull(target, 'titleColumns'),
  },
});

const MARGIN_SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const UNITS = ['Points', 'Inches', 'Centimeters'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function readZoom(value: Argument): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  const optional = (part: Argument | undefined, limit: Limit) =>
    isOmitted(part) ? null : within(limit, whole(part));
  return {
    scale: optional(scale, LIMITS.zoomScale),
    horizontalFitToPages: optional(horizontalFitToPages, LIMITS.fitToPages),
    verticalFitToPages: optional(verticalFitToPages, LIMITS.fitToPages),
  };
}

function showZoom(zoom: PageZoom): Json {
  return Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));
}

function rangeOrNull(target: OnSheet, part: 'titleRows' | 'titleColumns'): HostObject | null {
  const area: Area | null = target.session.grid.pageSetup(target.sheet)[part];
  return area && rangeOn(target, area);
}

export const headerFooterGroup = new HostType<OnSheet>('HeaderFooterGroup', {
  objects: { DefaultForAllPages: (target) => headerFooter.of(target) },
});

const headerText = ({ left, center, right }: HeaderFooter): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

const cornerProperty = (where: 'header' | 'footer', side: keyof HeaderFooter): Property<OnSheet> => ({
  get: ({ session, sheet }) => session.grid.pageSetup(sheet)[where][side],
  set: ({ session, sheet }, value) => {
    const before = session.grid.pageSetup(sheet)[where];
    const changed = { ...before, [side]: text(value) };
    // The three parts of a header are one text, in which a code begins each.
    ofLength(LIMITS.headerFooter, headerText(changed));
    session.grid.setPageSetup(sheet, where, changed);
  },
});

export const headerFooter = new HostType<OnSheet>('HeaderFooter', {
  properties: {
    LeftHeader: cornerProperty('header', 'left'),
    CenterHeader: cornerProperty('header', 'center'),
    RightHeader: cornerProperty('header', 'right'),
    LeftFooter: cornerProperty('footer', 'left'),
    CenterFooter: cornerProperty('footer', 'center'),
    RightFooter: cornerProperty('footer', 'right'),
  },
});
