import { Checkbox } from '@fluentui/react-components';
import { useWords } from '../../words/language';
import { EntryField } from '../../layout/entry-field';
import type { FieldState } from '../../layout/form';
import { FieldGroup } from '../../layout/field-group';
import { PUPIL_GROUPS, type FiguresEntries } from './figures-entry';
import { FIGURES_WORDS } from './words';

interface PupilFieldsProps {
  readonly entries: FiguresEntries;
  readonly at: (field: string) => FieldState;
  readonly onChange: (some: Pick<FiguresEntries, 'pupils'> | Pick<FiguresEntries, 'grouping'>) => void;
}

/** The pupils of each category, those that pay alike together unless one counts them apart. */
export function PupilFields({ entries, at, onChange }: PupilFieldsProps) {
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
            {...at(group)}
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
