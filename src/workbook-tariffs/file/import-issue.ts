import type { Language } from '../../engine/problems/describe';
import { describeIssue } from '../issues/describe';
import type { RowIssue } from '../issues/issue';
import type { CellKind } from '../layout/table-layout';

/** Why a file of workbook data cannot be used. */
export type ImportIssue =
  | { readonly code: 'tooLarge'; readonly characters: number; readonly most: number }
  | { readonly code: 'tooManyBytes'; readonly bytes: number; readonly most: number }
  | { readonly code: 'notUtf8' }
  | { readonly code: 'notJson' }
  | { readonly code: 'otherFormat' }
  | { readonly code: 'otherVersion'; readonly found: string }
  | { readonly code: 'unknownKey'; readonly path: string }
  | { readonly code: 'keyTwice'; readonly path: string }
  | { readonly code: 'wrongValue'; readonly path: string; readonly expected: Expected }
  | { readonly code: 'row'; readonly path: string; readonly issue: RowIssue };

/** What a place of the file holds. */
export type Expected = CellKind | 'object' | 'rows';

const EXPECTED: Readonly<Record<Language, Readonly<Record<Expected, string>>>> = {
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

export function describeImportIssue(issue: ImportIssue, language: Language): string {
  const isFrench = language === 'fr';
  switch (issue.code) {
    case 'tooLarge':
      return isFrench
        ? `Fichier de ${issue.characters} caractères, attendu au plus ${issue.most}. Choisissez un fichier exporté d'ici.`
        : `A file of ${issue.characters} characters, expected at most ${issue.most}. Choose a file exported from here.`;
    case 'tooManyBytes':
      return isFrench
        ? `Fichier de ${issue.bytes} octets, attendu au plus ${issue.most}. Choisissez un fichier exporté d'ici.`
        : `A file of ${issue.bytes} bytes, expected at most ${issue.most}. Choose a file exported from here.`;
    case 'notUtf8':
      return isFrench
        ? "Le fichier n'est pas en UTF-8 : des lettres se perdraient. Enregistrez-le de nouveau en UTF-8, ou reprenez le fichier exporté."
        : 'The file is not in UTF-8: letters would be lost. Save it again in UTF-8, or take the exported file.';
    case 'notJson':
      return isFrench
        ? "Le fichier n'est pas du JSON. Choisissez un fichier exporté d'ici."
        : 'The file is no JSON. Choose a file exported from here.';
    case 'otherFormat':
      return isFrench
        ? "Le fichier n'est pas un export des tarifs d'un classeur. Choisissez un fichier exporté d'ici."
        : 'The file is no export of a workbook’s tariffs. Choose a file exported from here.';
    case 'otherVersion':
      return isFrench
        ? `Trouvé la version ${issue.found} du format, attendu la version 1. Mettez le complément à jour.`
        : `Found version ${issue.found} of the format, expected version 1. Update the add-in.`;
    case 'unknownKey':
      return isFrench
        ? `${issue.path} : nom inconnu. Supprimez-le ou corrigez-le.`
        : `${issue.path}: unknown name. Remove or correct it.`;
    case 'keyTwice':
      return isFrench
        ? `${issue.path} : nom donné deux fois. Gardez-en un, avec sa valeur.`
        : `${issue.path}: name given twice. Keep one, with its value.`;
    case 'wrongValue': {
      const expected = EXPECTED[language][issue.expected];
      return isFrench
        ? `${issue.path} : attendu ${expected}. Corrigez la valeur.`
        : `${issue.path}: expected ${expected}. Correct the value.`;
    }
    case 'row':
      return `${issue.path}${isFrench ? ' :' : ':'} ${describeIssue(issue.issue, language)}`;
  }
}
