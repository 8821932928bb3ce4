import { french } from '../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');

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
      french`Part exacte ${quota} €, soit un reste de ${remainder} centime. ${leftOver} centime${plural(leftOver)} restant${plural(leftOver)} pour ${shares} parts ; celle-ci est au rang ${rank} des restes et ${extraCent ? french`reçoit le sien` : french`n'en reçoit pas`}.`,
    breakEven: (rate: string, before: string | null, missing: string | null) =>
      before === null
        ? french`${rate} suffit.`
        : french`${rate} suffit ; à ${before}, il manquerait ${missing ?? ''}.`,
  },

  here: (value: string) => french`ici ${value}`,

  formulas: french`Formules ENT du classeur`,
  list: 'Chercher les formules',
  found: (count: number, faults: number) =>
    french`${count} formule${plural(count)}, dont ${faults} en erreur`,
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
    french`${count} formule${plural(count)} ${count > 1 ? 'portent' : 'porte'} un ancien nom : ${renaming}. Excel ne le connaît plus.`,
  becomes: (before: string, now: string) => french`${before} s'appelle maintenant ${now}`,
  rename: french`Mettre les noms à jour`,
  renamedNow: (count: number) =>
    french`${count} formule${plural(count)} mise${plural(count)} à jour, au nouveau nom.`,
  undoRename: french`Annuler`,
  freeze: 'Figer en valeurs…',
  freezeAsk: (count: number) =>
    french`${count} formule${plural(count)} ${count > 1 ? 'seront remplacées' : 'sera remplacée'} par ${count > 1 ? 'leurs valeurs' : 'sa valeur'}. Un journal est d'abord écrit dans une feuille : il permet de les rétablir.`,
  freezeNow: french`Écrire le journal et figer`,
  frozen: (count: number, left: number, sheet: string) =>
    left === 0
      ? french`${count} formule${plural(count)} figée${plural(count)}. Journal : « ${sheet} ».`
      : french`${count} formule${plural(count)} figée${plural(count)}, ${left} laissée${plural(left)} (en erreur ou modifiée${plural(left)} entre-temps). Journal : « ${sheet} ».`,
  restore: french`Rétablir depuis un journal`,
  noLog: french`Ce classeur n'a pas de journal de valeurs figées.`,
  restored: (count: number, left: number) =>
    left === 0
      ? french`${count} formule${plural(count)} rétablie${plural(count)}.`
      : french`${count} formule${plural(count)} rétablie${plural(count)}, ${left} laissée${plural(left)} : leurs cellules ont changé, ou leur journal est incomplet.`,
  abandon: 'Ne rien changer',
  working: french`Travail en cours…`,

  checks: french`Rapprochements d'une année`,
  year: 'Année scolaire',
  difference: (amount: string) => french`Écart : ${amount}`,
  unknown: 'inconnu',
  verdicts: { ok: 'conforme', remark: 'remarque', gap: 'écart', unknown: 'inconnu' },
};

export type ControlWords = typeof fr;
