import { chunks } from '../../kit/steps';
import { payerKey } from '../identities/name-keys';
import { payerDisagreement } from '../identities/payer-agreement';
import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import type { PayerIdentity } from '../model/payer';
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
  for (const ofPayer of groups.byId.values()) {
    if (reading.options.service !== 'colleges') reportDisagreementOf(ofPayer, payers, reading);
    warnOfPayer(ofPayer, payers, reading);
  }
  reportNamingNobody(rows.length, reading);
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
      const key = payerKey(name);
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
  const about = [payerKey(payer), ...[...sirets].sort()].join(' ');
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
  const about = [siret, ...names.map(payerKey).sort()].join(' ');
  reading.note(
    refs(rows),
    'siretOfSeveralPayers',
    { siret, payers: names, rows: numbers(rows) },
    { field: 'siret', remedies: [{ kind: 'accept', about }, ...toCorrect('siret', 'payer')] },
  );
}

/** Of the rows of one payer, but of EPCI that pay for themselves: their SIRET is held against their SIREN. */
function reportDisagreementOf(rows: readonly OfPayer[], payers: PayerNames, reading: Reading): void {
  const others = rows.filter(
    ({ subject, epciSiren, payer: { siret } }) =>
      subject !== 'epci' || epciSiren === null || siret?.startsWith(epciSiren) !== true,
  );
  const [first] = others;
  if (first === undefined || reading.hasErrorIn(first.row, ['siret'])) return;
  reportDisagreement(refs(others), payers.payer(first.payer), reading);
}

/** @param rows none where the payer is an option of the whole source */
export function reportDisagreement(
  rows: readonly RowRef[],
  { name, siret }: PayerIdentity,
  reading: Reading,
): void {
  const why = payerDisagreement({ name, siret }, reading.index);
  if (why === null || siret === null) return;
  const accept = { kind: 'accept', about: `${payerKey(name)} ${siret}` } as const;
  reading.note(
    rows,
    'payerAndSiretDisagree',
    { payer: name, siret, why },
    rows.length === 0
      ? { remedies: [accept] }
      : { field: 'siret', remedies: [accept, ...toCorrect('siret', 'payer')] },
  );
}

/** Where most rows name nobody, it is the column that does; such a doubt is about the whole of it. */
function reportNamingNobody(all: number, reading: Reading): void {
  const { namingNobody, options } = reading;
  const rowsOf = [...namingNobody.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  const isTheColumn = rowsOf * 2 > all;
  for (const [about, { found, rows }] of namingNobody) {
    reading.note(
      rows,
      'payerNamesNobody',
      {
        found,
        instead: options.service === 'npdc' ? 'epci' : 'commune',
        rows: rows.map(({ number }) => number),
      },
      {
        field: 'payer',
        remedies: [
          { kind: 'accept', about },
          { kind: 'correct', fields: ['payer'] },
          { kind: 'assignColumn', fields: ['payer'] },
          ...(isTheColumn ? [] : [{ kind: 'setAside' } as const]),
        ],
      },
    );
  }
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
