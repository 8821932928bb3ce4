import type { ComponentType } from 'react';

/** The places of the pane, in their order; each is a file that loads when it is first shown. */
export const SECTIONS = [
  {
    id: 'calculate',
    help: 'guide/calculer.html',
    load: async () =>
      (await import(/* webpackChunkName: "calculate" */ '../calculate/calculate-section')).CalculateSection,
  },
  {
    id: 'tables',
    help: 'guide/decompte.html',
    load: async () =>
      (await import(/* webpackChunkName: "tables" */ '../tables/tables-section')).TablesSection,
  },
  {
    id: 'tariffs',
    help: 'guide/preparer.html',
    load: async () =>
      (await import(/* webpackChunkName: "tariffs" */ '../tariffs/tariffs-section')).TariffsSection,
  },
  {
    id: 'billing',
    help: 'guide/facturer.html',
    load: async () =>
      (await import(/* webpackChunkName: "billing" */ '../billing/billing-section')).BillingSection,
  },
  {
    id: 'control',
    help: 'guide/controler.html',
    load: async () =>
      (await import(/* webpackChunkName: "control" */ '../control/control-section')).ControlSection,
  },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];

export interface Section {
  readonly id: string;
  /** Its page of the guide, relative to the pane's. */
  readonly help: string;
  readonly load: () => Promise<ComponentType>;
}
