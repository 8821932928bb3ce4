import { DECISION_HEADERS, decisionFromCells } from '../../../src/billing/kept/decision-cells';
import {
  columnsIn,
  columnSettings,
  isInScope,
  OPTION_NAMES,
  settingKey,
  type KeptSetting,
  type OptionName,
} from '../../../src/billing/kept/kept-setting';
import { settingCells, settingFromCells } from '../../../src/billing/kept/setting-cells';
import { FIELDS } from '../../../src/billing/model/field';

const SCOPE = { service: 'colleges', schoolYear: '2023-2024' } as const;
const TERM: KeptSetting = { ...SCOPE, kind: 'option', option: 'paymentTerm', value: '30 jours' };
const HEADER = ['École', 'Nb', 'Nb', '', 'Qui paie'];
const column = (header: string | null): KeptSetting => ({
  ...SCOPE,
  kind: 'column',
  source: 'Effectifs',
  field: 'payer',
  header,
});
const cellsOf = (setting: KeptSetting) => settingCells(setting, '2026-11-26');

test('a setting is kept in words that a reader may check', () => {
  expect(cellsOf(TERM)).toEqual({
    'Année scolaire': '2023-2024',
    Service: 'Collèges',
    Effectifs: null,
    Ligne: null,
    Établissement: null,
    Décision: 'option',
    Champ: 'Délai de paiement',
    Valeur: '30 jours',
    Date: 46_352,
    'Ligne telle que vue': null,
  });
  expect(cellsOf(column('Qui paie'))).toMatchObject({
    Effectifs: 'Effectifs',
    Décision: 'colonne désignée',
    Champ: 'Payeur',
    Valeur: 'Qui paie',
  });
  expect(cellsOf(column(null))).toMatchObject({ Décision: 'aucune colonne', Champ: 'Payeur', Valeur: null });
});

test.each<KeptSetting>([
  ...(Object.keys(OPTION_NAMES) as OptionName[]).map((option) => ({ ...TERM, option })),
  { ...TERM, value: '' },
  ...FIELDS.map((field) => ({ ...SCOPE, kind: 'column' as const, source: 'a.csv', field, header: 'Nb' })),
  column(null),
])('%j is read back as it was set, and is no decision', (setting) => {
  expect(settingFromCells(cellsOf(setting))).toEqual(setting);
  expect(decisionFromCells(cellsOf(setting))).toBeNull();
});

test.each([
  ['an unknown year', { [DECISION_HEADERS.schoolYear]: '2024' }],
  ['an unknown service', { [DECISION_HEADERS.service]: 'Lycées' }],
  ['an unknown word', { [DECISION_HEADERS.decision]: 'à voir' }],
  ['an unknown field', { [DECISION_HEADERS.field]: 'Taille' }],
  ['no column', { [DECISION_HEADERS.value]: ' ' }],
])('with %s it is none', (_what, changed) => {
  expect(settingFromCells({ ...cellsOf(column('Qui paie')), ...changed })).toBeNull();
});

test('no column is none, whatever stands beside it; counts without a name are counts', () => {
  const cells = { ...cellsOf(column(null)), [DECISION_HEADERS.value]: 'Qui paie' };
  expect(settingFromCells(cells)).toEqual(column(null));
  expect(settingFromCells({ ...cells, [DECISION_HEADERS.source]: null })).toEqual({
    ...column(null),
    source: '',
  });
});

test('an option of an unknown name is none', () => {
  expect(settingFromCells({ ...cellsOf(TERM), [DECISION_HEADERS.field]: 'Couleur' })).toBeNull();
});

test('columns are kept by their header where it names one alone, and found again wherever it stands', () => {
  const kept = columnSettings(SCOPE, 'Effectifs', HEADER, {
    school: 0,
    pupils: 1,
    siret: 3,
    serviceCode: 9,
    payer: 4,
    engagement: null,
  });
  expect(kept.map((one) => (one.kind === 'column' ? [one.field, one.header] : []))).toEqual([
    ['school', 'École'],
    ['payer', 'Qui paie'],
    ['engagement', null],
  ]);
  expect(columnsIn([...kept, TERM], ['QUI PAIE', 'Autre', 'ecole'])).toEqual({
    school: 2,
    payer: 0,
    engagement: null,
  });
  expect(columnsIn(kept, ['Autre'])).toEqual({ engagement: null });
});

test('settings are told apart by all that they say', () => {
  const all: readonly KeptSetting[] = [
    TERM,
    { ...TERM, value: '60 jours' },
    { ...TERM, option: 'payer' },
    { ...TERM, schoolYear: '2021-2022' },
    { ...TERM, service: 'npdc' },
    column('Qui paie'),
    column(null),
  ];
  expect(new Set(all.map(settingKey)).size).toBe(all.length);
  expect(all.filter((one) => isInScope(one, SCOPE))).toHaveLength(5);
});
