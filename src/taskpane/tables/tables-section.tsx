import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ChargeBase } from '../../engine/charges/base';
import { decompteSheet } from '../../sheets/decompte/decompte';
import type { SchoolYear } from '../../tariffs/model';
import { useBook } from '../host/tariffs';
import { useWorkbook } from '../host/workbook';
import { Notice } from '../layout/notice';
import { SectionFrame } from '../layout/section-frame';
import { attempt } from '../asking/attempt';
import { problemSentence } from '../asking/problem-sentence';
import { useLanguage, useWords } from '../words/language';
import { CreationFoot } from './creation-foot';
import { SheetPreview } from './preview/sheet-preview';
import { today } from './today';
import { TABLES_WORDS } from './words/tables-words';

const BASES: readonly ChargeBase[] = ['voted', 'charter'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  dropdown: { minWidth: 0 },
});

/** Tableaux: the committee's table of a year, seen before it is created. */
export function TablesSection() {
  const styles = useStyles();
  const words = useWords(TABLES_WORDS);
  const language = useLanguage();
  const workbook = useWorkbook();
  const book = useBook();
  const years = useMemo(
    () => [...book.data.charges].sort((a, b) => b.schoolYear.localeCompare(a.schoolYear)),
    [book],
  );
  const [chosenYear, setYear] = useState<SchoolYear | null>(years[0]?.schoolYear ?? null);
  const [chosenBase, setBase] = useState<ChargeBase>('voted');

  const statement = years.find(({ schoolYear }) => schoolYear === chosenYear);
  const linesKnown = statement !== undefined && statement.lines !== null;
  const base = linesKnown ? chosenBase : 'voted';
  const answer = useMemo(
    () =>
      chosenYear === null
        ? null
        : attempt(() => decompteSheet(book, { year: chosenYear, base, generatedOn: today() })),
    [book, chosenYear, base],
  );
  const sheet = answer?.kind === 'found' ? answer.value : null;

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={workbook === null ? null : <CreationFoot sheet={sheet} workbook={workbook} />}
    >
      <div className={styles.fields}>
        <Field label={words.year} hint={linesKnown ? words.linesKnown : words.linesUnknown}>
          <Dropdown
            className={styles.dropdown}
            placeholder={words.yearPlaceholder}
            value={chosenYear ?? ''}
            selectedOptions={chosenYear === null ? [] : [chosenYear]}
            onOptionSelect={(_event, { optionValue }) => {
              const chosen = years.find(({ schoolYear }) => schoolYear === optionValue);
              if (chosen !== undefined) setYear(chosen.schoolYear);
            }}
          >
            {years.map(({ schoolYear, lines }) => (
              <Option key={schoolYear} value={schoolYear} text={schoolYear}>
                <span>{lines === null ? `${schoolYear} — ${words.toComplete}` : schoolYear}</span>
              </Option>
            ))}
          </Dropdown>
        </Field>
        {linesKnown && (
          <Field label={words.base}>
            <RadioGroup
              value={base}
              onChange={(_event, { value }) => {
                const chosen = BASES.find((one) => one === value);
                if (chosen !== undefined) setBase(chosen);
              }}
            >
              {BASES.map((one) => (
                <Radio key={one} value={one} label={words.bases[one]} />
              ))}
            </RadioGroup>
          </Field>
        )}
      </div>
      {sheet !== null && <SheetPreview sheet={sheet} label={words.preview(sheet.name)} />}
      {answer?.kind === 'refused' && (
        <Notice intent="error" text={problemSentence(answer.problem, language)} />
      )}
    </SectionFrame>
  );
}
