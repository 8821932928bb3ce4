/** A change of the workbook, to be sent together with others. */
export interface Write {
  /** At most what its request takes. */
  readonly bytes: number;
  /** Tells Excel's objects; nothing is done before the next sync. */
  readonly apply: () => void;
  /**
   * Lets go of the values once they are written: the client keeps every range of a run, untracked ones included, and
   * with it the array that was given to it.
   */
  readonly release?: () => void;
}

/** More than what names a range and sets one of its properties takes in a request, without the value. */
export const BYTES_A_RANGE = 500;

/** The same where the property is one of its format's: three objects lead to it, and it may be three properties. */
export const BYTES_A_FORMAT = 1_500;
