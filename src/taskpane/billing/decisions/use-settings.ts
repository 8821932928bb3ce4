import { useMemo } from 'react';
import { sourceName, type DecisionScope } from '../../../billing/kept/kept-decision';
import { columnsIn, columnSettings, isInScope, type KeptSetting } from '../../../billing/kept/kept-setting';
import type { ColumnChoices } from '../../../billing/model/options';
import type { SourceTable } from '../../../billing/model/source';
import type { DecisionsInUse } from './use-decisions';

export interface SettingsInUse {
  /** Options of the year and the service at hand, and columns of the counts at hand. */
  readonly kept: readonly KeptSetting[];
  /** What the latter come to in these counts. */
  readonly columns: ColumnChoices;
  readonly keepOptions: (options: readonly KeptSetting[]) => void;
  readonly keepColumns: (columns: ColumnChoices) => void;
}

/** What the user set beside the counts, which the workbook keeps with the decisions. */
export function useSettings(
  { settings, store }: Pick<DecisionsInUse, 'settings' | 'store'>,
  scope: DecisionScope | null,
  table: SourceTable | null,
): SettingsInUse {
  const source = table === null ? null : sourceName(table.origin);
  const kept = useMemo(
    () =>
      settings.filter(
        (setting) =>
          scope !== null &&
          isInScope(setting, scope) &&
          (setting.kind === 'option' || setting.source === source),
      ),
    [settings, scope, source],
  );
  const columns = useMemo(() => (table === null ? {} : columnsIn(kept, table.header)), [kept, table]);
  return {
    kept,
    columns,
    keepOptions: (options) => {
      if (scope === null) return;
      store.set(options, (setting) => setting.kind === 'option' && isInScope(setting, scope));
    },
    keepColumns: (choices) => {
      if (scope === null || table === null || source === null) return;
      store.set(
        columnSettings(scope, source, table.header, choices),
        (setting) => setting.kind === 'column' && setting.source === source && isInScope(setting, scope),
      );
    },
  };
}
