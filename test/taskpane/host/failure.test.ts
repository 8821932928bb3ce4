import { failureSentence } from '../../../src/taskpane/host/failure';
import { UnfinishedLeft, WorkbookFailure, type FailureReason } from '../../../src/workbook/open-workbook';
import { CellsInTheWay, TableChanged, TableNameTaken } from '../../../src/workbook/table-change';

function sentences(thrown: unknown): readonly [string, string] {
  return [failureSentence(thrown, 'fr'), failureSentence(thrown, 'en')];
}

test.each<[FailureReason, string, string]>([
  [
    'cellInEdition',
    'Une cellule est en cours de saisie. Validez-la par Entrée, puis recommencez.',
    'A cell is being edited. Confirm it with Enter, then try again.',
  ],
  [
    'protected',
    'La feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection (onglet Révision) ou enregistrez une copie, puis recommencez.',
    'The sheet or the workbook is protected, or open read-only. Remove the protection (Review tab) or save a copy, then try again.',
  ],
  [
    'selection',
    'La sélection ne convient pas. Sélectionnez une seule cellule, puis recommencez.',
    'The selection does not fit. Select a single cell, then try again.',
  ],
  [
    'notFound',
    'La feuille ou la cellule n’existe plus dans ce classeur.',
    'The sheet or the cell is no longer in this workbook.',
  ],
  [
    'tooLarge',
    'Excel ne traite pas autant de cellules à la fois. Sélectionnez-en moins, puis recommencez.',
    'Excel does not handle so many cells at once. Select fewer, then try again.',
  ],
  [
    'unsupported',
    'Cette version d’Excel ne sait pas le faire. Essayez avec une version plus récente ou sur le web.',
    'This version of Excel cannot do it. Try a more recent one, or Excel on the web.',
  ],
  [
    'interrupted',
    'Excel était occupé et a interrompu l’opération. Recommencez dans un instant.',
    'Excel was busy and stopped. Try again in a moment.',
  ],
  [
    'merged',
    'Des cellules fusionnées sont sur le passage. Défusionnez-les, puis recommencez.',
    'Merged cells stand in the way. Unmerge them, then try again.',
  ],
  [
    'filtered',
    'Un filtre masque une partie des lignes. Effacez-le (Données, Effacer), puis recommencez.',
    'A filter hides some of the rows. Clear it (Data, Clear), then try again.',
  ],
  [
    'noPlace',
    'Il n’y a pas la place\u00a0: des cellules sortiraient de la feuille, ou quelqu’un d’autre les déplace. Faites de la place, puis recommencez.',
    'There is no place: cells would leave the sheet, or somebody else moves them. Make room, then try again.',
  ],
  [
    'memory',
    'Il ne reste pas assez de mémoire à Excel. Fermez d’autres classeurs, puis recommencez.',
    'Excel has not enough memory left. Close other workbooks, then try again.',
  ],
  [
    'notLoaded',
    'Une partie du complément n’a pas pu se charger\u00a0: rien n’est fait. Vérifiez le réseau, puis recommencez.',
    'A part of the add-in could not be loaded: nothing was done. Check the network, then try again.',
  ],
])('%s', (reason, fr, en) => {
  expect(sentences(new WorkbookFailure('Code', 'message', reason))).toEqual([fr, en]);
});

it('gives the message and the code of what it does not know', () => {
  expect(sentences(new WorkbookFailure('GeneralException', 'Something broke'))).toEqual([
    'Excel a refusé l’opération\u00a0: Something broke (GeneralException). Rien n’est resté à moitié fait\u00a0: recommencez\u00a0; si le refus se répète, signalez-le.',
    'Excel refused: Something broke (GeneralException). Nothing is left half done: try again; if it refuses again, please report it.',
  ]);
});

it('names an unfinished sheet that is left', () => {
  const failure = new WorkbookFailure('AccessDenied', 'no', 'protected');
  const [fr, en] = sentences(
    new UnfinishedLeft(failure, { kind: 'newSheets', sheets: ['Décompte 2021-2022'] }),
  );
  expect(fr).toMatch(
    /^La feuille ou le classeur est protégé, .* «\u00a0Décompte 2021-2022\u00a0», n’a pas pu être ôtée\u00a0: supprimez-la\./,
  );
  expect(en).toMatch(
    /^The sheet or the workbook is protected, .* “Décompte 2021-2022”, could not be removed/,
  );
});

it('owns up to a defect', () => {
  expect(sentences(new TypeError('x is undefined'))).toEqual([
    'Erreur interne du complément\u00a0: x is undefined. Signalez-la en disant ce que vous faisiez.',
    'Internal error of the add-in: x is undefined. Please report it, with what you were doing.',
  ]);
  expect(sentences('odd')[1]).toContain('Internal error of the add-in: odd.');
});

test.each<[Error, string, string]>([
  [
    new TableChanged('EntTarifs', 2),
    'La ligne 3 de la table EntTarifs a changé depuis sa lecture\u00a0: rien n’est écrit. Vérifiez-la, puis recommencez.',
    'Row 3 of the table EntTarifs has changed since it was read: nothing was written. Check it, then try again.',
  ],
  [
    new TableNameTaken('EntActes'),
    'Ce classeur donne déjà le nom EntActes à autre chose\u00a0: rien n’est écrit. Renommez-le (Formules, Gestionnaire de noms), puis recommencez.',
    'This workbook already gives the name EntActes to something else: nothing was written. Rename it (Formulas, Name Manager), then try again.',
  ],
  [
    new CellsInTheWay('EntCharges', { sheet: 'ENT charges', address: 'J4' }),
    'Des cellules se trouvent à droite de la table EntCharges (ENT charges!J4)\u00a0: rien n’est écrit. Déplacez-les, puis recommencez.',
    'There are cells at the right of the table EntCharges (ENT charges!J4): nothing was written. Move them, then try again.',
  ],
  [
    new UnfinishedLeft(new WorkbookFailure('AccessDenied', 'no', 'protected'), {
      kind: 'tables',
      sheets: ['ENT actes', 'ENT tarifs'],
    }),
    'La feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection (onglet Révision) ou enregistrez une copie, puis recommencez. Les tables n’ont pas pu être remises comme elles étaient\u00a0; vérifiez ces feuilles\u00a0: ENT actes, ENT tarifs.',
    'The sheet or the workbook is protected, or open read-only. Remove the protection (Review tab) or save a copy, then try again. The tables could not be put back as they were; check these sheets: ENT actes, ENT tarifs.',
  ],
])('says what to do where tables could not be changed: %s', (thrown, fr, en) => {
  expect(sentences(thrown)).toEqual([fr, en]);
});

test.each<[string | null, string, string]>([
  [
    null,
    'Une partie des formules a pu changer\u00a0; vérifiez ces feuilles\u00a0: Budget, État.',
    'Some of the formulas may have changed; check these sheets: Budget, État.',
  ],
  [
    'Valeurs figées 2026-11-24',
    'Une partie des formules a pu changer\u00a0; vérifiez ces feuilles\u00a0: Budget, État. La feuille «\u00a0Valeurs figées 2026-11-24\u00a0» les garde\u00a0: dans Contrôler, «\u00a0Rétablir depuis un journal\u00a0» les remet.',
    'Some of the formulas may have changed; check these sheets: Budget, État. The sheet “Valeurs figées 2026-11-24” keeps them: in Check, “Restore from a log” puts them back.',
  ],
])('says where formulas may have changed, and what keeps them: %s', (log, fr, en) => {
  const failure = new WorkbookFailure('RequestAborted', 'no', 'interrupted');
  expect(
    sentences(new UnfinishedLeft(failure, { kind: 'formulas', sheets: ['Budget', 'État'], log })),
  ).toEqual([
    `Excel était occupé et a interrompu l’opération. Recommencez dans un instant. ${fr}`,
    `Excel was busy and stopped. Try again in a moment. ${en}`,
  ]);
});
