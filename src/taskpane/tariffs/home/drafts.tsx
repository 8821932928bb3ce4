import { statusChange } from '../../../workbook-tariffs/changes/acts';
import { frenchDate } from '../../../engine/french/date';
import { Notice } from '../../layout/notice';
import { useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import { TARIFFS_WORDS } from '../words/tariffs-words';

/** The workbook's drafts: what rests on them is provisional until one says that they were voted. */
export function Drafts() {
  const words = useWords(TARIFFS_WORDS);
  const changeable = useChangeableTables();
  const { changing, change } = useTableChanges();
  const drafts = (changeable?.followed.tariffs.rows.EntActes ?? []).filter(
    ({ status, isRefused }) => status === 'draft' && !isRefused,
  );
  return (
    <>
      <ChangeNotice changing={changing} done={words.nowVoted} />
      {changeable !== null &&
        drafts.map(({ key, title, date }) => (
          <Notice
            key={key}
            intent="warning"
            text={words.draft(key, title, frenchDate(date))}
            actions={[
              {
                label: words.markVoted,
                run: () => {
                  change(changeable.workbook, statusChange(changeable.followed.tables, key, 'voted'));
                },
              },
            ]}
          />
        ))}
    </>
  );
}
