import type { LayoutWords } from './fr';

export const en: LayoutWords = {
  more: (count) => `Show ${count} more`,
  toFill: 'To be filled.',
};
