import { Badge, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reconcile } from '../../../control/reconciliation/reconcile';
import type { FigureUnit, ReconciliationRow, Verdict } from '../../../control/reconciliation/row';
import { contributionYears } from '../../../engine/contribution/years';
import { count, euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
import { reconciliationSheet } from '../../../sheets/reconciliation/reconciliation';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { attempt } from '../../../engine/attempt';
import { problemSentence, frenchTypography } from '../../words/typography';
import { useBook } from '../../host/tariffs';
import { Dropdown } from '../../layout/dropdown';
import { Notice } from '../../layout/notice';
import { CreationFoot } from '../../creation/creation-foot';
import { today } from '../../host/today';
import { PlainList } from '../../layout/plain-list';
import { useLanguage, useWords } from '../../words/language';
import { CONTROL_WORDS } from '../words';

const COLOURS: Readonly<Record<Verdict, 'success' | 'warning' | 'danger' | 'informative'>> = {
  ok: 'success',
  remark: 'warning',
  gap: 'danger',
  unknown: 'informative',
};

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignSelf: 'stretch' },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    alignSelf: 'stretch',
    columnGap: tokens.spacingHorizontalS,
  },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What the figures of a year, read in the same acts, say of one another; the same as a sheet. */
export function Checks({ workbook }: { readonly workbook: OpenWorkbook }) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const language = useLanguage();
  const book = useBook();
  const years = useMemo(
    () => contributionYears(book).flatMap(({ year, status }) => (status === null ? [] : [year])),
    [book],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const year = years.find((one) => one === chosen) ?? years[0] ?? null;
  const answer = useMemo(() => {
    if (year === null) return null;
    return attempt(() => ({
      rows: reconcile(book, year).rows,
      sheet: reconciliationSheet(book, { year, generatedOn: today() }),
    }));
  }, [book, year]);
  const found = answer?.kind === 'found' ? answer.value : null;
  return (
    <>
      <Field label={words.year}>
        <Dropdown
          className={styles.dropdown}
          value={year ?? ''}
          selectedOptions={year === null ? [] : [year]}
          onOptionSelect={(_event, { optionValue = null }) => {
            setChosen(optionValue);
          }}
        >
          {years.map((one) => (
            <Option key={one} value={one} text={one}>
              {one}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {answer?.kind === 'refused' && (
        <Notice intent="error" text={problemSentence(answer.problem, language)} />
      )}
      <PlainList>
        {found?.rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </PlainList>
      <CreationFoot
        name={found?.sheet.name ?? ''}
        prepare={found === null ? null : () => Promise.resolve([found.sheet])}
        workbook={workbook}
      />
    </>
  );
}

function Row({ row }: { readonly row: ReconciliationRow }) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const figure = (value: Decimal | null) => (value === null ? words.unknown : inUnit(value, row.unit));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold" lang="fr">
          {frenchTypography(row.label)}
        </Text>
        <Badge appearance="tint" color={COLOURS[row.verdict]}>
          {words.verdicts[row.verdict]}
        </Badge>
      </div>
      {[row.left, row.right].map(({ meaning, value }) => (
        <div key={meaning} className={styles.figure}>
          <Text size={200} lang="fr">
            {frenchTypography(meaning)}
          </Text>
          <Text size={200} className={styles.amount}>
            {figure(value)}
          </Text>
        </div>
      ))}
      {row.difference !== null && !row.difference.isZero() && (
        <Text size={200}>{words.difference(inUnit(row.difference, row.unit))}</Text>
      )}
      <Text size={200} lang="fr">
        {frenchTypography(row.explanation)}
      </Text>
    </li>
  );
}

function inUnit(value: Decimal, unit: FigureUnit): string {
  return unit === 'pupils' ? count(value) : euros(value);
}
