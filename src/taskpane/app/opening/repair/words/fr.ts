import { french } from '../../../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');

export const fr = {
  found: (count: number, sheets: readonly string[]) => {
    const where = sheets.map((sheet) => french`« ${sheet} »`).join(', ');
    return count > 1
      ? french`${count} formules ENT sont restées à #NOM? (${where}) : Excel les a lues avant de connaître le complément, et aucun recalcul n'y remédie.`
      : french`1 formule ENT est restée à #NOM? (${where}) : Excel l'a lue avant de connaître le complément, et aucun recalcul n'y remédie.`;
  },
  rewrite: french`Réécrire les formules`,
  working: french`Réécriture en cours…`,
  repaired: (count: number) => french`${count} formule${plural(count)} réécrite${plural(count)}.`,
  protected: (sheet: string, count: number) =>
    french`La feuille « ${sheet} » est protégée, ou le classeur est en lecture seule : ${count} formule${plural(count)} y ${count > 1 ? 'restent' : 'reste'} à #NOM?. Ôtez la protection (onglet Révision, Ôter la protection de la feuille), puis réécrivez.`,
  refused: (sheet: string, why: string) => french`Feuille « ${sheet} » : ${why}`,
  unknown: (count: number) =>
    french`${count} formule${plural(count)} ${count > 1 ? 'restent' : 'reste'} à #NOM? : Excel ne connaît pas encore les fonctions du complément. Enregistrez, fermez Excel, rouvrez le classeur, puis recommencez.`,
  dismiss: 'Fermer ce message',
};

export type RepairWords = typeof fr;
