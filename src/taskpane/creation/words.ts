import { inBoth } from '../../kit/messages';
import { french } from '../words/typography';

const quoted = (sheets: readonly string[]) => sheets.map((sheet) => french`« ${sheet} »`).join(', ');

export const fr = {
  create: (sheet: string) => french`Créer la feuille « ${sheet} »`,
  createAll: (sheets: number, first: string) => french`Créer ${sheets} feuilles, dont « ${first} »`,
  taken: (sheet: string) =>
    french`Ce classeur a déjà une feuille « ${sheet} ». Si vous la remplacez, elle reste en place tant que la nouvelle n'est pas complète.`,
  rename: 'Créer sous un autre nom',
  replace: 'Remplacer',
  abandon: 'Ne rien créer',
  preparing: (sheet: string) => french`Préparation de la feuille « ${sheet} »`,
  writing: (sheet: string) => french`Écriture de la feuille « ${sheet} »`,
  percent: (percent: number) => french`${percent} %`,
  stopping: french`Annulation en cours`,
  cancel: 'Annuler',
  created: (sheet: string) => french`La feuille « ${sheet} » est créée.`,
  createdAll: (sheets: readonly string[]) =>
    french`${sheets.length} feuilles sont créées : ${quoted(sheets)}.`,
  replacedAll: (sheets: readonly string[]) =>
    french`${sheets.length} feuilles sont en place : ${quoted(sheets)}.`,
  replaced: (sheet: string) => french`La feuille « ${sheet} » est remplacée.`,
  show: 'Afficher la feuille',
  cancelled: french`Création annulée : le classeur est tel qu'il était.`,
};

const en: typeof fr = {
  create: (sheet) => `Create the sheet “${sheet}”`,
  createAll: (sheets, first) => `Create ${sheets} sheets, “${first}” among them`,
  taken: (sheet) =>
    `This workbook already has a sheet “${sheet}”. If you replace it, it stays until the new one is complete.`,
  rename: 'Create under another name',
  replace: 'Replace',
  abandon: 'Create nothing',
  preparing: (sheet) => `Preparing the sheet “${sheet}”`,
  writing: (sheet) => `Writing the sheet “${sheet}”`,
  percent: (percent) => `${percent}%`,
  stopping: 'Cancelling',
  cancel: 'Cancel',
  created: (sheet) => `The sheet “${sheet}” is created.`,
  createdAll: (sheets) => `${sheets.length} sheets are created: “${sheets.join('”, “')}”.`,
  replacedAll: (sheets) => `${sheets.length} sheets are in place: “${sheets.join('”, “')}”.`,
  replaced: (sheet) => `The sheet “${sheet}” is replaced.`,
  show: 'Show the sheet',
  cancelled: 'Cancelled: the workbook is as it was.',
};

export const CREATION_WORDS = inBoth(fr, en);
