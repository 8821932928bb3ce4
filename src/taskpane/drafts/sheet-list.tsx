import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { useBook } from '../host/tariffs';
import { CellLink } from '../layout/cell-link';
import { Notice } from '../layout/notice';
import { CreationFoot } from '../creation/creation-foot';
import { today } from '../host/today';
import { PlainList } from '../layout/plain-list';
import { useLanguage, useWords } from '../words/language';
import { frenchTypography } from '../words/typography';
import { DRAFTS_WORDS } from './words';
import { provisionalSheets, type ProvisionalSheet } from './provisional-sheets';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The sheets that a vote has overtaken, looked for at once; nothing where there are none. */
export function OutdatedSheets({ workbook }: { readonly workbook: OpenWorkbook }) {
  const words = useWords(DRAFTS_WORDS);
  const language = useLanguage();
  const book = useBook();
  const [found, setFound] = useState<readonly ProvisionalSheet[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isOver = false;
    provisionalSheets(workbook, book, today()).then(
      (sheets) => {
        if (!isOver) setFound(sheets.filter(({ again, isOutdated }) => isOutdated || again === null));
      },
      (thrown: unknown) => {
        if (!isOver) setFailure(thrown);
      },
    );
    return () => {
      isOver = true;
    };
  }, [workbook, book]);
  if (failure !== null) return <Notice intent="warning" text={failureSentence(failure, language)} />;
  if (found === null || found.length === 0) return null;
  return (
    <section>
      <Notice intent="warning" text={words.outdated(found.length)} />
      <SheetList sheets={found} workbook={workbook} />
    </section>
  );
}

interface SheetListProps {
  readonly sheets: readonly ProvisionalSheet[];
  readonly workbook: OpenWorkbook;
}

/** Sheets that say « prévisionnel », each with the cell that does; those that can be are made again on the user's word. */
export function SheetList({ sheets, workbook }: SheetListProps) {
  const styles = useStyles();
  const words = useWords(DRAFTS_WORDS);
  return (
    <PlainList gap="M">
      {sheets.map(({ cell, says, again, isOutdated }) => (
        <li key={cell.sheet} className={styles.sheet}>
          <CellLink cells={cell} label={`${cell.sheet}!${cell.address}`} />
          <Text size={200} lang="fr">
            {frenchTypography(says)}
          </Text>
          <Text size={200}>
            {again === null ? words.madeElsewhere : isOutdated ? words.isOutdated : words.stays}
          </Text>
          {again !== null && isOutdated && (
            <CreationFoot
              name={cell.sheet}
              kept={{ instead: null, replace: words.replaceAll, loss: words.loss }}
              prepare={() => Promise.resolve([again])}
              workbook={workbook}
            />
          )}
        </li>
      ))}
    </PlainList>
  );
}
