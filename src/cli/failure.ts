/** What the user of a command gave wrong: its message goes to the terminal as it is, with exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
