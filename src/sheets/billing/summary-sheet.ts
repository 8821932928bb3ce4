import type { ReadyBilling } from '../../billing/model/billing';
import type { Comparison } from '../../billing/model/comparison';
import { sum } from '../../billing/lines/subtotals';
import type { AppliedDecision } from '../../billing/model/decision';
import { describeLeft } from '../../billing/words/difference-words';
import { describeDecision } from '../../billing/words/describe-decision';
import { describeTold, toldByKind, toldName } from '../../billing/words/describe-told';
import { count, euros } from '../../kit/french/amount';
import { quantityInWords } from '../../engine/quantity-in-words';
import { Decimal } from '../../kit/money/decimal';
import { addHeading, addNote, addSource, addTitle } from '../../kit/sheet/blocks';
import { addProvenance } from '../provenance';
import { blank, formula, number, text, textFormula } from '../../kit/sheet/cells';
import { SheetBuilder, type SheetFrame } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import { citationInSheet } from '../provisional';
import type { LineSheet } from './line-sheet';
import type { PayerSheet } from './payer-sheet';

interface SummaryRequest {
  readonly billing: ReadyBilling;
  readonly comparison: Comparison | null;
  readonly lines: LineSheet;
  readonly payers: PayerSheet;
  readonly frame: (columnWidths: readonly number[]) => SheetFrame;
  readonly title: string;
  readonly subtitle: string;
  readonly identity: string;
}

/** What an annex comes to, by EPCI and by category; whether it adds up; what was decided and set aside. */
export function summarySheet(request: SummaryRequest): SheetModel {
  const { billing, comparison, frame, title, subtitle, identity } = request;
  const sheet = new SheetBuilder(frame([46, 12, 14, 18]));
  addTitle(sheet, title, subtitle, identity);
  if (comparison === null) {
    addGroups(sheet, request);
    addControl(sheet, request);
  } else {
    addDifference(sheet, request, comparison);
    addLeft(sheet, comparison);
    addRowControl(sheet, billing, null);
  }
  addDecisions(sheet, billing, comparison?.decisions ?? []);
  addRemarks(sheet, billing);
  addProvenance(sheet);
  return sheet.build();
}

function addGroups(sheet: SheetBuilder, { billing, lines }: SummaryRequest): void {
  const table = (
    heading: string,
    first: string,
    groups: readonly {
      label: string;
      /** The lines of the group, by a condition on their cells; `row` is the group's own. */
      linesAt: (row: number) => LinesOfGroup;
      lines: number;
      pupils: Decimal;
      amount: Decimal;
    }[],
  ) => {
    if (groups.length === 0) return;
    addHeading(sheet, heading);
    sheet.addRow([
      text('columnHeader', first),
      ...['Lignes', 'Élèves', 'Montant € TTC'].map((one) => text('figureHeader', one)),
    ]);
    for (const group of groups) {
      const { counted, sumOf } = group.linesAt(sheet.nextRow);
      sheet.addRow([
        text('label', group.label),
        formula('count', counted, group.lines),
        formula('count', sumOf(lines.lines('pupils')), group.pupils.toFixed()),
        formula('amount', sumOf(lines.lines('amount')), group.amount.toFixed(2)),
      ]);
    }
  };
  table(
    'Par EPCI',
    'EPCI',
    billing.byEpci.map(({ name, siren, ...group }) => ({
      ...group,
      label: name ?? 'sans EPCI',
      linesAt: (row) => ofEpci(lines, siren, name === null ? '""' : `A${row}`),
    })),
  );
  table(
    'Par zone',
    'Zone',
    billing.byCategory
      .filter(({ category }) => category !== null)
      .map(({ category, ...group }) => ({
        ...group,
        label: category ?? '',
        linesAt: (row) => ofZone(lines, `A${row}`),
      })),
  );
}

/** The lines of a group: a formula that counts them, and one that adds up a column of theirs. */
interface LinesOfGroup {
  readonly counted: string;
  readonly sumOf: (column: string) => string;
}

function ofZone(lines: LineSheet, zone: string): LinesOfGroup {
  const keys = lines.lines('zone');
  return {
    counted: `COUNTIFS(${keys},${zone})`,
    sumOf: (column) => `SUMIFS(${column},${keys},${zone})`,
  };
}

/**
 * Of a SIREN, whatever the names beside it; of a name alone, lines without one. Compared cell by cell: a user's name
 * could be a pattern (`*`) or a comparison (`>CC`) for COUNTIFS, or too long for it.
 */
function ofEpci(lines: LineSheet, siren: string | null, name: string): LinesOfGroup {
  const sirens = lines.lines('epciSiren');
  const own = siren === null ? `(${lines.lines('epci')}=${name})*(${sirens}="")` : `(${sirens}="${siren}")*1`;
  return { counted: `SUMPRODUCT(${own})`, sumOf: (column) => `SUMPRODUCT(${own},${column})` };
}

function addControl(sheet: SheetBuilder, { billing, lines, payers }: SummaryRequest): void {
  const { control } = billing;
  addHeading(sheet, 'Contrôle');
  const ofLines = sheet.addRow(
    amountRow('Somme des lignes', `SUM(${lines.lines('amount')})`, control.sumOfLines),
  );
  const ofPayers = sheet.addRow(
    amountRow('Somme des redevables', `SUM(${payers.amounts})`, control.sumOfPayers),
  );
  sheet.addRow(
    verdictRow(
      'Lignes = redevables',
      `D${ofLines}`,
      `D${ofPayers}`,
      control.sumOfLines.equals(control.sumOfPayers),
    ),
  );
  addRowControl(sheet, billing, {
    rows: `COUNT(${lines.lines('sourceRow')})`,
    pupils: `SUM(${lines.lines('pupils')})`,
  });
}

/** Where each row of the input went, with its pupils: billed, set aside, or told to be no line. */
function addRowControl(
  sheet: SheetBuilder,
  { control, toldRows }: ReadyBilling,
  billed: { readonly rows: string; readonly pupils: string } | null,
): void {
  const { rows } = control;
  addHeading(sheet, 'Lignes du fichier');
  sheet.addRow([
    text('columnHeader', 'Chaque ligne, une fois'),
    blank('columnHeader'),
    ...['Lignes', 'Élèves'].map((one) => text('figureHeader', one)),
  ]);
  const placed = (label: string, many: number, pupils: Decimal, formulas: typeof billed = null) =>
    sheet.addRow([
      text('controlLabel', label),
      blank('controlLabel'),
      formulas === null ? number('controlCount', many) : formula('controlCount', formulas.rows, many),
      formulas === null
        ? number('controlCount', pupils.toFixed())
        : formula('controlCount', formulas.pupils, pupils.toFixed()),
    ]);
  const source = placed('Dans le fichier', rows.inSource, control.pupilsInSource);
  const corrected = placed('Corrections décidées', 0, control.pupilsCorrected);
  const first = placed('En-tête et ce qui le précède', rows.header, new Decimal(0));
  placed('Facturées', rows.billed, control.pupilsBilled, billed);
  placed('Écartées', rows.setAside, control.pupilsSetAside);
  for (const of of toldByKind(toldRows)) {
    placed(capitalised(toldName(of, 'fr')), of.rows.length, sum(of.rows.map(({ pupils }) => pupils)));
  }
  const last = sheet.nextRow - 1;
  const addsUp = rows.header + rows.billed + rows.setAside + rows.told === rows.inSource;
  sheet.addRow(verdictRow('Chaque ligne est comptée', `C${source}`, `SUM(C${first}:C${last})`, addsUp));
  const { pupilsInSource, pupilsCorrected, pupilsSetAside, pupilsBilled, pupilsTold } = control;
  sheet.addRow(
    verdictRow(
      'Élèves du fichier + corrections = élèves de ces lignes',
      `(D${source}+D${corrected})`,
      `SUM(D${first}:D${last})`,
      pupilsInSource.plus(pupilsCorrected).equals(pupilsSetAside.plus(pupilsBilled).plus(pupilsTold)),
    ),
  );
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function addDifference(sheet: SheetBuilder, { lines, payers }: SummaryRequest, comparison: Comparison): void {
  addHeading(sheet, "Différence avec l'état déjà établi");
  const earlier = sheet.addRow(amountRow('Déjà facturé', null, comparison.earlierTotal));
  const difference = sheet.addRow(
    amountRow(
      'Différence de cet état',
      `SUM(${lines.lines('amount')})`,
      comparison.differenceTotal,
      'controlSignedAmount',
    ),
  );
  const now = sheet.addRow(amountRow('Nouveau total', null, comparison.nowTotal));
  const agrees = comparison.earlierTotal.plus(comparison.differenceTotal).equals(comparison.nowTotal);
  sheet.addRow(
    verdictRow(
      'Déjà facturé + différence = nouveau total',
      `(D${earlier}+D${difference})`,
      `D${now}`,
      agrees,
    ),
  );
  const ofPayers = sheet.addRow(
    amountRow(
      'Somme des titres, réductions, annulations et mandats',
      `SUM(${payers.amounts})`,
      comparison.differenceTotal,
      'controlSignedAmount',
    ),
  );
  sheet.addRow(verdictRow('Lignes = titres', `D${difference}`, `D${ofPayers}`, true));
  sheet.addRow(
    countRow('Lignes inchangées, qui ne sont pas refacturées', null, new Decimal(comparison.unchanged)),
  );
  sheet.addRow(amountRow('Dont non relu, laissé tel que facturé', null, comparison.leftTotal));
}

/** What was billed and was not read this time: nothing of it is taken back. */
function addLeft(sheet: SheetBuilder, { left }: Comparison): void {
  if (left.length === 0) return;
  addHeading(sheet, `Non relu, laissé tel que facturé : ${count(left.length)}`);
  for (const one of left) addNote(sheet, describeLeft(one, 'fr'));
}

function amountRow(
  label: string,
  content: string | null,
  value: Decimal,
  style: 'controlAmount' | 'controlSignedAmount' = 'controlAmount',
) {
  const amount = value.toFixed(2);
  return [
    text('controlLabel', label),
    blank('controlLabel'),
    blank('controlLabel'),
    content === null ? number(style, amount) : formula(style, content, amount),
  ];
}

function countRow(label: string, content: string | null, value: Decimal) {
  return [
    text('controlLabel', label),
    blank('controlLabel'),
    blank('controlLabel'),
    content === null
      ? number('controlCount', value.toFixed())
      : formula('controlCount', content, value.toFixed()),
  ];
}

function verdictRow(label: string, one: string, other: string, agrees: boolean) {
  return [
    text('controlLabel', label),
    blank('controlLabel'),
    blank('controlLabel'),
    textFormula(
      'controlVerdict',
      `IF(ROUND(${one}-${other},2)=0,"conforme","écart")`,
      agrees ? 'conforme' : 'écart',
    ),
  ];
}

function addDecisions(
  sheet: SheetBuilder,
  { decisions, setAside, toldRows }: ReadyBilling,
  ofComparison: readonly AppliedDecision[],
): void {
  if (setAside.length > 0) {
    addHeading(sheet, `Lignes écartées : ${count(setAside.length)}`);
    for (const { row, reason, subject, pupils } of setAside) {
      addNote(
        sheet,
        `Ligne ${row.number}${subject === null ? '' : `, ${subject}`}, ${quantityInWords('pupils', pupils)} : ${reason}`,
      );
    }
  }
  const told = toldByKind(toldRows);
  if (told.length > 0) {
    addHeading(sheet, 'Lignes qui ne sont pas à facturer');
    for (const of of told) addNote(sheet, capitalised(describeTold(of, 'fr')));
  }
  const others = [...decisions.filter(({ decision }) => decision.kind !== 'setAside'), ...ofComparison];
  if (others.length > 0) {
    addHeading(sheet, `Décisions prises : ${count(others.length)}`);
    for (const decision of others) addNote(sheet, describeDecision(decision, 'fr'));
  }
}

function addRemarks(sheet: SheetBuilder, { remarks, options, lines }: ReadyBilling): void {
  addHeading(sheet, 'Bases et sources');
  const acts = new Map(
    lines.flatMap(({ act, item }) =>
      act === null ? [] : [[`${act.id} ${item ?? ''}`, citationInSheet(act, item)] as const],
    ),
  );
  for (const cited of acts.values()) addSource(sheet, `${cited}.`);
  addSource(
    sheet,
    `Exercice ${options.budgetYear}, année scolaire ${options.schoolYear}, seuil de recouvrement ${euros(options.recoveryThreshold)} (CGCT, article D1611-1).`,
  );
  for (const remark of remarks) addSource(sheet, remark);
}
