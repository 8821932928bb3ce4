import type { HitGroup } from '../search/hits';
import type { CalculateWords } from './fr';

/** The heading of a group of hits, which says how many of them are shown where that is not all. */
export function headingInWords({ heading, hits, more }: HitGroup, { headings }: CalculateWords): string {
  const words = plainHeading(heading, headings);
  return more === 0 ? words : headings.firstOf(words, hits.length, hits.length + more);
}

function plainHeading(heading: HitGroup['heading'], words: CalculateWords['headings']): string {
  switch (heading.kind) {
    case 'inseeCode':
    case 'postalCode':
      return words[heading.kind](heading.code);
    case 'communesOf':
      return words.communesOf(heading.epci);
    default:
      return words[heading.kind];
  }
}
