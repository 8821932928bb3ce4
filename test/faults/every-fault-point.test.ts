/** @jest-environment jsdom */
import { bootOffice, type Boot } from '../workbench/host/boot';
import { Matrix } from './matrix';
import { OPERATIONS } from './operations/all';
import { cancels, singleFaults, Tried } from './points';
import { Wire } from './wire';

let boot: Boot;
let wire: Wire;
let points = 0;

beforeAll(async () => {
  // Freezing asks about spilling, and rows are written beneath tables: both came after the sets of the manifest.
  boot = await bootOffice({ ExcelApi: '1.13' });
  wire = new Wire(boot.bridge);
});

afterAll(() => {
  process.stdout.write(`${points} fault points tried over ${OPERATIONS.length} operations.\n`);
});

test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
  '%s: done, or the workbook is what it was, and the user is told',
  async (_name, operation) => {
    const matrix = await Matrix.of(boot, wire, operation);
    const { requests } = matrix.trial;
    const tried = new Tried(true);
    const cancelled = await matrix.tryAll(
      [...singleFaults(requests, tried), ...(operation.canBeCancelled ? cancels(requests) : [])],
      tried,
    );
    // Before anything is sent it always stops, and at least once when something is.
    expect(cancelled.slice(0, 1)).toEqual(operation.canBeCancelled ? [0] : []);
    expect(cancelled.length > 1).toBe(operation.canBeCancelled);
    points += matrix.count;
    expect(matrix.count).toBeGreaterThan(2 * requests.length);
  },
);
