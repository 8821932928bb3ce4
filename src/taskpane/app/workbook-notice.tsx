import { useEffect, useState } from 'react';
import type { WorkbookNotice as Told } from '../../workbook/open-workbook';
import { useWorkbook } from '../host/host';
import { Notice } from '../layout/notice';
import { useWords } from '../words/language';
import { APP_WORDS } from './words';

/** Says, above every section, what the workbook tells of an operation that goes on, or of one that is done. */
export function WorkbookNotice({ className }: { readonly className: string }) {
  const { notices: words } = useWords(APP_WORDS);
  const workbook = useWorkbook();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => workbook?.watchNotices(setTold), [workbook]);
  if (told === null) return null;
  return (
    <div className={className}>
      {told.kind === 'behind' ? (
        <Notice intent="warning" text={words.behind(told.workbook)} />
      ) : (
        <Notice
          intent="warning"
          text={words.pageNotSet(
            told.sheets,
            told.parts.map((part) => words.parts[part]),
          )}
          dismiss={{
            label: words.dismiss,
            run: () => {
              setTold(null);
            },
          }}
        />
      )}
    </div>
  );
}
