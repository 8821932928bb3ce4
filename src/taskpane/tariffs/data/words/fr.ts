import { french } from '../../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');

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
      : french`${rows} ligne${plural(rows)} à enregistrer dans un fichier JSON, pour un autre classeur ou pour le terminal.`,
  leftOut: (rows: number) =>
    french`${rows} ligne${plural(rows)} en erreur ${rows > 1 ? 'ne seront' : 'ne sera'} pas dans le fichier.`,
  save: 'Enregistrer le fichier',
  import: 'Importer',
  importHint: french`Un fichier exporté d'ici. Il est contrôlé en entier avant que rien ne soit écrit.`,
  choose: 'Choisir un fichier…',
  ready: (name: string, rows: number, there: number) =>
    there === 0
      ? french`« ${name} » : ${rows} ligne${plural(rows)} à écrire dans les tables.`
      : french`« ${name} » : ${rows} ligne${plural(rows)}. Elles remplaceront toutes celles des tables de ce classeur (${there}).`,
  write: 'Écrire ces lignes',
  replace: 'Remplacer les lignes',
  abandon: 'Ne rien importer',
  imported: french`Le fichier est importé ; les formules en tiennent compte.`,
  refused: (name: string, faults: number) =>
    french`« ${name} » n'est pas importé : ${faults} défaut${plural(faults)}. Le classeur est tel qu'il était.`,
  others: (count: number) => french`et ${count} autre${plural(count)}.`,
};

export type DataWords = typeof fr;
