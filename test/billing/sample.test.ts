import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvOf, dirtyCounts, FOLDER, soundCounts } from '../../src/build/counts-sample';
import { readCsv } from '../../src/billing/input/csv';
import { findTable } from '../../src/billing/input/find-table';
import { compareWithEarlier } from '../../src/billing/comparison/compare-with-earlier';
import type { Decision } from '../../src/billing/model/decision';
import type { SourceTable } from '../../src/billing/model/source';
import { describeDecision } from '../../src/billing/words/describe-decision';
import { COMMUNES } from '../../src/tariffs/communes';
import members from '../../src/tariffs/members.json';
import { cell } from '../functions/call';
import { blocked, ready } from './support/counts';
import { annexesOf } from './support/earlier';

const SOUND = 'counts-2023-2024.csv';
const DIRTY = 'counts-2023-2024-dirty.csv';

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(FOLDER, file)));
const tableOf = (file: string, bytes = bytesOf(file)) =>
  findTable(readCsv(bytes).rows, { kind: 'csv', file });

test('the sample is what its script writes: npm run data:sample', () => {
  const sound = soundCounts();
  expect(readFileSync(path.join(FOLDER, SOUND), 'utf8')).toBe(csvOf(sound));
  expect(readFileSync(path.join(FOLDER, DIRTY), 'utf8')).toBe(csvOf(dirtyCounts(sound)));
});

describe('the sound sample', () => {
  const source = tableOf(SOUND);
  const billing = ready(source);

  test('has a school in every commune of the member EPCI, and is billed without a word', () => {
    const sirens = new Set(members.members.map(({ siren }) => siren));
    const communes = COMMUNES.filter(({ epci }) => sirens.has(epci.siren)).map(({ code }) => code);
    expect([...new Set(billing.lines.map(({ insee }) => insee))].sort()).toEqual(communes);
    expect(billing.findings).toEqual([]);
    expect(billing.byEpci).toHaveLength(members.members.length);
    expect(billing.control.agrees).toBe(true);
  });

  test('comes to what ENT.CONTRIB makes of its pupils by category', () => {
    const total = billing.byCategory.reduce(
      (sum, { category, pupils }) => sum + Number(cell('CONTRIB', pupils.toNumber(), category, '2023-2024')),
      0,
    );
    expect(billing.control.sumOfLines.toNumber()).toBe(Number(total.toFixed(2)));
    expect(billing.byCategory.map(({ category }) => category)).toEqual(['membre', 'membre hors Somme']);
  });

  test('reads the same as Windows-1252, as Excel saves it', () => {
    const text = csvOf(soundCounts()).slice(1);
    const windows1252 = Uint8Array.from(text, (char) => (char === 'œ' ? 0x9c : char.charCodeAt(0)));
    expect(readCsv(windows1252).encoding).toBe('Windows-1252');
    expect(tableOf(SOUND, windows1252)).toEqual(source);
  });

  test('billed a second time bills nothing', () => {
    expect(compareWithEarlier(billing, annexesOf([billing.lines]))).toMatchObject({
      lines: [],
      unchanged: billing.lines.length,
    });
  });
});

describe('the dirty sample', () => {
  const source = tableOf(DIRTY);
  const billing = blocked(source);

  test('shows each fault where it stands', () => {
    const rowOf = (code: string) => {
      const finding = billing.findings.find((one) => one.code === code);
      return [finding?.address, finding?.severity];
    };
    const address = (column: string, commune: string) => `${column}${numberOf(source, commune)}`;
    expect(billing.findings.map(({ code }) => code).sort()).toEqual(
      [
        'beforeFirstYear',
        'codeAndNameDisagree',
        'communeHomonym',
        'communeUnknown',
        'couldBePostalCode',
        'dateMissing',
        'duplicate',
        'duplicate',
        'fractional',
        'totalDisagrees',
        'negative',
        'outOfProportion',
        'outsideTerritory',
        'payerMissing',
        'postalCodeForInsee',
        'pupilsMissing',
        'serviceCodeMissing',
        'siretInvalid',
        'siretInvalid',
        'uaiInvalid',
        'uaiMissing',
      ].sort(),
    );
    expect(rowOf('communeHomonym')).toEqual([address('C', 'Conteville'), 'error']);
    expect(rowOf('postalCodeForInsee')).toEqual([address('D', 'Montdidier'), 'error']);
    expect(rowOf('codeAndNameDisagree')).toEqual([address('D', 'Ham'), 'error']);
    expect(rowOf('outsideTerritory')).toEqual([address('D', 'Paris'), 'error']);
    expect(rowOf('negative')).toEqual([address('E', 'Allonville'), 'error']);
    expect(rowOf('couldBePostalCode')[1]).toBe('warning');
    expect(billing.unanswered).toBe(16);
  });

  test('is billed once each error is answered, and the annex can tell how', () => {
    const decisions = answers(source);
    const billed = ready(source, { decisions });
    expect(billed.decisions).toHaveLength(decisions.length);
    expect(billed.control).toMatchObject({ agrees: true });
    expect(billed.control.pupilsSetAside.gt(0)).toBe(true);
    const line = (commune: string) => billed.lines.find(({ communeName }) => communeName === commune);
    expect([line('Montdidier')?.insee, line('Montdidier')?.rate?.toNumber()]).toEqual(['80561', 7.4]);
    expect([line('Pithon')?.insee, line('Pithon')?.rate?.toNumber()]).toEqual(['02604', 12]);
    expect(line('Bussus-lès-Yaucourt')?.remarks[0]).toContain('80830 est un ancien code INSEE');
    const words = billed.decisions.map((decision) => describeDecision(decision, 'fr'));
    expect(words).toContain(
      `Ligne ${numberOf(source, 'Montdidier')}, École du Centre : commune choisie pour « 80500 Montdidier », Montdidier (80561).`,
    );
    expect(billed.toldRows.map(({ number, kind, text }) => [number, kind, text])).toEqual([
      [883, 'blank', null],
      [884, 'total', 'TOTAL'],
    ]);
  });
});

/** The first row of a commune, as the file numbers it. */
function numberOf(source: SourceTable, commune: string): number {
  const column = source.header.indexOf('Commune');
  return source.firstRow + source.rows.findIndex((row) => row[column] === commune);
}

/** What a finance officer would answer to each error of the dirty sample. */
function answers(source: SourceTable): Decision[] {
  const corrections: Readonly<Record<string, string | null>> = {
    siretInvalid: null,
    uaiInvalid: null,
    negative: '12',
    fractional: '12',
    pupilsMissing: '100',
  };
  return blocked(source).findings.flatMap(({ code, severity, field, rows: [row], remedies }): Decision[] => {
    if (severity === 'warning' || row === undefined) return [];
    const value = corrections[code];
    if (value !== undefined && field !== null) return [{ kind: 'correct', row: row.id, field, value }];
    const accept = remedies.find((remedy) => remedy.kind === 'accept');
    if (accept !== undefined) return [{ kind: 'accept', code, row: row.id, about: accept.about }];
    const choose = remedies.find((remedy) => remedy.kind === 'chooseCommune');
    const insee = code === 'communeHomonym' ? '80208' : choose?.candidates[0]?.insee;
    if (insee !== undefined) return [{ kind: 'chooseCommune', row: row.id, insee }];
    return [{ kind: 'setAside', row: row.id, reason: 'vérification en cours' }];
  });
}
