import { inBoth } from '../../kit/messages';
import type { CitingTable } from '../../workbook-tariffs/changes/citing';
import { french, englishPlural } from '../words/typography';

const some = (count: number | undefined, one: string, several = `${one}s`) =>
  count === undefined ? [] : [`${count} ${count > 1 ? several : one}`];

export const fr = {
  purpose: french`Les années et les actes connus, et ce que ce classeur y ajoute : votes, charges, effectifs.`,
  back: 'Retour',

  views: {
    simulate: {
      title: 'Simuler',
      note: french`Le solde de chaque tarif, et le premier qui couvre les charges`,
    },
    deliberation: { title: 'Préparer la délibération', note: french`Le texte d'une année, à coller` },
    vote: { title: 'Enregistrer un vote', note: french`L'acte et les tarifs d'une année` },
    figures: { title: 'Charges et effectifs', note: french`D'une année, avec le coût par élève et le solde` },
    acts: { title: 'Actes du classeur', note: french`Marquer un projet comme voté, modifier, retirer` },
    members: { title: 'EPCI membres', note: french`Une adhésion, un retrait, à partir d'une année` },
    readings: {
      title: 'Lectures retenues',
      note: french`Là où un texte est ambigu, et ce que chacune donne`,
    },
    data: { title: 'Données du classeur', note: french`Créer les tables, exporter, importer` },
  },

  older: (columns: string) =>
    french`Des tables de ce classeur sont d'une présentation plus ancienne, et lues telles quelles. Colonnes à ajouter : ${columns}. Elles viennent à droite ; rien d'autre ne bouge.`,
  missingColumns: (table: string, missing: readonly string[]) => french`${table} (${missing.join(', ')})`,
  upgrade: 'Ajouter ces colonnes',
  upgraded: french`Les colonnes sont ajoutées.`,

  draft: (key: string, title: string, date: string) =>
    french`Projet « ${key} » du ${date} (${title}) : ce qui s'y rattache est prévisionnel.`,
  restingRows: (rows: Partial<Record<CitingTable, number>>) => {
    const counted = [
      ...some(rows.EntTarifs, 'tarif'),
      ...some(rows.EntCharges, 'ligne de charges', 'lignes de charges'),
      ...some(rows.EntEffectifs, 'effectif'),
    ];
    return counted.length === 0
      ? french`Aucune ligne des tables ne le cite.`
      : french`Le citent : ${counted.join(', ')}.`;
  },
  markVoted: 'Marquer comme voté…',
  seeResting: french`Voir ce qui en dépend`,

  release: (version: string, edition: string) =>
    french`Complément ${version}, tarifs fournis : édition ${edition}.`,

  years: 'Années scolaires',
  notPriced: 'aucun tarif voté',
  statuses: { draft: 'prévisionnel', presented: 'présenté' },
  charges: {
    detail: french`Charges connues ligne à ligne.`,
    total: french`Charges connues en total seulement.`,
    nothing: french`Charges non connues.`,
    unread: french`Charges illisibles : corrigez les lignes en erreur.`,
  },
  pupils: {
    detail: french`Effectifs connus par catégorie.`,
    total: french`Effectif connu en total seulement.`,
    nothing: french`Effectifs non connus.`,
    unread: french`Effectifs illisibles : corrigez les lignes en erreur.`,
  },
  shipped: french`Livré avec le complément. `,
  read: (title: string, lines: string) => french`${title}, lignes ${lines}.`,

  otherServices: 'Autres services',
  bases: { TTC: 'TTC', HT: 'HT', unstated: french`base HT ou TTC non précisée` },
  perUnit: (unit: string, basis: string) => french`Unité : ${unit} ; ${basis}`,
  period: (from: string | null, to: string | null) => {
    if (from === null) return french`Sans année de début`;
    if (to === null) return french`Depuis ${from}`;
    return from === to ? from : french`De ${from} à ${to}`;
  },

  loading: {
    question: french`Ce classeur a des tables ENT. Tant que le complément n'est pas chargé, personne ne suit ce qu'on y change : il compare à l'ouverture du volet. Excel peut le charger avec ce classeur, volet fermé, dès la prochaine ouverture et pour tous ceux qui l'ouvrent. Vos collègues qui n'ont pas le complément verront peut-être une barre d'erreur de complément au-dessus de la feuille ; le classeur s'ouvrira quand même. Vous pourrez y revenir ici.`,
    load: french`Le charger avec ce classeur`,
    decline: french`Non, ne plus demander`,
    willLoad: french`Excel chargera le complément avec ce classeur, pour tous ceux qui l'ouvrent, dès la prochaine ouverture. Enregistrez le classeur.`,
    willNotLoad: french`Excel ne chargera plus le complément avec ce classeur, dès la prochaine ouverture. Enregistrez le classeur.`,
    needless: french`Ce classeur n'a plus de table ENT, et Excel y charge encore le complément pour tous ceux qui l'ouvrent.`,
    loads: french`Excel charge le complément avec ce classeur, pour tous ceux qui l'ouvrent : il suit les tables ENT dès l'ouverture.`,
    unwatched: french`Excel ne charge pas le complément avec ce classeur : ce qui change dans les tables ENT avant que le volet s'ouvre n'est pas suivi, seulement comparé à l'ouverture.`,
    stop: french`Ne plus le charger`,
    unkept: (why: string) =>
      french`Votre réponse n'a pas pu être gardée dans le classeur : la question reviendra à la prochaine ouverture. ${why}`,
  },

  unavailable: french`Les tables du classeur ne sont pas accessibles : ouvrez le complément dans Excel, ou attendez leur lecture.`,
  willChange: (count: number) =>
    count > 1
      ? french`Ce qui changera : ${count} cellules ou lignes`
      : french`Ce qui changera : une cellule ou ligne`,
  becomes: (before: string, after: string) =>
    french`${before === '' ? 'vide' : before} devient ${after === '' ? 'vide' : after}`,
  rowRemoved: (cells: string) => french`Ligne retirée : ${cells}`,
  rowAdded: (sheet: string, cells: string) => french`${sheet}, ligne ajoutée : ${cells}`,
  wouldBreak: (issue: string) => french`Ce changement mettrait une ligne en erreur. ${issue}`,
  show: 'Afficher la table',
  undo: 'Annuler ce changement',
  undone: french`Le changement est annulé : les lignes des tables sont ce qu'elles étaient. Une feuille recréée entre-temps reste comme elle est.`,
};

const englishSome = (count: number | undefined, one: string) =>
  count === undefined ? [] : [`${count} ${one}${englishPlural(count)}`];

const en: typeof fr = {
  purpose: 'The years and acts known, and what this workbook adds: votes, charges, pupils.',
  back: 'Back',

  views: {
    simulate: { title: 'Simulate', note: 'The balance of each rate, and the first that covers the charges' },
    deliberation: { title: 'Prepare the deliberation', note: 'The text of a year, to paste' },
    vote: { title: 'Register a vote', note: 'The act and the rates of a year' },
    figures: { title: 'Charges and pupils', note: 'Of a year, with the cost per pupil and the balance' },
    acts: { title: 'Acts of the workbook', note: 'Mark a draft as voted, amend, remove' },
    members: { title: 'Member EPCI', note: 'A membership, a withdrawal, from a year on' },
    readings: { title: 'Readings kept', note: 'Where a text is ambiguous, and what each gives' },
    data: { title: 'Data of the workbook', note: 'Create the tables, export, import' },
  },

  older: (columns) =>
    `Some tables of this workbook have an older layout, and are read as they are. Columns to add: ${columns}. They come at the right; nothing else moves.`,
  missingColumns: (table, missing) => `${table} (${missing.join(', ')})`,
  upgrade: 'Add these columns',
  upgraded: 'The columns are added.',

  draft: (key, title, date) =>
    `Draft (projet) “${key}” of ${date} (${title}): what rests on it is provisional.`,
  restingRows: (rows) => {
    const counted = [
      ...englishSome(rows.EntTarifs, 'rate'),
      ...englishSome(rows.EntCharges, 'charge line'),
      ...englishSome(rows.EntEffectifs, 'pupil count'),
    ];
    return counted.length === 0 ? 'No row of the tables cites it.' : `Cited by: ${counted.join(', ')}.`;
  },
  markVoted: 'Mark as voted…',
  seeResting: 'See what rests on it',

  release: (version, edition) => `Add-in ${version}, tariffs that ship: edition ${edition}.`,

  years: 'School years',
  notPriced: 'no rate voted',
  statuses: { draft: 'provisional', presented: 'presented' },
  charges: {
    detail: 'Charges known line by line.',
    total: 'Only the total of charges is known.',
    nothing: 'Charges not known.',
    unread: 'Charges cannot be read: correct the rows in error.',
  },
  pupils: {
    detail: 'Pupils known by category.',
    total: 'Only the total of pupils is known.',
    nothing: 'Pupils not known.',
    unread: 'Pupils cannot be read: correct the rows in error.',
  },
  shipped: 'Shipped with the add-in. ',
  read: (title, lines) => `${title}, lines ${lines}.`,

  otherServices: 'Other services',
  bases: { TTC: 'VAT included (TTC)', HT: 'VAT excluded (HT)', unstated: 'VAT basis not stated' },
  perUnit: (unit, basis) => `Unit: ${unit}; ${basis}`,
  period: (from, to) => {
    if (from === null) return 'Without a first year';
    if (to === null) return `From ${from}`;
    return from === to ? from : `From ${from} to ${to}`;
  },

  unavailable:
    'The tables of the workbook cannot be reached: open the add-in in Excel, or wait until they are read.',
  loading: {
    question:
      'This workbook has ENT tables. As long as the add-in is not loaded, nobody follows what is changed in them: it compares when the pane opens. Excel can load it with this workbook, the pane closed, from the next opening on and for everyone who opens it. Colleagues who do not have the add-in may see an add-in error bar above the sheet; the workbook opens all the same. You can change this here.',
    load: 'Load it with this workbook',
    decline: 'No, do not ask again',
    willLoad:
      'Excel will load the add-in with this workbook, for everyone who opens it, from the next opening on. Save the workbook.',
    willNotLoad:
      'Excel will no longer load the add-in with this workbook, from the next opening on. Save the workbook.',
    needless:
      'This workbook has no ENT table any more, and Excel still loads the add-in with it for everyone who opens it.',
    loads:
      'Excel loads the add-in with this workbook, for everyone who opens it: it follows the ENT tables from the opening on.',
    unwatched:
      'Excel does not load the add-in with this workbook: what changes in the ENT tables before the pane opens is not followed, only compared on opening.',
    stop: 'No longer load it',
    unkept: (why) =>
      `Your answer could not be kept in the workbook: the question will come back at the next opening. ${why}`,
  },

  willChange: (count) =>
    count === 1 ? 'What will change: one cell or row' : `What will change: ${count} cells or rows`,
  becomes: (before, after) => `${before === '' ? 'blank' : before} becomes ${after === '' ? 'blank' : after}`,
  rowRemoved: (cells) => `Row removed: ${cells}`,
  rowAdded: (sheet, cells) => `${sheet}, row added: ${cells}`,
  wouldBreak: (issue) => `This change would put a row in error. ${issue}`,
  show: 'Show the table',
  undo: 'Undo this change',
  undone:
    'The change is undone: the rows of the tables are what they were. A sheet created again meanwhile stays as it is.',
};

export const TARIFFS_WORDS = inBoth(fr, en);
