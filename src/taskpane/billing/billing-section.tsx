import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { differenceTitres, titres } from '../../billing/annex/titres';
import { titresCsv } from '../../billing/annex/titres-csv';
import { compareWithEarlier } from '../../billing/comparison/compare-with-earlier';
import type { Decision } from '../../billing/model/decision';
import type { Field } from '../../billing/model/field';
import type { ColumnChoices } from '../../billing/model/options';
import { contributionYears } from '../../engine/contribution/years';
import { billingSheets } from '../../sheets/billing/billing-sheets';
import { annexTabs } from '../../sheets/billing/names';
import { failureSentence } from '../host/failure';
import { useBook } from '../host/tariffs';
import { useWorkbook } from '../host/workbook';
import { Notice } from '../layout/notice';
import { SectionFrame } from '../layout/section-frame';
import { CreationFoot } from '../tables/creation-foot';
import { percentOf } from '../tables/creation';
import { today } from '../tables/today';
import { saveFile } from '../tariffs/data/save-file';
import { useLanguage, useWords } from '../words/language';
import { EarlierField } from './earlier/earlier-field';
import type { EarlierAnnex } from './earlier/earlier-annexes';
import { OptionsFields } from './options/options-fields';
import { blankEntries, readOptions } from './options/options-entry';
import { Columns } from './review/columns';
import { DecisionList } from './review/decision-list';
import { Differences } from './review/differences';
import { Findings } from './review/findings';
import { Result } from './review/result';
import { useReview, type Review } from './review/use-review';
import { SourceField } from './source/source-field';
import { useSource } from './source/use-source';
import { BILLING_WORDS } from './words/billing-words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  progress: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** Facturer: counts read and checked, every doubt answered, then the annex and the list of titres. */
export function BillingSection() {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const book = useBook();
  const workbook = useWorkbook();
  const [entries, setEntries] = useState(() => {
    const latest = contributionYears(book).find(({ status }) => status === 'voted');
    return blankEntries('primary-schools', latest?.year ?? '');
  });
  const [columns, setColumns] = useState<ColumnChoices>({});
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [earlier, setEarlier] = useState<EarlierAnnex | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const source = useSource(workbook);
  const read = useMemo(() => readOptions(entries, columns), [entries, columns]);
  const table = source.read?.table ?? null;
  const review = useReview(book, table, read.options, decisions);
  const billing = review.kind === 'done' ? review.billing : null;
  const ready = billing?.status === 'ready' ? billing : null;
  const comparison = useMemo(
    () => (ready === null || earlier === null ? null : compareWithEarlier(ready, earlier.lines)),
    [ready, earlier],
  );

  const assign = (field: Field, column: number | null) => {
    setColumns((before) => ({ ...before, [field]: column }));
  };
  const prepare = async () => {
    if (ready === null) return null;
    const renewed = await source.renew();
    setIsChanged(renewed !== null);
    return renewed === null
      ? billingSheets(book, { billing: ready, comparison, generatedOn: today() })
      : null;
  };
  const isNothing = comparison?.lines.length === 0;
  const name = read.options === null ? '' : annexTabs(read.options, comparison !== null).lines;
  const list = () => {
    if (ready === null) return;
    const all = comparison === null ? titres(ready) : differenceTitres(ready, comparison);
    const file = `titres-${ready.options.schoolYear}.csv`;
    saveFile(file, 'text/csv;charset=utf-8', titresCsv(all));
  };

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <>
          {isChanged && <Notice intent="warning" text={words.changed} />}
          {ready !== null && !isNothing && <Button onClick={list}>{words.saveTitres}</Button>}
          {workbook !== null && (
            <CreationFoot
              name={name}
              prepare={ready === null || isNothing ? null : prepare}
              workbook={workbook}
            />
          )}
        </>
      }
    >
      <div className={styles.fields}>
        <OptionsFields
          entries={entries}
          read={read}
          onChange={(next) => {
            setEntries(next);
            if (next.service !== entries.service) setColumns({});
          }}
        />
        <SourceField
          source={{
            ...source,
            choose: (chosen) => {
              setIsChanged(false);
              setColumns({});
              source.choose(chosen);
            },
          }}
        />
        {workbook !== null && <EarlierField chosen={earlier} onChoose={setEarlier} />}
      </div>
      <ReviewNotice review={review} />
      {billing !== null && table !== null && (
        <>
          <Columns billing={billing} header={table.header} onAssign={assign} />
          <Findings
            billing={billing}
            header={table.header}
            onAssign={assign}
            onDecide={(added) => {
              setDecisions((before) => [...before, ...added]);
            }}
          />
          <DecisionList
            decisions={billing.decisions}
            onUndo={(undone) => {
              setDecisions((before) => before.filter((one) => one !== undone));
            }}
          />
        </>
      )}
      {ready !== null && <Result billing={ready} />}
      {comparison !== null && <Differences comparison={comparison} />}
    </SectionFrame>
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
