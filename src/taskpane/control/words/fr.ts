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
    grant: (byRate: string, floor: string, byShare: string) =>
      french`Au taux ${byRate}, plancher ${floor}, part du coût ${byShare}.`,
    package: (included: number, amount: string, extra: string, beyond: string) =>
      french`Forfait de ${amount} pour ${included}, puis ${extra} par unité : ${beyond} au-delà.`,
    subsidies: (gross: string, subsidies: string, net: string) =>
      french`${gross} − ${subsidies} de subventions = ${net}.`,
    share: (quota: string, extraCent: boolean, leftOver: number, shares: number, rank: number) =>
      french`Part exacte ${quota} €. ${leftOver} centime${plural(leftOver)} restant${plural(leftOver)} pour ${shares} parts ; celle-ci est au rang ${rank} des restes et ${extraCent ? french`reçoit le sien` : french`n'en reçoit pas`}.`,
    breakEven: (rate: string, before: string | null, missing: string | null) =>
      before === null
        ? french`${rate} suffit.`
        : french`${rate} suffit ; à ${before}, il manquerait ${missing ?? ''}.`,
  },

  formulas: french`Formules ENT du classeur`,
  list: 'Chercher les formules',
  found: (count: number, faults: number) =>
    french`${count} formule${plural(count)}, dont ${faults} en erreur`,
  none: french`Ce classeur n'a pas de formule ENT.`,
  moreFormulas: (count: number) => french`Afficher ${count} de plus`,
  nameError: (count: number) =>
    french`${count} formule${plural(count)} restée${plural(count)} à #NAME? : Excel ne connaissait pas encore le complément.`,
  rewrite: french`Les réécrire`,
  rewritten: (count: number) => french`${count} formule${plural(count)} réécrite${plural(count)}.`,
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
