import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';

/** Something that the pane does to the workbook: one entry, and every fault point of it is tried. */
export interface Operation {
  readonly name: string;
  /** The workbook before it is opened; an empty one of a single sheet by default. */
  readonly grid?: () => MemoryGrid;
  /** Makes the workbook what it is before. */
  readonly prepare: (workbook: OpenWorkbook, grid: MemoryGrid) => Promise<void>;
  /** Does it as the pane does, by the functions that the pane calls; rejects with what the pane puts in words. */
  readonly run: (workbook: OpenWorkbook, signal: AbortSignal) => Promise<unknown>;
  /** Whether the pane offers to cancel it, which gives the signal. */
  readonly canBeCancelled: boolean;
  /** Whether the clean-up is tried as well: the host fails once more, or for good. Not where another entry's is the same. */
  readonly triesCleanUp: boolean;
}
