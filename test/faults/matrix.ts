import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';
import type { Boot } from '../workbench/host/boot';
import type { Operation } from './operation';
import { isHalfWay, laterFaults, type Tried } from './points';
import { isSame, snapshotOf } from './snapshot';
import { NOTHING_WRONG, prepared, tried, type Around, type Point, type Trial } from './trial';
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
    private readonly circumstances: Around | undefined,
    private readonly expected: Expectation,
    /** Of the operation without a fault. */
    readonly trial: Trial,
  ) {}

  /** Does it once without a fault, to know what is asked and which requests it takes. */
  static async of(boot: Boot, wire: Wire, operation: Operation, circumstances?: Around): Promise<Matrix> {
    const grid = await prepared(boot, operation);
    const before = snapshotOf(grid);
    const trial = await tried(boot, wire, operation, grid, NOTHING_WRONG, circumstances);
    if (trial.outcome.kind !== 'done' || isSame(trial.after, before)) {
      throw new Error(`“${operation.name}” does nothing, even without a fault.`, { cause: trial.outcome });
    }
    return new Matrix(boot, wire, operation, circumstances, { before, asked: trial.after }, trial);
  }

  /**
   * Tries points and, where a clean-up is to be tried, what may go wrong in it.
   *
   * @returns the requests with which the operation was cancelled
   */
  async tryAll(points: readonly Point[], before: Tried): Promise<readonly (number | null)[]> {
    const cancelled: (number | null)[] = [];
    for (const first of points) {
      const trial = await this.try(first);
      if (trial.outcome.kind === 'cancelled') cancelled.push(first.cancelAt);
      // A request that came half way is one that was refused, with a little more to undo.
      if (!this.operation.triesCleanUp || isHalfWay(first)) continue;
      const from = 1 + (first.cancelAt ?? first.faults[0]?.request ?? 0);
      for (const later of laterFaults(first, from, trial, before)) await this.try(later);
    }
    return cancelled;
  }

  private async try(point: Point): Promise<Trial> {
    this.grid ??= await prepared(this.boot, this.operation);
    const trial = await tried(this.boot, this.wire, this.operation, this.grid, point, this.circumstances);
    judge(point, trial, this.expected);
    this.count += 1;
    // Where nothing came of it, the next point can have the same workbook.
    if (!isSame(trial.after, this.expected.before)) this.grid = null;
    return trial;
  }
}
