import { Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { Dropdown } from '../../layout/dropdown';
import type { ActStatus } from '../../../tariffs/model';
import { useBook } from '../../host/tariffs';
import { useNarrow } from '../../layout/use-narrow';
import { useWords } from '../../words/language';
import { citableActs } from '../citable-acts';
import { EntryField } from '../../layout/entry-field';
import type { FieldState } from '../../layout/form';
import type { ActEntry } from './figures-entry';
import { FIGURES_WORDS } from './words';

interface ActFieldProps {
  readonly act: ActEntry;
  readonly at: (field: string) => FieldState;
  readonly onChange: (act: ActEntry) => void;
}

const STATUSES: readonly ActStatus[] = ['voted', 'draft', 'presented'];
const NEW = '';

/** The act that figures come from: one that is known, or a new one. */
export function ActField({ act, at, onChange }: ActFieldProps) {
  const words = useWords(FIGURES_WORDS);
  const narrow = useNarrow();
  const { data } = useBook();
  const acts = citableActs(data);
  const chosen = acts.find(({ cited }) => act.kind === 'known' && cited === act.cited);
  return (
    <>
      <Field label={words.act}>
        <Dropdown
          style={{ minWidth: 0 }}
          value={chosen?.label ?? words.newAct}
          selectedOptions={[chosen?.cited ?? NEW]}
          onOptionSelect={(_event, { optionValue = NEW }) => {
            onChange(
              optionValue === NEW
                ? { kind: 'new', key: '', date: '', status: 'voted' }
                : { kind: 'known', cited: optionValue },
            );
          }}
        >
          <Option value={NEW} text={words.newAct}>
            {words.newAct}
          </Option>
          {acts.map(({ cited, label }) => (
            <Option key={cited} value={cited} text={label}>
              <span lang="fr">{label}</span>
            </Option>
          ))}
        </Dropdown>
      </Field>
      {act.kind === 'new' && (
        <>
          <EntryField
            label={words.actKey}
            typed={act.key}
            {...at('act')}
            onType={(key) => {
              onChange({ ...act, key });
            }}
          />
          <EntryField
            label={words.date}
            type="date"
            typed={act.date}
            {...at('date')}
            onType={(date) => {
              onChange({ ...act, date });
            }}
          />
          <Field label={words.status}>
            <RadioGroup
              layout={narrow ? 'vertical' : 'horizontal'}
              value={act.status}
              onChange={(_event, { value }) => {
                const status = STATUSES.find((one) => one === value);
                if (status !== undefined) onChange({ ...act, status });
              }}
            >
              {STATUSES.map((one) => (
                <Radio key={one} value={one} label={words.statuses[one]} />
              ))}
            </RadioGroup>
          </Field>
        </>
      )}
    </>
  );
}
