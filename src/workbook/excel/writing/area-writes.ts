import { a1Range, type CellRange } from '../../../kit/formula/address';
import { BYTES_A_FORMAT, type Write } from '../requests/writes';

/** Excel takes several thousand characters; many small areas at once make it slow. */
const LONGEST_ADDRESS = 2_000;

/** The same change for areas of any number, which Excel takes together. */
export function areaWrites(
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  apply: (format: Excel.RangeFormat) => void,
): readonly Write[] {
  return addressLists(areas.map(a1Range)).map((addresses) => ({
    bytes: BYTES_A_FORMAT + addresses.length,
    apply: () => {
      apply(sheet.getRanges(addresses).untrack().format);
    },
  }));
}

export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list === undefined || list.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${list},${address}`;
  }
  return lists;
}
