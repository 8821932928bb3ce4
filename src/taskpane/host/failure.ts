import type { Language } from '../../kit/messages';
import { UnfinishedLeft, type Left, WorkbookFailure, type FailureReason } from '../../workbook/open-workbook';
import { CellsInTheWay, TableChanged, TableNameTaken } from '../../workbook/table-change';
import { french } from '../words/typography';

interface FailureWords {
  /** What to do, where the user can do something about it. */
  readonly reasons: Readonly<Record<Exclude<FailureReason, 'other' | 'behind'>, string>>;
  readonly behind: (workbook: string) => string;
  readonly other: (message: string, code: string) => string;
  readonly nothingHalfDone: string;
  readonly unfinished: (sheet: string) => string;
  readonly unfinishedReplacement: (sheets: readonly string[]) => string;
  readonly tableChanged: (table: string, row: number) => string;
  readonly tableNameTaken: (name: string) => string;
  readonly cellsInTheWay: (table: string, place: string) => string;
  readonly unfinishedTables: (sheets: readonly string[]) => string;
  readonly unfinishedFormulas: (sheets: readonly string[], log: string | null) => string;
  readonly defect: (detail: string) => string;
}

const WORDS: Readonly<Record<Language, FailureWords>> = {
  fr: {
    reasons: {
      cellInEdition: french`Une cellule est en cours de saisie. Validez-la par Entrée, puis recommencez.`,
      protected: french`La feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection (onglet Révision) ou enregistrez une copie, puis recommencez.`,
      selection: french`La sélection ne convient pas. Sélectionnez une seule cellule, puis recommencez.`,
      merged: french`Des cellules fusionnées sont sur le passage. Défusionnez-les, puis recommencez.`,
      filtered: french`Un filtre masque une partie des lignes. Effacez-le (Données, Effacer), puis recommencez.`,
      noPlace: french`Il n'y a pas la place : des cellules sortiraient de la feuille, ou quelqu'un d'autre les déplace. Faites de la place, puis recommencez.`,
      memory: french`Il ne reste pas assez de mémoire à Excel. Fermez d'autres classeurs, puis recommencez.`,
      notFound: french`La feuille ou la cellule n'existe plus dans ce classeur.`,
      tooLarge: french`Excel ne traite pas autant de cellules à la fois. Sélectionnez-en moins, puis recommencez.`,
      unsupported: french`Cette version d'Excel ne sait pas le faire. Essayez avec une version plus récente ou sur le web.`,
      interrupted: french`Excel était occupé et a interrompu l'opération. Recommencez dans un instant.`,
      notLoaded: french`Une partie du complément n'a pas pu se charger : rien n'est fait. Vérifiez le réseau, puis recommencez.`,
    },
    behind: (workbook) =>
      french`Un autre classeur est resté au premier plan : Excel n'écrit que dans celui qui s'y trouve. Revenez à « ${workbook} », puis recommencez.`,
    other: (message, code) => french`Excel a refusé l'opération : ${message} (${code}).`,
    nothingHalfDone: french`Rien n'est resté à moitié fait : recommencez ; si le refus se répète, signalez-le.`,
    unfinished: (sheet) =>
      french`Une feuille inachevée, « ${sheet} », n'a pas pu être ôtée : supprimez-la. Le reste du classeur est intact.`,
    unfinishedReplacement: (sheets) =>
      french`Le remplacement de ces feuilles est resté inachevé : ${sheets.join(', ')}. L'ancienne porte peut-être « (2) » à la suite de son nom : comparez-les avant d'en supprimer une.`,
    tableChanged: (table, row) =>
      french`La ligne ${row} de la table ${table} a changé depuis sa lecture : rien n'est écrit. Vérifiez-la, puis recommencez.`,
    tableNameTaken: (name) =>
      french`Ce classeur donne déjà le nom ${name} à autre chose : rien n'est écrit. Renommez-le (Formules, Gestionnaire de noms), puis recommencez.`,
    cellsInTheWay: (table, place) =>
      french`Des cellules se trouvent à droite de la table ${table} (${place}) : rien n'est écrit. Déplacez-les, puis recommencez.`,
    unfinishedTables: (sheets) =>
      french`Les tables n'ont pas pu être remises comme elles étaient ; vérifiez ces feuilles : ${sheets.join(', ')}.`,
    unfinishedFormulas: (sheets, log) =>
      french`Une partie des formules a pu changer ; vérifiez ces feuilles : ${sheets.join(', ')}.` +
      (log === null
        ? ''
        : french` La feuille « ${log} » les garde : dans Contrôler, « Rétablir depuis un journal » les remet.`),
    defect: (detail) =>
      french`Erreur interne du complément : ${detail}. Signalez-la en disant ce que vous faisiez.`,
  },
  en: {
    reasons: {
      cellInEdition: 'A cell is being edited. Confirm it with Enter, then try again.',
      protected:
        'The sheet or the workbook is protected, or open read-only. Remove the protection (Review tab) or save a copy, then try again.',
      selection: 'The selection does not fit. Select a single cell, then try again.',
      merged: 'Merged cells stand in the way. Unmerge them, then try again.',
      filtered: 'A filter hides some of the rows. Clear it (Data, Clear), then try again.',
      noPlace:
        'There is no place: cells would leave the sheet, or somebody else moves them. Make room, then try again.',
      memory: 'Excel has not enough memory left. Close other workbooks, then try again.',
      notFound: 'The sheet or the cell is no longer in this workbook.',
      tooLarge: 'Excel does not handle so many cells at once. Select fewer, then try again.',
      unsupported: 'This version of Excel cannot do it. Try a more recent one, or Excel on the web.',
      interrupted: 'Excel was busy and stopped. Try again in a moment.',
      notLoaded:
        'A part of the add-in could not be loaded: nothing was done. Check the network, then try again.',
    },
    behind: (workbook) =>
      `Another workbook stayed in front: Excel only writes in the one that is. Come back to “${workbook}”, then try again.`,
    other: (message, code) => `Excel refused: ${message} (${code}).`,
    nothingHalfDone: 'Nothing is left half done: try again; if it refuses again, please report it.',
    unfinished: (sheet) =>
      `An unfinished sheet, “${sheet}”, could not be removed: please delete it. The rest of the workbook is intact.`,
    unfinishedReplacement: (sheets) =>
      `The replacement of these sheets was not finished: ${sheets.join(', ')}. The former one may bear “(2)” after its name: compare them before you delete one.`,
    tableChanged: (table, row) =>
      `Row ${row} of the table ${table} has changed since it was read: nothing was written. Check it, then try again.`,
    tableNameTaken: (name) =>
      `This workbook already gives the name ${name} to something else: nothing was written. Rename it (Formulas, Name Manager), then try again.`,
    cellsInTheWay: (table, place) =>
      `There are cells at the right of the table ${table} (${place}): nothing was written. Move them, then try again.`,
    unfinishedTables: (sheets) =>
      `The tables could not be put back as they were; check these sheets: ${sheets.join(', ')}.`,
    unfinishedFormulas: (sheets, log) =>
      `Some of the formulas may have changed; check these sheets: ${sheets.join(', ')}.` +
      (log === null ? '' : ` The sheet “${log}” keeps them: in Check, “Restore from a log” puts them back.`),
    defect: (detail) =>
      `Internal error of the add-in: ${detail}. Please report it, with what you were doing.`,
  },
};

/** What went wrong with the workbook and what to do, in the display language. */
export function failureSentence(thrown: unknown, language: Language): string {
  const words = WORDS[language];
  if (thrown instanceof WorkbookFailure) return refusal(thrown, words);
  // Rows are told from 1, the header left out, as one counts them in the table.
  if (thrown instanceof TableChanged) return words.tableChanged(thrown.table, thrown.row + 1);
  if (thrown instanceof TableNameTaken) return words.tableNameTaken(thrown.tableName);
  if (thrown instanceof CellsInTheWay) {
    const { sheet, address } = thrown.cells;
    return words.cellsInTheWay(thrown.table, `${sheet}!${address}`);
  }
  return words.defect(thrown instanceof Error ? thrown.message : String(thrown));
}

function refusal(failure: WorkbookFailure, words: FailureWords): string {
  const { reason } = failure;
  const sentence = reasonInWords(failure, words);
  if (failure instanceof UnfinishedLeft) return `${sentence} ${leftInWords(failure.left, words)}`;
  return reason === 'other' ? `${sentence} ${words.nothingHalfDone}` : sentence;
}

function leftInWords(left: Left, words: FailureWords): string {
  switch (left.kind) {
    case 'newSheets':
      return words.unfinished(left.sheets.join(', '));
    case 'replacedSheets':
      return words.unfinishedReplacement(left.sheets);
    case 'formulas':
      return words.unfinishedFormulas(left.sheets, left.log);
    case 'tables':
      return words.unfinishedTables(left.sheets);
  }
}

function reasonInWords({ reason, message, code, workbook }: WorkbookFailure, words: FailureWords): string {
  if (reason === 'other') return words.other(message, code);
  return reason === 'behind' ? words.behind(workbook) : words.reasons[reason];
}
