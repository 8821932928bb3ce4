import { identityText, type AnnexIdentity } from '../../billing/annex/annex-identity';
import type { AnnexLine } from '../../billing/annex/annex-line';
import { annexFingerprint } from '../../billing/annex/fingerprint';
import type { BillingOptions } from '../../billing/model/options';
import { SERVICE_WORDS } from '../../billing/annex/annex-columns';
import type { ReadyBilling } from '../../billing/model/billing';
import type { Comparison } from '../../billing/model/comparison';
import type { TariffBook } from '../../engine/book/tariff-book';
import { atOnce, type Steps } from '../../kit/steps';
import type { IsoDate } from '../../tariffs/model';
import { committeeFrame } from '../committee-frame';
import { NARROW_MARGINS } from '../../kit/sheet/page-setup';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import { annexLine, annexRows, payersOf } from './annex-row';
import { lineSheet } from './line-sheet';
import { annexNames, annexTabs } from './names';
import { payerSheet } from './payer-sheet';
import { summarySheet } from './summary-sheet';

export interface AnnexRequest {
  readonly billing: ReadyBilling;
  /** With what earlier annexes state; null for a first one. */
  readonly comparison: Comparison | null;
  /** Date that the sheets bear: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

/** The lines of an annex, its payers and its control with the summaries. */
export type AnnexSheets = readonly [lines: SheetModel, payers: SheetModel, summary: SheetModel];

/**
 * The billing annex (état liquidatif) as three sheets that go together: its lines, its payers (what the titres de
 * recettes are made from) and its control with the summaries. After an earlier annex: what is billed or taken back.
 */
export function billingSheets(book: TariffBook, request: AnnexRequest): AnnexSheets {
  return atOnce(billingSheetSteps(book, request));
}

/** The same in steps, told in lines: 36,000 of them can be watched and stopped. */
export function* billingSheetSteps(
  book: TariffBook,
  { billing, comparison, generatedOn }: AnnexRequest,
): Steps<AnnexSheets> {
  const { options } = billing;
  if (comparison !== null && comparison.questions.length > 0) {
    throw new TypeError('An annex is made once every question is answered.');
  }
  const isDifference = comparison !== null;
  const number = comparison?.number ?? 1;
  const tabs = annexTabs(options, number);
  const names = annexNames(options, number);
  const what = isDifference ? `État liquidatif complémentaire n° ${number - 1}` : 'État liquidatif';
  const service = SERVICE_WORDS[options.service];
  const bases = [
    `Exercice ${options.budgetYear}, année scolaire ${options.schoolYear}`,
    options.budgetAllocation,
    options.paymentTerm === '' ? '' : `délai de paiement : ${options.paymentTerm}`,
  ].filter((one) => one !== '');
  const subtitle = `${bases.join(' ; ')}. Montants en € TTC.`;
  const frame = (name: string, orientation: 'portrait' | 'landscape') => (columnWidths: readonly number[]) =>
    committeeFrame({
      book,
      name,
      columnWidths,
      orientation,
      titleRows: null,
      ...(orientation === 'landscape' ? { margins: NARROW_MARGINS } : {}),
      body: options.service === 'npdc' ? 'Nord-Pas-de-Calais Numérique' : 'Somme Numérique',
      header: `${what} ${options.schoolYear}`,
      generatedOn,
    });
  const rows = annexRows(billing, comparison);
  const payerNumbers = new Map(payersOf(billing, comparison).map(({ id }, index) => [id, index + 1]));
  const identity = identityText(identityOf(options, comparison, rows.map(annexLine)));
  const lines = yield* lineSheet({
    billing,
    rows,
    payerNumbers,
    frame: frame(tabs.lines, 'landscape'),
    title: `${what} : ${service}`,
    subtitle,
    identity,
    name: names.lines,
    isDifference,
  });
  const complete = { done: rows.length, of: rows.length };
  yield complete;
  const payers = payerSheet({
    billing,
    comparison,
    lines,
    frame: frame(tabs.payers, 'landscape'),
    title: `Titres à émettre : ${service}`,
    subtitle,
    identity,
    name: names.titles,
  });
  yield complete;
  const summary = summarySheet({
    billing,
    comparison,
    lines,
    payers,
    frame: frame(tabs.summary, 'portrait'),
    title: `${what}, synthèse et contrôle : ${service}`,
    subtitle,
    identity,
  });
  return [lines.sheet, payers.sheet, summary];
}

function identityOf(
  { service, schoolYear }: BillingOptions,
  comparison: Comparison | null,
  lines: readonly AnnexLine[],
): AnnexIdentity {
  const { number = 1, previous = [] } = comparison ?? {};
  const of = { service, schoolYear, number, previous };
  return { ...of, lines: lines.length, fingerprint: annexFingerprint(of, lines) };
}
