import { Button } from '@fluentui/react-components';
import { differenceTitres, titres } from '../../../billing/annex/titres';
import { titreFiles, titresCsv, type TitreFile } from '../../../billing/annex/titres-csv';
import type { ReadyBilling } from '../../../billing/model/billing';
import type { Comparison } from '../../../billing/model/comparison';
import { useOfferedFile } from '../../files/offered-file';
import { useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';

/** What is billed: all of a first run, or what differs from earlier annexes. */
export interface Run {
  readonly billing: ReadyBilling;
  /** null for a first run. */
  readonly comparison: Comparison | null;
}

interface TitleListsProps {
  readonly run: Run;
  /** Whether what is shown may be saved as it stands. */
  readonly isReady: boolean;
  /** Resolves to whether the run still holds. */
  readonly check: () => Promise<boolean>;
  readonly onFailure: (thrown: unknown) => void;
}

/** The lists of titles for the accounting software, each in a file that is named for what it holds. */
export function TitleLists({ run, isReady, check, onFailure }: TitleListsProps) {
  const words = useWords(BILLING_WORDS);
  const [offer, shown] = useOfferedFile(run.billing);
  const save = async ({ name, titres: list }: TitreFile) => {
    if (await check()) offer({ name, type: 'text/csv;charset=utf-8', text: titresCsv(list) });
  };
  return (
    <>
      {filesOf(run).map((file) => (
        <Button
          key={file.name}
          disabledFocusable={!isReady}
          onClick={() => {
            if (isReady) save(file).catch(onFailure);
          }}
        >
          {run.comparison === null ? words.saveTitres : words.saveList(file.name)}
        </Button>
      ))}
      {shown}
    </>
  );
}

function filesOf({ billing, comparison }: Run): readonly TitreFile[] {
  const name = `titres-${billing.options.schoolYear}.csv`;
  if (comparison === null) return [{ name, titres: titres(billing) }];
  return titreFiles(differenceTitres(billing, comparison), name, comparison.number - 1);
}
