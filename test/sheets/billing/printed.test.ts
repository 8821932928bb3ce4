import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import { readCsv } from '../../../src/billing/input/csv';
import { findTable } from '../../../src/billing/input/find-table';
import type { ReadyBilling } from '../../../src/billing/model/billing';
import { FOLDER } from '../../../src/build/counts-sample';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { ready, SOUND, table, UAI } from '../../billing/support/counts';
import { annexesOf } from '../../billing/support/earlier';
import { defaultOptions } from '../../../src/billing/default-options';
import { EPCI, VOTE } from './epci';

const { colleges } = defaultOptions('colleges', '2023-2024');
const COLLEGES = ready(
  table([
    { Établissement: 'Collège A', UAI: UAI.one, Élèves: 200, "Élèves plus d'1 h": 120, Date: 45_214 },
    { Établissement: 'Collège B', UAI: UAI.two, Élèves: 450, "Élèves plus d'1 h": 400, Date: 45_214 },
  ]),
  { options: { service: 'colleges', colleges: { ...colleges, subsidies: new Decimal(1_500) } } },
);
const NPDC = ready(
  table([
    EPCI,
    { ...EPCI, EPCI: 'Communauté B', SIREN: '200000024', Option: 'non', 'Demi-journées': 0, Subventions: 0 },
  ]),
  {
    options: { service: 'npdc' },
    decisions: [{ kind: 'accept', code: 'rateNotVoted', row: null, about: VOTE }],
  },
);
const PITHON = {
  ...SOUND,
  UAI: null,
  Établissement: 'École de Pithon',
  Commune: 'Pithon',
  'Code INSEE': '02604',
};
const SCHOOLS = ready(table([SOUND, PITHON]));

const sheetsOf = (billing: ReadyBilling, earlier: ReadyBilling | null = null) =>
  billingSheets(shippedBook, {
    billing,
    comparison: earlier === null ? null : compareWithEarlier(billing, annexesOf([earlier.lines])),
    generatedOn: '2026-11-24',
  });

/** What a page shows of each row: numbers plain, spaces of one kind. */
function printed({ rows, print }: SheetModel): string[] {
  const { last } = print.area;
  return rows.slice(0, last.row).map(({ cells }) =>
    cells
      .slice(0, last.column)
      .map((cell) => {
        if (cell === null || cell.kind === 'blank') return '';
        const value = cell.kind === 'formula' ? cell.value : cell;
        return (value.kind === 'text' ? value.text : value.number).replace(/[\u00a0\u202f]/gu, ' ');
      })
      .join(' | '),
  );
}

const lineOf = (rows: readonly string[], label: string) => rows.find((row) => row.includes(label)) ?? '';

test.each<[string, ReadyBilling, string, readonly string[]]>([
  [
    'a school',
    SCHOOLS,
    'École du Centre',
    ['Abbeville', 'membre', ' 100 ', ' 7.40 ', ' 740.00', '20240617_DL_05', ' 45460 ', 'article 1'],
  ],
  [
    'a school with a remark',
    SCHOOLS,
    'École de Pithon',
    [' 12.00 ', ' 1200.00', 'article 2', 'Seine-Maritime'],
  ],
  [
    'a college',
    COLLEGES,
    'Collège A',
    [
      'Création et fonctionnement des comptes : 200 élèves × 6,00 € = 1 200,00 €',
      'Le Robert Collège : 409,40 €',
      "120 élèves au-delà d'une heure × 6,00 € = 720,00 €",
      'Ressource SITE.TV, tranche de 200 élèves : 247,30 €',
      ' 2576.70',
      'n° 12',
      ' 41814 ',
      'article 4.3',
      '200 élèves figurent dans deux tranches',
    ],
  ],
  [
    'what all colleges share',
    COLLEGES,
    'ensemble des collèges',
    ['Sésamath/Labomep, pour tous les collèges : 2 000,00 €', ' 2000.00', 'n° 12'],
  ],
  ['subsidies', COLLEGES, 'subventions déduites', ['Subventions déduites : -1 500,00 €', ' -1500.00']],
  [
    'an EPCI with all that may be due',
    NPDC,
    'Communauté A',
    [
      'Contribution forfaitaire de base : 4 250 élèves × 1,30 € = 5 525,00 €',
      'Contribution forfaitaire optionnelle : 4 250 élèves × 0,30 € = 1 275,00 €',
      'Accompagnement à la demande : 3 demi-journées × 150,00 € = 450,00 €',
      'Subventions déduites : -500,00 €',
      ' 6750.00',
      'Nord-Pas-de-Calais Numérique',
      'article 5',
    ],
  ],
  [
    'an EPCI with the base alone',
    NPDC,
    'Communauté B',
    ['Contribution forfaitaire de base : 4 250 élèves × 1,30 € = 5 525,00 €', ' 5525.00'],
  ],
])('a page shows all that justifies the amount of %s', (_what, billing, label, parts) => {
  const line = lineOf(printed(sheetsOf(billing)[0]), label);
  expect(parts.filter((part) => !line.includes(part))).toEqual([]);
});

test.each([
  ['colleges', COLLEGES, 'Pour toutes les lignes : La délibération de 2024 cite une charte du 26/06/2016'],
  ['colleges', COLLEGES, "Pour chaque établissement : Comptes : la charte n'imprime pas d'unité"],
  ['npdc', NPDC, 'Pour toutes les lignes : Estimation'],
])('what is remarked of all lines is printed beneath them: %s', (_what, billing, remark) => {
  expect(printed(sheetsOf(billing)[0]).some((row) => row.startsWith(remark))).toBe(true);
});

test.each<[string, ReadyBilling, ReadyBilling, string, readonly string[]]>([
  [
    'more pupils',
    ready(table([{ ...SOUND, Élèves: 101 }])),
    SCHOOLS,
    'École du Centre',
    ['effectif en hausse', '740.00', '747.40', ' 7.40', ' 7.40 ', '20240617_DL_05', 'article 1'],
  ],
  [
    'another rate',
    SCHOOLS,
    {
      ...SCHOOLS,
      lines: SCHOOLS.lines.map((line) => ({ ...line, rate: new Decimal(8), amount: new Decimal(800) })),
    },
    'École du Centre',
    [
      'autre tarif',
      'Déjà facturé : 100 élèves × 8,00 € = 800,00 €',
      '100 élèves × 7,40 € = 740,00 €',
      ' -60.00',
    ],
  ],
  [
    'another subsidy',
    NPDC,
    ready(table([{ ...EPCI, Subventions: 0 }]), {
      options: { service: 'npdc' },
      decisions: [{ kind: 'accept', code: 'rateNotVoted', row: null, about: VOTE }],
    }),
    'Communauté A',
    ['Déjà facturé : 7 250,00 €', 'Nouveau montant :', 'Subventions déduites : -500,00 €', ' -500.00'],
  ],
])('and of a difference: %s', (_what, billing, earlier, label, parts) => {
  const rows = printed(sheetsOf(billing, earlier)[0]);
  const line = rows.filter((row) => row.includes(label)).join('\n');
  expect(parts.filter((part) => !line.includes(part))).toEqual([]);
});

/** A4 in landscape between narrow margins, in characters of 7 pixels at 96 to the inch. */
const CHARACTERS = ((29.7 - 2) / 2.54) * (96 / 7);
/** In points. */
const WRITTEN = 10;
const LEGIBLE = 6.5;

test.each([
  ['schools', sheetsOf(SCHOOLS)],
  ['colleges', sheetsOf(COLLEGES)],
  ['npdc', sheetsOf(NPDC)],
  ['differences of schools', sheetsOf(ready(table([{ ...SOUND, Élèves: 101 }, PITHON])), SCHOOLS)],
  ['differences of colleges', sheetsOf(COLLEGES, { ...COLLEGES, lines: COLLEGES.lines.slice(1) })],
  ['differences of EPCI', sheetsOf(NPDC, { ...NPDC, lines: NPDC.lines.slice(1) })],
])('fits the width of a page in letters that can be read: %s', (_what, [lines, payers]) => {
  for (const { columns, print } of [lines, payers]) {
    const width = columns.slice(0, print.area.last.column).reduce((sum, column) => sum + column.width, 0);
    expect([print.orientation, print.margins.left + print.margins.right]).toEqual(['landscape', 2]);
    expect(print.titleRows).toEqual({ first: 5, last: 5 });
    expect((WRITTEN * CHARACTERS) / width).toBeGreaterThan(LEGIBLE);
  }
});

test('a list of titles prints who owes what, on which bases', () => {
  const [, payers] = sheetsOf(SCHOOLS);
  expect(lineOf(printed(payers), "Ville d'Abbeville")).toContain(
    'ENT écoles 2023-2024 : 100 élèves × 7,40 € (art. 1), 100 élèves × 12,00 € (art. 2). Dél. 20240617_DL_05 du 17/06/2024. État n° 1, redevable n° 1',
  );
});

test('the sample’s titles have objects within 160 characters', () => {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, 'counts-2023-2024.csv')));
  const sample = ready(findTable(readCsv(bytes).rows, { kind: 'csv', file: 'counts.csv' }));
  const [, payers] = sheetsOf(sample);
  const texts = payers.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.kind === 'text' && cell.text.startsWith('ENT ') ? [cell.text] : [])),
  );
  expect(texts).toHaveLength(451);
  expect(texts.filter((text) => text.length > 160 || !/ × .* du 17\/06\/2024/u.test(text))).toEqual([]);
});
