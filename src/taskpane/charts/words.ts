import { inBoth } from '../../kit/messages';
import { french } from '../words/typography';

export const fr = {
  loading: french`Chargement du graphique`,
  figures: french`Les chiffres`,
  figuresOf: (chart: string) => french`Les chiffres : ${chart}`,
  notLoaded: french`Le graphique n'a pas pu être chargé ; ses chiffres sont ci-dessous.`,
  retry: 'Réessayer',
  unknown: '—',
};

const en: typeof fr = {
  loading: 'Loading the chart',
  figures: 'The figures',
  figuresOf: (chart) => `The figures: ${chart}`,
  notLoaded: 'The chart could not be loaded; its figures are below.',
  retry: 'Try again',
  unknown: '—',
};

export const CHART_WORDS = inBoth(fr, en);
