import { useCallback, useEffect, useState } from 'react';
import { useWorkbook } from '../../host/host';
import { Notice } from '../../layout/notice';
import { useWords } from '../../words/language';
import { INTERRUPTED_WORDS } from './words';

/** Tells of the sheets that a writing left which was cut short; they are the user's to delete. */
export function InterruptedNotice({ className }: { readonly className: string }) {
  const words = useWords(INTERRUPTED_WORDS);
  const workbook = useWorkbook();
  const [sheets, setSheets] = useState<readonly string[]>([]);

  const look = useCallback(() => {
    // Where they cannot be listed, nothing is known of them and nothing is said.
    workbook?.listUnfinishedSheets().then(setSheets, () => undefined);
  }, [workbook]);
  useEffect(look, [look]);

  const [first] = sheets;
  if (first === undefined) return null;
  return (
    <div className={className}>
      <Notice
        intent="warning"
        text={words.left(sheets)}
        actions={[
          {
            label: words.show(first),
            run: () => void workbook?.show({ sheet: first, address: 'A1' }).catch(look),
          },
          { label: words.again, run: look },
        ]}
        dismiss={{
          label: words.dismiss,
          run: () => {
            setSheets([]);
          },
        }}
      />
    </div>
  );
}
