import type { ChartWords } from './fr';

export const en: ChartWords = {
  loading: 'Loading the chart',
  figures: 'The figures',
  figuresOf: (chart) => `The figures: ${chart}`,
  notLoaded: 'The chart could not be loaded; its figures are below.',
  retry: 'Try again',
  unknown: '—',
};
