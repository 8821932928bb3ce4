import { Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TariffBook } from '../../engine/book/tariff-book';
import type { ChargeBase } from '../../engine/charges/base';
import { COMMITTEE_TABLES, type CommitteeTable } from '../../sheets/catalogue';
import type { SchoolYear } from '../../tariffs/model';
import { useBook } from '../host/tariffs';
import { useWorkbook } from '../host/host';
import { Dropdown } from '../layout/dropdown';
import { Notice } from '../layout/notice';
import { SectionFrame } from '../layout/section-frame';
import { attempt } from '../../engine/attempt';
import { problemSentence } from '../words/typography';
import { TableErrors } from '../workbook-tables/table-issues';
import { useLanguage, useWords } from '../words/language';
import { CreationFoot } from '../creation/creation-foot';
import { Chart } from '../charts/chart';
import { chartsOfSheet } from '../charts/charts-of-sheet';
import { SheetPreview } from './sheet-preview';
import { today } from '../host/today';
import { TABLES_WORDS } from './words';
import { YearField } from './year-field';

const [FIRST] = COMMITTEE_TABLES;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  dropdown: { minWidth: 0 },
});

/** Tableaux: the committee's tables, each seen before it is created. */
export function TablesSection() {
  const styles = useStyles();
  const words = useWords(TABLES_WORDS);
  const language = useLanguage();
  const workbook = useWorkbook();
  const book = useBook();
  const [table, setTable] = useState<CommitteeTable>(FIRST);
  const [chosenYear, setYear] = useState<SchoolYear | null>(null);
  const [chosenBase, setBase] = useState<ChargeBase>('voted');

  const years = useMemo(() => table.years?.(book) ?? [], [table, book]);
  // A year stays chosen from one table to the next where both have it.
  const year = years.find((one) => one === chosenYear) ?? years[0] ?? null;
  const bases = table.years === null || year === null ? [] : table.bases(book, year);
  const base = bases.find((one) => one === chosenBase) ?? 'voted';
  const answer = useMemo(() => attempt(() => built(table, book, year, base)), [table, book, year, base]);
  const sheet = answer.kind === 'found' ? answer.value : null;

  const charts = useMemo(() => (sheet === null ? [] : chartsOfSheet(sheet)), [sheet]);

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        workbook === null ? null : (
          <CreationFoot
            name={sheet?.name ?? ''}
            prepare={sheet === null ? null : () => Promise.resolve([sheet])}
            workbook={workbook}
          />
        )
      }
    >
      <TableErrors />
      <div className={styles.fields}>
        <Field label={words.table} hint={words.tables[table.id].hint}>
          <Dropdown
            className={styles.dropdown}
            value={words.tables[table.id].title}
            selectedOptions={[table.id]}
            onOptionSelect={(_event, { optionValue }) => {
              const chosen = COMMITTEE_TABLES.find(({ id }) => id === optionValue);
              if (chosen !== undefined) setTable(chosen);
            }}
          >
            {COMMITTEE_TABLES.map(({ id }) => (
              <Option key={id} value={id} text={words.tables[id].title}>
                {words.tables[id].title}
              </Option>
            ))}
          </Dropdown>
        </Field>
        {table.years !== null && <YearField table={table} years={years} year={year} onChange={setYear} />}
        {bases.length > 1 && (
          <Field label={words.base}>
            <RadioGroup
              value={base}
              onChange={(_event, { value }) => {
                const chosen = bases.find((one) => one === value);
                if (chosen !== undefined) setBase(chosen);
              }}
            >
              {bases.map((one) => (
                <Radio key={one} value={one} label={words.bases[one]} />
              ))}
            </RadioGroup>
          </Field>
        )}
      </div>
      {sheet !== null && <SheetPreview sheet={sheet} label={words.preview(sheet.name)} />}
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
      {answer.kind === 'refused' && (
        <Notice intent="error" text={problemSentence(answer.problem, language)} />
      )}
    </SectionFrame>
  );
}

/** null for a table of one year where no year has its data. */
function built(table: CommitteeTable, book: TariffBook, year: SchoolYear | null, base: ChargeBase) {
  const generatedOn = today();
  if (table.years === null) return table.build(book, { generatedOn });
  return year === null ? null : table.build(book, { year, base, generatedOn });
}
