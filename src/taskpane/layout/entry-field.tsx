import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Fault } from '../../workbook-tariffs/cells/fault';
import { describeIssue } from '../../workbook-tariffs/issues/describe';
import { useLanguage, useWords } from '../words/language';
import { typeset } from '../words/typography';
import type { FieldState } from './form';
import { LAYOUT_WORDS } from './words';

/** What is wrong with an entry; `blank`: it has to be filled. */
export type EntryFault = Fault | 'blank';

interface EntryFieldProps extends Partial<FieldState> {
  readonly label: string;
  readonly typed: string;
  readonly type?: 'text' | 'date';
  readonly isAmount?: boolean;
  readonly isCount?: boolean;
  readonly onType: (typed: string) => void;
}

const useStyles = makeStyles({
  input: { minWidth: 0 },
  figure: { maxWidth: '10rem', '> input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
});

/** One entry, with what is wrong with it beneath, in the words that the cell of a table would get. */
export function EntryField(props: EntryFieldProps) {
  const { label, typed, fault = null, isAsked = false, onType } = props;
  const { type = 'text', isAmount = false, isCount = false } = props;
  const styles = useStyles();
  const words = useWords(LAYOUT_WORDS);
  const language = useLanguage();
  const sentence =
    fault === null
      ? ''
      : fault === 'blank'
        ? isAsked
          ? words.toFill
          : ''
        : typeset(describeIssue(fault, language), language);
  return (
    <Field
      label={label}
      {...(sentence === '' ? {} : { validationState: 'error' as const, validationMessage: sentence })}
    >
      <Input
        className={mergeClasses(styles.input, (isAmount || isCount) && styles.figure)}
        type={type}
        value={typed}
        {...(isAmount ? { contentAfter: '€', inputMode: 'decimal' as const } : {})}
        {...(isCount ? { inputMode: 'numeric' as const } : {})}
        onChange={(_event, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
