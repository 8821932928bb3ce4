import { Decimal } from '../../kit/money/decimal';
import { priceColleges } from '../../engine/services/colleges';
import type { BilledLine } from '../model/line';
import type { PayerNames } from '../payers/payer-names';
import type { Reading } from '../rows/reading';
import { subsidiesPart } from '../services/components';
import { pricing } from './billed-line';

/**
 * What the Département owes or is spared for all colleges together: Labomep once, and the subsidies obtained, which
 * never take more than the bill (charter, article 4.3).
 */
export function collegeLines(
  colleges: readonly BilledLine[],
  { book, options }: Reading,
  payers: PayerNames,
): readonly BilledLine[] {
  if (colleges.length === 0) return [];
  const { payerName: name, siret, serviceCode, engagement, subsidies } = options.colleges;
  const bare = {
    schoolYear: options.schoolYear,
    service: options.service,
    row: null,
    school: null,
    uai: null,
    insee: null,
    communeName: null,
    epciName: null,
    epciSiren: null,
    category: null,
    payer: payers.payer({ name, siret }),
    serviceCode,
    engagement,
    pupils: null,
    rate: null,
    countDate: null,
    aside: [],
  } as const;

  const once = priceColleges(book, [], options.schoolYear, new Decimal(0));
  const shared: BilledLine = {
    ...bare,
    subject: 'allColleges',
    ...pricing(once),
    rate: null,
    remarks: once.remarks,
  };
  const due = shared.components.length === 0 ? [] : [shared];
  const gross = [...colleges, ...due].reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const part = subsidiesPart(subsidies, Decimal.min(subsidies, gross));
  if (part.amount.isZero()) return due;
  const act = { components: [part], amount: part.amount, act: null, item: null, remarks: [] };
  return [...due, { ...bare, subject: 'subsidies', ...act }];
}
