import type { ReadingsWords } from './fr';

export const en: ReadingsWords = {
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
