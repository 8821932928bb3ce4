import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { differenceTitres, titres } from '../../billing/annex/titres';
import { titresCsv } from '../../billing/annex/titres-csv';
import { compareWithEarlier } from '../../billing/comparison/compare-with-earlier';
import type { Billing } from '../../billing/model/billing';
import type { Field } from '../../billing/model/field';
import type { Decision } from '../../billing/model/decision';
import type { ColumnChoices } from '../../billing/model/options';
import { contributionYears } from '../../engine/contribution/years';
import { inSteps } from '../../engine/steps/in-steps';
import { billingSheetSteps } from '../../sheets/billing/billing-sheets';
import { annexTabs } from '../../sheets/billing/names';
import { failureSentence } from '../host/failure';
import { useBook } from '../host/tariffs';
import { useWorkbook } from '../host/workbook';
import { Notice } from '../layout/notice';
import { SectionFrame } from '../layout/section-frame';
import { CreationFoot } from '../tables/creation-foot';
import { percentOf, type Prepare } from '../tables/creation';
import { today } from '../tables/today';
import { saveFile } from '../tariffs/data/save-file';
import { TableErrors } from '../tariffs/home/table-issues';
import { useLanguage, useWords } from '../words/language';
import { DecisionsKept } from './decisions/decisions-kept';
import { useDecisions } from './decisions/use-decisions';
import { useSettings } from './decisions/use-settings';
import { EarlierField } from './earlier/earlier-field';
import type { EarlierAnnex } from '../../billing/annex/earlier-annexes';
import { OptionsFields } from './options/options-fields';
import { blankEntries, optionSettings, readOptions, scopeOf, withKept } from './options/options-entry';
import { Columns } from './review/columns';
import { DecisionList } from './review/decision-list';
import { Differences } from './review/differences';
import { Done } from './review/done';
import { Findings } from './review/findings';
import { Result } from './review/result';
import { ToldRows } from './review/told-rows';
import { useReview, type Review } from './review/use-review';
import { SourceField } from './source/source-field';
import { useSource } from './source/use-source';
import { useSame } from './use-same';
import { BILLING_WORDS } from './words/billing-words';

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
  const [earlier, setEarlier] = useState<readonly EarlierAnnex[] | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [last, setLast] = useState<readonly Decision[]>([]);
  const source = useSource(workbook);
  const table = source.read?.table ?? null;
  const scope = useSame(scopeOf(entries));
  const decided = useDecisions(workbook, scope, table);
  const settings = useSettings(decided, scope, table);
  const shownEntries = useSame(withKept(entries, settings.kept));
  const shownColumns = useSame<ColumnChoices>({ ...settings.columns, ...columns });
  const read = useMemo(() => readOptions(shownEntries, shownColumns), [shownEntries, shownColumns]);
  const review = useReview(book, table, read.options, decided.decisions);
  const billing = shownBilling(review);
  // What is being checked again cannot be billed yet.
  const ready = review.kind === 'done' && review.billing.status === 'ready' ? review.billing : null;
  const { keep } = decided;
  const kept = useRef(keep);
  useEffect(() => {
    kept.current = keep;
  });
  useEffect(() => {
    if (review.kind === 'done') kept.current(review.billing.decisions);
  }, [review]);
  const shown = billing?.status === 'ready' ? billing : null;
  const comparison = useMemo(
    () => (shown === null || earlier === null ? null : compareWithEarlier(shown, earlier)),
    [shown, earlier],
  );

  const hasQuestions = comparison !== null && comparison.questions.length > 0;
  const assign = (field: Field, column: number | null) => {
    setColumns((before) => ({ ...before, [field]: column }));
    settings.keepColumns({ ...shownColumns, [field]: column });
  };
  const decide = (decisions: readonly Decision[]) => {
    setLast(decisions);
    decided.decide(decisions);
  };
  /** Whether the counts are what they were when they were checked; reads them again where they are not. */
  const areCurrent = async () => {
    const renewed = await source.renew();
    setIsChanged(renewed !== null);
    return renewed === null;
  };
  const prepare: Prepare = async (steps) => {
    if (ready === null || hasQuestions || !(await areCurrent())) return null;
    const request = { billing: ready, comparison, generatedOn: today() };
    return inSteps(billingSheetSteps(book, request), steps);
  };
  const isNothing =
    comparison === null ? shown !== null && titres(shown).length === 0 : comparison.lines.length === 0;
  const tabs = read.options === null ? null : annexTabs(read.options, comparison?.number ?? 1);
  const list = async () => {
    if (ready === null || !(await areCurrent())) return;
    const all = comparison === null ? titres(ready) : differenceTitres(ready, comparison);
    const file = `titres-${ready.options.schoolYear}.csv`;
    saveFile(file, 'text/csv;charset=utf-8', titresCsv(all));
  };

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <>
          {review.kind === 'running' && review.before !== null && <Rechecking review={review} />}
          {billing !== null && <Done last={last} applied={billing.decisions} onUndo={decided.undo} />}
          {isChanged && <Notice intent="warning" text={words.changed} />}
          {failure !== null && <Notice intent="error" text={failureSentence(failure, language)} />}
          {shown !== null && !isNothing && (
            <Button
              disabledFocusable={ready === null}
              onClick={() => {
                setFailure(null);
                list().catch(setFailure);
              }}
            >
              {words.saveTitres}
            </Button>
          )}
          {workbook !== null && (
            <CreationFoot
              name={tabs?.lines ?? ''}
              prepare={ready === null || isNothing || hasQuestions ? null : prepare}
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
              setIsChanged(false);
              setColumns({});
              decided.renew();
              source.choose(chosen);
            },
          }}
        />
        {workbook !== null && <EarlierField chosen={earlier} onChoose={setEarlier} />}
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
            decisions={billing.decisions}
            onUndo={(decision) => {
              decided.undo([decision]);
            }}
          />
        </>
      )}
      <DecisionsKept
        inUse={decided}
        decisions={billing?.decisions.length ?? 0}
        settings={settings.kept.length}
        hasWorkbook={workbook !== null}
      />
      {shown !== null && <Result billing={shown} tabs={workbook === null ? null : tabs} />}
      {comparison !== null && <Differences comparison={comparison} />}
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
