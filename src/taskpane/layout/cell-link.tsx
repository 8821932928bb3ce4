import { Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellsAddress } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { useWorkbook } from '../host/host';
import { useLanguage } from '../words/language';

const useStyles = makeStyles({
  // As high as a finger or an unsteady hand asks for, one beneath the other in a list.
  link: { lineHeight: '24px' },
});

/** Shows cells of the workbook; outside Excel, only says where they are. */
export function CellLink({ cells, label }: { readonly cells: CellsAddress; readonly label: string }) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const language = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  if (workbook === null) return <Text size={200}>{label}</Text>;
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          setFailure(null);
          workbook.show(cells).catch((thrown: unknown) => {
            setFailure(failureSentence(thrown, language));
          });
        }}
      >
        {label}
      </Link>
      {failure !== null && (
        <Text size={200} role="alert">
          {failure}
        </Text>
      )}
    </>
  );
}
