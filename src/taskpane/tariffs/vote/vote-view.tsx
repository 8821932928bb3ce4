import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { euros } from '../../../kit/french/amount';
import type { ActStatus } from '../../../tariffs/model';
import { figuresOnDrafts, type CitingRows } from '../../../workbook-tariffs/changes/citing';
import { voteChanges } from '../../../workbook-tariffs/changes/vote';
import type { TablesAsRead } from '../../../workbook-tariffs/rows/tables-as-read';
import { useBook } from '../../host/tariffs';
import { OutdatedSheets } from '../../drafts/sheet-list';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useNarrow } from '../../layout/use-narrow';
import { today } from '../../host/today';
import { useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { ChangePreview, useNewErrors } from '../change-preview';
import { EntryField } from '../../layout/entry-field';
import { FieldGroup } from '../../layout/field-group';
import { useForm } from '../../layout/form';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import type { ViewProps } from '../views';
import { TARIFFS_WORDS } from '../words';
import { latestPriced, nextYear, typedRates, votedRates } from './priced-years';
import {
  blankVote,
  entriesOfAct,
  readVote,
  VOTED_CATEGORIES,
  type VoteEntries,
  type VoteRead,
} from './vote-entry';
import { VOTE_WORDS } from './words';

const STATUSES: readonly ActStatus[] = ['voted', 'draft', 'presented'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  takeOver: { alignSelf: 'flex-start' },
});

const readNow = (entries: VoteEntries) => readVote(entries, today());

/** Registers the vote of a year: its act and the three rates, in the workbook's own tables. */
export function VoteView({ preparedVote }: ViewProps) {
  const styles = useStyles();
  const words = useWords(VOTE_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const narrow = useNarrow();
  const book = useBook();
  const changeable = useChangeableTables();
  const { changing, change, forget } = useTableChanges();
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome>({ isVote: false, carried: [] });
  const [isReplacing, setIsReplacing] = useState(false);
  const { entries, read, at, text, set, ask } = useForm<VoteEntries, VoteRead>(
    () => {
      if (preparedVote === null) return blankVote(nextYear(book));
      const { year, amended } = preparedVote;
      const act = amended === null ? blankVote(year) : entriesOfAct(amended, year);
      return { ...act, rates: typedRates(book, year) };
    },
    readNow,
    {
      onChange: () => {
        setIsReplacing(false);
        forget();
      },
    },
  );
  const known = read.year === null ? null : votedRates(book, read.year);
  const model = useMemo(() => latestPriced(book, read.year), [book, read.year]);
  const tables = changeable?.followed.tables ?? null;
  const pending = useDeferredValue(read);
  const offers = useMemo(
    () => (tables === null ? [] : carryOvers(tables, pending, declined)),
    [tables, pending, declined],
  );
  const preview = useMemo(
    () => (tables === null ? null : changesOf(tables, pending, declined)),
    [tables, pending, declined],
  );
  const errors = useNewErrors(tables, preview);

  const register = (mayReplace: boolean) => {
    ask();
    if (read.vote === null || changeable === null) return;
    // The draft of the year that was prepared is what the vote is of, and an act that is amended is meant: neither is
    // asked about once more.
    const isPrepared =
      known !== null &&
      known.year === preparedVote?.year &&
      (known.isDraft || (preparedVote.amended !== null && !known.isShipped));
    if (known !== null && !isPrepared && !mayReplace) {
      setIsReplacing(true);
      return;
    }
    setIsReplacing(false);
    const changes = changesOf(changeable.followed.tables, read, declined);
    if (changes === null) return;
    setOutcome({
      isVote: read.vote.act.status === 'voted',
      carried: carryOvers(changeable.followed.tables, read, declined),
    });
    change(changeable.workbook, changes);
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
              text={words.replaces(known.year, known.rates.map(euros), known.isShipped)}
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
          <ChangeNotice
            changing={changing}
            done={words.done(read.year ?? '')}
            actions={
              changeable === null
                ? []
                : [
                    {
                      label: shared.show,
                      run: () => {
                        const sheet = changeable.followed.tables.EntTarifs?.sheet;
                        if (sheet !== undefined) {
                          changeable.workbook.show({ sheet, address: 'A1' }).catch(() => undefined);
                        }
                      },
                    },
                  ]
            }
          />
          {changing.kind === 'done' && outcome.carried.length > 0 && (
            <Notice
              intent={outcome.carried.some(({ isCarried }) => !isCarried) ? 'warning' : 'info'}
              text={outcome.carried
                .map(({ table, acts, isCarried }) =>
                  isCarried ? words.nowCarried[table] : words.notCarried[table](acts.join(' », « ')),
                )
                .join(' ')}
            />
          )}
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
        <Field label={words.status} hint={words.statusHints[entries.status]}>
          <RadioGroup
            layout={narrow ? 'vertical' : 'horizontal'}
            value={entries.status}
            onChange={(_event, { value }) => {
              const status = STATUSES.find((one) => one === value);
              if (status !== undefined) set({ status });
            }}
          >
            {STATUSES.map((one) => (
              <Radio key={one} value={one} label={words.statuses[one]} />
            ))}
          </RadioGroup>
        </Field>
        <EntryField
          label={words.year}
          {...text('year')}
          onType={(year) => {
            set({ year, title: entries.title.replace(read.year ?? '\u0000', year) });
          }}
        />
        <EntryField
          label={entries.status === 'voted' ? words.number : words.numberOptional}
          {...text('number')}
        />
        <EntryField label={words.date} {...text('date')} type="date" />
        <EntryField label={words.title} {...text('title')} />
        <EntryField label={words.item} {...text('item')} />
        <FieldGroup legend={words.rates}>
          {VOTED_CATEGORIES.map((category) => (
            <EntryField
              key={category}
              label={words.categories[category]}
              typed={entries.rates[category]}
              {...at(category)}
              isAmount
              onType={(typed) => {
                set({ rates: { ...entries.rates, [category]: typed } });
              }}
            />
          ))}
          {model !== null && (
            <Button
              size="small"
              className={styles.takeOver}
              onClick={() => {
                set({ rates: model.typed });
              }}
            >
              {words.takeOver(model.year)}
            </Button>
          )}
        </FieldGroup>
        {offers.length > 0 && (
          <FieldGroup legend={words.carry}>
            {offers.map(({ table, rows, acts, isCarried }) => (
              <Checkbox
                key={table}
                checked={isCarried}
                label={words.carried[table](rows.length, acts.join(' », « '))}
                onChange={() => {
                  setDeclined((before) => toggled(before, table));
                  forget();
                }}
              />
            ))}
          </FieldGroup>
        )}
        {changeable !== null && changing.kind === 'done' && outcome.isVote && (
          <OutdatedSheets workbook={changeable.workbook} />
        )}
        {tables !== null && preview !== null && changing.kind !== 'done' && (
          <ChangePreview tables={tables} changes={preview} errors={errors} />
        )}
      </div>
    </SectionFrame>
  );
}

/** Charges or pupils of the year that rest on a draft, and whether they are to rest on the vote. */
interface CarryOver extends CitingRows {
  readonly table: 'EntCharges' | 'EntEffectifs';
  readonly isCarried: boolean;
}

/** What the last registration was of. */
interface Outcome {
  readonly isVote: boolean;
  readonly carried: readonly CarryOver[];
}

function carryOvers(
  tables: TablesAsRead,
  { vote, year }: VoteRead,
  declined: ReadonlySet<string>,
): readonly CarryOver[] {
  if (vote === null || year === null || vote.act.status !== 'voted') return [];
  return figuresOnDrafts(tables, year, vote.act.key).map((rows) => ({
    ...rows,
    isCarried: !declined.has(rows.table),
  }));
}

/** What registers the vote: what is shown beforehand is what is done. */
function changesOf(tables: TablesAsRead, read: VoteRead, declined: ReadonlySet<string>) {
  if (read.vote === null) return null;
  return voteChanges(
    tables,
    read.vote,
    carryOvers(tables, read, declined).filter(({ isCarried }) => isCarried),
  );
}

function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
