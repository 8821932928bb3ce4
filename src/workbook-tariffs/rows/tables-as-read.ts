import type { WorkbookTable } from '../../tariffs/model';
import type { TableContent } from '../../workbook/table-change';

/** The six tables as the workbook holds them; null where it has none of that name. */
export type TablesAsRead = Readonly<Record<WorkbookTable, TableContent | null>>;

export const NO_TABLES: TablesAsRead = {
  EntActes: null,
  EntTarifs: null,
  EntCharges: null,
  EntEffectifs: null,
  EntMembres: null,
  EntLectures: null,
};
