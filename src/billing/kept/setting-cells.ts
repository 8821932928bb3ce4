import { serialOf } from '../../kit/cells/date';
import type { IsoDate } from '../../tariffs/model';
import { SERVICE_WORDS } from '../annex/annex-columns';
import { FIELD_NAMES } from '../words/field-names';
import { DECISION_HEADERS, type DecisionCells } from './decision-cells';
import { OPTION_NAMES, type KeptSetting } from './kept-setting';
import { keyOf, scopeIn, writtenIn } from './kept-words';

const KINDS = { option: 'option', column: 'colonne désignée', noColumn: 'aucune colonne' } as const;

/** A setting as a row of the table that keeps decisions. */
export function settingCells(setting: KeptSetting, setOn: IsoDate): DecisionCells {
  const h = DECISION_HEADERS;
  const isOption = setting.kind === 'option';
  return {
    [h.schoolYear]: setting.schoolYear,
    [h.service]: SERVICE_WORDS[setting.service],
    [h.source]: isOption ? null : setting.source,
    [h.row]: null,
    [h.subject]: null,
    [h.decision]: isOption ? KINDS.option : setting.header === null ? KINDS.noColumn : KINDS.column,
    [h.field]: isOption ? OPTION_NAMES[setting.option] : FIELD_NAMES.fr[setting.field],
    [h.value]: isOption ? setting.value : setting.header,
    [h.date]: serialOf(setOn),
    [h.seen]: null,
  };
}

/** @returns null where the row of the table is no setting, or one that cannot be read */
export function settingFromCells(cells: DecisionCells): KeptSetting | null {
  const h = DECISION_HEADERS;
  const scope = scopeIn(cells[h.schoolYear], cells[h.service]);
  const kind = keyOf(KINDS, writtenIn(cells[h.decision]));
  if (scope === null || kind === null) return null;
  const named = writtenIn(cells[h.field]);
  const value = writtenIn(cells[h.value]);
  if (kind === 'option') {
    const option = keyOf(OPTION_NAMES, named);
    return option === null ? null : { ...scope, kind, option, value: value ?? '' };
  }
  const field = keyOf(FIELD_NAMES.fr, named);
  const header = kind === 'noColumn' ? null : value;
  if (field === null || (kind === 'column' && header === null)) return null;
  return { ...scope, kind: 'column', source: writtenIn(cells[h.source]) ?? '', field, header };
}
