import type { ComponentType } from 'react';

/** The places of the pane, in their order; each is a file that loads when it is first shown. */
export const SECTIONS = [
  {
    id: 'calculate',
    load: async () =>
      (await import(/* webpackChunkName: "calculate" */ '../calculate/calculate-section')).CalculateSection,
  },
  {
    id: 'tables',
    load: async () =>
      (await import(/* webpackChunkName: "tables" */ '../tables/tables-section')).TablesSection,
  },
  {
    id: 'tariffs',
    load: async () =>
      (await import(/* webpackChunkName: "tariffs" */ '../tariffs/tariffs-section')).TariffsSection,
  },
  {
    id: 'billing',
    load: async () =>
      (await import(/* webpackChunkName: "billing" */ '../billing/billing-section')).BillingSection,
  },
  {
    id: 'control',
    load: async () =>
      (await import(/* webpackChunkName: "control" */ '../control/control-section')).ControlSection,
  },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];

export interface Section {
  readonly id: string;
  readonly load: () => Promise<ComponentType>;
}
