import { chunks } from '../../engine/steps/chunks';
import { textKey } from '../../engine/text-key';
import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import type { RowRef } from '../model/source';
import { addTo } from '../rows/group';
import type { ReadRow } from '../rows/read-row';
import type { Reading } from '../rows/reading';
import { PayerNames } from './payer-names';

/** Rows between two points at which a run can be shown, or stopped. */
const CHUNK = 2_000;

/** Tells the payers of a run apart, and reports where their names and SIRET contradict each other. */
export function* reportPayers(rows: readonly ReadRow[], reading: Reading): Generator<undefined, PayerNames> {
  const payers = new PayerNames();
  for (const some of chunks(rows, CHUNK)) {
    for (const { payer } of some) if (payer !== null) payers.add(payer);
    yield;
  }
  const groups = yield* rowsByPayer(rows, payers);
  for (const { name, rows: ofName } of groups.byName.values()) {
    const sirets = payers.sirets(name);
    if (sirets.length > 1) reportSeveralSirets(name, sirets, ofName, reading);
  }
  for (const [siret, ofSiret] of groups.bySiret) {
    const names = payers.names(siret);
    if (names.length > 1) reportSeveralNames(siret, names, ofSiret, reading);
  }
  for (const ofPayer of groups.byId.values()) warnOfPayer(ofPayer, payers, reading);
  return payers;
}

type OfPayer = ReadRow & { readonly payer: NonNullable<ReadRow['payer']> };

interface RowsByPayer {
  readonly byName: ReadonlyMap<string, { readonly name: string; readonly rows: readonly OfPayer[] }>;
  readonly bySiret: ReadonlyMap<string, readonly OfPayer[]>;
  readonly byId: ReadonlyMap<string, readonly OfPayer[]>;
}

function* rowsByPayer(rows: readonly ReadRow[], payers: PayerNames): Generator<undefined, RowsByPayer> {
  const byName = new Map<string, { readonly name: string; readonly rows: OfPayer[] }>();
  const bySiret = new Map<string, OfPayer[]>();
  const byId = new Map<string, OfPayer[]>();
  for (const some of chunks(rows, CHUNK)) {
    for (const row of some.filter(hasPayer)) {
      const { name, siret } = row.payer;
      const key = textKey(name);
      const named = byName.get(key) ?? { name, rows: [] };
      byName.set(key, named);
      named.rows.push(row);
      if (siret !== null) addTo(bySiret, siret, row);
      addTo(byId, payers.payer(row.payer).id, row);
    }
    yield;
  }
  return { byName, bySiret, byId };
}

function hasPayer(row: ReadRow): row is OfPayer {
  return row.payer !== null;
}

function reportSeveralSirets(
  payer: string,
  sirets: readonly string[],
  rows: readonly OfPayer[],
  reading: Reading,
): void {
  const about = [textKey(payer), ...[...sirets].sort()].join(' ');
  reading.note(
    refs(rows),
    'payerOfSeveralSirets',
    { payer, sirets, rows: numbers(rows) },
    { field: 'siret', remedies: [{ kind: 'accept', about }, ...toCorrect('siret', 'payer')] },
  );
  for (const row of rows.filter(({ payer: { siret } }) => siret === null)) {
    reading.note(
      [row.row],
      'siretNeeded',
      { payer, sirets },
      { field: 'siret', remedies: toCorrect('siret') },
    );
  }
}

function reportSeveralNames(
  siret: string,
  names: readonly string[],
  rows: readonly OfPayer[],
  reading: Reading,
): void {
  const about = [siret, ...names.map(textKey).sort()].join(' ');
  reading.note(
    refs(rows),
    'siretOfSeveralPayers',
    { siret, payers: names, rows: numbers(rows) },
    { field: 'siret', remedies: [{ kind: 'accept', about }, ...toCorrect('siret', 'payer')] },
  );
}

/** Once for each payer: Chorus Pro wants both, and no amount depends on them. */
function warnOfPayer(rows: readonly OfPayer[], payers: PayerNames, reading: Reading): void {
  const [first] = rows;
  if (first === undefined) return;
  const payer = payers.payer(first.payer);
  const warn = (code: 'siretMissing' | 'serviceCodeMissing', field: Field, missing: readonly OfPayer[]) => {
    if (missing.length === 0 || reading.hasErrorIn(first.row, [field])) return;
    const remedies: readonly Remedy[] = [{ kind: 'correct', fields: [field] }];
    reading.note(refs(missing), code, { payer: payer.name }, { field, severity: 'warning', remedies });
  };
  if (reading.columns.at.has('siret') && payer.siret === null) warn('siretMissing', 'siret', rows);
  if (reading.columns.at.has('serviceCode')) {
    warn(
      'serviceCodeMissing',
      'serviceCode',
      rows.filter(({ serviceCode }) => serviceCode === null),
    );
  }
}

function refs(rows: readonly ReadRow[]): readonly RowRef[] {
  return rows.map(({ row }) => row);
}

function numbers(rows: readonly ReadRow[]): readonly number[] {
  return rows.map(({ row }) => row.number);
}

function toCorrect(...fields: readonly Field[]): readonly Remedy[] {
  return [{ kind: 'correct', fields }, { kind: 'setAside' }];
}
