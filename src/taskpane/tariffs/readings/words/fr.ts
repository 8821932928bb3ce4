import { french } from '../../../words/typography';

export const fr = {
  purpose: french`Là où un texte est ambigu, la lecture retenue, et ce que donnerait l'autre. Une lecture gardée ici vaut pour ce classeur.`,
  note: french`Les lectures gardées sont dans la table EntLectures ; en supprimer une ligne rend celle qui est livrée.`,
  inUse: '(en usage)',
  shipped: french`Lecture livrée avec le complément.`,
  ofWorkbook: (date: string | null, author: string | null, note: string | null) =>
    french`Gardée dans ce classeur${date === null ? '' : ` le ${date}`}${author === null ? '' : ` par ${author}`}${note === null ? '' : `. ${note}`}.`,
  author: french`Auteur (facultatif)`,
  noteField: french`Motif (facultatif)`,
  keep: 'Garder cette lecture',
  done: french`La lecture est gardée ; les formules en tiennent compte.`,
  consequences: {
    college: (siteTv: string, whole: string, year: string) =>
      french`Collège de 200 élèves, ${year} : SITE.TV ${siteTv}, ${whole} en tout.`,
    pithon: (pupils: number, amount: string, year: string) =>
      french`Pithon, ${pupils} élèves, ${year} : ${amount}.`,
    cost: (charges: string, pupils: string, cost: string, year: string) =>
      french`${year} : ${charges} ÷ ${pupils} = ${cost} par élève.`,
    noYear: french`Aucune année n'a toutes ses charges et ses effectifs.`,
    standing: (amount: string, year: string) => french`Collège de 200 élèves, ${year} : ${amount}.`,
    wholeCount: french`La répartition de 2023-2024 entre les deux tarifs fait 41 974 élèves.`,
    countOfSomme: french`Les élèves des membres hors de la Somme s'ajoutent aux 41 974.`,
    npdc: (pupils: string, subsidies: string, amount: string) =>
      french`${pupils} élèves, ${subsidies} de subventions : ${amount}.`,
  },
};

export type ReadingsWords = typeof fr;
