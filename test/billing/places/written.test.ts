import type { CellValue } from '../../../src/kit/cells/cell';
import { departmentsWithNamesake } from '../../../src/billing/places/namesakes';
import { COMMUNES, type Commune } from '../../../src/tariffs/communes';
import { spilled } from '../../functions/call';
import { billed, ready, table, type TableRow } from '../support/counts';
import cases from './written-cases.json';

const SCHOOL = {
  Établissement: 'École du Centre',
  Élèves: 100,
  Payeur: 'SIVOS de la Vallée',
  SIRET: '20009990100015',
};

/** One school as the columns of the cases tell it; a column that no cell fills is left out. */
function school(cells: readonly CellValue[]) {
  const told = cases.columns.flatMap((column, at) => {
    const cell = cells[at] ?? '';
    return cell === '' ? [] : [[column, cell] as const];
  });
  return table([{ ...SCHOOL, Commune: null, ...Object.fromEntries(told) }]);
}

const errors = (source: ReturnType<typeof table>) =>
  billed(source).findings.filter(({ severity }) => severity === 'error');

/** The communes of what is billed, or why it is not. */
function outcome(source: ReturnType<typeof table>) {
  const found = errors(source);
  return found.length > 0 ? found.map(({ code }) => code) : ready(source).lines.map(({ insee }) => insee);
}

test.each(cases.communes)('%j is %s', (cells, commune) => {
  expect(outcome(school(cells as readonly CellValue[]))).toEqual([commune]);
});

const refused = cases.refused as unknown as readonly (readonly [
  readonly CellValue[],
  string,
  readonly string[] | null,
])[];

test.each(refused)('%j is refused as %s', (cells, code, offered) => {
  const found = errors(school(cells));
  expect(found.map((finding) => finding.code)).toEqual([code]);
  const remedies = found.flatMap((finding) => finding.remedies);
  expect(remedies.map(({ kind }) => kind)).toContain('setAside');
  if (offered === null) return;
  const communes = remedies.flatMap((remedy) => (remedy.kind === 'chooseCommune' ? remedy.candidates : []));
  expect(communes.map(({ insee }) => insee)).toEqual(offered);
});

test('a postal code without a commune offers those that it serves, and chooses none', () => {
  const [missing] = errors(school(['', '', '', '', '80080']));
  expect(missing?.remedies[0]).toMatchObject({ kind: 'chooseCommune', candidates: [{ insee: '80021' }] });
});

test('a commune chosen for a namesake leaves a warning about the UAI', () => {
  const source = school(['0620001P', 'Dury', '', '', '']);
  const [finding] = errors(source);
  const row = finding?.rows[0]?.id ?? '';
  const { lines, findings } = ready(source, { decisions: [{ kind: 'chooseCommune', row, insee: '80261' }] });
  expect(lines.map(({ insee }) => insee)).toEqual(['80261']);
  expect(findings.map(({ code }) => code)).toContain('uaiElsewhere');
});

test.each([
  ['Dury', ['Aisne (02)', 'Pas-de-Calais (62)']],
  ['Bailleul', ['Nord (59)', 'Orne (61)']],
  ['Abbeville', []],
  ['constructor', []],
])('elsewhere in France, %s is borne in %j', (name, departments) => {
  expect(departmentsWithNamesake(name)).toEqual(departments);
});

describe('what ENT.TERRITOIRE refuses, billing refuses, and the other way round', () => {
  const capitals = ({ name }: Commune) =>
    name.toUpperCase().replaceAll('Œ', 'OE').normalize('NFD').replace(/\p{M}/gu, '').replace(/[-']/g, ' ');
  const postal = ({ postalCodes }: Commune) => postalCodes[0] ?? '';
  const another = (commune: Commune) =>
    COMMUNES[(COMMUNES.indexOf(commune) + 400) % COMMUNES.length] ?? commune;
  const isHomonym = ({ name }: Commune) => ['Conteville', 'Flers', 'Fleury'].includes(name);
  const isOfTwoReadings = ({ code }: Commune) =>
    ['80120', '80140', '80150', '80220', '80500', '80710'].includes(code);
  const all = () => true;
  const none = () => false;

  /** How a commune is written, and which communes are then understood. */
  test.each<[string, (commune: Commune) => CellValue, (commune: Commune) => boolean]>([
    ['name', ({ name }) => name, (commune) => !isHomonym(commune)],
    ['capitals', capitals, (commune) => !isHomonym(commune)],
    ['St for Saint', ({ name }) => name.replace(/\bSaint(e?)\b/g, 'St$1'), (commune) => !isHomonym(commune)],
    ['s/ for sur', ({ name }) => name.replace('-sur-', ' s/'), (commune) => !isHomonym(commune)],
    ['article last', ({ name }) => name.replace(/^(Le|La|Les) (.*)$/, '$2 ($1)'), (one) => !isHomonym(one)],
    ['CEDEX', (commune) => `${capitals(commune)} CEDEX 2`, (commune) => !isHomonym(commune)],
    ['Commune de', ({ name }) => `Commune de ${name}`, (commune) => !isHomonym(commune)],
    ['name (département)', ({ name, department }) => `${name} (${department})`, all],
    ['département - name', ({ name, department }) => `${department} - ${name}`, all],
    ['name (code)', ({ name, code }) => `${name} (${code})`, all],
    ['postal code and name', (commune) => `${postal(commune)} ${capitals(commune)}`, all],
    ['name and postal code', (commune) => `${commune.name} ${postal(commune)}`, all],
    ['name (postal code)', (commune) => `${commune.name} (${postal(commune)})`, all],
    ['code', ({ code }) => code, (commune) => !isOfTwoReadings(commune)],
    ['code as a number', ({ code }) => Number(code), (commune) => !isOfTwoReadings(commune)],
    ['name (another département)', ({ name }) => `${name} (59)`, none],
    ['name, another département', ({ name }) => `${name}, Oise`, none],
    ['another postal code', ({ name }) => `75001 ${name}`, none],
    ['another CEDEX', (commune) => `59009 ${capitals(commune)} CEDEX`, none],
    [
      'name (another’s code)',
      (commune) => `${commune.name} (${another(commune).code})`,
      (commune) => commune.postalCodes.includes(another(commune).code),
    ],
    ['town hall', ({ name }) => `Mairie, ${name}`, none],
    ['name (a word)', ({ name }) => `${name} (bourg)`, none],
  ])('%s', (_what, written, isUnderstood) => {
    const rows = COMMUNES.map((commune, at): TableRow => ({
      ...SCHOOL,
      Établissement: `École ${at}`,
      Commune: written(commune),
    }));
    const places = COMMUNES.map((commune) => [written(commune)]);
    const territory = spilled('TERRITOIRE', places);
    const explained = spilled('EXPLIQUER', 100, places, '2023-2024');
    if (typeof territory === 'string' || typeof explained === 'string') throw new Error('The call failed.');

    const understood = territory.map(([category]) => category !== '#N/A');
    expect(understood).toEqual(COMMUNES.map(isUnderstood));

    const refusedRows = new Set(
      errors(table(rows))
        .filter(({ code }) => code !== 'outsideTerritory')
        .map((finding) => finding.rows[0]?.number),
    );
    expect(rows.map((_row, at) => !refusedRows.has(at + 2))).toEqual(understood);

    const priced = rows.flatMap((row, at) =>
      explained[at]?.[0] === '#N/A' ? [] : [{ row, sentence: String(explained[at]?.[0]), at }],
    );
    if (priced.length === 0) return;
    const { lines } = ready(table(priced.map(({ row }) => row)));
    const codes = lines.map(({ insee }) => insee);
    expect(codes).toEqual(priced.map(({ at }) => COMMUNES[at]?.code));
    expect(priced.map(({ sentence }, at) => sentence.includes(`, ${codes[at] ?? '?'}, `))).toEqual(
      priced.map(() => true),
    );
  });
});
