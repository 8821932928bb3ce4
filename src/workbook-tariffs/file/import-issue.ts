import { describer, type InBoth, type Sentences, type Told } from '../../kit/messages';
import { describeIssue } from '../issues/describe';
import type { RowIssue } from '../issues/issue';
import type { CellKind } from '../layout/table-layout';

/** What each situation needs to say why a file of workbook data cannot be used. */
interface ImportIssueDetails {
  tooLarge: { readonly characters: number; readonly most: number };
  tooManyBytes: { readonly bytes: number; readonly most: number };
  notUtf8: object;
  notJson: object;
  otherFormat: object;
  otherVersion: { readonly found: string };
  unknownKey: { readonly path: string };
  keyTwice: { readonly path: string };
  wrongValue: { readonly path: string; readonly expected: Expected };
  row: { readonly path: string; readonly issue: RowIssue };
}

export type ImportIssue = Told<ImportIssueDetails>;

/** What a place of the file holds. */
export type Expected = CellKind | 'object' | 'rows';

const EXPECTED: InBoth<Readonly<Record<Expected, string>>> = {
  fr: {
    object: 'un objet',
    rows: 'une liste de lignes, au plus 10 000',
    text: 'un texte',
    year: 'une année scolaire en texte ou un exercice en nombre',
    schoolYear: 'une année scolaire, comme « 2023-2024 »',
    date: 'une date, comme « 2024-06-17 »',
    amount: 'un montant en texte, comme « 7.40 »',
    count: 'un nombre entier',
    yesNo: 'true ou false',
    siren: 'un SIREN en texte',
  },
  en: {
    object: 'an object',
    rows: 'a list of rows, at most 10,000',
    text: 'a text',
    year: 'a school year as text or a budget year as a number',
    schoolYear: 'a school year, such as “2023-2024”',
    date: 'a date, such as “2024-06-17”',
    amount: 'an amount as text, such as “7.40”',
    count: 'a whole number',
    yesNo: 'true or false',
    siren: 'a SIREN as text',
  },
};

const SENTENCES: InBoth<Sentences<ImportIssueDetails>> = {
  fr: {
    tooLarge: ({ characters, most }) =>
      `Fichier de ${characters} caractères, attendu au plus ${most}. Choisissez un fichier exporté d'ici.`,
    tooManyBytes: ({ bytes, most }) =>
      `Fichier de ${bytes} octets, attendu au plus ${most}. Choisissez un fichier exporté d'ici.`,
    notUtf8: () =>
      "Le fichier n'est pas en UTF-8 : des lettres se perdraient. Enregistrez-le de nouveau en UTF-8, ou reprenez le fichier exporté.",
    notJson: () => "Le fichier n'est pas du JSON. Choisissez un fichier exporté d'ici.",
    otherFormat: () =>
      "Le fichier n'est pas un export des tarifs d'un classeur. Choisissez un fichier exporté d'ici.",
    otherVersion: ({ found }) =>
      `Trouvé la version ${found} du format, attendu la version 1. Mettez le complément à jour.`,
    unknownKey: ({ path }) => `${path} : nom inconnu. Supprimez-le ou corrigez-le.`,
    keyTwice: ({ path }) => `${path} : nom donné deux fois. Gardez-en un, avec sa valeur.`,
    wrongValue: ({ path, expected }) => `${path} : attendu ${EXPECTED.fr[expected]}. Corrigez la valeur.`,
    row: ({ path, issue }) => `${path} : ${describeIssue(issue, 'fr')}`,
  },
  en: {
    tooLarge: ({ characters, most }) =>
      `A file of ${characters} characters, expected at most ${most}. Choose a file exported from here.`,
    tooManyBytes: ({ bytes, most }) =>
      `A file of ${bytes} bytes, expected at most ${most}. Choose a file exported from here.`,
    notUtf8: () =>
      'The file is not in UTF-8: letters would be lost. Save it again in UTF-8, or take the exported file.',
    notJson: () => 'The file is no JSON. Choose a file exported from here.',
    otherFormat: () => 'The file is no export of a workbook’s tariffs. Choose a file exported from here.',
    otherVersion: ({ found }) =>
      `Found version ${found} of the format, expected version 1. Update the add-in.`,
    unknownKey: ({ path }) => `${path}: unknown name. Remove or correct it.`,
    keyTwice: ({ path }) => `${path}: name given twice. Keep one, with its value.`,
    wrongValue: ({ path, expected }) => `${path}: expected ${EXPECTED.en[expected]}. Correct the value.`,
    row: ({ path, issue }) => `${path}: ${describeIssue(issue, 'en')}`,
  },
};

export const describeImportIssue = describer(SENTENCES);
