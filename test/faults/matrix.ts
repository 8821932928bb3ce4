import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';
import type { Boot } from '../workbench/host/boot';
import type { Operation } from './operation';
import { isSame, snapshotOf } from './snapshot';
import { NOTHING_WRONG, prepared, tried, type Point, type Trial } from './trial';
import { judge, type Expectation } from './verdict';
import type { Wire } from './wire';

/** Tries points of one operation, each on the workbook as it is before. */
export class Matrix {
  /** How many points were tried. */
  count = 0;
  private grid: MemoryGrid | null = null;

  private constructor(
    private readonly boot: Boot,
    private readonly wire: Wire,
    private readonly operation: Operation,
    private readonly expected: Expectation,
    readonly requests: readonly number[],
  ) {}

  /** Does it once without a fault, to know what is asked and how many requests it takes. */
  static async of(boot: Boot, wire: Wire, operation: Operation): Promise<Matrix> {
    const grid = await prepared(boot, operation);
    const before = snapshotOf(grid);
    const { outcome, requests, after } = await tried(boot, wire, operation, grid, NOTHING_WRONG);
    if (outcome.kind !== 'done' || isSame(after, before)) {
      throw new Error(`“${operation.name}” does nothing, even without a fault.`, { cause: outcome });
    }
    return new Matrix(boot, wire, operation, { before, asked: after }, requests);
  }

  async try(point: Point): Promise<Trial> {
    this.grid ??= await prepared(this.boot, this.operation);
    const trial = await tried(this.boot, this.wire, this.operation, this.grid, point);
    judge(point, trial, this.expected);
    this.count += 1;
    // Where nothing came of it, the next point can have the same workbook.
    if (!isSame(trial.after, this.expected.before)) this.grid = null;
    return trial;
  }
}
