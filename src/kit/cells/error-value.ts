const ERROR = /^#(?:N\/A|GETTING_DATA|[A-Z\d_/]{1,20}[!?])$/;

/** Whether a cell holds one of Excel's errors, such as `#REF!`. */
export function isErrorValue(cell: unknown): cell is string {
  return typeof cell === 'string' && ERROR.test(cell);
}
