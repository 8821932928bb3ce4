import { inBoth } from '../../../kit/messages';
import { french, englishPlural, frenchPlural } from '../../words/typography';

export const fr = {
  purpose: french`Les six tables par lesquelles ce classeur complète les tarifs livrés, chacune sur une feuille visible.`,
  tables: 'Tables',
  allThere: french`Les six tables sont dans ce classeur.`,
  missing: (tables: readonly string[]) => french`Tables absentes : ${tables.join(', ')}.`,
  create: 'Créer les tables absentes',
  created: french`Les tables sont créées.`,
  export: 'Exporter',
  exported: (rows: number) =>
    rows === 0
      ? french`Ce classeur n'a pas encore de ligne à exporter.`
      : french`${rows} ligne${frenchPlural(rows)} à enregistrer dans un fichier JSON, pour un autre classeur ou pour le terminal.`,
  leftOut: (rows: number) =>
    french`${rows} ligne${frenchPlural(rows)} en erreur ${rows > 1 ? 'ne seront' : 'ne sera'} pas dans le fichier.`,
  save: 'Enregistrer le fichier',
  import: 'Importer',
  importHint: french`Un fichier exporté d'ici. Il est contrôlé en entier avant que rien ne soit écrit.`,
  choose: 'Choisir un fichier…',
  ready: (name: string, rows: number, there: number) =>
    there === 0
      ? french`« ${name} » : ${rows} ligne${frenchPlural(rows)} à écrire dans les tables.`
      : french`« ${name} » : ${rows} ligne${frenchPlural(rows)}. Elles remplaceront toutes celles des tables de ce classeur (${there}).`,
  write: 'Écrire ces lignes',
  replace: 'Remplacer les lignes',
  abandon: 'Ne rien importer',
  imported: french`Le fichier est importé ; les formules en tiennent compte.`,
  refused: (name: string, faults: number) =>
    french`« ${name} » n'est pas importé : ${faults} défaut${frenchPlural(faults)}. Le classeur est tel qu'il était.`,
  others: (count: number) => french`et ${count} autre${frenchPlural(count)}.`,
};

const en: typeof fr = {
  purpose: 'The six tables by which this workbook completes the tariffs that ship, each on a visible sheet.',
  tables: 'Tables',
  allThere: 'The six tables are in this workbook.',
  missing: (tables) => `Missing tables: ${tables.join(', ')}.`,
  create: 'Create the missing tables',
  created: 'The tables are created.',
  export: 'Export',
  exported: (rows) =>
    rows === 0
      ? 'This workbook has no row to export yet.'
      : `${rows} row${englishPlural(rows)} to save in a JSON file, for another workbook or for the terminal.`,
  leftOut: (rows) => `${rows} row${englishPlural(rows)} in error will not be in the file.`,
  save: 'Save the file',
  import: 'Import',
  importHint: 'A file exported from here. It is checked as a whole before anything is written.',
  choose: 'Choose a file…',
  ready: (name, rows, there) =>
    there === 0
      ? `“${name}”: ${rows} row${englishPlural(rows)} to write in the tables.`
      : `“${name}”: ${rows} row${englishPlural(rows)}. They will replace all those of the tables of this workbook (${there}).`,
  write: 'Write these rows',
  replace: 'Replace the rows',
  abandon: 'Import nothing',
  imported: 'The file is imported; the formulas follow it.',
  refused: (name, faults) =>
    `“${name}” is not imported: ${faults} fault${englishPlural(faults)}. The workbook is as it was.`,
  others: (count) => `and ${count} more.`,
};

export const DATA_WORDS = inBoth(fr, en);
