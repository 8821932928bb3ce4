import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { citation } from '../../../engine/citation';
import { contributionYears } from '../../../engine/contribution/years';
import type { SchoolYear } from '../../../tariffs/model';
import type { TableChange } from '../../../workbook/table-change';
import { rowsCiting } from '../../../workbook-tariffs/changes/citing';
import { shortName, type ActValues } from '../../../workbook-tariffs/rows/acts';
import { RestingCells } from '../../drafts/resting-cells';
import { useBook } from '../../host/tariffs';
import { useWords } from '../../words/language';
import { frenchTypography } from '../../words/typography';
import { OriginLink } from '../../workbook-tables/origin-link';
import type { ChangeableTables } from '../use-table-changes';
import { votedRates } from '../vote/priced-years';
import { TARIFFS_WORDS } from '../words';
import { ActForm } from './act-form';
import { RemovalForm } from './removal-form';
import { ACTS_WORDS } from './words';

/** What is in hand about an act. */
export type Doing = 'mark' | 'amend' | 'remove' | 'see';

interface ActItemProps {
  readonly act: ActValues;
  readonly changeable: ChangeableTables;
  readonly isBusy: boolean;
  readonly doing: Doing | null;
  readonly onDoing: (doing: Doing | null) => void;
  /** @param isVote whether figures rest on a vote from now on that rested on a draft */
  readonly onChange: (changes: readonly TableChange[], done: string, isVote: boolean) => void;
  readonly onVote: (year: SchoolYear, amended: ActValues) => void;
}

const useStyles = makeStyles({
  act: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { margin: 0, overflowWrap: 'anywhere' },
  rows: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** An act of the workbook, the rows that cite it, and what can be done about it. */
export function ActItem({ act, changeable, isBusy, doing, onDoing, onChange, onVote }: ActItemProps) {
  const styles = useStyles();
  const words = useWords(ACTS_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const book = useBook();
  const { workbook, followed } = changeable;
  const { tables } = followed;
  const known =
    book.data.acts.find(({ origin, ...one }) => origin !== undefined && shortName(one) === act.key) ?? null;
  const citing = rowsCiting(tables, act.key);
  // The rates of primary schools that it sets: those that the pane registers.
  const years = contributionYears(book).flatMap(({ year }) => {
    const priced = votedRates(book, year);
    return priced?.acts.every(({ id }) => id === known?.id) === true ? [year] : [];
  });
  const form = {
    act,
    tables,
    isBusy,
    onAbandon: () => {
      onDoing(null);
    },
  };
  const status = act.status === 'voted' ? null : shared.statuses[act.status];
  const button = (what: Doing, label: string) => (
    <Button
      size="small"
      aria-expanded={doing === what}
      onClick={() => {
        onDoing(doing === what ? null : what);
      }}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.act}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.name}>
          {act.key}
        </Subtitle2>
        {status !== null && (
          <Badge appearance="tint" color="warning">
            {status}
          </Badge>
        )}
      </div>
      <Text size={200} lang="fr">
        {known === null ? act.title : frenchTypography(`${citation(known)} : ${act.title}`)}
      </Text>
      <div className={styles.rows}>
        {citing.length === 0 && <Text size={200}>{shared.restingRows({})}</Text>}
        {citing.map(({ table, rows }) => {
          const first = tables[table]?.firstCell.row ?? 1;
          return <OriginLink key={table} origin={{ table, rows: rows.map((row) => first + row) }} />;
        })}
      </div>
      <div className={styles.buttons}>
        {act.status === 'draft' && button('mark', shared.markVoted)}
        {button('amend', words.amend)}
        {years.map((year) => (
          <Button
            key={year}
            size="small"
            onClick={() => {
              onVote(year, act);
            }}
          >
            {words.amendRates(year)}
          </Button>
        ))}
        {button('remove', words.remove)}
        {act.status === 'draft' && button('see', words.see)}
      </div>
      {(doing === 'mark' || doing === 'amend') && (
        <ActForm
          key={doing}
          {...form}
          isMarking={doing === 'mark'}
          onChange={(changes, after) => {
            const isVote = act.status === 'draft' && after.status !== 'draft';
            onChange(changes, doing === 'mark' ? words.marked(act.key) : words.amended(act.key), isVote);
          }}
        />
      )}
      {doing === 'remove' && (
        <RemovalForm
          {...form}
          citing={citing}
          onChange={(changes) => {
            onChange(changes, words.removed(act.key), act.status === 'draft');
          }}
        />
      )}
      {doing === 'see' && <RestingCells workbook={workbook} act={known} />}
    </li>
  );
}
