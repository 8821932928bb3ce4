import { isBlank } from '../../kit/cells/cell';
import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useLanguage, useWords } from '../words/language';
import type { CellEntry } from './entries';
import { CALCULATE_WORDS } from './words';

interface CellInputProps {
  readonly entry: CellEntry;
  readonly onRelease: () => void;
}

const useStyles = makeStyles({
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  address: {
    flexShrink: 0,
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A cell of the workbook in place of something typed: its address, and what it holds now. */
export function CellInput({ entry, onRelease }: CellInputProps) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const language = useLanguage();
  const { address } = entry.cell;
  return (
    <Input
      className={styles.field}
      input={{ className: styles.input }}
      readOnly
      value={isBlank(entry.value) ? words.emptyCell : shown(entry.value, language)}
      contentBefore={<Text className={styles.address}>{address}</Text>}
      contentAfter={
        <Button
          appearance="transparent"
          size="small"
          aria-label={words.release(address)}
          icon={<DismissRegular />}
          onClick={onRelease}
        />
      }
    />
  );
}

function shown(value: CellEntry['value'], language: 'fr' | 'en'): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return language === 'fr' ? String(value).replace('.', ',') : String(value);
    case 'boolean':
      if (language === 'fr') return value ? 'VRAI' : 'FAUX';
      return value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}
