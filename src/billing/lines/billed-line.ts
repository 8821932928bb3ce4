import type { Decimal } from '../../kit/money/decimal';
import type { Priced } from '../../engine/pricing';
import type { BilledLine } from '../model/line';
import type { BillingOptions } from '../model/options';
import type { PayerNames } from '../payers/payer-names';
import type { ReadRow } from '../rows/read-row';
import { componentsOf } from '../services/components';

/** The line of a row in which no error stands. */
export function billedLine(read: ReadRow, payers: PayerNames, options: BillingOptions): BilledLine {
  const { payer, priced, pupils } = read;
  if (payer === null || priced === null || pupils === null) {
    throw new TypeError(`Row ${read.row.number} is neither billable nor reported.`);
  }
  return {
    schoolYear: options.schoolYear,
    service: options.service,
    subject: read.subject,
    row: read.row,
    school: read.school,
    uai: read.uai,
    insee: read.insee,
    communeName: read.communeName,
    epciName: read.epciName,
    epciSiren: read.epciSiren,
    category: read.category,
    payer: payers.payer(payer),
    serviceCode: read.serviceCode,
    engagement: read.engagement,
    pupils,
    countDate: read.countDate,
    ...pricing(priced),
    remarks: [...read.remarks, ...priced.remarks],
    aside: read.aside,
  };
}

/** What a price gives to its line. */
export function pricing({
  working,
  tariff,
  rounded,
  act,
  item,
}: Priced<'TTC'>): Pick<BilledLine, 'components' | 'rate' | 'amount' | 'act' | 'item'> {
  const components = componentsOf(working, tariff.label);
  const [only, ...others] = components;
  const rate: Decimal | null = others.length === 0 ? (only?.unitPrice ?? null) : null;
  return { components, rate, amount: rounded.euros, act, item };
}
