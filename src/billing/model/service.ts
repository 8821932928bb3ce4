/** What is billed: the contribution of primary schools, the colleges, or Nord-Pas-de-Calais Numérique. */
export const BILLING_SERVICES = ['primary-schools', 'colleges', 'npdc'] as const;

/** Each is the id of its tariff. */
export type BillingService = (typeof BILLING_SERVICES)[number];
