import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

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

const en: ReadingsWords = {
  purpose:
    'Where a text is ambiguous, the reading kept, and what the other one would give. A reading kept here holds for this workbook.',
  note: 'The readings kept are in the table EntLectures; deleting a row of it gives back the one that ships.',
  inUse: '(in use)',
  shipped: 'Reading shipped with the add-in.',
  ofWorkbook: (date, author, note) =>
    `Kept in this workbook${date === null ? '' : ` on ${date}`}${author === null ? '' : ` by ${author}`}${note === null ? '' : `. ${note}`}.`,
  author: 'Author (optional)',
  noteField: 'Reason (optional)',
  keep: 'Keep this reading',
  done: 'The reading is kept; the formulas follow it.',
  consequences: {
    college: (siteTv, whole, year) => `College of 200 pupils, ${year}: SITE.TV ${siteTv}, ${whole} in all.`,
    pithon: (pupils, amount, year) => `Pithon, ${pupils} pupils, ${year}: ${amount}.`,
    cost: (charges, pupils, cost, year) => `${year}: ${charges} ÷ ${pupils} = ${cost} per pupil.`,
    noYear: 'No year has all of its charges and pupils.',
    standing: (amount, year) => `College of 200 pupils, ${year}: ${amount}.`,
    wholeCount: 'The split of 2023-2024 between the two rates makes 41,974 pupils.',
    countOfSomme: 'The pupils of members outside the Somme come on top of the 41,974.',
    npdc: (pupils, subsidies, amount) => `${pupils} pupils, ${subsidies} of subsidies: ${amount}.`,
  },
};

export const READINGS_WORDS = inBoth(fr, en);
