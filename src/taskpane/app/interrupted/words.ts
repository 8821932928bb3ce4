import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

export const fr = {
  left: (sheets: readonly string[]) => {
    const names = sheets.map((sheet) => french`« ${sheet} »`).join(', ');
    return sheets.length === 1
      ? french`La feuille ${names} vient d'une écriture interrompue : Excel, ou le volet, a été fermé avant la fin. Elle est incomplète. Supprimez-la, puis recommencez ce qui n'a pas abouti.`
      : french`Les feuilles ${names} viennent d'écritures interrompues : Excel, ou le volet, a été fermé avant la fin. Elles sont incomplètes. Supprimez-les, puis recommencez ce qui n'a pas abouti.`;
  },
  show: (sheet: string) => french`Afficher « ${sheet} »`,
  again: 'Vérifier à nouveau',
  dismiss: 'Fermer ce message',
};

const en: typeof fr = {
  left: (sheets) => {
    const names = sheets.map((sheet) => `“${sheet}”`).join(', ');
    return sheets.length === 1
      ? `The sheet ${names} was left by an interrupted writing: Excel, or the pane, was closed before its end. It is incomplete. Delete it, then start again what was not done.`
      : `The sheets ${names} were left by interrupted writings: Excel, or the pane, was closed before their end. They are incomplete. Delete them, then start again what was not done.`;
  },
  show: (sheet) => `Show “${sheet}”`,
  again: 'Check again',
  dismiss: 'Close this message',
};

export const INTERRUPTED_WORDS = inBoth(fr, en);
