import { Field, makeStyles, tokens, Button, Tooltip } from '@fluentui/react-components';
import type { ReactNode, Dispatch } from 'react';
import { flushSync } from 'react-dom';
import { CellInput } from './cell-input';
import type { Entry, EntryEvent } from './entries';
import { TableCellCenterRegular } from '@fluentui/react-icons/svg/table-cell-center';
import { useWords } from '../words/language';
import { CALCULATE_WORDS } from './words';

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

/** What the three fields have in common. */
export interface ArgumentProps {
  readonly label: string;
  readonly hint: string;
  readonly remark: FieldRemark | null;
  readonly entry: Entry;
  readonly pointing: Pointing | null;
  readonly dispatch: Dispatch<EntryEvent>;
}

interface SelectionButtonProps {
  /** The field's label. */
  readonly field: string;
  readonly onClick: () => void;
}

/** Takes the selected cell instead of something typed, as the small button beside Excel's own reference boxes does. */
export function SelectionButton({ field, onClick }: SelectionButtonProps) {
  const words = useWords(CALCULATE_WORDS);
  return (
    <Tooltip content={words.useSelection} relationship="inaccessible" withArrow>
      <Button
        appearance="subtle"
        aria-label={words.useSelectionFor(field)}
        icon={<TableCellCenterRegular />}
        onClick={onClick}
      />
    </Tooltip>
  );
}
