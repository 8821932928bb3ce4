/** What a French Excel shows of a number in a cell that has no format, as that of a typed formula: 3048.8 → 3048,8. */
export function generalFormat(value: number): string {
  return String(value).replace('.', ',');
}
