import { inBoth } from '../../kit/messages';
import { french, englishPlural, frenchPlural } from '../words/typography';

export const fr = {
  purpose: french`Pourquoi ce montant, que donnent les formules du classeur, et les chiffres de l'année se recoupent-ils.`,
  outsideExcel: french`Ouvrez le complément dans Excel pour contrôler un classeur.`,

  cell: french`La cellule sélectionnée`,
  noFormula: (cell: string) => french`${cell} n'a pas de formule ENT. Sélectionnez une cellule qui en a une.`,
  at: (cell: string) => french`Formule de ${cell}`,
  position: (row: number, column: number) => french`Ligne ${row}, colonne ${column} du résultat`,
  result: french`Résultat`,
  arguments: 'Arguments',
  omitted: french`non donné`,
  calculated: french`calculé par Excel`,
  notFound: 'introuvable',
  cells: (rows: number, columns: number) => french`${rows} × ${columns} cellules`,
  argumentsUnknown: french`Un argument est calculé par Excel : le complément ne peut pas refaire ce calcul. Mettez-le dans une cellule pour l'expliquer.`,
  unknownFunction: (name: string) => french`Le complément n'a pas de fonction ENT.${name}.`,
  exact: french`Valeur exacte avant arrondi`,
  act: 'Acte',
  source: 'Source',
  lines: (lines: string) => french`lignes ${lines}`,
  stated: french`En substance`,
  shipped: (what: string) => french`${what} : livré avec le complément`,
  ofWorkbook: (what: string) => french`${what} : de ce classeur`,
  details: {
    grid: 'Grille',
    band: (from: number, to: number | null) =>
      to === null ? french`à partir de ${from}` : french`de ${from} à ${to}`,
    quote: 'sur devis',
    applies: (value: string) => french`${value} : ligne appliquée`,
    floor: (held: string, without: string) => french`Plancher : ${held} ; sans lui, ${without}.`,
    cap: (held: string, without: string) => french`Plafond : ${held} ; sans lui, ${without}.`,
    subsidies: (gross: string, subsidies: string, net: string) =>
      french`${gross} − ${subsidies} de subventions = ${net}.`,
    share: (
      quota: string,
      remainder: string,
      extraCent: boolean,
      leftOver: number,
      shares: number,
      rank: number,
    ) =>
      french`Part exacte ${quota} €, soit un reste de ${remainder} centime. ${leftOver} centime${frenchPlural(leftOver)} restant${frenchPlural(leftOver)} pour ${shares} parts ; celle-ci est au rang ${rank} des restes et ${extraCent ? french`reçoit le sien` : french`n'en reçoit pas`}.`,
    breakEven: (rate: string, before: string | null, missing: string | null) =>
      before === null
        ? french`${rate} suffit.`
        : french`${rate} suffit ; à ${before}, il manquerait ${missing ?? ''}.`,
  },

  here: (value: string) => french`ici ${value}`,

  formulas: french`Formules ENT du classeur`,
  list: 'Chercher les formules',
  found: (count: number, faults: number) =>
    french`${count} formule${frenchPlural(count)}, dont ${faults} en erreur`,
  none: french`Ce classeur n'a pas de formule ENT.`,
  faultsWithin: (cells: number) =>
    cells > 1 ? french`${cells} cellules en erreur, dont` : french`1 cellule en erreur :`,
  faults: {
    name: french`Excel ne connaissait pas encore le complément : réécrivez la formule.`,
    spill: french`Le résultat ne tient pas dans la place libre : videz les cellules à droite ou en dessous.`,
    reference: french`Une cellule à laquelle la formule renvoie n'existe plus : corrigez la formule.`,
    busy: french`Le calcul est en cours : cherchez de nouveau dans un instant.`,
    stale: (code: string) =>
      french`La cellule montre ${code}, mais le calcul refait ici répond : recalculez le classeur (Ctrl+Alt+F9).`,
    elsewhere: (code: string) =>
      french`La cellule montre ${code} : l'erreur ne vient pas des fonctions ENT, mais du reste de la formule.`,
    other: french`Sélectionnez la cellule : ses arguments s'affichent sous « La cellule sélectionnée ».`,
  },
  renamed: (renaming: string) => french`Un nom a changé : ${renaming}.`,
  oldNames: (count: number, renaming: string) =>
    french`${count} formule${frenchPlural(count)} ${count > 1 ? 'portent' : 'porte'} un ancien nom : ${renaming}. Excel ne le connaît plus.`,
  becomes: (before: string, now: string) => french`${before} s'appelle maintenant ${now}`,
  rename: french`Mettre les noms à jour`,
  renamedNow: (count: number) =>
    french`${count} formule${frenchPlural(count)} mise${frenchPlural(count)} à jour, au nouveau nom.`,
  undoRename: french`Annuler`,
  freeze: 'Figer en valeurs…',
  freezeAsk: (count: number) =>
    french`${count} formule${frenchPlural(count)} ${count > 1 ? 'seront remplacées' : 'sera remplacée'} par ${count > 1 ? 'leurs valeurs' : 'sa valeur'}. Un journal est d'abord écrit dans une feuille : il permet de les rétablir.`,
  freezeNow: french`Écrire le journal et figer`,
  frozen: (count: number, left: number, sheet: string) =>
    left === 0
      ? french`${count} formule${frenchPlural(count)} figée${frenchPlural(count)}. Journal : « ${sheet} ».`
      : french`${count} formule${frenchPlural(count)} figée${frenchPlural(count)}, ${left} laissée${frenchPlural(left)} (en erreur ou modifiée${frenchPlural(left)} entre-temps). Journal : « ${sheet} ».`,
  restore: french`Rétablir depuis un journal`,
  noLog: french`Ce classeur n'a pas de journal de valeurs figées.`,
  restored: (count: number, left: number) =>
    left === 0
      ? french`${count} formule${frenchPlural(count)} rétablie${frenchPlural(count)}.`
      : french`${count} formule${frenchPlural(count)} rétablie${frenchPlural(count)}, ${left} laissée${frenchPlural(left)} : leurs cellules ont changé, ou leur journal est incomplet.`,
  abandon: 'Ne rien changer',
  working: french`Travail en cours…`,

  checks: french`Rapprochements d'une année`,
  year: 'Année scolaire',
  difference: (amount: string) => french`Écart : ${amount}`,
  unknown: 'inconnu',
  verdicts: { ok: 'conforme', remark: 'remarque', gap: 'écart', unknown: 'inconnu' },
};

export type ControlWords = typeof fr;

const en: ControlWords = {
  purpose: 'Why this amount, what the workbook’s formulas give, and whether the year’s figures agree.',
  outsideExcel: 'Open the add-in in Excel to check a workbook.',

  cell: 'The selected cell',
  noFormula: (cell) => `${cell} has no ENT formula. Select a cell that has one.`,
  at: (cell) => `Formula of ${cell}`,
  position: (row, column) => `Row ${row}, column ${column} of the result`,
  result: 'Result',
  arguments: 'Given values',
  omitted: 'not given',
  calculated: 'calculated by Excel',
  notFound: 'not found',
  cells: (rows, columns) => `${rows} × ${columns} cells`,
  argumentsUnknown:
    'Excel calculates an argument: the add-in cannot redo that calculation. Put it in a cell to have it explained.',
  unknownFunction: (name) => `The add-in has no function ENT.${name}.`,
  exact: 'Exact value before rounding',
  act: 'Act (délibération)',
  source: 'Document',
  lines: (lines) => `lines ${lines}`,
  stated: 'In substance',
  shipped: (what) => `${what}: shipped with the add-in`,
  ofWorkbook: (what) => `${what}: of this workbook`,
  details: {
    grid: 'Grid',
    band: (from, to) => (to === null ? `from ${from} on` : `from ${from} to ${to}`),
    quote: 'on quote',
    applies: (value) => `${value}: the row that applied`,
    floor: (held, without) => `Floor: ${held}; ${without} without it.`,
    cap: (held, without) => `Cap: ${held}; ${without} without it.`,
    subsidies: (gross, subsidies, net) => `${gross} − ${subsidies} of subsidies = ${net}.`,
    share: (quota, remainder, extraCent, leftOver, shares, rank) =>
      `Exact share ${quota} €, a remainder of ${remainder} cent. ${leftOver} cent${englishPlural(leftOver)} left over for ${shares} shares; this one ranks ${rank} by its remainder and ${extraCent ? 'gets one' : 'gets none'}.`,
    breakEven: (rate, before, missing) =>
      before === null
        ? `${rate} is enough.`
        : `${rate} is enough; at ${before}, ${missing ?? ''} would be missing.`,
  },

  here: (value) => `here ${value}`,

  formulas: 'ENT formulas of the workbook',
  list: 'Find the formulas',
  found: (count, faults) => `${count} formula${englishPlural(count)}, ${faults} in error`,
  none: 'This workbook has no ENT formula.',
  faultsWithin: (cells) => (cells === 1 ? '1 cell in error:' : `${cells} cells in error, such as`),
  faults: {
    name: 'Excel did not know the add-in yet: write the formula again.',
    spill: 'The result has no room: empty the cells at its right or beneath it.',
    reference: 'A cell that the formula refers to is gone: correct the formula.',
    busy: 'Excel is still calculating: search again in a moment.',
    stale: (code) =>
      `The cell shows ${code}, but the calculation done here answers: recalculate the workbook (Ctrl+Alt+F9).`,
    elsewhere: (code) =>
      `The cell shows ${code}: the error does not come from the ENT functions, but from the rest of the formula.`,
    other: 'Select the cell: its arguments are shown under “The selected cell”.',
  },
  renamed: (renaming) => `A name has changed: ${renaming}.`,
  oldNames: (count, renaming) =>
    `${count} formula${englishPlural(count)} ${count > 1 ? 'bear' : 'bears'} an old name: ${renaming}. Excel knows it no more.`,
  becomes: (before, now) => `${before} is now called ${now}`,
  rename: 'Bring the names up to date',
  renamedNow: (count) => `${count} formula${englishPlural(count)} brought up to date, with the new name.`,
  undoRename: 'Undo',
  freeze: 'Freeze to values…',
  freezeAsk: (count) =>
    `${count} formula${englishPlural(count)} will be replaced by ${count === 1 ? 'its value' : 'their values'}. A log is first written in a sheet, from which they can be restored.`,
  freezeNow: 'Write the log and freeze',
  frozen: (count, left, sheet) =>
    left === 0
      ? `${count} formula${englishPlural(count)} frozen. Log: “${sheet}”.`
      : `${count} formula${englishPlural(count)} frozen, ${left} left (in error, or changed meanwhile). Log: “${sheet}”.`,
  restore: 'Restore from a log',
  noLog: 'This workbook has no log of frozen values.',
  restored: (count, left) =>
    left === 0
      ? `${count} formula${englishPlural(count)} restored.`
      : `${count} formula${englishPlural(count)} restored, ${left} left: their cells have changed, or their log is incomplete.`,
  abandon: 'Change nothing',
  working: 'Working…',

  checks: 'Reconciliations of a year',
  year: 'School year',
  difference: (amount) => `Difference: ${amount}`,
  unknown: 'unknown',
  verdicts: { ok: 'agrees', remark: 'remark', gap: 'gap', unknown: 'unknown' },
};

export const CONTROL_WORDS = inBoth(fr, en);
