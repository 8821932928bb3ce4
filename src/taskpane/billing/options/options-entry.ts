import { budgetYear, count, positiveCents, schoolYear } from '../../../workbook-tariffs/cells/readers';
import { compacted } from '../../../kit/cells/codes';
import { defaultOptions } from '../../../billing/default-options';
import type { DecisionScope } from '../../../billing/kept/kept-decision';
import { OPTION_NAMES, type KeptSetting, type OptionName } from '../../../billing/kept/kept-setting';
import type { BillingOptions, ColumnChoices } from '../../../billing/model/options';
import type { BillingService } from '../../../billing/model/service';
import { openExercice } from '../../../billing/open-exercice';
import { Decimal } from '../../../kit/money/decimal';
import type { IsoDate, SchoolYear } from '../../../tariffs/model';
import { Fault, type CellReader } from '../../../workbook-tariffs/cells/fault';
import type { EntryFault } from '../../layout/entry-field';
import { typedAmount, TypedFields } from '../../layout/form';

/** What is typed; null stands for what billing proposes. */
export interface OptionsEntries {
  readonly service: BillingService;
  readonly year: string;
  readonly budgetYear: string | null;
  readonly threshold: string | null;
  readonly mostPupils: string | null;
  readonly budgetAllocation: string | null;
  readonly paymentTerm: string | null;
  readonly payer: string | null;
  readonly siret: string | null;
  readonly serviceCode: string | null;
  readonly engagement: string | null;
  readonly subsidies: string | null;
}

/** The fields that can be typed wrongly. */
export type OptionsField = 'year' | 'budgetYear' | 'threshold' | 'mostPupils' | 'subsidies';

export interface OptionsRead {
  /** null while a field cannot be read. */
  readonly options: BillingOptions | null;
  /** What stands in the fields that nobody has typed in; null without a year. */
  readonly proposed: BillingOptions | null;
  readonly faults: ReadonlyMap<OptionsField, EntryFault>;
}

export function blankEntries(service: BillingService, year: string): OptionsEntries {
  return {
    service,
    year,
    budgetYear: null,
    threshold: null,
    mostPupils: null,
    budgetAllocation: null,
    paymentTerm: null,
    payer: null,
    siret: null,
    serviceCode: null,
    engagement: null,
    subsidies: null,
  };
}

/**
 * Reads the options as the cells of a workbook's tables are read; what cannot be read is left as proposed.
 *
 * @param laterOn the day of a run that comes after others of its year; null for a first one
 */
export function readOptions(
  entries: OptionsEntries,
  columns: ColumnChoices,
  laterOn: IsoDate | null = null,
): OptionsRead {
  const fields = new TypedFields<OptionsField>();
  const { faults } = fields;
  const year = fields.required<SchoolYear>('year', entries.year, schoolYear);
  if (year === null) return { options: null, proposed: null, faults };
  const first = defaultOptions(entries.service, year);
  const open = laterOn === null ? first.budgetYear : openExercice(first.budgetYear, laterOn);
  const proposed = { ...first, budgetYear: open, expectedBudgetYear: open };
  const { colleges, recoveryThreshold, mostPupils } = proposed;
  const options: BillingOptions = {
    ...proposed,
    columns,
    budgetYear: fields.orProposed('budgetYear', entries.budgetYear, proposed.budgetYear, budgetYear),
    recoveryThreshold: fields.orProposed('threshold', entries.threshold, recoveryThreshold, amount),
    mostPupils: fields.orProposed('mostPupils', entries.mostPupils, mostPupils, count),
    budgetAllocation: entries.budgetAllocation ?? proposed.budgetAllocation,
    paymentTerm: entries.paymentTerm ?? proposed.paymentTerm,
    colleges: {
      payerName: entries.payer ?? colleges.payerName,
      siret: orNull(compacted(entries.siret ?? '')),
      serviceCode: orNull(entries.serviceCode),
      engagement: orNull(entries.engagement),
      subsidies: fields.orProposed('subsidies', orNull(entries.subsidies), colleges.subsidies, amount),
    },
  };
  return { options: faults.size === 0 ? options : null, proposed, faults };
}

const amount: CellReader<Decimal> = (cell) => {
  const found = positiveCents(cell);
  return found instanceof Fault ? found : new Decimal(found);
};

/** What is billed, as far as it can be read. */
export function scopeOf({ service, year }: OptionsEntries): DecisionScope | null {
  const found = schoolYear(year.trim());
  return found instanceof Fault ? null : { service, schoolYear: found };
}

/** What a field shows where nobody has typed in it. */
export function proposedEntries(proposed: BillingOptions | null): Readonly<Record<OptionName, string>> {
  return {
    budgetYear: String(proposed?.budgetYear ?? ''),
    threshold: proposed === null ? '' : typedAmount(proposed.recoveryThreshold),
    mostPupils: String(proposed?.mostPupils ?? ''),
    budgetAllocation: proposed?.budgetAllocation ?? '',
    paymentTerm: proposed?.paymentTerm ?? '',
    payer: proposed?.colleges.payerName ?? '',
    siret: '',
    serviceCode: '',
    engagement: '',
    subsidies: '',
  };
}

/** What is typed or, where nothing is, what the workbook keeps. */
export function withKept(entries: OptionsEntries, kept: readonly KeptSetting[]): OptionsEntries {
  const options = kept.flatMap((setting) =>
    setting.kind === 'option' && entries[setting.option] === null
      ? [[setting.option, setting.value] as const]
      : [],
  );
  return { ...entries, ...Object.fromEntries(options) };
}

/** What is to be kept of the options: those that are not as proposed. */
export function optionSettings(
  scope: DecisionScope,
  entries: OptionsEntries,
  proposed: BillingOptions,
): readonly KeptSetting[] {
  const standard = proposedEntries(proposed);
  const names = Object.keys(OPTION_NAMES) as OptionName[];
  return names.flatMap((option): readonly KeptSetting[] => {
    const value = entries[option]?.trim() ?? null;
    return value === null || value === standard[option] ? [] : [{ ...scope, kind: 'option', option, value }];
  });
}

function orNull(typed: string | null): string | null {
  return typed === null || typed.trim() === '' ? null : typed.trim();
}
