import { formatAddress } from '../address';
import { cellCount, type Area } from '../area';
import { HostType } from '../host-object';
import { ObjectGroup } from '../object-group';
import { rangeFormat } from './range-format';
import type { OnSheet } from './target';

interface OnAreas extends OnSheet {
  readonly first: Area;
  readonly others: readonly Area[];
}

/** Several rectangles of a sheet, changed together; only untracked ones, as no reference is kept to them. */
export const rangeAreas = new HostType<OnAreas>('RangeAreas', {
  properties: {
    Address: {
      get: ({ session, sheet, first, others }) =>
        [first, ...others].map((area) => formatAddress(session.sheet(sheet).name, area)).join(','),
    },
    AreaCount: { get: ({ others }) => others.length + 1 },
    CellCount: {
      get: ({ first, others }) => [first, ...others].reduce((sum, area) => sum + cellCount(area), 0),
    },
  },
  objects: {
    Format: ({ session, sheet, first, others }) =>
      new ObjectGroup(
        rangeFormat.of({ session, place: { sheet, area: first } }),
        others.map((area) => rangeFormat.of({ session, place: { sheet, area } })),
      ),
  },
});
