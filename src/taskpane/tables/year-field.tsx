import { Field, makeStyles, Option } from '@fluentui/react-components';
import { chargesOf } from '../../engine/charges/statement';
import { attempt } from '../../engine/attempt';
import { Dropdown } from '../layout/dropdown';
import type { YearTable } from '../../sheets/catalogue';
import type { SchoolYear } from '../../tariffs/model';
import { useBook } from '../host/tariffs';
import { useWords } from '../words/language';
import { TABLES_WORDS } from './words';

interface YearFieldProps {
  readonly table: YearTable;
  readonly years: readonly SchoolYear[];
  readonly year: SchoolYear | null;
  readonly onChange: (year: SchoolYear) => void;
}

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** The years that have a table's data; a décompte whose lines are still to be entered is said to be so. */
export function YearField({ table, years, year, onChange }: YearFieldProps) {
  const styles = useStyles();
  const words = useWords(TABLES_WORDS);
  const book = useBook();
  const statementOf = (one: SchoolYear) => attempt(() => chargesOf(book, one));
  const isToComplete = (one: SchoolYear) => {
    const statement = statementOf(one);
    return table.id === 'decompte' && statement.kind === 'found' && statement.value.lines === null;
  };
  // What cannot be read is said beneath: the table is neither complete nor to complete.
  const hint =
    table.id !== 'decompte' || year === null || statementOf(year).kind === 'refused'
      ? null
      : isToComplete(year)
        ? words.linesUnknown
        : words.linesKnown;
  return (
    <Field label={words.year} {...(hint === null ? {} : { hint })}>
      <Dropdown
        className={styles.dropdown}
        placeholder={words.yearPlaceholder}
        value={year ?? ''}
        selectedOptions={year === null ? [] : [year]}
        onOptionSelect={(_event, { optionValue }) => {
          const chosen = years.find((one) => one === optionValue);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {years.map((one) => (
          <Option key={one} value={one} text={one}>
            <span>{isToComplete(one) ? `${one} — ${words.toComplete}` : one}</span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
