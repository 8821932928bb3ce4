import { makeStyles, mergeClasses, Option, Text, tokens } from '@fluentui/react-components';
import type { ContributionYear } from '../../engine/contribution/years';
import { Dropdown } from '../layout/dropdown';
import { useWords } from '../words/language';
import { ArgumentField, type ArgumentProps } from './argument-field';
import { CALCULATE_WORDS } from './words';

interface YearFieldProps extends ArgumentProps {
  readonly years: readonly ContributionYear[];
}

const useStyles = makeStyles({
  dropdown: { flexGrow: 1, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  // Not to be chosen, but to be read.
  withoutTariff: { color: tokens.colorNeutralForeground3 },
});

/** The school years that have a tariff; one between them that has none is shown, and cannot be chosen. */
export function YearField({ entry, dispatch, years, ...field }: YearFieldProps) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const chosen = entry.kind === 'typed' ? entry.text : '';
  return (
    <ArgumentField {...field} entry={entry}>
      <Dropdown
        className={styles.dropdown}
        placeholder={words.yearPlaceholder}
        value={chosen}
        selectedOptions={chosen === '' ? [] : [chosen]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) dispatch({ kind: 'chosen', argument: 'year', text: optionValue });
        }}
      >
        {years.map(({ year, status }) => (
          <Option
            key={year}
            value={year}
            text={year}
            disabled={status === null}
            className={mergeClasses(status === null && styles.withoutTariff)}
          >
            <span>
              {year}
              {status === null && <Text size={200}>{` — ${words.yearWithoutTariff}`}</Text>}
              {status === 'draft' && (
                <Text size={200} className={styles.note}>
                  {` — ${words.yearIsDraft}`}
                </Text>
              )}
            </span>
          </Option>
        ))}
      </Dropdown>
    </ArgumentField>
  );
}
