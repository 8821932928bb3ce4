import { type HeaderFooter, type PageSetup, PaperSize } from '@cj-tech-master/excelts';
import { pageCode } from '../../kit/sheet/page-setup';
import type { PageBand, PrintSetup } from '../../kit/sheet/sheet-model';

const CENTIMETRES_PER_INCH = 2.54;

export function filePageSetup(print: PrintSetup): Partial<PageSetup> {
  const { top, right, bottom, left, header, footer } = print.margins;
  return {
    paperSize: PaperSize.A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: print.centred,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(header),
      footer: inches(footer),
    },
  };
}

export function fileHeaderFooter({ header, footer }: PrintSetup): Partial<HeaderFooter> {
  return {
    ...(isEmpty(header) ? {} : { oddHeader: bandCode(header) }),
    ...(isEmpty(footer) ? {} : { oddFooter: bandCode(footer) }),
  };
}

function bandCode({ left, center, right }: PageBand): string {
  return [
    left.length > 0 ? `&L${pageCode(left)}` : '',
    center.length > 0 ? `&C${pageCode(center)}` : '',
    right.length > 0 ? `&R${pageCode(right)}` : '',
  ].join('');
}

function isEmpty({ left, center, right }: PageBand): boolean {
  return left.length + center.length + right.length === 0;
}

function inches(centimetres: number): number {
  return centimetres / CENTIMETRES_PER_INCH;
}
