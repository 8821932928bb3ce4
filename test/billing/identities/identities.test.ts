import { defaultOptions } from '../../../src/billing/default-options';
import { namesNobody } from '../../../src/billing/identities/nobody';
import type { Decision } from '../../../src/billing/model/decision';
import { billed, blocked, only, ready, SOUND, table, UAI, type TableRow } from '../support/counts';
import cases from './cases.json';

const npdc = defaultOptions('npdc', '2023-2024');
const VOTED: Decision = {
  kind: 'accept',
  code: 'rateNotVoted',
  row: null,
  about:
    "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5, 2023-2024",
};
/** A payer's references that say nothing of who it is. */
const NO_REFERENCE = { 'Code service': 'X', Engagement: null };

const codes = (rows: readonly TableRow[], service: 'primary-schools' | 'npdc' = 'primary-schools') =>
  billed(table(rows), {
    options: service === 'npdc' ? npdc : defaultOptions(service, '2023-2024'),
    decisions: [VOTED],
  })
    .findings.filter(({ accepted }) => !accepted)
    .map(({ code }) => code);

describe('a payer and its SIRET', () => {
  test.each(cases.disagree)('$case: $payer, $siret is a question', ({ payer, siret, why }) => {
    const billing = blocked(table([{ ...SOUND, Payeur: payer, SIRET: siret }]));
    const { details, remedies } = only(billing, 'payerAndSiretDisagree');
    const { kind, siretBelongsTo, expectedSiren } = details.why;
    expect(kind ?? siretBelongsTo ?? `expected ${expectedSiren ?? ''}`).toBe(why);
    const [accept] = remedies;
    if (accept?.kind !== 'accept') throw new Error('Expected that it can be confirmed.');
    const decision = {
      kind: 'accept',
      code: 'payerAndSiretDisagree',
      row: null,
      about: accept.about,
    } as const;
    const row = billing.findings.flatMap(({ rows }) => rows)[0]?.id ?? null;
    const accepted = ready(table([{ ...SOUND, Payeur: payer, SIRET: siret }]), {
      decisions: [{ ...decision, row }],
    });
    expect(accepted.payers.map(({ payer: { name }, amount }) => [name, amount.toFixed(2)])).toEqual([
      [payer, '740.00'],
    ]);
  });

  test.each(cases.agree)('$case: $payer, $siret agree', ({ payer, siret }) => {
    expect(codes([{ ...SOUND, Payeur: payer, SIRET: siret }])).toEqual([]);
  });

  test('a payer of the colleges is an option, held against its SIRET like the others', () => {
    const { colleges, ...options } = defaultOptions('colleges', '2023-2024');
    const source = table([
      { Établissement: 'Collège A', UAI: UAI.one, Élèves: 350, "Élèves plus d'1 h": 210, Date: 45_214 },
    ]);
    const billing = blocked(source, {
      options: { ...options, colleges: { ...colleges, siret: '21800019800018' } },
    });
    expect(only(billing, 'payerAndSiretDisagree')).toMatchObject({ rows: [], address: null });
  });
});

describe('a payer that names nobody', () => {
  test.each(cases.nobody)('%s', (payer) => {
    expect(namesNobody(payer)).toBe(true);
  });

  test.each(cases.somebody)('but %s does', (payer) => {
    expect(namesNobody(payer)).toBe(false);
  });

  const SECOND = {
    ...SOUND,
    Établissement: 'École du Port',
    UAI: UAI.two,
    Commune: 'Amiens',
    'Code INSEE': '80021',
  };
  const bare = (payer: string) => ({ ...NO_REFERENCE, Payeur: payer, SIRET: null });

  test('is asked about once for all its rows, and the commune of each school pays where the user says so', () => {
    const source = table([
      { ...SOUND, ...bare('Commune') },
      { ...SECOND, ...bare('commune'), Élèves: 10 },
    ]);
    const { rows, details, remedies } = only(blocked(source), 'payerNamesNobody');
    expect([rows.map(({ number }) => number), details]).toEqual([
      [2, 3],
      { found: 'Commune', instead: 'commune', rows: [2, 3] },
    ]);
    expect(remedies).toEqual([
      { kind: 'accept', about: 'commune' },
      { kind: 'correct', fields: ['payer'] },
      { kind: 'assignColumn', fields: ['payer'] },
    ]);
    const decision = { kind: 'accept', code: 'payerNamesNobody', row: null, about: 'commune' } as const;
    const { payers } = ready(source, { decisions: [decision] });
    expect(payers.map(({ payer, amount }) => [payer.name, amount.toFixed(2)])).toEqual([
      ['Abbeville (80001)', '740.00'],
      ['Amiens (80021)', '74.00'],
    ]);
  });

  test('in a row among others, may have its row set aside', () => {
    const source = table([
      SOUND,
      { ...SECOND, ...bare('SIVOS') },
      { ...SECOND, ...bare('Ville d’Amiens'), Établissement: 'École du Quai', UAI: UAI.three },
    ]);
    expect(only(blocked(source), 'payerNamesNobody').remedies).toContainEqual({ kind: 'setAside' });
  });
});

describe('the SIREN, the name and the SIRET of an EPCI', () => {
  const ROW = { EPCI: null, SIREN: null, Élèves: 1000, Option: 'non', 'Demi-journées': 0, Subventions: 0 };

  test.each(cases.npdc)('$case', ({ row, found }) => {
    const changed: TableRow = { ...ROW, 'Code service': 'X', Date: 45_214, SIRET: null, ...row };
    expect(codes([changed], 'npdc').filter((code) => code !== 'siretMissing')).toEqual(found);
  });

  test('one EPCI under several spellings is one, billed once', () => {
    const rows = [
      'CC du Pays de Lumbres',
      'Communauté de communes du Pays de Lumbres',
      'C.C. Pays de Lumbres',
    ].map((name) => ({ ...ROW, EPCI: name }));
    const known = billed(table(rows), { options: npdc, decisions: [VOTED] });
    expect(known.findings.filter(({ code }) => code === 'duplicate')).not.toEqual([]);
    const elsewhere = ['CC des Plages', 'Communauté de communes des Plages'].map((name) => ({
      ...ROW,
      EPCI: name,
    }));
    expect(codes(elsewhere, 'npdc')).toContain('duplicate');
  });
});

describe('two spellings', () => {
  const schools = ([one = '', other = '']: readonly string[]) =>
    codes([
      { ...SOUND, UAI: null, Établissement: one },
      { ...SOUND, UAI: null, Établissement: other },
    ]).includes('duplicate');
  const payers = ([one = '', other = '']: readonly string[]) =>
    ready(
      table([
        { ...SOUND, ...NO_REFERENCE, Payeur: one, SIRET: null },
        { ...SOUND, ...NO_REFERENCE, Payeur: other, SIRET: null, UAI: UAI.two },
      ]),
    ).payers.length;

  test.each(cases.oneSchool)('%s, %s: one school', (...names) => {
    expect(schools(names)).toBe(true);
  });

  test.each(cases.twoSchools)('%s, %s: two schools', (...names) => {
    expect(schools(names)).toBe(false);
  });

  test.each(cases.onePayer)('%s, %s: one payer', (...names) => {
    expect(payers(names)).toBe(1);
  });

  test.each(cases.twoPayers)('%s, %s: two payers', (...names) => {
    expect(payers(names)).toBe(2);
  });
});

test.each([
  ['Code service', 100],
  ['Engagement', 50],
])('a %s of more than %i characters is refused: Chorus Pro takes no more', (header, most) => {
  expect(codes([{ ...SOUND, [header]: 'A'.repeat(most) }])).toEqual([]);
  expect(codes([{ ...SOUND, [header]: 'A'.repeat(most + 1) }])).toEqual(['textTooLong']);
});
