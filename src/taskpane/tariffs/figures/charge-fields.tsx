import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
import type { SchoolYear } from '../../../tariffs/model';
import { useBook } from '../../host/tariffs';
import { useWords } from '../../words/language';
import { EntryField } from '../../layout/entry-field';
import type { FieldState } from '../../layout/form';
import { FieldGroup } from '../../layout/field-group';
import { labelsOf, type LineEntry } from './figures-entry';
import { FIGURES_WORDS } from './words';

interface ChargeFieldsProps {
  readonly lines: readonly LineEntry[];
  readonly nets: ReadonlyMap<number, Decimal>;
  readonly year: SchoolYear | null;
  readonly at: (field: string) => FieldState;
  readonly onChange: (lines: readonly LineEntry[]) => void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  amounts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  foot: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  net: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  button: { alignSelf: 'flex-start' },
});

/** The charge lines, one beneath the other; net amounts calculate themselves. */
export function ChargeFields({ lines, nets, year, at, onChange }: ChargeFieldsProps) {
  const styles = useStyles();
  const words = useWords(FIGURES_WORDS);
  const book = useBook();
  const model = [...book.data.charges]
    .sort((a, b) => b.schoolYear.localeCompare(a.schoolYear))
    .find((statement) => statement.lines !== null && statement.schoolYear !== year);
  const setLine = (id: number, some: Partial<LineEntry>) => {
    onChange(lines.map((line) => (line.id === id ? { ...line, ...some } : line)));
  };
  const add = (added: readonly Omit<LineEntry, 'id'>[]) => {
    const next = Math.max(-1, ...lines.map(({ id }) => id)) + 1;
    onChange([...lines, ...added.map((line, at) => ({ ...line, id: next + at }))]);
  };
  return (
    <FieldGroup legend={words.charges}>
      {lines.map(({ id, label, gross, subsidy, isProportional }) => {
        const net = nets.get(id);
        const entry = (field: string) => at(`${id}.${field}`);
        return (
          <div key={id} className={styles.line}>
            <EntryField
              label={words.line}
              typed={label}
              {...entry('label')}
              onType={(typed) => {
                setLine(id, { label: typed });
              }}
            />
            <div className={styles.amounts}>
              <EntryField
                label={words.gross}
                isAmount
                typed={gross}
                {...entry('gross')}
                onType={(typed) => {
                  setLine(id, { gross: typed });
                }}
              />
              <EntryField
                label={words.subsidy}
                isAmount
                typed={subsidy}
                {...entry('subsidy')}
                onType={(typed) => {
                  setLine(id, { subsidy: typed });
                }}
              />
            </div>
            <div className={styles.foot}>
              <Checkbox
                label={words.proportional}
                checked={isProportional}
                onChange={(_event, { checked }) => {
                  setLine(id, { isProportional: checked === true });
                }}
              />
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                aria-label={words.removeLine(label)}
                title={words.removeLine(label)}
                onClick={() => {
                  onChange(lines.filter((line) => line.id !== id));
                }}
              />
            </div>
            {net !== undefined && subsidy !== '' && (
              <Text size={200} className={styles.net}>
                {words.net(euros(net))}
              </Text>
            )}
          </div>
        );
      })}
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          add([{ label: '', gross: '', subsidy: '', isProportional: false }]);
        }}
      >
        {words.addLine}
      </Button>
      {lines.length === 0 && model !== undefined && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            add(labelsOf(book, model.schoolYear));
          }}
        >
          {words.takeLabels(model.schoolYear)}
        </Button>
      )}
    </FieldGroup>
  );
}
