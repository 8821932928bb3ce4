import { useFirstOf } from '../layout/use-first-of';
import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TableChange } from '../../workbook/table-change';
import { applied } from '../../workbook-tariffs/changes/applied';
import { changedCells, type ChangedCells } from '../../workbook-tariffs/changes/changed-cells';
import { describeIssue, placeOfIssue } from '../../workbook-tariffs/issues/describe';
import type { RowIssue } from '../../workbook-tariffs/issues/issue';
import { readWorkbookTariffs } from '../../workbook-tariffs/read-workbook-tariffs';
import type { TablesAsRead } from '../../workbook-tariffs/rows/tables-as-read';
import { CellLink } from '../layout/cell-link';
import { Notice } from '../layout/notice';
import { PlainList } from '../layout/plain-list';
import { useLanguage, useWords } from '../words/language';
import { TARIFFS_WORDS } from './words';

/** How many cells are listed before the rest is asked for. */
const FIRST = 8;

const useStyles = makeStyles({
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
});

/** The errors that changes would bring into the tables; none where every row would be as sound as it is. */
export function useNewErrors(
  tables: TablesAsRead | null,
  changes: readonly TableChange[] | null,
): readonly RowIssue[] {
  const known = useMemo(() => new Set(tables === null ? [] : errorsIn(tables).map(keyOf)), [tables]);
  return useMemo(() => {
    if (tables === null || changes === null) return [];
    return errorsIn(applied(tables, changes)).filter((issue) => !known.has(keyOf(issue)));
  }, [tables, changes, known]);
}

function errorsIn(tables: TablesAsRead): readonly RowIssue[] {
  return readWorkbookTariffs(tables).issues.filter(({ severity }) => severity === 'error');
}

/** Rows may move: an error is the same by what it says. */
function keyOf(issue: RowIssue): string {
  return `${issue.table} ${issue.column ?? ''} ${describeIssue(issue, 'fr')}`;
}

interface ChangePreviewProps {
  readonly tables: TablesAsRead;
  readonly changes: readonly TableChange[];
  readonly errors: readonly RowIssue[];
}

/** Every cell that changes will change, before they are made; nothing where none will. */
export function ChangePreview({ tables, changes, errors }: ChangePreviewProps) {
  const styles = useStyles();
  const words = useWords(TARIFFS_WORDS);
  const language = useLanguage();
  const cells = useMemo(() => changedCells(tables, changes), [tables, changes]);
  const { shown, more } = useFirstOf(cells, FIRST);
  if (cells.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h3" block>
        {words.willChange(cells.length)}
      </Subtitle2>
      {errors.map((issue) => (
        <Notice
          key={`${placeOfIssue(issue)} ${issue.code}`}
          intent="error"
          text={words.wouldBreak(describeIssue(issue, language))}
        />
      ))}
      <PlainList gap="XS">
        {shown.map((cell, at) => (
          <li key={`${at} ${cell.sheet}`} className={styles.cell}>
            <ChangedCell cell={cell} />
          </li>
        ))}
      </PlainList>
      {more}
    </section>
  );
}

function ChangedCell({ cell }: { readonly cell: ChangedCells }) {
  const words = useWords(TARIFFS_WORDS);
  switch (cell.kind) {
    case 'updated':
      return (
        <>
          <CellLink cells={cell} label={`${cell.sheet}!${cell.address}, ${cell.header}`} />
          <Text size={200}>{words.becomes(cell.before, cell.after)}</Text>
        </>
      );
    case 'removed':
      return (
        <>
          <CellLink cells={cell} label={`${cell.sheet}!${cell.address}`} />
          <Text size={200}>{words.rowRemoved(cell.cells)}</Text>
        </>
      );
    case 'added':
      return <Text size={200}>{words.rowAdded(cell.sheet, cell.cells)}</Text>;
  }
}
