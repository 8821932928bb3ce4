import fc from 'fast-check';
import { titres } from '../../src/billing/annex/titres';
import { bill } from '../../src/billing/bill';
import { defaultOptions } from '../../src/billing/default-options';
import { readCounts } from '../../src/billing/input/read-counts';
import type { Billing, ReadyBilling } from '../../src/billing/model/billing';
import type { Decision } from '../../src/billing/model/decision';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { uai } from './support/counts';

const FILES = 1_000;
const OPTIONS = defaultOptions('primary-schools', '2023-2024');

/** Communes, by their name and code, and what a pupil of theirs is billed, in cents: deliberation of 17/06/2024. */
const COMMUNES = [
  ['Abbeville', '80001', 740],
  ['Amiens', '80021', 740],
  ['Péronne', '80620', 740],
  ['Eu', '76255', 1200],
  ['Pithon', '02604', 1200],
] as const;
const PAYERS = ['SIVOS de la Nièvre', 'Ville d’Abbeville', 'RPI du Vimeu'] as const;
const FAULTS = ['unreadable', 'negative', 'unknown', 'college', 'noPayer', 'wrongKey', 'twice'] as const;

type Kind = 'school' | 'blank' | 'otherYear' | (typeof FAULTS)[number];

/** What the headers of each column may be. */
const HEADERS = {
  school: ['Établissement', "Nom de l'école", 'ECOLE', 'Nom_etablissement'],
  uai: ['UAI', 'Code UAI', 'numero_uai', 'N° UAI'],
  commune: ['Commune', 'Nom_commune', 'VILLE'],
  insee: ['Code INSEE', 'code_commune', 'INSEE'],
  pupils: ['Élèves', "Nombre d'élèves", 'EFFECTIF', "Nombre total d'élèves"],
  payer: ['Payeur', 'Redevable', 'Nom du débiteur'],
  year: ['Rentrée scolaire', 'rentree_scolaire'],
  note: ['Remarque', 'Observations'],
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as Column[];

/** Of one file: its text, and what becomes of each of its lines, told by who wrote it. */
interface Account {
  readonly text: string;
  readonly header: number;
  readonly billed: ReadonlyMap<number, number>;
  readonly byPayer: ReadonlyMap<string, number>;
  readonly told: readonly number[];
  readonly asked: readonly number[];
}

const row = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Kind>('school') },
    { weight: 1, arbitrary: fc.constant<Kind>('blank') },
    { weight: 2, arbitrary: fc.constant<Kind>('otherYear') },
    { weight: 2, arbitrary: fc.constantFrom<Kind>(...FAULTS) },
  ),
  commune: fc.nat({ max: COMMUNES.length - 1 }),
  payer: fc.nat({ max: PAYERS.length - 1 }),
  pupils: fc.integer({ min: 1, max: 900 }),
  isUpperCase: fc.boolean(),
});

const files = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
    spelling: fc.nat({ max: 11 }),
    separator: fc.constantFrom(';', '\t', ','),
    title: fc.boolean(),
    total: fc.constantFrom(null, 'TOTAL', 'Total général', 'Ensemble', 'Cumul :'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map((given): Account => {
    const lines: string[] = [];
    const write = (cells: Partial<Record<Column, string>>) =>
      lines.push(given.order.map((column) => quoted(cells[column] ?? '')).join(given.separator));
    if (given.title) lines.push('Effectifs des écoles', '');
    const header = lines.length + 1;
    lines.push(
      given.order
        .map((column) => HEADERS[column][given.spelling % HEADERS[column].length] ?? '')
        .map(quoted)
        .join(given.separator),
    );
    const billed = new Map<number, number>();
    const byPayer = new Map<string, number>();
    const told: number[] = [];
    const asked: number[] = [];
    let sum = 0;
    given.rows.forEach(({ kind, commune: at, payer: payerAt, pupils, isUpperCase }, index) => {
      const [commune, insee, cents] = COMMUNES[at] ?? COMMUNES[0];
      const payer = PAYERS[payerAt] ?? PAYERS[0];
      const cells: Record<Column, string> = {
        school: `École numéro ${index + 1}`,
        uai: uai(Number(insee.slice(0, 2)) * 10_000 + index + 1),
        commune: isUpperCase ? commune.toUpperCase() : commune,
        insee,
        pupils: String(pupils),
        payer,
        year: '2023',
        note: '',
      };
      if (kind === 'blank') {
        lines.push(given.separator.repeat(COLUMNS.length - 1));
        told.push(lines.length);
        return;
      }
      if (kind === 'school' || kind === 'otherYear') {
        write(kind === 'school' ? cells : { ...cells, year: '2019' });
        if (kind === 'otherYear') {
          told.push(lines.length);
          return;
        }
        sum += pupils;
        billed.set(lines.length, pupils * cents);
        byPayer.set(payer, (byPayer.get(payer) ?? 0) + pupils * cents);
        return;
      }
      write(spoiled(kind, cells));
      asked.push(lines.length);
      if (kind !== 'twice') return;
      write({ ...cells, pupils: String(pupils + 1) });
      asked.push(lines.length);
    });
    // A total is of sound rows: that of others may be asked about.
    if (given.total !== null && asked.length === 0 && told.length === 0 && billed.size > 1) {
      write({ school: given.total, pupils: String(sum) });
      told.push(lines.length);
    }
    // What is blank beneath the last row is no line of the list.
    while (lines.length === told.at(-1) && /^[;,\t]*$/.test(lines.at(-1) ?? '')) {
      lines.pop();
      told.pop();
    }
    return { text: lines.join(given.lineEnd), header, billed, byPayer, told, asked };
  });

function spoiled(kind: Kind, cells: Record<Column, string>): Record<Column, string> {
  switch (kind) {
    case 'unreadable':
      return { ...cells, pupils: 'douze' };
    case 'negative':
      return { ...cells, pupils: '-3' };
    case 'unknown':
      return { ...cells, commune: 'Zzyzx', insee: '80999' };
    case 'college':
      return { ...cells, school: 'Collège Millevoye' };
    case 'noPayer':
      return { ...cells, payer: '' };
    case 'wrongKey':
      return { ...cells, uai: '0800001A' };
    default:
      return cells;
  }
}

function quoted(cell: string): string {
  return /[;,\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const stands = ({ severity, accepted }: Billing['findings'][number]) => severity === 'error' && !accepted;

/** Each doubted row set aside, until none is left; the rows of one doubt together. */
function withDoubtsSetAside(billing: Billing, again: (decisions: readonly Decision[]) => Billing): Billing {
  const decisions = new Map<string, Decision>();
  let found = billing;
  while (found.status === 'blocked') {
    const rows = found.findings
      .filter(stands)
      .flatMap(({ remedies, rows: concerned }) =>
        remedies.some(({ kind }) => kind === 'setAside') ? concerned : [],
      );
    const before = decisions.size;
    for (const { id } of rows) decisions.set(id, { kind: 'setAside', row: id, reason: 'en doute' });
    if (decisions.size === before) return found;
    found = again([...decisions.values()]);
  }
  return found;
}

function cents(amount: { times: (factor: number) => { toNumber: () => number } }): number {
  return amount.times(100).toNumber();
}

function expectAccount(billing: ReadyBilling, account: Account): void {
  expect(new Map(billing.lines.map(({ row: at, amount }) => [at?.number, cents(amount)]))).toEqual(
    account.billed,
  );
  expect(new Map(titres(billing).map(({ payerName, amount }) => [payerName, cents(amount)]))).toEqual(
    account.byPayer,
  );
  expect(billing.toldRows.map(({ number }) => number)).toEqual(account.told);
  expect(billing.setAside.map(({ row: { number } }) => number)).toEqual(account.asked);
  const { control } = billing;
  expect(control.agrees).toBe(true);
  expect(control.rows).toEqual({
    inSource: account.header + account.billed.size + account.asked.length + account.told.length,
    header: account.header,
    billed: account.billed.size,
    setAside: account.asked.length,
    told: account.told.length,
  });
  expect(cents(control.sumOfLines)).toBe([...account.billed.values()].reduce((sum, one) => sum + one, 0));
}

test('each line of a file is in one place, and lines, titles and control are what is due', async () => {
  const seen = { billed: 0, asked: 0, nothing: 0 };
  await fc.assert(
    fc.asyncProperty(files, async (account) => {
      const source = await readCounts(new TextEncoder().encode(account.text), 'effectifs.csv', {});
      const again = (decisions: readonly Decision[]) => bill(shippedBook, source, OPTIONS, decisions);
      const first = again([]);
      const isAsked = account.asked.length > 0;
      expect(first.status === 'blocked' || !isAsked).toBe(true);
      const billing = withDoubtsSetAside(first, again);
      // Where nothing is left to bill, nothing is billed.
      expect(billing.status).toBe(account.billed.size === 0 ? 'blocked' : 'ready');
      if (billing.status === 'ready') expectAccount(billing, account);
      seen.asked += isAsked ? 1 : 0;
      seen[billing.status === 'ready' ? 'billed' : 'nothing'] += 1;
    }),
    { numRuns: FILES, seed: 16 },
  );
  // A generator that wrote nothing of a kind would prove nothing.
  expect(Object.values(seen).every((count) => count > 20)).toBe(true);
});
