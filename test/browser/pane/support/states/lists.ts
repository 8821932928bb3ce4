import { SIRET, UAI } from '../../../../billing/support/counts';

/** A list of counts as a file of few lines. */
export interface ListFile {
  readonly name: string;
  readonly mimeType: 'text/csv';
  readonly buffer: Buffer;
}

function list(...rows: readonly (readonly string[])[]): ListFile {
  const text = rows.map((row) => row.join(';')).join('\r\n');
  return { name: 'effectifs.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) };
}

/** No header of it tells where the pupils are. */
const SCHOOLS = ['École', 'UAI', 'Code INSEE', 'Connectés', 'Payeur', 'SIRET', 'Code service', 'Date'];
const FIRST = [
  'École du Centre',
  UAI.one,
  '80001',
  '100',
  'Ville d’Abbeville',
  SIRET.one,
  'ENT',
  '15/10/2023',
];
const SECOND = ['École du Port', UAI.two, '80021', '80', 'Ville d’Amiens', '', 'ENT', '15/10/2023'];
const THIRD = ['École du Parc', UAI.three, '80021', '60', 'Ville d’Amiens', '', 'ENT', '15/10/2023'];

export const LISTS = {
  schools: list(SCHOOLS, FIRST, SECOND),
  /** Three pupils more, a school less, another one. */
  schoolsSince: list(SCHOOLS, ['École du Centre', UAI.one, '80001', '103', ...FIRST.slice(4)], THIRD),
  namesake: list(['École', 'UAI', 'Commune', 'Élèves'], ['École du Bourg', UAI.one, 'Conteville', '20']),
  npdc: list(
    ['EPCI', 'SIREN', 'Élèves', 'Option', 'Demi-journées', 'Date'],
    ['CC du Ternois', '200069672', '4250', 'oui', '5', '15/10/2023'],
  ),
  colleges: list(
    ['Collège', 'UAI', 'Élèves', 'Élèves plus d’1 h', 'Date'],
    ['Collège du Parc', UAI.one, '350', '210', '15/10/2023'],
  ),
  /** The beginning of an .xlsx file. */
  notAList: {
    ...list([]),
    buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00]),
  },
} as const satisfies Readonly<Record<string, ListFile>>;
