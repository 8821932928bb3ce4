/** A line among those that a total may add up. */
interface AddedUp {
  /** What tells its group from the next: its commune, its payer. */
  readonly group: string;
  readonly pupils: number;
}

/** Running sums of the pupils of a list's lines, and where a part of the list may begin or end. */
export class RowSums {
  private sum = 0;
  private lines = 0;
  private group: string | null = null;
  /** By the sum before a part, the number of lines before the first part that begins there. */
  private readonly begins = new Map<number, number>([[0, 0]]);
  private readonly boundaries: number[] = [0];
  /** Before the lines since the last row that is none. */
  private last = 0;

  add({ group, pupils }: AddedUp): void {
    if (this.group !== null && group !== this.group) this.begin();
    this.group = group;
    this.sum += pupils;
    this.lines += 1;
  }

  /** Ends a part: at a total, a title or a blank row. */
  end(): void {
    this.begin();
    this.group = null;
    this.last = this.sum;
  }

  /** Of all lines so far. */
  get all(): number {
    return this.sum;
  }

  /** Of the lines since the last row that is none. */
  get part(): number {
    return this.sum - this.last;
  }

  /** How many of the last lines give the number together; the most that do, 0 where none do. */
  linesGiving(number: number): number {
    const before = this.begins.get(this.sum - number);
    return before === undefined ? 0 : this.lines - before;
  }

  /** Whether lines after a sum, from there to the end of some part, give the number. */
  isGivenAfter(sum: number, number: number): boolean {
    return this.sum === sum + number || this.boundaries.includes(sum + number);
  }

  private begin(): void {
    this.boundaries.push(this.sum);
    if (!this.begins.has(this.sum)) this.begins.set(this.sum, this.lines);
  }
}
