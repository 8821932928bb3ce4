import { Text } from '@fluentui/react-components';
import type { WorkbookRows } from '../../tariffs/model';
import { useTariffs } from '../host/tariffs';
import { useWords } from '../words/language';
import { CellLink } from '../layout/cell-link';
import { WORKBOOK_TABLES_WORDS } from './words';

/** Which rows of the workbook say a thing; the first of them can be shown. */
export function OriginLink({ origin: { table, rows } }: { readonly origin: WorkbookRows }) {
  const words = useWords(WORKBOOK_TABLES_WORDS);
  const { followed } = useTariffs();
  const label = words.ofWorkbook(table, rows);
  const [row] = rows;
  const sheet = followed?.tables[table]?.sheet;
  if (row === undefined || sheet === undefined) return <Text size={200}>{label}</Text>;
  return <CellLink cells={{ sheet, address: `A${row}` }} label={label} />;
}
