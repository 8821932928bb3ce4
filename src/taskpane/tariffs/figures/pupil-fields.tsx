import { Checkbox } from '@fluentui/react-components';
import { useWords } from '../../words/language';
import { EntryField, type EntryFault } from '../../layout/entry-field';
import { FieldGroup } from '../../layout/field-group';
import { PUPIL_GROUPS, type FiguresEntries } from './figures-entry';
import { FIGURES_WORDS } from './words';

interface PupilFieldsProps {
  readonly entries: FiguresEntries;
  readonly fault: (field: string) => EntryFault | null;
  readonly isAsked: boolean;
  readonly onChange: (some: Pick<FiguresEntries, 'pupils'> | Pick<FiguresEntries, 'grouping'>) => void;
}

/** The pupils of each category, those that pay alike together unless one counts them apart. */
export function PupilFields({ entries, fault, isAsked, onChange }: PupilFieldsProps) {
  const words = useWords(FIGURES_WORDS);
  return (
    <FieldGroup legend={words.pupils}>
      {PUPIL_GROUPS[entries.grouping].map((categories) => {
        const group = categories.join();
        return (
          <EntryField
            key={group}
            label={words.groups[group] ?? group}
            isCount
            typed={entries.pupils[group] ?? ''}
            fault={fault(group)}
            isAsked={isAsked}
            onType={(typed) => {
              onChange({ pupils: { ...entries.pupils, [group]: typed } });
            }}
          />
        );
      })}
      <Checkbox
        label={words.apart}
        checked={entries.grouping === 'apart'}
        onChange={(_event, { checked }) => {
          onChange({ grouping: checked === true ? 'apart' : 'together' });
        }}
      />
    </FieldGroup>
  );
}
