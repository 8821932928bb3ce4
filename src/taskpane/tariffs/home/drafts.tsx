import { frenchDate } from '../../../kit/french/date';
import { rowsCiting } from '../../../workbook-tariffs/changes/citing';
import { Notice } from '../../layout/notice';
import { useWords } from '../../words/language';
import { useChangeableTables } from '../use-table-changes';
import type { PreparedAct } from '../views';
import { TARIFFS_WORDS } from '../words';

/** The workbook's drafts: what rests on them is provisional until one says that they were voted. */
export function Drafts({ onAct }: { readonly onAct: (act: PreparedAct) => void }) {
  const words = useWords(TARIFFS_WORDS);
  const changeable = useChangeableTables();
  if (changeable === null) return null;
  const { tables, tariffs } = changeable.followed;
  return tariffs.rows.EntActes.filter(({ status, isRefused }) => status === 'draft' && !isRefused).map(
    ({ key, title, date }) => {
      const rows = rowsCiting(tables, key).map((citing) => [citing.table, citing.rows.length] as const);
      return (
        <Notice
          key={key}
          intent="warning"
          text={`${words.draft(key, title, frenchDate(date))} ${words.restingRows(Object.fromEntries(rows))}`}
          actions={[
            {
              label: words.markVoted,
              run: () => {
                onAct({ key, doing: 'mark' });
              },
            },
            {
              label: words.seeResting,
              run: () => {
                onAct({ key, doing: 'see' });
              },
            },
          ]}
        />
      );
    },
  );
}
