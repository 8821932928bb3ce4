import { flag, oneOf } from '../arguments';
import { CALCULATION_MODES, CALCULATION_TYPES } from '../grid';
import { HostType } from '../host-object';
import { names } from './names';
import { range } from './range';
import { settings } from './settings';
import { tables } from './tables';
import type { InSession } from './target';
import { worksheets } from './worksheets';

export const workbook = new HostType<InSession>('Workbook', {
  properties: { Name: { get: ({ session }) => session.grid.name } },
  objects: {
    Application: (target) => application.of(target),
    Worksheets: (target) => worksheets.of(target),
    Names: (target) => names.of({ ...target, scope: null }),
    Tables: (target) => tables.of({ ...target, scope: null }),
    Settings: (target) => settings.of(target),
    _Runtime: (target) => runtime.of(target),
  },
  methods: {
    GetSelectedRange: ({ session }) => range.of({ session, place: session.grid.selection() }),
    // No chart is ever selected in a grid.
    GetActiveChartOrNullObject: () => null,
    GetActiveCell: ({ session }) => {
      const { sheet, area } = session.grid.selection();
      return range.of({ session, place: { sheet, area: { ...area, rows: 1, columns: 1 } } });
    },
  },
});

export const application = new HostType<InSession>('Application', {
  properties: {
    CalculationMode: {
      get: ({ session }) => session.grid.calculationMode(),
      set: ({ session }, value) => {
        session.grid.setCalculationMode(oneOf(CALCULATION_MODES)(value));
      },
    },
  },
  actions: {
    Calculate: ({ session }, type) => {
      session.grid.calculate(oneOf(CALCULATION_TYPES)(type));
    },
    // Nothing to do: a grid is asked to calculate when something is read, and draws when the request is done.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const runtime = new HostType<InSession>('Runtime', {
  properties: {
    EnableEvents: {
      get: ({ session }) => session.events.enabled,
      set: ({ session }, value) => {
        session.events.enabled = flag(value);
      },
    },
  },
});
