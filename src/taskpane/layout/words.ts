import { inBoth } from '../../kit/messages';
import { french } from '../words/typography';
import { count as inFigures } from '../../kit/french/amount';

export const fr = {
  more: (count: number) => french`Afficher ${inFigures(count)} de plus`,
  toFill: french`À remplir.`,
};

const en: typeof fr = {
  more: (count) => `Show ${count} more`,
  toFill: 'To be filled.',
};

export const LAYOUT_WORDS = inBoth(fr, en);
