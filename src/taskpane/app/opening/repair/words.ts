import { inBoth } from '../../../../kit/messages';
import { french, englishPlural, frenchPlural } from '../../../words/typography';

export const fr = {
  found: (count: number, sheets: readonly string[]) => {
    const where = sheets.map((sheet) => french`« ${sheet} »`).join(', ');
    return count > 1
      ? french`${count} formules ENT sont restées à #NOM? (${where}) : Excel les a lues avant de connaître le complément, et aucun recalcul n'y remédie.`
      : french`1 formule ENT est restée à #NOM? (${where}) : Excel l'a lue avant de connaître le complément, et aucun recalcul n'y remédie.`;
  },
  rewrite: french`Réécrire les formules`,
  working: french`Réécriture en cours…`,
  repaired: (count: number) => french`${count} formule${frenchPlural(count)} réécrite${frenchPlural(count)}.`,
  protected: (sheet: string, count: number) =>
    french`La feuille « ${sheet} » est protégée, ou le classeur est en lecture seule : ${count} formule${frenchPlural(count)} y ${count > 1 ? 'restent' : 'reste'} à #NOM?. Ôtez la protection (onglet Révision, Ôter la protection de la feuille), puis réécrivez.`,
  refused: (sheet: string, why: string) => french`Feuille « ${sheet} » : ${why}`,
  unknown: (count: number) =>
    french`${count} formule${frenchPlural(count)} ${count > 1 ? 'restent' : 'reste'} à #NOM? : Excel ne connaît pas encore les fonctions du complément. Enregistrez, fermez Excel, rouvrez le classeur, puis recommencez.`,
  dismiss: 'Fermer ce message',
};

const en: typeof fr = {
  found: (count, sheets) => {
    const where = sheets.map((sheet) => `“${sheet}”`).join(', ');
    return `${count} ENT formula${englishPlural(count)} ${count > 1 ? 'are' : 'is'} stuck at #NAME? (${where}): Excel read ${count > 1 ? 'them' : 'it'} before it knew the add-in, and no recalculation mends that.`;
  },
  rewrite: 'Write the formulas again',
  working: 'Writing again…',
  repaired: (count) => `${count} formula${englishPlural(count)} written again.`,
  protected: (sheet, count) =>
    `The sheet “${sheet}” is protected, or the workbook is read-only: ${count} formula${englishPlural(count)} ${count > 1 ? 'stay' : 'stays'} at #NAME? there. Remove the protection (Review tab, Unprotect Sheet), then write again.`,
  refused: (sheet, why) => `Sheet “${sheet}”: ${why}`,
  unknown: (count) =>
    `${count} formula${englishPlural(count)} ${count > 1 ? 'stay' : 'stays'} at #NAME?: Excel does not know the add-in’s functions yet. Save, close Excel, open the workbook again, then try again.`,
  dismiss: 'Close this message',
};

export const REPAIR_WORDS = inBoth(fr, en);
