import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { parseSchoolYear } from '../../../engine/years/school-year';
import type { SchoolYear } from '../../../tariffs/model';
import { applied } from '../../../workbook-tariffs/changes/applied';
import { readWorkbookTariffs } from '../../../workbook-tariffs/read-workbook-tariffs';
import { attempt } from '../../../engine/attempt';
import { useBook } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { EntryField } from '../../layout/entry-field';
import { useForm } from '../../layout/form';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import { nextYear } from '../vote/priced-years';
import { TARIFFS_WORDS } from '../words';
import { ActField } from './act-field';
import { ChargeFields } from './charge-fields';
import { entriesOf, readFigures, type FiguresEntries, type FiguresRead } from './figures-entry';
import { ProductFields } from './product-fields';
import { PupilFields } from './pupil-fields';
import { ResultList } from './result-list';
import { FIGURES_WORDS } from './words';
import { yearResults } from './year-results';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** A year's charges and pupils, and the unit cost, products and balance that follow as one types. */
export function FiguresView() {
  const styles = useStyles();
  const words = useWords(FIGURES_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const book = useBook();
  const changeable = useChangeableTables();
  const { changing, change, forget } = useTableChanges();
  const [isReplacing, setIsReplacing] = useState(false);
  const { entries, read, at, set, ask } = useForm<FiguresEntries, FiguresRead>(
    () => {
      const year = nextYear(book);
      return { year, act: { kind: 'new', key: '', date: '', status: 'voted' }, ...entriesOf(book, year) };
    },
    readFigures,
    {
      onChange: () => {
        setIsReplacing(false);
        forget();
      },
    },
  );
  const known = read.year === null ? null : knownFigures(book, read.year);

  // The book that would answer if these figures were registered: what ENT functions would then say.
  const tables = changeable?.followed.tables ?? null;
  const pending = useDeferredValue(read);
  const results = useMemo(() => {
    if (pending.year === null || pending.trial === null || tables === null) return null;
    const { book: after } = readWorkbookTariffs(applied(tables, pending.trial(tables)));
    return yearResults(after, pending.year, words.workings);
  }, [pending, tables, words]);

  const setYear = (typed: string) => {
    const year = attempt(() => parseSchoolYear(typed));
    // What a year holds is shown as soon as it is named, unless something has been typed already.
    const isFresh =
      entries.lines.length === 0 &&
      Object.keys(entries.pupils).length === 0 &&
      entries.products.every(({ amount }) => amount === '');
    set({ year: typed, ...(year.kind === 'found' && isFresh ? entriesOf(book, year.value) : {}) });
  };
  const register = (mayReplace: boolean) => {
    ask();
    if (read.changes === null || changeable === null) return;
    if (known !== null && !mayReplace) {
      setIsReplacing(true);
      return;
    }
    setIsReplacing(false);
    change(changeable.workbook, read.changes(changeable.followed.tables));
  };

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <>
          {changeable === null && <Notice intent="info" text={shared.unavailable} />}
          {isReplacing && known !== null && (
            <Notice
              intent="warning"
              text={words.replaces(known.year, known.isShipped)}
              actions={[
                {
                  label: words.replace,
                  run: () => {
                    register(true);
                  },
                },
              ]}
              dismiss={{
                label: words.abandon,
                run: () => {
                  setIsReplacing(false);
                },
              }}
            />
          )}
          <ChangeNotice changing={changing} done={words.done(read.year ?? '')} />
          <Button
            appearance="primary"
            disabledFocusable={changeable === null || changing.kind === 'working'}
            onClick={() => {
              register(false);
            }}
          >
            {words.register}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <EntryField label={words.year} typed={entries.year} {...at('year')} onType={setYear} />
        <ActField
          act={entries.act}
          at={at}
          onChange={(act) => {
            set({ act });
          }}
        />
        <ChargeFields
          lines={entries.lines}
          nets={read.nets}
          year={read.year}
          at={at}
          onChange={(lines) => {
            set({ lines });
          }}
        />
        <ProductFields
          products={entries.products}
          at={at}
          onChange={(products) => {
            set({ products });
          }}
        />
        <PupilFields entries={entries} at={at} onChange={set} />
        <ResultList results={results} />
      </div>
    </SectionFrame>
  );
}

/** Whether a year has figures already, and whose they are; null where it has none. */
function knownFigures(
  { data }: ReturnType<typeof useBook>,
  year: SchoolYear,
): { readonly year: SchoolYear; readonly isShipped: boolean } | null {
  const figures = [...data.charges, ...data.pupils].filter(({ schoolYear }) => schoolYear === year);
  if (figures.length === 0) return null;
  return { year, isShipped: figures.every(({ origin }) => origin === undefined) };
}
