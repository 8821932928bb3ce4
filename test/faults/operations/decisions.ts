import type { KeptDecision } from '../../../src/billing/kept/kept-decision';
import type { KeptSetting } from '../../../src/billing/kept/kept-setting';
import type { Decision } from '../../../src/billing/model/decision';
import {
  keepDecisions,
  keepSettings,
  type DecisionToKeep,
} from '../../../src/taskpane/billing/decisions/kept-in-workbook';
import { placeOf } from '../../workbook/excel/excel';
import type { Operation } from '../operation';

const kept = (decision: Decision): KeptDecision => ({
  service: 'primary-schools',
  schoolYear: '2023-2024',
  source: 'Effectifs',
  decision,
});

const toKeep = (decision: Decision): DecisionToKeep => ({
  kept: kept(decision),
  context: { rowNumber: 12, subject: '=École', decidedOn: '2026-11-26' },
});

const ASIDE: Decision = { kind: 'setAside', row: '["A"]#1', reason: 'École fermée' };
const CHOICE: Decision = { kind: 'chooseCommune', row: '["B"]#1', insee: '80208' };
const OTHER_CHOICE: Decision = { ...CHOICE, insee: '80210' };
const CORRECTION: Decision = { kind: 'correct', row: '["C"]#1', field: 'pupils', value: '52' };

export const DECISION_OPERATIONS: readonly Operation[] = [
  operation('keep decisions in a workbook that has none', [], [ASIDE, CHOICE], []),
  operation(
    'keep another answer, and take a decision back',
    [ASIDE, CHOICE],
    [OTHER_CHOICE, CORRECTION],
    [ASIDE],
  ),
  {
    name: 'keep an option in the place of another, beside a decision',
    canBeCancelled: false,
    triesCleanUp: false,
    prepare: async (workbook, grid) => {
      await keepDecisions(workbook, [toKeep(ASIDE)], []);
      await keepSettings(workbook, [termOf('30 jours')], isOption);
      grid.write(placeOf(grid, 'Décisions de facturation', 'A12'), [['dessous']]);
    },
    run: (workbook) => keepSettings(workbook, [termOf('=60 jours')], isOption),
  },
];

function termOf(value: string): KeptSetting {
  return {
    service: 'primary-schools',
    schoolYear: '2023-2024',
    kind: 'option',
    option: 'paymentTerm',
    value,
  };
}

function isOption({ kind }: KeptSetting): boolean {
  return kind === 'option';
}

function operation(
  name: string,
  before: readonly Decision[],
  added: readonly Decision[],
  undone: readonly Decision[],
): Operation {
  return {
    name,
    canBeCancelled: false,
    // They are changes of a table, of which every clean-up is tried.
    triesCleanUp: false,
    prepare: async (workbook, grid) => {
      await keepDecisions(workbook, before.map(toKeep), []);
      if (before.length > 0) grid.write(placeOf(grid, 'Décisions de facturation', 'A12'), [['dessous']]);
    },
    run: (workbook) => keepDecisions(workbook, added.map(toKeep), undone.map(kept)),
  };
}
