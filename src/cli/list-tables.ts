import type { TariffBook } from '../engine/book/tariff-book';

/** What `npm run table` answers alone: the tables and their years. */
export function listTables(book: TariffBook): string {
  const years = book.data.charges.map(({ schoolYear, lines }) =>
    lines === null ? `${schoolYear} (total seul connu, lignes à remplir)` : schoolYear,
  );
  return [
    'Tableaux :',
    `  decompte   tableau des charges du comité. Années : ${years.join(', ')}`,
    '',
    'Usage : npm run table -- decompte 2021-2022 [options]',
    '  --base votée|charte   assiette du coût par élève : toutes les charges (par défaut), ou comptes et contenus payants',
    "  --date AAAA-MM-JJ     date portée par la feuille ; aujourd'hui par défaut",
    '  --out FICHIER         nom du fichier .xlsx',
    '  --force               remplace un fichier qui existe',
  ].join('\n');
}
