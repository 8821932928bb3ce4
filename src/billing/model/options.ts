import type { Decimal } from '../../kit/money/decimal';
import type { BudgetYear, SchoolYear } from '../../tariffs/model';
import type { Field } from './field';
import type { BillingService } from './service';

/** Another column than the one recognised, by its index in the header; null for none. */
export type ColumnChoices = Readonly<Partial<Record<Field, number | null>>>;

/** What the user chooses before billing; `defaultOptions` proposes all of it. */
export interface BillingOptions {
  readonly service: BillingService;
  /** The year of the counts, at whose rates they are billed. */
  readonly schoolYear: SchoolYear;
  /** The exercice that the bills belong to: 2024 for 2023-2024. */
  readonly budgetYear: BudgetYear;
  /** What is proposed for it: another is doubted. A later run belongs to the exercice that is open then. */
  readonly expectedBudgetYear: BudgetYear;
  readonly columns: ColumnChoices;
  /** In euros: beneath it a claim is not put into recovery (CGCT, article D1611-1). */
  readonly recoveryThreshold: Decimal;
  /** Above it, the pupils of one row are doubted. */
  readonly mostPupils: number;
  /** Imputation budgétaire, as the annex states it. */
  readonly budgetAllocation: string;
  /** Délai de paiement, as the annex states it; empty where none is stated. */
  readonly paymentTerm: string;
  readonly colleges: CollegeOptions;
}

/** What the colleges' bill takes from no row: its one payer, and the subsidies that reduce it. */
export interface CollegeOptions {
  readonly payerName: string;
  readonly siret: string | null;
  readonly serviceCode: string | null;
  readonly engagement: string | null;
  /** In euros, ≥ 0 (charter, article 4.3: « dégrevée des subventions »). */
  readonly subsidies: Decimal;
}
