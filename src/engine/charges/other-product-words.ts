import type { OtherProduct, OtherProductKind } from '../../tariffs/model';
import { textKey } from '../../kit/text-key';

/** What statements call a product that is no contribution, where the workbook has no name for it. */
export const OTHER_PRODUCT_WORDS: Readonly<Record<OtherProductKind, string>> = {
  mutualisedBudget: 'Part du budget mutualisé',
  subsidy: 'Subventions',
};

const SAYS_ITS_KIND: Readonly<Record<OtherProductKind, RegExp>> = {
  mutualisedBudget: /budget mutualise/,
  subsidy: /subvention/,
};

/** Its own name, with what it is where that does not say so: `Subvention : FEDER`. */
export function otherProductLabel({ kind, label }: Pick<OtherProduct<unknown>, 'kind' | 'label'>): string {
  if (SAYS_ITS_KIND[kind].test(textKey(label))) return label;
  return `${kind === 'subsidy' ? 'Subvention' : OTHER_PRODUCT_WORDS[kind]} : ${label}`;
}
