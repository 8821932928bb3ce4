import { useFirstOf } from '../layout/use-first-of';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { citation } from '../../engine/citation';
import type { Act } from '../../tariffs/model';
import type { OpenWorkbook, FoundFormula } from '../../workbook/open-workbook';
import { rowsCiting } from '../../workbook-tariffs/changes/citing';
import { shortName } from '../../workbook-tariffs/rows/acts';
import { NO_TABLES } from '../../workbook-tariffs/rows/tables-as-read';
import { failureSentence } from '../host/failure';
import { useBook, useTariffs } from '../host/tariffs';
import { CellLink } from '../layout/cell-link';
import { Notice } from '../layout/notice';
import { today } from '../host/today';
import { OriginLink } from '../workbook-tables/origin-link';
import { PlainList } from '../layout/plain-list';
import { useLanguage, useWords } from '../words/language';
import { frenchTypography } from '../words/typography';
import { DRAFTS_WORDS } from './words';
import { provisionalSheets, type ProvisionalSheet } from './provisional-sheets';
import { SheetList } from './sheet-list';
import { draftsBehind } from '../../control/explain/drafts-behind';
import { workbookReader } from '../host/workbook-reader';

/** How many are listed before the rest is asked for. */
const FIRST = 12;

type Search =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | {
      readonly kind: 'found';
      readonly formulas: RestingFormulas;
      readonly sheets: readonly ProvisionalSheet[];
    }
  | { readonly kind: 'failed'; readonly thrown: unknown };

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

interface RestingCellsProps {
  readonly workbook: OpenWorkbook;
  /** The draft that is asked about; null for any. */
  readonly act: Act | null;
}

/** The formulas and the sheets of the workbook that rest on a draft, looked for on demand. */
export function RestingCells({ workbook, act }: RestingCellsProps) {
  const styles = useStyles();
  const words = useWords(DRAFTS_WORDS);
  const language = useLanguage();
  const book = useBook();
  const [search, setSearch] = useState<Search>({ kind: 'idle' });
  const run = () => {
    setSearch({ kind: 'working' });
    Promise.all([restingFormulas(workbook), provisionalSheets(workbook, book, today())]).then(
      ([formulas, sheets]) => {
        setSearch({ kind: 'found', formulas, sheets });
      },
      (thrown: unknown) => {
        setSearch({ kind: 'failed', thrown });
      },
    );
  };
  const acts = act === null ? book.data.acts.filter(({ status }) => status === 'draft') : [];
  return (
    <div className={styles.part}>
      {act === null && acts.length === 0 && <Text size={200}>{words.none}</Text>}
      {acts.map((draft) => (
        <DraftRows key={draft.id} draft={draft} />
      ))}
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={search.kind === 'working'}
        onClick={run}
      >
        {words.search}
      </Button>
      {search.kind === 'working' && (
        <Text size={200} role="status">
          {words.searching}
        </Text>
      )}
      {search.kind === 'failed' && <Notice intent="error" text={failureSentence(search.thrown, language)} />}
      {search.kind === 'found' && <Found {...search} act={act} workbook={workbook} />}
    </div>
  );
}

/** The rows of the workbook's tables that cite a draft. */
function DraftRows({ draft }: { readonly draft: Act }) {
  const styles = useStyles();
  const { followed } = useTariffs();
  const tables = followed?.tables ?? NO_TABLES;
  return (
    <div className={styles.cell}>
      <Text size={200} weight="semibold" lang="fr">
        {frenchTypography(citation(draft))}
      </Text>
      {rowsCiting(tables, shortName(draft)).map(({ table, rows }) => {
        const first = tables[table]?.firstCell.row ?? 1;
        return <OriginLink key={table} origin={{ table, rows: rows.map((row) => first + row) }} />;
      })}
    </div>
  );
}

interface FoundProps extends RestingCellsProps {
  readonly formulas: RestingFormulas;
  readonly sheets: readonly ProvisionalSheet[];
}

function Found({ formulas: { resting, unsure }, sheets, act, workbook }: FoundProps) {
  const styles = useStyles();
  const words = useWords(DRAFTS_WORDS);
  // Acts are new objects with each reading of the tables.
  const own = resting.filter(({ drafts }) => act === null || drafts.some(({ id }) => id === act.id));
  const { shown, more } = useFirstOf(own, FIRST);
  const toVerify = useFirstOf(unsure, FIRST);
  return (
    <>
      <Text size={200}>{words.formulas(own.length)}</Text>
      <PlainList>
        {shown.map(({ drafts, ...cell }) => (
          <li key={`${cell.sheet}!${cell.address}`} className={styles.cell}>
            <CellLink cells={cell} label={`${cell.sheet}!${cell.address}`} />
            {act === null && (
              <Text size={200} lang="fr">
                {frenchTypography(drafts.map((draft) => citation(draft)).join(', '))}
              </Text>
            )}
          </li>
        ))}
      </PlainList>
      {more}
      {unsure.length > 0 && (
        <>
          <Text size={200}>{words.unsure(unsure.length)}</Text>
          <PlainList>
            {toVerify.shown.map((cell) => (
              <li key={`${cell.sheet}!${cell.address}`}>
                <CellLink cells={cell} label={`${cell.sheet}!${cell.address}`} />
              </li>
            ))}
          </PlainList>
          {toVerify.more}
        </>
      )}
      <Text size={200}>{words.sheets(sheets.length)}</Text>
      {sheets.length > 0 && <SheetList sheets={sheets} workbook={workbook} />}
    </>
  );
}

/** A formula of the workbook, and the drafts on which it rests. */
export interface RestingFormula extends FoundFormula {
  readonly drafts: readonly Act[];
}

export interface RestingFormulas {
  readonly resting: readonly RestingFormula[];
  /** Those of which nobody can tell: an argument is a calculation of the application's own. */
  readonly unsure: readonly FoundFormula[];
}

/** The ENT formulas of the workbook whose answer rests on a draft. */
export async function restingFormulas(workbook: OpenWorkbook): Promise<RestingFormulas> {
  const reader = workbookReader(workbook);
  const resting: RestingFormula[] = [];
  const unsure: FoundFormula[] = [];
  for (const { values, ...formula } of await workbook.readResults(await workbook.listFormulas())) {
    const size = { rows: values.length, columns: values[0]?.length ?? 1 };
    const { drafts, isUnsure } = await draftsBehind(formula, size, reader);
    if (drafts.length > 0) resting.push({ ...formula, drafts });
    else if (isUnsure) unsure.push(formula);
  }
  return { resting, unsure };
}
