import { TABLE_LAYOUTS } from '../../../workbook-tariffs/layout/layouts';
import { upgradeChanges } from '../../../workbook-tariffs/layout/upgrade';
import { Notice } from '../../layout/notice';
import { useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import { TARIFFS_WORDS } from '../words';

/** Tables made with an older layout: they are read as they are, and get their columns on the user's word. */
export function OlderLayouts() {
  const words = useWords(TARIFFS_WORDS);
  const changeable = useChangeableTables();
  const { changing, change } = useTableChanges();
  const older = changeable?.followed.tariffs.olderLayouts ?? [];
  const upgrades = older.flatMap(({ table }) => {
    const content = changeable?.followed.tables[table] ?? null;
    return content === null ? [] : upgradeChanges(content, TABLE_LAYOUTS[table]);
  });
  const columns = older.map(({ table, missing }) => words.missingColumns(table, missing)).join(' ; ');
  return (
    <>
      <ChangeNotice changing={changing} done={words.upgraded} />
      {upgrades.length > 0 && changeable !== null && changing.kind !== 'working' && (
        <Notice
          intent="info"
          text={words.older(columns)}
          actions={[
            {
              label: words.upgrade,
              run: () => {
                change(changeable.workbook, upgrades);
              },
            },
          ]}
        />
      )}
    </>
  );
}
