import type { CellValue } from '../../src/kit/cells/cell';
import { blocksOf, deliberationOf, deliberationText } from '../../src/deliberation/deliberation';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { shippedBook } from '../../src/engine/book/shipped-book';
import type { SchoolYear } from '../../src/tariffs/model';
import { plain } from '../support/plain';
import { ACT, rate, read, type GivenTables } from '../workbook-tariffs/support/tables';

const straight = (text: string) => text.replaceAll('’', "'");
const textOf = (year: SchoolYear, book = shippedBook) =>
  straight(plain(deliberationText(deliberationOf(book, year))));
/** The paragraphs that begin so. */
const paragraphs = (text: string, start: string) =>
  text.split(/\n+/).filter((paragraph) => paragraph.startsWith(start));
const blanks = (text: string) => text.match(/\[[^\]]* à compléter\]/g) ?? [];

/** What nobody knows before the sitting, and is to fill whatever the year. */
const OF_THE_SITTING = 25;

/** A year of the workbook's own, its act a draft. */
function prepared(tables: GivenTables = {}): TariffBook {
  const line = (label: string, gross: CellValue) => ({
    Année: '2024-2025',
    Ligne: label,
    Brut: gross,
    Acte: 'DL-2025-06',
  });
  const pupils = (category: string, counted: CellValue) => ({
    Année: '2024-2025',
    Catégorie: category,
    Élèves: counted,
    Acte: 'DL-2025-06',
  });
  const { book, issues } = read({
    EntActes: [{ ...ACT, Statut: 'projet' }],
    EntTarifs: [rate('membre', '7,50'), rate('membre hors Somme', 12), rate('hors membre', 12)],
    EntCharges: [
      line('CANOPE', 10_000),
      line('Frais de personnel', '305 450,80 €'),
      line('Total', 315_450.8),
    ],
    EntEffectifs: [pupils('membre', '42 000'), pupils('membre hors Somme', 20), pupils('hors membre', 300)],
    ...tables,
  });
  expect(issues).toEqual([]);
  return book;
}

describe('the draft of 2021-2022, whose figures are all known', () => {
  const text = textOf('2021-2022');

  test('names the divisor of 7,37 €, and tells the pupils of the year apart', () => {
    // 320 319,16 ÷ 43 478 = 7,3673…; ÷ 43 792 = 7,3145….
    expect(paragraphs(text, 'Considérant')).toEqual([
      "Considérant que le service a concerné 43 792 élèves disposant d'un compte ENT, dont 43 478 facturés au tarif des membres et 314 à un autre tarif ;",
      "Considérant que les charges du service s'élèvent à 320 319,16 € pour l'année scolaire 2021-2022, soit 7,37 € par élève, pour un diviseur de 43 478 élèves facturés au tarif des membres ;",
      'Considérant que les contributions aux tarifs proposés produisent : 43 478 élèves × 7,40 € + 314 élèves × 12,00 € = 325 505,20 € ;',
      'Considérant que le solde des produits et des charges est un excédent de 5 186,04 € ;',
    ]);
    expect(text).toContain(
      "Coût par élève : 7,37 € est le quotient par 43 478 élèves ; par les 43 792 élèves de l'année, il serait de 7,31 €.",
    );
  });

  test('has its articles, and leaves to fill the budget allocation that no act says of the year', () => {
    expect(paragraphs(text, 'Article')).toEqual([
      "Article 1. Pour l'année scolaire 2021-2022, la contribution au service mutualisé des ENT est fixée à 7,40 € par élève pour les collectivités et établissements des territoires membres situés dans la Somme.",
      'Article 2. Elle est fixée à 12,00 € par élève pour les collectivités et établissements de la Somme situés hors des territoires membres, et pour ceux des territoires membres situés hors de la Somme.',
      "Article 3. Les contributions sont facturées aux collectivités et établissements compétents, selon les comptes d'élèves créés pendant l'année scolaire 2021-2022.",
      "Article 4. Elles sont imputées en [imputation (proposition à confirmer, rédaction de l'acte de 2024 : recettes de fonctionnement du budget principal) à compléter].",
      "Article 5. Le Président est chargé de l'exécution de la présente délibération.",
    ]);
  });

  test('has the parts of deliberation 20240617_DL_05, in its order, and the table of 28/06/2022 as its annex', () => {
    const headings = deliberationOf(shippedBook, '2021-2022');
    expect(
      blocksOf(headings).flatMap((block) => (block.kind === 'heading' ? [straight(plain(block.text))] : [])),
    ).toEqual([
      'Exposé',
      'Le comité syndical',
      'Délibère',
      'Vote',
      'Signatures',
      'Contrôle de légalité et publication',
      'Voies de recours',
      "Annexe : charges et produits de l'année scolaire 2021-2022",
      'Notes de préparation, à retirer du projet',
    ]);
    const annexed = text.slice(text.indexOf('Objet\t')).split('\n').slice(0, 18);
    expect(annexed).toEqual([
      'Objet\tMontant € TTC',
      'Compte élève plateforme ENT\t42 056,28 €',
      'Redevance EDUCLEVER\t22 500,00 €',
      'Madmagz\t24 048,07 €',
      'Edumedia\t23 656,66 €',
      'Universalis\t45 058,46 €',
      'Frais de personnel\t125 755,82 €',
      'Charges annexes et frais de mission\t2 243,87 €',
      'CANOPE\t20 000,00 €',
      'Evaluation\t15 000,00 €',
      'TOTAL dépenses année scolaire 2021-2022\t320 319,16 €',
      "Somme due par élève pour l'année scolaire 2021 - 2022 € TTC\t7,37 €",
      '',
      '320 319,16 € ÷ 43 478 élèves = 7,37 €. Dénominateur : 43 478 élèves facturés au tarif des membres.',
      '',
      'Territoire\tÉlèves\tTarif par élève\tProduit',
      'Territoires membres, dans la Somme\t43 478\t7,40 €\t321 737,20 €',
      'Territoires membres hors de la Somme et communes de la Somme hors territoires membres\t314\t12,00 €\t3 768,00 €',
    ]);
  });

  test('leaves the sitting and the vote to fill, each counted', () => {
    for (const field of [
      'Délibération n° : [numéro à compléter]',
      'Date de convocation : [date à compléter]',
      'Membres en exercice : [nombre à compléter]',
      'Membres votants : [nombre à compléter]',
      'Secrétaire de séance : [nom à compléter]',
      'Pour : [nombre à compléter]',
      'Abstentions : [nombre à compléter]',
      "Transmission au représentant de l'État : [date à compléter]",
    ]) {
      expect(text.split('\n')).toContain(field);
    }
    const { toFill, reasons } = deliberationOf(shippedBook, '2021-2022');
    // With the budget allocation.
    expect([toFill, blanks(text).length, reasons]).toEqual([OF_THE_SITTING + 1, OF_THE_SITTING + 1, []]);
    expect(text).not.toMatch(/adopt|unanim/i);
  });
});

test('2023-2024 has its total, the one count known as divisor, and the allocation that its act says', () => {
  const text = textOf('2023-2024');
  expect(paragraphs(text, 'Considérant')).toEqual([
    'Considérant que le service a concerné 41 974 élèves des écoles maternelles et primaires du département de la Somme, dont [effectif à compléter] facturés au tarif des membres et [effectif à compléter] à un autre tarif ;',
    // 311 210 ÷ 41 974 = 7,4143….
    "Considérant que les charges du service s'élèvent à 311 210,00 € pour l'année scolaire 2023-2024, soit 7,41 € par élève, pour un diviseur de 41 974 élèves (seul effectif connu) ;",
    'Considérant que les contributions aux tarifs proposés produisent : [produits à compléter] ;',
    'Considérant que le solde des produits et des charges est de [solde à compléter] ;',
  ]);
  expect(paragraphs(text, 'Article 4')).toEqual([
    'Article 4. Elles sont imputées en recettes de fonctionnement du budget principal.',
  ]);
  expect(text).toContain('Vu les résultats du compte administratif 2023,');
  expect(text).toContain('service facturé en 2024');
  expect(text).toContain('Charges : 311 210,00 € au total ; [lignes de charges à compléter].');
  expect(text).toContain('Des élèves situés hors de la Somme peuvent ne pas y être comptés.');
  // Two counts, products, balance, lines of charges, products by rate.
  expect(deliberationOf(shippedBook, '2023-2024').toFill).toBe(OF_THE_SITTING + 6);
  expect(blanks(text)).toHaveLength(OF_THE_SITTING + 6);
});

test('a year that nothing gives has no figure, and says why', () => {
  const text = textOf('2022-2023');
  const { toFill, reasons } = deliberationOf(shippedBook, '2022-2023');
  expect(paragraphs(text, 'Considérant')).toEqual([
    'Considérant que le service a concerné [effectif à compléter] élèves, dont [effectif à compléter] facturés au tarif des membres et [effectif à compléter] à un autre tarif ;',
    "Considérant que les charges du service s'élèvent à [charges à compléter] pour l'année scolaire 2022-2023, soit [coût par élève et son diviseur à compléter] ;",
    'Considérant que les contributions aux tarifs proposés produisent : [produits à compléter] ;',
    'Considérant que le solde des produits et des charges est de [solde à compléter] ;',
  ]);
  expect(text.match(/fixée à \[tarif à compléter\] par élève/g)).toHaveLength(2);
  expect(text).toContain('Les tarifs de 2022-2023 ne sont pas connus : ils sont à compléter.');
  expect(paragraphs(text, 'Chiffre à compléter.').map((reason) => reason.split('. ')[1])).toEqual([
    'Aucun tarif voté pour 2022-2023',
    'Aucun effectif connu pour 2022-2023',
    'Aucune charge connue pour 2022-2023',
  ]);
  expect(reasons).toHaveLength(3);
  // The allocation; three counts, charges, cost, products, balance; two rates; charges, their lines, products by rate.
  expect([toFill, blanks(text).length]).toEqual([OF_THE_SITTING + 13, OF_THE_SITTING + 13]);
});

test.each(['2021-2022', '2022-2023', '2023-2024'] as const)(
  'the draft of %s says no more than the acts do, and what is to be confirmed',
  (year) => {
    const text = textOf(year);
    expect(text).not.toMatch(/toutes taxes|par élève TTC/i);
    // Of TTC, the act of 2022 has what heads the charges and their cost per pupil.
    const [, annexed = ''] = text.split('Annexe : ');
    expect(text.slice(0, -annexed.length)).not.toContain('TTC');
    expect(text).toMatch(/approuvée par délibération du \[date à compléter\]/);
    expect(text).toContain('26/06/2016');
    expect(text).toContain('24/06/2014');
  },
);

describe('a year of the workbook’s own', () => {
  test('calls no subsidy a contribution', () => {
    const row = { Année: '2024-2025', Acte: 'DL-2025-06' };
    const book = prepared({
      EntCharges: [
        { ...row, Ligne: 'Frais de personnel', Brut: 315_450.8 },
        { ...row, Ligne: 'FEDER', Brut: 5000, Type: 'subvention' },
      ],
    });
    // 318 840 + 5 000; less 315 450,80.
    expect(paragraphs(textOf('2024-2025', book), 'Considérant').slice(-2)).toEqual([
      'Considérant que les contributions aux tarifs proposés et les autres recettes du service produisent : 42 000 élèves × 7,50 € + 20 élèves × 12,00 € + 300 élèves × 12,00 € + 5 000,00 € (Subvention : FEDER) = 323 840,00 € ;',
      'Considérant que le solde des produits et des charges est un excédent de 8 389,20 € ;',
    ]);
  });

  test('is told whole; what rests on a draft says so', () => {
    const text = textOf('2024-2025', prepared());
    expect(text).toContain(
      "Tarifs prévisionnels, repris de : Délibération 20250616_DL_04 du 16/06/2025 (projet). Le vote n'a pas eu lieu.",
    );
    expect(text).not.toContain('déjà été votés');
    // 315 450,80 ÷ 42 000 = 7,5107…; 42 000 × 7,50 + 320 × 12 = 318 840.
    expect(paragraphs(text, 'Considérant')).toEqual([
      'Considérant que le service a concerné 42 320 élèves, dont 42 000 facturés au tarif des membres et 320 à un autre tarif (effectif prévisionnel) ;',
      "Considérant que les charges du service s'élèvent à 315 450,80 € pour l'année scolaire 2024-2025 (charges prévisionnelles), soit 7,51 € par élève, pour un diviseur de 42 000 élèves facturés au tarif des membres ;",
      'Considérant que les contributions aux tarifs proposés produisent : 42 000 élèves × 7,50 € + 20 élèves × 12,00 € + 300 élèves × 12,00 € = 318 840,00 € ;',
      'Considérant que le solde des produits et des charges est un excédent de 3 389,20 € ;',
    ]);
    expect(deliberationOf(prepared(), '2024-2025').toFill).toBe(OF_THE_SITTING + 1);
    expect(textOf('2021-2022', prepared())).toBe(textOf('2021-2022'));
  });

  test.each([
    // 42 000 × 7,40 + 3 840 = 314 640; 315 450,80 − 314 640 = 810,80.
    ['7,40', 'est un déficit de 810,80 € ;'],
    // (315 450,80 − 3 840) ÷ 42 000 = 7,4193; 42 000 × 7,4193 = 311 610,60: 0,20 short of the charges.
    ['7,4193', 'est un déficit de 0,20 € ;'],
  ])('at %s € its balance is named', (membre, said) => {
    const EntTarifs = [rate('membre', membre), rate('membre hors Somme', 12), rate('hors membre', 12)];
    expect(textOf('2024-2025', prepared({ EntTarifs }))).toContain(
      `le solde des produits et des charges ${said}`,
    );
  });

  test('products that come to the charges are an equilibrium', () => {
    // 42 000 × 7,50 + 320 × 12 = 318 840.
    const EntCharges = [{ Année: '2024-2025', Ligne: 'Tout', Brut: 318_840, Acte: 'DL-2025-06' }];
    expect(textOf('2024-2025', prepared({ EntCharges }))).toContain(
      'Considérant que les produits égalent les charges : équilibre ;',
    );
  });

  test('over all pupils, the divisor is theirs and said to be the workbook’s', () => {
    const { book } = read({
      EntLectures: [{ Lecture: 'Coût par élève : dénominateur', Choix: 'tous les élèves' }],
    });
    expect(book.readings.choice('denominateur')).toBe('all');
    const text = textOf('2021-2022', book);
    expect(text).toContain(
      'soit 7,31 € par élève, pour un diviseur de 43 792 élèves à tous les tarifs (lecture du classeur) ;',
    );
    expect(text).not.toContain('7,37');
  });

  test('on the base of the charter, what is divided is told too', () => {
    const { book } = read({
      EntLectures: [{ Lecture: 'Coût par élève : assiette', Choix: 'assiette de la charte' }],
    });
    expect(book.readings.choice('assiette')).toBe('charter');
    // 42 056,28 + 22 500 + 24 048,07 + 23 656,66 + 45 058,46 = 157 319,47; ÷ 43 478 = 3,6183….
    expect(paragraphs(textOf('2021-2022', book), 'Considérant que les c').slice(0, 2)).toEqual([
      "Considérant que les charges du service s'élèvent à 320 319,16 € pour l'année scolaire 2021-2022 ;",
      "Considérant que les comptes et les contenus payants, seuls retenus d'après l'article 4.2 de la charte (lecture du classeur), en font 157 319,47 €, soit 3,62 € par élève, pour un diviseur de 43 478 élèves facturés au tarif des membres ;",
    ]);
  });

  test('the parenthesis of the acts that it leaves out is told, and what the workbook reads of Pithon', () => {
    const note = 'Territoires membres hors de la Somme :';
    const [kept = ''] = paragraphs(textOf('2021-2022'), note);
    expect(kept).toMatch(
      /« \(Seine Maritime\) », que ce projet ne reprend pas.* pour que le tarif vaille aussi pour Pithon/,
    );
    const { book } = read({
      EntLectures: [{ Lecture: 'Pithon : membre hors Somme et Seine-Maritime', Choix: 'aucun tarif' }],
    });
    const [changed = ''] = paragraphs(textOf('2021-2022', book), note);
    expect(changed).toContain("votre classeur lit que Pithon (Aisne) n'a pas de tarif");
  });

  test('a row that could not be read leaves its figure to fill, and is named', () => {
    const { book } = read({
      EntCharges: [
        { Année: '2021-2022', Ligne: 'CANOPE', Brut: 'vingt mille', Acte: 'comite-2022-06-28-13' },
      ],
    });
    const text = textOf('2021-2022', book);
    expect(text).toContain("les charges du service s'élèvent à [charges à compléter]");
    expect(paragraphs(text, 'Chiffre à compléter.')).toEqual([expect.stringContaining('EntCharges')]);
  });

  test('rates that differ outside the Somme have an article each', () => {
    const EntTarifs = [rate('membre', 7.6), rate('membre hors Somme', 11), rate('hors membre', 12.5)];
    const articles = paragraphs(textOf('2024-2025', prepared({ EntTarifs })), 'Article');
    expect(articles).toHaveLength(6);
    expect(articles.slice(1, 3)).toEqual([
      'Article 2. Elle est fixée à 11,00 € par élève pour les collectivités et établissements des territoires membres situés hors de la Somme.',
      'Article 3. Elle est fixée à 12,50 € par élève pour les collectivités et établissements de la Somme situés hors des territoires membres.',
    ]);
  });
});
