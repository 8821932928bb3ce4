/**
 * Writes made-up counts in test/billing/sample, to bill from: `npm run data:sample`. The communes and the members are
 * real; schools, payers, identifiers and pupils are invented, and each row says so.
 */
import { isSiret, isUai } from '../kit/cells/codes';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { unparse } from 'papaparse';
import { withoutSuffix } from '../engine/places/epci-name';
import { COMMUNES, type Commune } from '../tariffs/communes';
import members from '../tariffs/members.json';

export const FOLDER = path.join(__dirname, '../../test/billing/sample');
const HEADER = [
  'Établissement',
  'UAI',
  'Commune',
  'Code INSEE',
  'Élèves',
  'Payeur',
  'SIRET',
  'Code service',
  'Engagement',
  'Date',
  'Bénéficiaire depuis',
  'Remarque',
] as const;

export type CountRow = Readonly<Record<(typeof HEADER)[number], string>>;

/** Towns with more than one school. */
const SCHOOLS: Readonly<Record<string, number>> = {
  Amiens: 62,
  Abbeville: 14,
  Albert: 6,
  Péronne: 5,
  Doullens: 4,
  Montdidier: 4,
  Corbie: 4,
  Ham: 4,
  Roye: 4,
  'Friville-Escarbotin': 3,
  Longueau: 3,
  Eu: 3,
};
const NAMES = [
  'du Centre',
  'Jules-Ferry',
  'Jean-Moulin',
  'Louise-Michel',
  'Jacques-Prévert',
  'des Tilleuls',
  'Pasteur',
];
const INVENTED = 'Établissement et identifiants inventés';

/** EPCI that pay for the schools of all their communes, as some do. */
const PAYING_EPCI: ReadonlySet<string> = new Set(['200070977', '200071181']);

/** One row for each school of the member EPCI, without a fault. */
export function soundCounts(): readonly CountRow[] {
  const random = generator(20232024);
  const memberSirens = new Set(members.members.map(({ siren }) => siren));
  let school = 9_000;
  return COMMUNES.filter(({ epci }) => memberSirens.has(epci.siren)).flatMap((commune, at) => {
    const many = SCHOOLS[commune.name] ?? 1;
    const [payer, siret, reference] = payerOf(commune, at);
    return Array.from({ length: many }, (_none, index): CountRow => {
      school += 1;
      const pupils = many > 1 ? 90 + Math.floor(random() * 160) : 8 + Math.floor(random() * random() * 120);
      return {
        Établissement: `École ${NAMES[(at + index) % NAMES.length] ?? ''}${index < NAMES.length ? '' : ` ${Math.floor(index / NAMES.length) + 1}`}`,
        UAI: withUaiKey(commune.department, school % 10_000),
        Commune: commune.name,
        'Code INSEE': commune.code,
        Élèves: String(pupils),
        Payeur: payer,
        SIRET: siret,
        'Code service': reference === null ? 'MAIRIE' : 'EDUCATION',
        Engagement: reference === null ? '' : `2024-${reference}`,
        Date: '15/10/2023',
        'Bénéficiaire depuis': at % 5 === 0 ? '2021-2022' : '',
        Remarque: INVENTED,
      };
    });
  });
}

/** The sound counts as they may come in: each fault once, in the row of a commune that shows it best. */
export function dirtyCounts(sound: readonly CountRow[]): readonly CountRow[] {
  const rows = [...sound];
  const change = (commune: string, changes: Partial<CountRow>) => {
    const index = rows.findIndex((row) => row.Commune === commune);
    const found = rows[index];
    if (found === undefined) throw new Error(`The sample has no ${commune}.`);
    rows[index] = { ...found, ...changes };
  };
  change('Conteville', { 'Code INSEE': '' });
  change('Bussus-lès-Yaucourt', { Commune: 'Yaucourt-Bussus', 'Code INSEE': '80830' });
  change('Montdidier', { 'Code INSEE': '80500' });
  change('Pithon', { 'Code INSEE': '2604' });
  change('Roye', { Commune: '', 'Code INSEE': '80700' });
  change('Ham', { 'Code INSEE': '80001' });
  change('Corbie', { Commune: 'Corbi', 'Code INSEE': '' });
  change('Albert', { Commune: 'Paris', 'Code INSEE': '75056' });
  change('Doullens', { UAI: '0809999A' });
  change('Péronne', { SIRET: '99900000000001' });
  // What Excel saves of a SIRET that it shows as a number.
  change('Nesle', { SIRET: '9,98E+13' });
  change('Longueau', { Élèves: '' });
  change('Allonville', { Élèves: '-12' });
  change('Ault', { Élèves: '12,5' });
  change('Cayeux-sur-Mer', { Élèves: '4500' });
  change('Rue', { Payeur: '', SIRET: '' });
  change('Poix-de-Picardie', { 'Bénéficiaire depuis': '2024-2025' });
  change('Crécy-en-Ponthieu', { UAI: '', SIRET: '', 'Code service': '', Date: '' });
  const twice = rows.find(({ Commune }) => Commune === 'Yzeux');
  if (twice === undefined) throw new Error('The sample has no Yzeux.');
  const pupils = sound.reduce((sum, row) => sum + Number(row.Élèves), 0);
  return [...rows, twice, blankRow(), { ...blankRow(), Établissement: 'TOTAL', Élèves: String(pupils) }];
}

/** Semicolons, as a French Excel saves and opens. */
export function csvOf(rows: readonly CountRow[]): string {
  const cells = [[...HEADER], ...rows.map((row) => HEADER.map((header) => row[header]))];
  return `\ufeff${unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function blankRow(): CountRow {
  return Object.fromEntries(HEADER.map((header) => [header, ''])) as CountRow;
}

/**
 * The commune; an EPCI for all of its communes; or, of every seventh on, a syndicate of three small ones. The large ones
 * ask for a reference.
 */
function payerOf(
  commune: Commune,
  at: number,
): readonly [name: string, siret: string, reference: string | null] {
  const name = withoutSuffix(commune.epci.name);
  const { siren } = commune.epci;
  if (PAYING_EPCI.has(siren)) return [name, withSiretKeys(siren.slice(0, 8)), siren.slice(-4)];
  const isInSyndicate = at % 7 < 3 && SCHOOLS[commune.name] === undefined;
  if (!isInSyndicate) {
    const reference = (SCHOOLS[commune.name] ?? 1) > 2 ? String(at).padStart(4, '0') : null;
    return [`Mairie (${commune.code}) ${commune.name}`, withSiretKeys(`998${commune.code}`), reference];
  }
  const number = Math.floor(at / 7) + 1;
  return [`SIVOS n° ${number}`, withSiretKeys(`9970${String(number).padStart(4, '0')}`), null];
}

/** A UAI of the département in a range that no academy has given, with its key. */
function withUaiKey(department: string, number: number): string {
  const digits = `${department.padStart(3, '0')}${String(number).padStart(4, '0')}`;
  const found = Array.from('ABCDEFGHJKLMNPRSTUVWXYZ', (letter) => `${digits}${letter}`).find(isUai);
  if (found === undefined) throw new Error(`No key for ${digits}.`);
  return found;
}

/** A SIRET with both of its keys, from eight digits: an EPCI's own, or those that begin as no body's do. */
function withSiretKeys(eight: string): string {
  for (let siren = 0; siren < 10; siren += 1) {
    for (let key = 0; key < 10; key += 1) {
      const siret = `${eight}${siren}0001${key}`;
      if (isSiret(siret)) return siret;
    }
  }
  throw new Error(`No keys for ${eight}.`);
}

/** The same numbers from 0 to 1 for the same seed, on any machine (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

if (require.main === module) {
  const sound = soundCounts();
  writeFileSync(path.join(FOLDER, 'counts-2023-2024.csv'), csvOf(sound));
  writeFileSync(path.join(FOLDER, 'counts-2023-2024-dirty.csv'), csvOf(dirtyCounts(sound)));
}
