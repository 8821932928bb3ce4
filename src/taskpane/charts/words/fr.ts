import { french } from '../../words/typography';

export const fr = {
  loading: french`Chargement du graphique`,
  figures: french`Les chiffres`,
  figuresOf: (chart: string) => french`Les chiffres : ${chart}`,
  notLoaded: french`Le graphique n'a pas pu être chargé ; ses chiffres sont ci-dessous.`,
  retry: 'Réessayer',
  unknown: '—',
};

export type ChartWords = typeof fr;
