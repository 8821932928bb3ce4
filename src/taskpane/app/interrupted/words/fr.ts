import { french } from '../../../words/typography';

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

export type InterruptedWords = typeof fr;
