import { deliberationOf, deliberationText } from '../../src/deliberation/deliberation';
import { shippedBook } from '../../src/engine/book/shipped-book';
import type { CellValue } from '../../src/workbook/open-workbook';
import { ACT, rate, read } from '../workbook-tariffs/support/tables';

const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));

test('every figure of a known year stands in its text', () => {
  const { title, paragraphs, missing } = deliberationOf(shippedBook, '2021-2022');
  expect([title, missing]).toEqual(["Contribution à l'ENT des écoles, année scolaire 2021-2022", 0]);
  expect(plain(paragraphs)).toEqual([
    'Délibération n° [numéro à compléter] du [date à compléter]',
    'Le comité syndical,',
    "Vu les statuts du syndicat mixte et la charte de fonctionnement du service de l'ENT ;",
    "Considérant que les charges du service s'élèvent à 320 319,16 € pour 43 792 élèves, soit 7,37 € par élève (320 319,16 € pour 43 478 élèves) ;",
    'Considérant que les contributions proposées produisent 325 505,20 €, soit un solde de +5 186,04 € ;',
    'Délibère :',
    "Article 1. Pour l'année scolaire 2021-2022, la contribution au service mutualisé de l'espace numérique de travail (ENT) est de 7,40 € par élève, toutes taxes comprises, pour les collectivités et établissements des territoires membres situés dans la Somme.",
    'Article 2. La contribution est de 12,00 € par élève pour les collectivités et établissements de la Somme situés hors des territoires membres, et pour ceux des territoires membres situés hors de la Somme.',
    "Article 3. Les contributions sont facturées aux collectivités et établissements compétents, selon les comptes d'élèves créés pendant l'année scolaire 2021-2022.",
    'Article 4. Elles sont inscrites en recettes de fonctionnement du budget principal, exercice 2022.',
    "Article 5. Le Président est chargé de l'exécution de la présente délibération.",
  ]);
});

test('what nothing gives is left to complete, and counted', () => {
  const { paragraphs, missing } = deliberationOf(shippedBook, '2022-2023');
  const text = paragraphs.join('\n');
  expect(text.match(/\[tarif à compléter\]/g)).toHaveLength(2);
  expect(text).toContain('[charges à compléter] pour [effectif à compléter] élèves, soit [coût à compléter]');
  expect(text).toContain('[produits à compléter], soit un solde de [solde à compléter]');
  expect(missing).toBe(8);
});

test('a year that the workbook alone gives is told whole, and the shipped ones with it', () => {
  const rates = [rate('membre', '7,50'), rate('membre hors Somme', 12), rate('hors membre', 12)];
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
    EntTarifs: rates,
    EntCharges: [
      line('CANOPE', 10_000),
      line('Frais de personnel', '305 450,80 €'),
      line('Total', 315_450.8),
    ],
    EntEffectifs: [pupils('membre', '42 000'), pupils('membre hors Somme', 20), pupils('hors membre', 300)],
  });
  expect(issues).toEqual([]);
  const { paragraphs, missing } = deliberationOf(book, '2024-2025');
  expect(missing).toBe(0);
  expect(plain(paragraphs).slice(3, 9)).toEqual([
    "Considérant que les charges du service s'élèvent à 315 450,80 € pour 42 320 élèves, soit 7,51 € par élève (315 450,80 € pour 42 000 élèves) ;",
    'Considérant que les contributions proposées produisent 318 840,00 €, soit un solde de +3 389,20 € ;',
    'Délibère :',
    "Article 1. Pour l'année scolaire 2024-2025, la contribution au service mutualisé de l'espace numérique de travail (ENT) est de 7,50 € par élève, toutes taxes comprises, pour les collectivités et établissements des territoires membres situés dans la Somme.",
    'Article 2. La contribution est de 12,00 € par élève pour les collectivités et établissements de la Somme situés hors des territoires membres, et pour ceux des territoires membres situés hors de la Somme.',
    "Article 3. Les contributions sont facturées aux collectivités et établissements compétents, selon les comptes d'élèves créés pendant l'année scolaire 2024-2025.",
  ]);
  expect(paragraphs.at(-2)).toBe(
    'Article 4. Elles sont inscrites en recettes de fonctionnement du budget principal, exercice 2025.',
  );
  expect(deliberationOf(book, '2021-2022')).toEqual(deliberationOf(shippedBook, '2021-2022'));
});

test('rates that differ outside the Somme have an article each', () => {
  const rates = [rate('membre', 7.6), rate('membre hors Somme', 11), rate('hors membre', 12.5)];
  const { book } = read({ EntActes: [{ ...ACT, Statut: 'projet' }], EntTarifs: rates });
  const articles = plain(deliberationOf(book, '2024-2025').paragraphs).filter((one) =>
    one.startsWith('Article'),
  );
  expect(articles).toHaveLength(6);
  expect(articles[1]).toBe(
    'Article 2. La contribution est de 11,00 € par élève pour les collectivités et établissements des territoires membres situés hors de la Somme.',
  );
  expect(articles[2]).toContain('12,50 € par élève');
  expect(articles[4]).toContain('exercice 2025');
});

test('is pasted as one text', () => {
  const text = deliberationText(deliberationOf(shippedBook, '2023-2024'));
  expect(
    text.startsWith("Contribution à l'ENT des écoles, année scolaire 2023-2024\n\nDélibération n°"),
  ).toBe(true);
});
