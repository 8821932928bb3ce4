import type { Refusal } from '../../../src/engine/book/refusals';
import { chargesOf } from '../../../src/engine/charges/statement';
import { TABLE_LAYOUTS } from '../../../src/workbook-tariffs/layout/layouts';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { problemFrom } from '../../engine/problem-from';
import cases from '../near-names.json';
import { refused } from '../support/refusals';
import { ACT, codes, contentOf, rate, read, said, tablesOf, type RowOf } from '../support/tables';

const NEW = { Unité: 'élève', Base: 'TTC' };

describe('a service of nearly the name of a known one', () => {
  const withService = (service: string, others: RowOf<'EntTarifs'> = {}) =>
    read({ EntActes: [ACT], EntTarifs: [rate('forfait', 8, { Service: service, ...NEW, ...others })] });

  const meant = ({ book }: ReturnType<typeof withService>): readonly string[] => {
    const { all } = book.refusals as unknown as { readonly all: readonly Refusal[] };
    return all.flatMap((refusal) => (refusal.about === 'tariff' ? [String(refusal.tariff)] : []));
  };

  test.each(cases.services)('$written refuses $meant and itself', ({ written, meant: expected }) => {
    const tariffs = withService(written);
    expect(codes(tariffs)).toEqual(['serviceNearly A5']);
    expect(meant(tariffs).filter((id) => !id.startsWith('classeur:'))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(meant(tariffs)).not.toContain('null');
    expect(tariffs.book.data.tariffs.some(({ id }) => id.startsWith('classeur:'))).toBe(false);
  });

  test.each(cases.otherServices)('%s is a new one', (written) => {
    const tariffs = withService(written);
    expect(codes(tariffs)).toEqual(['newService A5']);
    expect(refused(tariffs)).toEqual([]);
  });

  test('is a new one on the word of its remark', () => {
    const tariffs = withService('Contribution ENT premier degré', { Remarque: 'Nouveau service : rural.' });
    expect(codes(tariffs)).toEqual(['newService A5']);
    expect(refused(tariffs)).toEqual([]);
  });

  test('is asked about in words, and refuses the years that its row gives', () => {
    const tariffs = withService('Contribution ENT premier degré', { 'Première année': '2023-2024' });
    expect(said(tariffs)).toEqual([
      'error ENT tarifs!A5 « Contribution ENT premier degré » : est-ce « Contribution ENT du premier degré » ? Écrivez ce nom ; sinon, commencez la remarque par « Nouveau service ».',
    ]);
    expect(refused(tariffs)).toContain('5 tariff primary-schools 2023-2024..2023-2024 *');
  });

  test('refuses every year where its row has one of the other kind', () => {
    expect(refused(withService('écoles', { 'Première année': 2024 }))).toContain(
      '5 tariff primary-schools *..* *',
    );
    expect(refused(withService('flux', { 'Première année': 2024 }))).toContain(
      '5 tariff accounting-flows 2024..2024 *',
    );
  });

  test('or with prices by territory, which none but the schools’ has', () => {
    const tariffs = read({
      EntActes: [ACT],
      EntTarifs: [rate('membre hors Somme', 8, { Service: 'Rentrée', ...NEW })],
    });
    expect(codes(tariffs)).toEqual(['serviceNearly A5']);
    expect(refused(tariffs)).toContain('5 tariff primary-schools 2024-2025..2024-2025 *');
  });

  test('two new ones of nearly the same name are both asked about, one that is confirmed is not', () => {
    const rows = (remark: string | null) =>
      read({
        EntActes: [ACT],
        EntTarifs: [
          rate('forfait', 8, { Service: 'Mairie en ligne', ...NEW, Remarque: remark }),
          rate('forfait', 9, { Service: 'Mairies en ligne', ...NEW }),
        ],
      });
    expect(codes(rows(null))).toEqual(['serviceNearly A5', 'serviceNearly A6']);
    expect(codes(rows('Nouveau service'))).toEqual(['newService A5', 'newService A6']);
  });
});

describe('a price of 0 €', () => {
  const priced = (others: RowOf<'EntTarifs'>) =>
    read({ EntActes: [ACT], EntTarifs: [rate('membre', 0, others)] });

  test.each([0, '0', '0,00 €', -0])('%p is asked about', (amount) => {
    const tariffs = priced({ Montant: amount });
    expect(said(tariffs)).toEqual([
      "error ENT tarifs!I5 Trouvé un prix de 0 €. S'il est voté, commencez la remarque de la ligne par « Gratuit » ; sinon, saisissez le prix.",
    ]);
    expect(refused(tariffs)).toEqual(['5 tariff primary-schools 2024-2025..2024-2025 *']);
  });

  test.each(['Gratuit', 'GRATUITÉ votée pour un an'])('is a vote where the remark says %p', (remark) => {
    const tariffs = priced({ Remarque: remark });
    expect(tariffs.issues).toEqual([]);
    expect(refused(tariffs)).toEqual([]);
  });

  test('of a new service is asked about, a share of 0 is not', () => {
    const tariffs = read({
      EntActes: [ACT],
      EntTarifs: [
        rate('forfait', 0, { Service: 'Photocopies', ...NEW }),
        rate('revalorisation', 0, { Service: 'archiving', 'Première année': 2026 }),
      ],
    });
    expect(codes(tariffs).filter((code) => !code.startsWith('newService'))).toEqual(['zeroPrice I5']);
  });
});

describe('a line of charges', () => {
  const YEAR = '2022-2023';
  const line = (label: string, gross: number, others: RowOf<'EntCharges'> = {}): RowOf<'EntCharges'> => ({
    Année: YEAR,
    Ligne: label,
    Brut: gross,
    Acte: 'DL-2025-06',
    ...others,
  });
  const withLines = (...lines: readonly RowOf<'EntCharges'>[]) =>
    read({ EntActes: [ACT], EntCharges: lines });

  test.each(cases.chargeLines)('$written is asked whether it is $known', ({ written, known }) => {
    const tariffs = withLines(line(written, 10), line('Autre', 5));
    expect(said(tariffs)).toEqual([
      `error ENT charges!B5 « ${written} » est-elle la ligne connue « ${known} » ? Écrivez ce nom ; si c'est une autre charge, remplissez Proportionnelle.`,
    ]);
    expect(problemFrom(() => chargesOf(tariffs.book, YEAR)).code).toBe('workbookUnread');
    const answered = withLines(line(written, 10, { Proportionnelle: 'non' }), line('Autre', 5));
    expect(chargesOf(answered.book, YEAR).total.toFixed(2)).toBe('15.00');
  });

  test.each(cases.otherChargeLines)('%s is one of its own', (written) => {
    expect(chargesOf(withLines(line(written, 10)).book, YEAR).lines).toHaveLength(1);
  });

  test.each(cases.sums)('%s is a sum, and refuses the year', (written) => {
    const tariffs = withLines(line('Autre', 5), line(written, 7));
    expect(codes(tariffs)).toEqual(['subtotal B6']);
    expect(problemFrom(() => chargesOf(tariffs.book, YEAR)).code).toBe('workbookUnread');
  });

  test.each(cases.totals)('%s checks the sum', (written) => {
    expect(chargesOf(withLines(line('Autre', 5), line(written, 5)).book, YEAR).total.toFixed(2)).toBe('5.00');
    expect(codes(withLines(line('Autre', 5), line(written, 6)))).toEqual(['totalDiffers C6']);
  });

  test('that is the sum of the others is asked about, unless it says that it is a charge', () => {
    const others = [line('Un', 10), line('Deux', 20.5)];
    const tariffs = withLines(...others, line('Dépenses', 30.5));
    expect(said(tariffs)).toEqual([
      "error ENT charges!C7 Le montant, 30,50\u00a0€, est la somme des autres lignes. Si c'est leur total, écrivez TOTAL ; si c'est une charge, remplissez Proportionnelle.",
    ]);
    expect(problemFrom(() => chargesOf(tariffs.book, YEAR)).code).toBe('workbookUnread');
    const answered = withLines(...others, line('Dépenses', 30.5, { Proportionnelle: 'non' }));
    expect(chargesOf(answered.book, YEAR).total.toFixed(2)).toBe('61.00');
    // A TOTAL says as much.
    expect(codes(withLines(...others, line('Dépenses', 30.5), line('TOTAL', 61)))).toEqual([]);
    expect(codes(withLines(line('Un', 5), line('Deux', 5)))).toEqual([]);
    expect(codes(withLines(line('Un', 0), line('Deux', 0), line('Trois', 0)))).toEqual([]);
  });
});

describe('an act of nearly the name of one that ships', () => {
  const withAct = (key: string | null, cited = '20240617_DL_05') =>
    read({ EntActes: [{ ...ACT, Acte: key }], EntTarifs: [rate('membre', 8, { Acte: cited })] });

  test.each(cases.acts)('$written refuses what cites $known', ({ written, known }) => {
    const tariffs = withAct(written);
    expect(said(tariffs)[0]).toBe(
      `error ENT actes!A5 « ${written} » est-il l'acte connu « ${known} » ? Écrivez-le de même, ou donnez à l'acte un autre nom.`,
    );
    expect(refused(tariffs)).toEqual(['5 tariff primary-schools 2024-2025..2024-2025 *']);
  });

  test.each(cases.otherActs)('%s is another act', (written) => {
    expect(withAct(written).issues).toEqual([]);
  });

  test.each([null, '#REF!', true])('a name that is %p may be that of any act that ships', (key) => {
    const tariffs = withAct(key as string);
    expect(said(tariffs)[1]).toBe(
      "error ENT tarifs!D5 L'acte « 20240617_DL_05 » est peut-être celui d'une ligne d'EntActes dont le nom est illisible (5). Corrigez cette ligne.",
    );
    expect(refused(tariffs)).toEqual(['5 tariff primary-schools 2024-2025..2024-2025 *']);
  });

  test('an act of the workbook is cited all the same', () => {
    const tariffs = read({
      EntActes: [ACT, { ...ACT, Acte: '#REF!' }],
      EntTarifs: [rate('membre', 8)],
    });
    expect(refused(tariffs)).toEqual([]);
  });
});

describe('a column renamed', () => {
  type Table = 'EntTarifs' | 'EntCharges' | 'EntMembres';
  const renamed = (table: Table, header: string, written: string) => {
    const columns = TABLE_LAYOUTS[table].columns.map((column): string => column.header);
    const headers = columns.map((column) => (column === header ? written : column));
    return readWorkbookTariffs({
      ...tablesOf({}),
      [table]: contentOf(table, headers, [headers.map(() => 'x')]),
    });
  };

  test.each(cases.columns)('$table: « $written » is asked whether it is $meant', (given) => {
    const { table, written, meant } = given;
    const tariffs = renamed(table as Table, meant, written);
    expect(said(tariffs)).toEqual([
      `error ENT ${table.slice(3).toLowerCase()}!A4:Z5 La colonne « ${written} » est-elle « ${meant} », qui manque ? Donnez-lui ce nom, ou un nom qui n'y ressemble pas : la table ne peut pas être lue.`,
    ]);
    expect(refused(tariffs)).toHaveLength(table === 'EntCharges' ? 2 : 1);
  });

  test.each(cases.otherColumns)('$table: « $written » is one of the user’s own', (given) => {
    const tariffs = renamed(given.table as Table, given.missing, given.written);
    expect(codes(tariffs).some((code) => code.startsWith('columnNearly'))).toBe(false);
  });
});
