import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { titres } from '../../billing/annex/titres';
import { compareWithEarlier } from '../../billing/comparison/compare-with-earlier';
import { sourceName } from '../../billing/kept/kept-decision';
import type { Billing } from '../../billing/model/billing';
import type { Field } from '../../billing/model/field';
import type { Decision } from '../../billing/model/decision';
import type { ColumnChoices } from '../../billing/model/options';
import { contributionYears } from '../../engine/contribution/years';
import { inSteps } from '../../kit/steps';
import { billingSheetSteps } from '../../sheets/billing/billing-sheets';
import { annexTabs } from '../../sheets/billing/names';
import { failureSentence } from '../host/failure';
import { useBook } from '../host/tariffs';
import { useWorkbook } from '../host/host';
import { Notice } from '../layout/notice';
import { SectionFrame } from '../layout/section-frame';
import { CreationFoot } from '../creation/creation-foot';
import { percentOf, type Prepare } from '../creation/creation';
import { today } from '../host/today';
import { TableErrors } from '../workbook-tables/table-issues';
import { useLanguage, useWords } from '../words/language';
import { DecisionsKept } from './decisions/decisions-kept';
import { useDecisions } from './decisions/use-decisions';
import { useSettings } from './decisions/use-settings';
import { EarlierField } from './earlier/earlier-field';
import { useEarlier } from './earlier/use-earlier';
import { OptionsFields } from './options/options-fields';
import { blankEntries, optionSettings, readOptions, scopeOf, withKept } from './options/options-entry';
import { Columns } from './review/columns';
import { DecisionList } from './review/decision-list';
import { Differences } from './review/differences';
import { Done } from './review/done';
import { Findings } from './review/findings';
import { LeftLines } from './review/left-lines';
import { MatchQuestions } from './review/match-questions';
import { Result } from './review/result';
import { TitleLists, type Run } from './review/title-lists';
import { ToldRows } from './review/told-rows';
import { useReview, type Review } from './review/use-review';
import { SourceField } from './source/source-field';
import { useSource } from './source/use-source';
import { useSteady } from './use-steady';
import { BILLING_WORDS } from './words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  progress: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  rechecking: { position: 'absolute', top: 0, left: 0, right: 0 },
});

/** Facturer: counts read and checked, every doubt answered, then the annex and the list of titres. */
export function BillingSection() {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const book = useBook();
  const workbook = useWorkbook();
  const [entries, setEntries] = useState(() => {
    const latest = contributionYears(book).find(({ status }) => status === 'voted');
    return blankEntries('primary-schools', latest?.year ?? '');
  });
  const [columns, setColumns] = useState<ColumnChoices>({});
  const [changed, setChanged] = useState<'counts' | 'annexes' | null>(null);
  /** What the sheets were last created from: its titles can be saved still. */
  const [created, setCreated] = useState<Run | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [last, setLast] = useState<readonly Decision[]>([]);
  const source = useSource(workbook);
  const table = source.read?.table ?? null;
  const scope = useSteady(scopeOf(entries));
  const decided = useDecisions(workbook, scope, table);
  const settings = useSettings(decided, scope, table);
  const shownEntries = useSteady(withKept(entries, settings.kept));
  const shownColumns = useSteady<ColumnChoices>({ ...settings.columns, ...columns });
  const earlier = useEarlier(workbook, scope);
  const { counted } = earlier;
  const laterOn = counted.length === 0 ? null : today();
  const read = useMemo(
    () => readOptions(shownEntries, shownColumns, laterOn),
    [shownEntries, shownColumns, laterOn],
  );
  const review = useReview(book, table, read.options, decided.decisions);
  const billing = shownBilling(review);
  const shown = billing?.status === 'ready' ? billing : null;
  const { decisions } = decided;
  const comparison = useMemo(
    () => (shown === null || counted.length === 0 ? null : compareWithEarlier(shown, counted, { decisions })),
    [shown, counted, decisions],
  );
  const run = shown === null ? null : { billing: shown, comparison };
  const isNothing =
    comparison === null ? shown !== null && titres(shown).length === 0 : comparison.lines.length === 0;
  // What is being checked again cannot be billed yet, nor what earlier annexes may bill already.
  const isReady =
    review.kind === 'done' && earlier.isSettled && (comparison === null || comparison.questions.length === 0);
  const applied = [...(billing?.decisions ?? []), ...(comparison?.decisions ?? [])];
  const { keep } = decided;
  const kept = useRef({ keep, applied });
  useEffect(() => {
    kept.current = { keep, applied };
  });
  useEffect(() => {
    if (review.kind === 'done') kept.current.keep(kept.current.applied);
  }, [review, comparison]);

  const assign = (field: Field, column: number | null) => {
    setColumns((before) => ({ ...before, [field]: column }));
    settings.keepColumns({ ...shownColumns, [field]: column });
  };
  const decide = (decisions: readonly Decision[]) => {
    setLast(decisions);
    decided.decide(decisions);
  };
  /** Whether counts and annexes are what they were when they were checked; reads them again where they are not. */
  const areCurrent = async () => {
    const renewed = await source.renew();
    const areSame = await earlier.areSame();
    setChanged(renewed !== null ? 'counts' : areSame ? null : 'annexes');
    return renewed === null && areSame;
  };
  const prepare: Prepare = async (steps) => {
    if (run === null || !(await areCurrent())) return null;
    setCreated(run);
    return inSteps(billingSheetSteps(book, { ...run, generatedOn: today() }), steps);
  };
  const tabs = read.options === null ? null : annexTabs(read.options, comparison?.number ?? 1);
  const toSave = isNothing ? created : run;

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <>
          {review.kind === 'running' && review.before !== null && <Rechecking review={review} />}
          <Done last={last} applied={applied} onUndo={decided.undo} />
          {changed !== null && (
            <Notice intent="warning" text={changed === 'counts' ? words.changed : words.annexesChanged} />
          )}
          {failure !== null && <Notice intent="error" text={failureSentence(failure, language)} />}
          {toSave !== null && (
            <TitleLists
              run={toSave}
              isReady={toSave === created || isReady}
              check={() => {
                setFailure(null);
                return toSave === created ? Promise.resolve(true) : areCurrent();
              }}
              onFailure={setFailure}
            />
          )}
          {workbook !== null && (
            <CreationFoot
              name={tabs?.lines ?? ''}
              sheets={tabs === null ? 1 : Object.keys(tabs).length}
              about={`${shownEntries.service} ${shownEntries.year} ${table === null ? '' : sourceName(table.origin)}`}
              kept={{
                instead: { label: words.billDifferences, run: earlier.countAll },
                replace: words.replaceEstablished,
                loss: words.replacing,
              }}
              prepare={run === null || !isReady || isNothing ? null : prepare}
              onDone={earlier.searchAgain}
              workbook={workbook}
            />
          )}
        </>
      }
    >
      <TableErrors />
      <div className={styles.fields}>
        <OptionsFields
          entries={shownEntries}
          read={read}
          onChange={(changes) => {
            setEntries((before) => ({ ...before, ...changes }));
            if (changes.service !== undefined) setColumns({});
          }}
          onLeave={() => {
            if (read.options !== null && read.proposed !== null) {
              settings.keepOptions(optionSettings(read.options, shownEntries, read.proposed));
            }
          }}
        />
        <SourceField
          source={{
            ...source,
            choose: (chosen) => {
              setChanged(null);
              setCreated(null);
              setColumns({});
              earlier.searchAgain();
              decided.store.renew();
              source.choose(chosen);
            },
          }}
        />
        {workbook !== null && <EarlierField earlier={earlier} year={shownEntries.year} />}
      </div>
      <ReviewNotice review={review} />
      {billing !== null && table !== null && (
        <>
          <Columns billing={billing} table={table} onAssign={assign} />
          <Findings
            billing={billing}
            table={table}
            onAssign={assign}
            onDecide={decide}
            onRead={source.readAs}
          />
          <ToldRows rows={billing.toldRows} />
          <DecisionList
            decisions={applied}
            onUndo={(decision) => {
              decided.undo([decision]);
            }}
          />
        </>
      )}
      <DecisionsKept
        inUse={decided}
        decisions={applied.length}
        settings={settings.kept.length}
        hasWorkbook={workbook !== null}
      />
      {comparison !== null && <MatchQuestions questions={comparison.questions} onDecide={decide} />}
      {shown !== null && earlier.isKnown && earlier.refusals.length === 0 && (
        <Result billing={shown} comparison={comparison} tabs={workbook === null ? null : tabs} />
      )}
      {comparison !== null && (
        <>
          <Differences comparison={comparison} />
          <LeftLines comparison={comparison} onDecide={decide} />
        </>
      )}
    </SectionFrame>
  );
}

/** What is in view: what was found, or what was found before it is checked again. */
function shownBilling(review: Review): Billing | null {
  if (review.kind === 'done') return review.billing;
  return review.kind === 'running' ? review.before : null;
}

/** Over the foot, where it moves nothing. */
function Rechecking({ review }: { readonly review: Extract<Review, { kind: 'running' }> }) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const percent = percentOf(review.progress);
  return (
    <ProgressBar
      className={styles.rechecking}
      aria-label={words.checking}
      {...(percent === null ? {} : { value: percent / 100 })}
    />
  );
}

function ReviewNotice({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  switch (review.kind) {
    case 'idle':
    case 'done':
      return null;
    case 'running': {
      if (review.before !== null) return null;
      const percent = percentOf(review.progress);
      return (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={words.checking}
            thickness="large"
            {...(percent === null ? {} : { value: percent / 100 })}
          />
          {percent !== null && <Text size={200}>{words.percent(percent)}</Text>}
          <Button size="small" onClick={review.stop}>
            {words.cancel}
          </Button>
        </div>
      );
    }
    case 'cancelled':
      return <Notice intent="info" text={words.cancelled} />;
    case 'failed':
      return <Notice intent="error" text={failureSentence(review.thrown, language)} />;
  }
}
