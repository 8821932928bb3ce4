import { makeStyles, Text } from '@fluentui/react-components';
import { failureSentence } from '../../host/failure';
import { CellLink } from '../../layout/cell-link';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import { DECISIONS_TABLE } from './decisions-table';
import type { DecisionsInUse } from './use-decisions';

interface DecisionsKeptProps {
  readonly inUse: Pick<DecisionsInUse, 'keeping' | 'store'>;
  /** How many are in effect. */
  readonly decisions: number;
  /** How many settings the workbook keeps of what is at hand. */
  readonly settings: number;
  readonly hasWorkbook: boolean;
}

const useStyles = makeStyles({ kept: { display: 'block' } });

/** Where decisions and settings are kept, and whether they are. */
export function DecisionsKept({
  inUse: { keeping, store },
  decisions,
  settings,
  hasWorkbook,
}: DecisionsKeptProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  if (!hasWorkbook) return decisions === 0 ? null : <Text size={200}>{words.notKeptOutside}</Text>;
  switch (keeping.kind) {
    case 'idle':
      return null;
    case 'failed':
      return (
        <Notice
          intent="warning"
          text={words.notKept(failureSentence(keeping.thrown, language))}
          actions={[
            {
              label: words.tryAgain,
              run: () => {
                store.renew();
              },
            },
          ]}
        />
      );
    case 'kept':
      return (
        <>
          {keeping.place !== null && decisions > 0 && (
            <Text size={200} className={styles.kept}>
              {words.keptIn} <CellLink cells={keeping.place} label={DECISIONS_TABLE} />
            </Text>
          )}
          {keeping.place !== null && settings > 0 && (
            <Text size={200} className={styles.kept}>
              {words.settingsKeptIn(settings)} <CellLink cells={keeping.place} label={DECISIONS_TABLE} />
            </Text>
          )}
          {keeping.unread > 0 && <Notice intent="warning" text={words.keptUnread(keeping.unread)} />}
        </>
      );
  }
}
