import type { SourceLines } from '../../../tariffs/model';
import { statementOf } from '../../../tariffs/statements';
import { frenchTypography } from '../../words/typography';

/** What the lines say from which a rate comes; nothing of lines that the data that ships does not cite. */
export function RateStatement({ source }: { readonly source: SourceLines }) {
  const statement = statementOf(source);
  return statement === null ? null : <span lang="fr"> {frenchTypography(statement)}</span>;
}
