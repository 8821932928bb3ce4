import { chargesByBase, netTotal } from '../../engine/charges/base';
import { COMMITTEE_TABLE, committeeTable } from '../../engine/charges/committee-table';
import { explainUnitCost, explainUnitCostOf } from '../../engine/charges/explain-charges';
import { chargeLinesOf, chargesOf } from '../../engine/charges/statement';
import { denominatorOf, unitCost } from '../../engine/charges/unit-cost';
import { citation } from '../../engine/citation';
import { Decimal } from '../../engine/money/decimal';
import { session } from '../../engine/session';
import { schoolYear } from '../../functions/call/readers';
import { single } from '../../functions/call/spill';
import type { SchoolYear } from '../../tariffs/model';
import { chargeAct, chargeOf, chargeOrigin, pupilAct, totalCharges } from './charges';
import { NOTHING, restingOn, type Explained } from './explained';
import type { ResultPosition } from './position-at';

/** ENT.DECOMPTE: the row of the table that stands there. */
export function statement(values: readonly unknown[], at: ResultPosition): Explained {
  const year = single(schoolYear)(values[0], 'annee');
  const rows = committeeTable(session.book, year);
  const row = rows[at.row - 1];
  const answer =
    row === undefined
      ? [COMMITTEE_TABLE.object, COMMITTEE_TABLE.amount][at.column]
      : [row.label, row.amount.toNumber()][at.column];
  return { ...explainedRow(year, at.row, rows.length), answer: answer ?? '' };
}

function explainedRow(year: SchoolYear, row: number, rows: number): Explained {
  if (row === 0) return whole(year);
  if (row === rows) return costRow(year);
  if (row === rows - 1) return totalCharges(year);
  const line = chargeLinesOf(session.book, year)[row - 1];
  return line === undefined ? whole(year) : chargeOf(year, line.label);
}

function whole(year: SchoolYear): Explained {
  const { act } = chargesOf(session.book, year);
  return {
    ...NOTHING,
    answer: '',
    sentence: `Décompte des charges de ${year}, comme le comité le vote`,
    citation: citation(session.book.act(act)),
    origins: [chargeOrigin(year)],
    ...restingOn(chargeAct(year)),
  };
}

function costRow(year: SchoolYear): Explained {
  const base = session.book.readings.choice('assiette');
  const origins = [chargeOrigin(year)];
  const drafts = restingOn(chargeAct(year), pupilAct(year));
  if (base === 'voted') {
    return { ...NOTHING, ...explainUnitCostOf(session.book, year), answer: '', origins, ...drafts };
  }
  const { inside } = chargesByBase(chargeLinesOf(session.book, year), base);
  const found = unitCost(netTotal(inside), new Decimal(denominatorOf(session.book, year).pupils));
  return {
    ...NOTHING,
    ...explainUnitCostOf(session.book, year),
    ...explainUnitCost(found),
    citation: citation(session.book.act(chargesOf(session.book, year).act)),
    remarks: [
      'Assiette de la charte, article 4.2 : comptes et contenus payants seuls (lecture du classeur).',
      ...explainUnitCostOf(session.book, year).remarks,
    ],
    answer: '',
    origins,
    ...drafts,
  };
}
