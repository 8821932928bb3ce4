/**
 * What the user of a command gave wrong, or what the disk refuses: its message and the lines beneath it go to the
 * terminal, with exit code 2.
 */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
    this.name = 'UsageError';
  }
}
