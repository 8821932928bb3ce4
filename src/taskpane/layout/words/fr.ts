import { french } from '../../words/typography';
import { count as inFigures } from '../../../kit/french/amount';

export const fr = {
  more: (count: number) => french`Afficher ${inFigures(count)} de plus`,
  toFill: french`À remplir.`,
};

export type LayoutWords = typeof fr;
