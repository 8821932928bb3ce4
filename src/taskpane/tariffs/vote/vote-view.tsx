import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { euros } from '../../../engine/french/amount';
import type { ActStatus } from '../../../tariffs/model';
import { voteChanges } from '../../../workbook-tariffs/changes/vote';
import { useBook } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useNarrow } from '../../layout/use-narrow';
import { useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { EntryField } from '../entry-field';
import { FieldGroup } from '../field-group';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import type { ViewProps } from '../views';
import { TARIFFS_WORDS } from '../words/tariffs-words';
import { latestPriced, nextYear, typedRates, votedRates } from './priced-years';
import { blankVote, readVote, VOTED_CATEGORIES, type VoteEntries, type VoteField } from './vote-entry';
import { VOTE_WORDS } from './words/vote-words';

const STATUSES: readonly ActStatus[] = ['voted', 'draft', 'presented'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  takeOver: { alignSelf: 'flex-start' },
});

/** Registers the vote of a year: its act and the three rates, in the workbook's own tables. */
export function VoteView({ preparedVote }: ViewProps) {
  const styles = useStyles();
  const words = useWords(VOTE_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const narrow = useNarrow();
  const book = useBook();
  const changeable = useChangeableTables();
  const { changing, change, forget } = useTableChanges();
  const [entries, setEntries] = useState<VoteEntries>(() =>
    preparedVote === null
      ? blankVote(nextYear(book))
      : { ...blankVote(preparedVote), rates: typedRates(book, preparedVote) },
  );
  const [isAsked, setIsAsked] = useState(false);
  const [isReplacing, setIsReplacing] = useState(false);
  const read = useMemo(() => readVote(entries), [entries]);
  const known = read.year === null ? null : votedRates(book, read.year);
  const model = useMemo(() => latestPriced(book, read.year), [book, read.year]);

  const set = (some: Partial<VoteEntries>) => {
    setEntries((before) => ({ ...before, ...some }));
    setIsReplacing(false);
    forget();
  };
  const field = (name: VoteField, typed: string) => ({
    typed,
    fault: read.faults.get(name) ?? null,
    isAsked,
  });
  const register = (mayReplace: boolean) => {
    setIsAsked(true);
    if (read.vote === null || changeable === null) return;
    // The draft of the year that was prepared is what the vote is of: it gives way without another question.
    const isPrepared = known?.isDraft === true && known.year === preparedVote;
    if (known !== null && !isPrepared && !mayReplace) {
      setIsReplacing(true);
      return;
    }
    setIsReplacing(false);
    change(changeable.workbook, voteChanges(changeable.followed.tables, read.vote));
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
          {...field('year', entries.year)}
          onType={(year) => {
            set({ year, title: entries.title.replace(read.year ?? '\u0000', year) });
          }}
        />
        <EntryField
          label={entries.status === 'voted' ? words.number : words.numberOptional}
          {...field('number', entries.number)}
          onType={(number) => {
            set({ number });
          }}
        />
        <EntryField
          label={words.date}
          {...field('date', entries.date)}
          type="date"
          onType={(date) => {
            set({ date });
          }}
        />
        <EntryField
          label={words.title}
          {...field('title', entries.title)}
          onType={(title) => {
            set({ title });
          }}
        />
        <EntryField
          label={words.item}
          {...field('item', entries.item)}
          onType={(item) => {
            set({ item });
          }}
        />
        <FieldGroup legend={words.rates}>
          {VOTED_CATEGORIES.map((category) => (
            <EntryField
              key={category}
              label={words.categories[category]}
              {...field(category, entries.rates[category])}
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
      </div>
    </SectionFrame>
  );
}
