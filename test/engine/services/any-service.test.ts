import { loadBook } from '../../../src/engine/book/load-book';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { session } from '../../../src/engine/session';
import { ACT, read, type RowOf } from '../../workbook-tariffs/support/tables';
import { explainCall } from '../../../src/functions/grounds/explain-call';
import { plain } from '../../support/plain';
import type { TariffData } from '../../../src/tariffs/model';
import { shippedData } from '../../../src/tariffs/shipped';
import { cell, message, spilled } from '../../functions/call';

const YEAR = '2023-2024';

const listed = () => spilled('SERVICES') as readonly (readonly string[])[];

afterEach(() => {
  session.book = shippedBook;
});

describe('ENT.MONTANT', () => {
  test.each([
    // 412 × 7,40 and 100 × 12,00 (deliberation 20240617_DL_05, articles 1 and 2).
    [['écoles', 412, YEAR, 'membre'], 3048.8],
    [['Contribution ENT du premier degré', 412, YEAR, 'Péronne'], 3048.8],
    [['primary-schools', 100, YEAR, 'hors membre'], 1200],
    // 4 250 × 1,30; the option alone, 4 250 × 0,30; five half-days at 150 € more (conditions, article 5).
    [['NPDC', 4250, YEAR], 5525],
    [['npdc', 4250, YEAR, null, null, 'option'], 1275],
    [['npdc', 4250, YEAR, null, 5], 6275],
    [['npdc', 0, YEAR, null, 5], 750],
    // 715 × 0,07; 715 × 0,05 = 35,75, held up to the floor of 50 €.
    [['flux', 715, 2017, 'commune'], 50.05],
    [['Flux comptables', 715, 2017, 'EPCI'], 50],
    // 1 × 18 × 3 + 75; 4 × 18 × 5 for the licences of five years.
    [['antivirus', 1, 2022], 129],
    [['antivirus', 4, 2022, null, 5, 'licences'], 360],
    [['antivirus', 4, 2022, null, 3, 'Installation, suivi des alertes et assistance'], 180],
    // 2 500 for 20 workshops and one at 50 €; 4 at 100 €.
    [['utonum EPCI', 21, 2022], 2550],
    [['utonum', 4, 2022, 'commune mutualisée'], 400],
    // 350 × 6 + 409,40 + 210 × 6 + 247,30, without Labomep, which is due once: 2 000 €.
    [['collèges', 350, YEAR, null, 210], 4016.7],
    [['collèges', 350, YEAR, null, 210, 'Labomep'], 2000],
    // min(70 % × 10 000, max(330, 20 000 × 0,22)).
    [['cyber', 20000, 2022, null, 10000], 4400],
  ] as const)('%j is %d', (values, expected) => {
    expect(cell('MONTANT', ...values)).toBe(expected);
  });

  test('spills over ranges, each error in its own cell', () => {
    expect(
      spilled('MONTANT', 'flux', [[715], [100], [1e9 + 1]], 2017, [['commune', 'EPCI', 'CCAS']]),
    ).toEqual([
      [50.05, 50, '#VALEUR!'],
      [50, 50, '#VALEUR!'],
      ['#VALEUR!', '#VALEUR!', '#VALEUR!'],
    ]);
  });

  describe('of a quantity of 0', () => {
    test.each([
      ['a product is 0', ['écoles', 0, YEAR, 'membre'], 0],
      ['a product is 0', ['utonum', null, 2022, 'CCAS'], 0],
      ['a service with a floor has nothing to price', ['flux', 0, 2017, 'commune'], ''],
      ['so has a package', ['utonum EPCI', 0, 2022], ''],
      ['so has one with an installation', ['antivirus', 0, 2022], ''],
      ['so has a college', ['collèges', 0, YEAR, null, 0], ''],
      ['so has a grant', ['cyber', 0, 2022, null, 500], ''],
    ] as const)('%s: %j', (_what, values, expected) => {
      expect(cell('MONTANT', ...values)).toBe(expected);
    });
  });

  test('a row of nothing, and a blank cell where a word may stand, answer nothing', () => {
    expect(cell('MONTANT', '', '', '')).toBe('');
    expect(cell('MONTANT', 0, 0, YEAR)).toBe('');
    expect(cell('MONTANT', 'écoles', 412, YEAR, '')).toBe('');
    expect(cell('MONTANT', 'antivirus', 1, 2022, null, null, '')).toBe('');
  });

  describe('asks for what it cannot know', () => {
    test.each([
      [['mairie connectée', 1, 2022], /^#N\/A Mairie connectée : le prix n'est pas dans les sources/],
      [['archivage', 1, 2023], /^#N\/A .*grille de 2019.* n'est pas dans les sources/],
      [['écoles', 1, '2022-2023', 'membre'], /^#N\/A Aucun tarif voté pour 2022-2023/],
      [['écoles', 1, YEAR, 'hors territoire'], /^#N\/A Aucun tarif voté pour « hors territoire »/],
      [['flux', 1, 2018, 'commune'], /^#N\/A .*aucun tarif connu pour 2018/],
      [
        ['cantine', 1, 2022],
        /^#VALEUR! service : trouvé « cantine », attendu l'un de : écoles, collèges, NPDC, flux, /,
      ],
      [['écoles', 1, 2024, 'membre'], /^#VALEUR! annee : trouvé « 2024 », attendu une année scolaire/],
      [['flux', 1, '2016-2017', 'commune'], /^#VALEUR! annee : trouvé « 2016-2017 », attendu un exercice/],
      [['écoles', 1, 'hier', 'membre'], /^#VALEUR! Année scolaire : trouvé « hier »/],
      [
        ['écoles', 412, YEAR],
        /^#VALEUR! categorie : à donner pour .* : membre, membre hors Somme, hors membre\./,
      ],
      [
        ['flux', 715, 2017, 'CCAS'],
        /^#VALEUR! categorie : trouvé « CCAS », attendu l'un de : commune, EPCI\./,
      ],
      [['npdc', 1, YEAR, 'commune'], /^#VALEUR! categorie : .* n'en dépend pas/],
      [['flux', 1, 2017, 'commune', 3], /^#VALEUR! quantite_2 : .* n'en dépend pas/],
      [['collèges', 350, YEAR], /^#VALEUR! quantite_2 : à donner pour .* : élèves au-delà d'une heure\./],
      [['collèges', 350, YEAR, null, 351], /^#VALEUR! Élèves au-delà d'une heure : trouvé 351/],
      [['cyber', 300, 2022], /^#VALEUR! quantite_2 : à donner pour .* : coût en €\./],
      [['antivirus', 1, 2022, null, 2], /^#VALEUR! Durée en années : trouvé 2, attendu au moins 3/],
      // An unsound term goes before a year without a price.
      [['antivirus', 1, 2021, null, 2], /^#VALEUR! Durée en années/],
      [['antivirus', 1, 2022, null, 3.5], /^#VALEUR! quantite_2 : trouvé 3,5, attendu un nombre entier/],
      [
        ['antivirus', 1, 2022, null, 3, 'pose'],
        /^#VALEUR! objet : trouvé « pose », attendu l'un de : licences, installation\./,
      ],
      [['flux', 1, 2017, 'commune', null, 'part'], /^#VALEUR! objet : .* n'en dépend pas/],
      [['antivirus', 7, 2022], /^#N\/A Trouvé 7 : sur devis/],
    ] as const)('%j: %s', (values, sentence) => {
      expect(message('MONTANT', ...values)).toMatch(sentence);
    });
  });
});

describe('a service of the workbook', () => {
  const rate = (
    service: string,
    component: string,
    amount: number | null,
    others: RowOf<'EntTarifs'> = {},
  ) => ({
    Service: service,
    'Première année': 2026,
    Acte: ACT.Acte ?? null,
    Composante: component,
    Montant: amount,
    Unité: 'habitant, par an',
    Base: 'HT',
    Remarque: 'Nouveau service.',
    ...others,
  });

  beforeEach(() => {
    session.book = read({
      EntActes: [ACT],
      EntTarifs: [
        rate('Mairie connectée', 'forfait', 480, { Unité: 'commune' }),
        rate('Portail famille', 'commune', 0.5),
        rate('Portail famille', 'EPCI', 0.4),
        rate('Cadastre', 'membre', 2),
        rate('Cadastre', 'hors membre', 3),
        rate('Hébergement', 'habitant', 0.5),
        rate('Hébergement', 'plancher', 50),
        rate('Hébergement', 'Maximum', 1000),
        rate('Cartographie', 'tranche', 100, { De: 1, À: 999 }),
        rate('Cartographie', 'tranche', null, { De: 1000 }),
        rate('Cantine en ligne', 'membre', 2, { 'Première année': '2025-2026', Unité: 'élève', Base: 'TTC' }),
        rate('Cantine en ligne', 'hors membre', 3, {
          'Première année': '2025-2026',
          Unité: 'élève',
          Base: 'TTC',
        }),
      ],
    }).book;
  });

  test.each([
    [['Mairie connectée', 1, 2026], 480],
    [['mairie-connectee', 0, 2026], ''],
    [['portail famille', 1500, 2026, 'EPCI'], 600],
    [['Portail famille', 1500, 2026, 'Commune'], 750],
    // By budget year: the public list of members has no date, and tells the territory all the same.
    [['Cadastre', 10, 2026, 'Péronne'], 20],
    [['Cadastre', 10, 2026, 'membre'], 20],
    // 0,50 € an inhabitant, from 50 € to 1 000 €.
    [['Hébergement', 10, 2026], 50],
    [['Hébergement', 1001, 2026], 500.5],
    [['Hébergement', 5000, 2026], 1000],
    [['Hébergement', 0, 2026], ''],
    [['Cartographie', 999, 2026], 100],
    // Péronne is of a member EPCI; Maisnières is not.
    [['Cantine en ligne', 10, '2025-2026', 'Péronne'], 20],
    [['Cantine en ligne', 10, '2025-2026', 'non membre'], 30],
  ] as const)('%j is %j', (values, expected) => {
    expect(cell('MONTANT', ...values)).toBe(expected);
  });

  test.each([
    [['Piscine', 2, 2026], /^#VALEUR! service : trouvé « Piscine »/],
    [['Mairie connectée', 2, 2026], /^#VALEUR! quantite : trouvé 2, attendu 1 : .* forfaitaire/],
    [['Mairie connectée', 1, 2025], /^#N\/A Mairie connectée : aucun tarif connu pour 2025/],
    [['Portail famille', 1500, 2026], /^#VALEUR! categorie : à donner .* : commune, EPCI\./],
    [['Cartographie', 1000, 2026], /^#N\/A Trouvé 1.000 : sur devis/],
    [['Cartographie', 1, '2026-2027'], /^#VALEUR! annee : .* attendu un exercice/],
    [['Cantine en ligne', 10, '2025-2026', 'membre hors Somme'], /^#N\/A/],
  ] as const)('%j: %s', (values, sentence) => {
    expect(message('MONTANT', ...values)).toMatch(sentence);
  });

  test('is in the list', () => {
    const row = listed().find(([id]) => id === 'classeur:portail-famille');
    expect(row?.slice(1, 6)).toEqual(['Portail famille', 'non précisé', 'habitant, par an', 'HT', '2026']);
    expect(listed().filter(([, label]) => label === 'Mairie connectée')).toHaveLength(1);
  });
});

describe('ENT.SERVICES', () => {
  test('lists the services of the sources, those without a price at the end', () => {
    const [header, ...rows] = listed();
    expect(header).toEqual(['Identifiant', 'Service', 'Payeur', 'Unité', 'Base', 'Années tarifées', 'Acte']);
    expect(rows.find(([id]) => id === 'primary-schools')?.slice(4)).toEqual([
      'TTC',
      '2021-2022, 2023-2024',
      'Délibération 20240617_DL_05 du 17/06/2024',
    ]);
    expect(rows.find(([id]) => id === 'antivirus')?.slice(4, 6)).toEqual(['HT', 'à partir de 2022']);
    expect(rows.find(([id]) => id === 'mairie-connectee')).toEqual([
      'mairie-connectee',
      'Mairie connectée',
      '',
      '',
      '',
      'prix absent des sources',
      '',
    ]);
  });
});

describe('what stands behind an amount', () => {
  const behind = (...values: readonly unknown[]) => explainCall('MONTANT', values, { row: 0, column: 0 });

  test.each([
    [['flux', 715, 2017, 'commune'], '715 habitants × 0,07 € = 50,05 € HT', 'Bureau du 28/11/2016'],
    [
      ['écoles', 412, YEAR, 'membre'],
      '412 élèves × 7,40 € (membre, 2023-2024) = 3 048,80 €',
      'Délibération 20240617_DL_05',
    ],
  ] as const)('%j: %s', (values, sentence, act) => {
    const { sentence: said, citation } = behind(...values);
    expect(plain(said ?? '')).toBe(sentence);
    expect(citation).toContain(act);
  });

  test('is nothing where there is nothing to price', () => {
    expect(behind('flux', 0, 2017, 'commune')).toMatchObject({ answer: '', sentence: null });
  });
});

describe('a service without a price in any year', () => {
  beforeEach(() => {
    const { tariffs } = shippedData as TariffData;
    session.book = loadBook({
      ...(shippedData as object),
      tariffs: tariffs.map((tariff) => (tariff.id === 'cyber-grant' ? { ...tariff, versions: [] } : tariff)),
    });
  });

  test('has no amount, and no act in the list', () => {
    expect(cell('MONTANT', 'cyber', 300, 2022, null, 129)).toBe('#N/A');
    expect(
      listed()
        .find(([id]) => id === 'cyber-grant')
        ?.slice(4),
    ).toEqual(['non précisée', '', '']);
  });
});

describe('ENT.DETAIL of a draft without date, article or lines', () => {
  beforeEach(() => {
    const { acts, tariffs } = shippedData as TariffData;
    const act = {
      id: 'projet',
      body: 'Comité syndical',
      number: null,
      date: null,
      title: 'Projet',
      item: null,
    };
    const rule = {
      kind: 'perUnit',
      per: ['pupils'],
      rates: Object.fromEntries(
        ['membre', 'membre hors Somme', 'hors membre'].map((one) => [one, { amount: '8.00' }]),
      ),
    };
    const version = { from: '2098-2099', to: '2098-2099', act: 'projet', rule };
    session.book = loadBook({
      ...(shippedData as object),
      acts: [...acts, { ...act, status: 'draft', source: null }],
      tariffs: tariffs.map((tariff) =>
        tariff.id === 'primary-schools' ? { ...tariff, versions: [...tariff.versions, version] } : tariff,
      ),
    });
  });

  test('says that it is one, and leaves the rest blank', () => {
    expect(spilled('DETAIL', 2, 'membre', '2098-2099')).toEqual([
      ['Élèves', 2],
      ['Tarif', 8],
      ['Catégorie', 'membre'],
      ['Commune ou EPCI', ''],
      ['Montant exact', 16],
      ['Montant', 16],
      ['Acte', 'Comité syndical (projet)'],
      ['Date', ''],
      ['Article', ''],
      ['Lignes', ''],
      ['Remarques', "Tarif prévisionnel : le vote n'a pas eu lieu."],
    ]);
    expect(spilled('DETAIL', 7, 'Pithon', '2023-2024')).toContainEqual(['Lignes', '149-155']);
  });
});
