import { Input, makeStyles } from '@fluentui/react-components';
import { ArgumentField, type ArgumentProps } from './argument-field';

const useStyles = makeStyles({
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

export function PupilsField({ entry, dispatch, ...field }: ArgumentProps) {
  const styles = useStyles();
  return (
    <ArgumentField {...field} entry={entry}>
      <Input
        className={styles.field}
        input={{ className: styles.input }}
        inputMode="numeric"
        autoComplete="off"
        value={entry.kind === 'typed' ? entry.text : ''}
        onChange={(_event, { value }) => {
          dispatch({ kind: 'typed', argument: 'pupils', text: value });
        }}
        onBlur={() => {
          dispatch({ kind: 'left', argument: 'pupils' });
        }}
      />
    </ArgumentField>
  );
}
