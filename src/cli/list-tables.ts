import type { TariffBook } from '../engine/book/tariff-book';
import { COMMITTEE_TABLES, type CommitteeTable } from '../sheets/catalogue';

const WIDTH = 15;

/** What `npm run table` answers alone: the tables and their years. */
export function listTables(book: TariffBook): readonly string[] {
  return [
    'Tableaux :',
    ...COMMITTEE_TABLES.map((table) => `  ${table.id.padEnd(WIDTH)}${table.shows}${years(table, book)}`),
    '',
    'Usage : npm run table -- decompte 2021-2022 [options]',
    '  --base votée|charte   decompte : assiette du coût par élève, toutes les charges (par défaut), ou comptes et contenus payants',
    "  --data FICHIER        tarifs d'un classeur, exportés par le volet en .json",
    "  --date AAAA-MM-JJ     date portée par la feuille ; aujourd'hui par défaut",
    '  --out FICHIER         nom du fichier .xlsx',
    '  --force               remplace un fichier qui existe',
    '',
    'Projet de délibération : npm run table -- deliberation 2023-2024 [options]',
    '  --out FICHIER         nom du fichier, qui dit sa forme : .docx (par défaut), .txt ou .xlsx',
    '  --data, --date, --force comme ci-dessus',
    '',
    'Facturer : npm run table -- facturation 2023-2024 --input effectifs.csv [options]',
    '  --input FICHIER       la liste, un classeur .xlsx ou un fichier CSV, reconnu à son contenu',
    '  --sheet FEUILLE       feuille du classeur, si plusieurs peuvent être la liste ou si elle est masquée',
    "  --separator S         séparateur du CSV : ';', ',', tab ou '|' ; reconnu d'après les lignes par défaut",
    '  --column "CHAMP=EN-TÊTE"  colonne d\'un champ, à répéter ; par sa lettre avec =D, aucune avec "CHAMP="',
    '  --hidden facturer|ecarter  ce qui est fait des lignes masquées ou filtrées',
    '  --repair, --no-repair  répare les textes aux accents mal relus (PÃ©ronne), ou les garde',
    '  --service ecoles|colleges|npdc   ce qui est facturé ; les écoles par défaut',
    "  --earlier FICHIER     état déjà établi (.xlsx), à répéter s'il y en a plusieurs : seules les différences sont facturées",
    "  --set-aside           écarte les lignes en erreur, et les liste dans l'état",
    '  --titres FICHIER      liste des titres, en .csv',
    '  --threshold EUROS     seuil de recouvrement ; 15 par défaut',
    '  --budget-year ANNÉE   exercice ; par défaut celui qui suit la rentrée',
    '  --subsidies EUROS     collèges : subventions à déduire',
    '  --siret N°            collèges : SIRET du redevable',
    "  --confirm-vote        le tarif dont le vote n'est pas connu a été voté à ce prix",
    "  --standing-price      aucun acte n'a modifié le prix sans terme d'une année passée (collèges)",
    '  --out, --data, --date, --force comme ci-dessus',
  ];
}

function years({ id, years: yearsOf }: CommitteeTable, book: TariffBook): string {
  if (yearsOf === null) return '.';
  const known = yearsOf(book).map((year) => {
    const isTotalOnly =
      id === 'decompte' &&
      book.data.charges.some(({ schoolYear, lines }) => schoolYear === year && lines === null);
    return isTotalOnly ? `${year} (total seul connu, lignes à remplir)` : year;
  });
  return `. Années : ${known.join(', ')}`;
}
