import type { ControlWords } from './fr';

const plural = (count: number) => (count === 1 ? '' : 's');

export const en: ControlWords = {
  purpose: 'Why this amount, what the workbook’s formulas give, and whether the year’s figures agree.',
  outsideExcel: 'Open the add-in in Excel to check a workbook.',

  cell: 'The selected cell',
  noFormula: (cell) => `${cell} has no ENT formula. Select a cell that has one.`,
  at: (cell) => `Formula of ${cell}`,
  position: (row, column) => `Row ${row}, column ${column} of the result`,
  result: 'Result',
  arguments: 'Given values',
  omitted: 'not given',
  calculated: 'calculated by Excel',
  notFound: 'not found',
  cells: (rows, columns) => `${rows} × ${columns} cells`,
  argumentsUnknown:
    'Excel calculates an argument: the add-in cannot redo that calculation. Put it in a cell to have it explained.',
  unknownFunction: (name) => `The add-in has no function ENT.${name}.`,
  exact: 'Exact value before rounding',
  act: 'Act (délibération)',
  source: 'Document',
  lines: (lines) => `lines ${lines}`,
  stated: 'In substance',
  shipped: (what) => `${what}: shipped with the add-in`,
  ofWorkbook: (what) => `${what}: of this workbook`,
  details: {
    grid: 'Grid',
    band: (from, to) => (to === null ? `from ${from} on` : `from ${from} to ${to}`),
    quote: 'on quote',
    applies: (value) => `${value}: the row that applied`,
    floor: (held, without) => `Floor: ${held}; ${without} without it.`,
    cap: (held, without) => `Cap: ${held}; ${without} without it.`,
    subsidies: (gross, subsidies, net) => `${gross} − ${subsidies} of subsidies = ${net}.`,
    share: (quota, remainder, extraCent, leftOver, shares, rank) =>
      `Exact share ${quota} €, a remainder of ${remainder} cent. ${leftOver} cent${plural(leftOver)} left over for ${shares} shares; this one ranks ${rank} by its remainder and ${extraCent ? 'gets one' : 'gets none'}.`,
    breakEven: (rate, before, missing) =>
      before === null
        ? `${rate} is enough.`
        : `${rate} is enough; at ${before}, ${missing ?? ''} would be missing.`,
  },

  here: (value) => `here ${value}`,

  formulas: 'ENT formulas of the workbook',
  list: 'Find the formulas',
  found: (count, faults) => `${count} formula${plural(count)}, ${faults} in error`,
  none: 'This workbook has no ENT formula.',
  faultsWithin: (cells) => (cells === 1 ? '1 cell in error:' : `${cells} cells in error, such as`),
  faults: {
    name: 'Excel did not know the add-in yet: write the formula again.',
    spill: 'The result has no room: empty the cells at its right or beneath it.',
    reference: 'A cell that the formula refers to is gone: correct the formula.',
    busy: 'Excel is still calculating: search again in a moment.',
    stale: (code) =>
      `The cell shows ${code}, but the calculation done here answers: recalculate the workbook (Ctrl+Alt+F9).`,
    elsewhere: (code) =>
      `The cell shows ${code}: the error does not come from the ENT functions, but from the rest of the formula.`,
    other: 'Select the cell: its arguments are shown under “The selected cell”.',
  },
  renamed: (renaming) => `A name has changed: ${renaming}.`,
  oldNames: (count, renaming) =>
    `${count} formula${plural(count)} ${count > 1 ? 'bear' : 'bears'} an old name: ${renaming}. Excel knows it no more.`,
  becomes: (before, now) => `${before} is now called ${now}`,
  rename: 'Bring the names up to date',
  renamedNow: (count) => `${count} formula${plural(count)} brought up to date, with the new name.`,
  undoRename: 'Undo',
  freeze: 'Freeze to values…',
  freezeAsk: (count) =>
    `${count} formula${plural(count)} will be replaced by ${count === 1 ? 'its value' : 'their values'}. A log is first written in a sheet, from which they can be restored.`,
  freezeNow: 'Write the log and freeze',
  frozen: (count, left, sheet) =>
    left === 0
      ? `${count} formula${plural(count)} frozen. Log: “${sheet}”.`
      : `${count} formula${plural(count)} frozen, ${left} left (in error, or changed meanwhile). Log: “${sheet}”.`,
  restore: 'Restore from a log',
  noLog: 'This workbook has no log of frozen values.',
  restored: (count, left) =>
    left === 0
      ? `${count} formula${plural(count)} restored.`
      : `${count} formula${plural(count)} restored, ${left} left: their cells have changed, or their log is incomplete.`,
  abandon: 'Change nothing',
  working: 'Working…',

  checks: 'Reconciliations of a year',
  year: 'School year',
  difference: (amount) => `Difference: ${amount}`,
  unknown: 'unknown',
  verdicts: { ok: 'agrees', remark: 'remark', gap: 'gap', unknown: 'unknown' },
};
