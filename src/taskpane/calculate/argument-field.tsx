import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { CellInput } from './cell-input';
import type { Entry } from './entry';
import { SelectionButton } from './selection-button';

/** Something said against an entry, or about it, beneath its field. */
export interface FieldRemark {
  readonly state: 'error' | 'warning';
  readonly text: NonNullable<ReactNode>;
}

/** What a field does with the workbook's cells. */
export interface Pointing {
  /** Takes the selected cell. */
  readonly point: () => void;
  /** Goes back to typing. */
  readonly release: () => void;
}

interface ArgumentFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly remark: FieldRemark | null;
  /** Keeps two lines beneath, so that nothing moves when what is said there changes. */
  readonly twoLines?: boolean;
  readonly entry: Entry;
  /** null outside Excel. */
  readonly pointing: Pointing | null;
  /** The control in which the entry is typed. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  twoLines: { minHeight: `calc(2 * ${tokens.lineHeightBase200})` },
});

/** One argument of the contribution: a control to type in, or the cell pointed at, and what is said beneath. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { label, hint, remark, twoLines = false, entry, pointing, children } = props;
  const styles = useStyles();
  // What is typed takes the place of the cell, under the same id: the focus follows.
  const release = (id: string | undefined) => {
    if (pointing !== null) flushSync(pointing.release);
    if (id !== undefined) document.getElementById(id)?.focus();
  };
  const lines = twoLines ? { className: styles.twoLines } : {};
  return (
    <Field
      label={label}
      {...(remark === null
        ? { hint: { children: hint, ...lines } }
        : { validationState: remark.state, validationMessage: { children: remark.text, ...lines } })}
    >
      {({ id }) => (
        <div className={styles.row}>
          {entry.kind === 'cell' ? (
            <CellInput
              entry={entry}
              onRelease={() => {
                release(id);
              }}
            />
          ) : (
            children
          )}
          {pointing !== null && <SelectionButton field={label} onClick={pointing.point} />}
        </div>
      )}
    </Field>
  );
}
