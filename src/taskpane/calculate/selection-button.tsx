import { Button, Tooltip } from '@fluentui/react-components';
import { TableCellCenterRegular } from '@fluentui/react-icons/svg/table-cell-center';
import { useWords } from '../words/language';
import { CALCULATE_WORDS } from './words';

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
