import { textKey } from '../../kit/text-key';
import { FIELDS, type Field } from '../model/field';
import type { ColumnChoices } from '../model/options';
import type { DecisionScope } from './kept-decision';

/** What can be set beside the counts, as the table that keeps it names it. */
export const OPTION_NAMES = {
  budgetYear: 'Exercice',
  threshold: 'Seuil de recouvrement',
  mostPupils: "Élèves d'une ligne, au plus",
  budgetAllocation: 'Imputation budgétaire',
  paymentTerm: 'Délai de paiement',
  payer: 'Redevable',
  siret: 'SIRET du redevable',
  serviceCode: 'Code service du redevable',
  engagement: 'Engagement du redevable',
  subsidies: 'Subventions à déduire',
} as const;

export type OptionName = keyof typeof OPTION_NAMES;

/** What a user set for a service and a year, as a workbook keeps it beside the decisions. */
export type KeptSetting = DecisionScope &
  (
    | { readonly kind: 'option'; readonly option: OptionName; readonly value: string }
    /** The column of a field in the counts of that name; null where none of theirs holds it. */
    | {
        readonly kind: 'column';
        readonly source: string;
        readonly field: Field;
        readonly header: string | null;
      }
  );

/** Whether two settings say the same of the same. */
export function settingKey(setting: KeptSetting): string {
  const { schoolYear, service, kind } = setting;
  return JSON.stringify(
    setting.kind === 'option'
      ? [schoolYear, service, kind, setting.option, setting.value]
      : [schoolYear, service, kind, setting.source, setting.field, setting.header],
  );
}

export function isInScope(setting: KeptSetting, scope: DecisionScope): boolean {
  return setting.service === scope.service && setting.schoolYear === scope.schoolYear;
}

/** What was set of the columns of counts, where their header still has them. */
export function columnsIn(settings: readonly KeptSetting[], header: readonly string[]): ColumnChoices {
  const columns: Partial<Record<Field, number | null>> = {};
  for (const setting of settings) {
    if (setting.kind !== 'column') continue;
    const index = setting.header === null ? null : onlyIndex(header, setting.header);
    if (index !== null || setting.header === null) columns[setting.field] = index;
  }
  return columns;
}

/** The settings that columns are to be kept by; a column whose header names it alone. */
export function columnSettings(
  scope: DecisionScope,
  source: string,
  header: readonly string[],
  columns: ColumnChoices,
): readonly KeptSetting[] {
  return FIELDS.flatMap((field): readonly KeptSetting[] => {
    const index = columns[field];
    if (index === undefined) return [];
    const title = index === null ? null : (header[index] ?? '');
    if (title !== null && onlyIndex(header, title) === null) return [];
    return [{ ...scope, kind: 'column', source, field, header: title }];
  });
}

function onlyIndex(header: readonly string[], title: string): number | null {
  const key = textKey(title);
  const found = header.flatMap((one, index) => (textKey(one) === key ? [index] : []));
  return key === '' || found.length !== 1 ? null : (found[0] ?? null);
}
