import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { differenceTitres, titres, type Titre } from '../billing/annex/titres';
import { titreFiles, titresCsv, type TitreFile } from '../billing/annex/titres-csv';
import { bill } from '../billing/bill';
import { defaultOptions } from '../billing/default-options';
import { readCounts } from '../billing/input/read-counts';
import { openExercice } from '../billing/open-exercice';
import type { Billing, ReadyBilling } from '../billing/model/billing';
import type { Decision } from '../billing/model/decision';
import type { Finding } from '../billing/model/finding';
import type { Comparison } from '../billing/model/comparison';
import type { BillingOptions } from '../billing/model/options';
import type { SourceTable } from '../billing/model/source';
import { describeFinding, placeOfFinding } from '../billing/words/describe-finding';
import { describeTold, toldByKind, toldName } from '../billing/words/describe-told';
import { reasonToSetAside } from '../billing/words/set-aside-causes';
import type { TariffBook } from '../engine/book/tariff-book';
import { count, euros } from '../kit/french/amount';
import { billingSheets } from '../sheets/billing/billing-sheets';
import { XlsxFile } from '../workbook/xlsx/xlsx-file';
import type { BillingCommand } from './billing-arguments';
import { whyUnreadable } from './disk-refusal';
import { columnChoices } from './file-options';
import { readEarlier } from './read-earlier';
import { nearbyAnnexes } from './nearby-annexes';
import { outputTargets, refuseReplacing, type NamedFile } from './output-targets';
import { answersTo, optionsThatSettle } from './remedy-options';
import { billedSaid, compareRun, differencesSaid, titlesSaid } from './second-run';
import { writeOutputs, type Output } from './write-outputs';

/** What a run says, and whether an annex was written. */
export interface BillingRun {
  readonly sentences: readonly string[];
  readonly isBilled: boolean;
}

/** Bills a file of counts. While an error stands nothing is written; `--set-aside` leaves the rows at fault out. */
export async function runBilling(book: TariffBook, command: BillingCommand): Promise<BillingRun> {
  const read = filesRead(command);
  await outputTargets(filesWritten(command), read);
  const source = await readInput(command);
  const options = optionsOf(command, source);
  const { answers, billing: first } = withAnswers(book, source, options, command);
  const billing = command.setAside ? withoutFaults(book, source, first, answers) : first;
  if (billing.status === 'blocked') return refused(billing, source, command.setAside);
  const earlier = command.earlier.length === 0 ? null : await readEarlier(command.earlier, options);
  const second = earlier === null ? null : compareRun(billing, earlier, command);
  if (second?.kind === 'refused') return { isBilled: false, sentences: second.sentences };
  const comparison = second?.comparison ?? null;
  const list = comparison === null ? titres(billing) : differenceTitres(billing, comparison);
  if (comparison === null && list.length === 0) {
    const sentences = [...said(billing, source, isWarning), ...toldOf(billing)];
    return { isBilled: false, sentences: [...sentences, "Rien n'est dû : aucun titre, rien n'est écrit."] };
  }
  const hasNothing = comparison?.lines.length === 0;
  if (!hasNothing) {
    const lists = listFiles(command, list, comparison);
    if (command.dryRun) {
      refuseReplacing(
        await outputTargets([{ option: '--out', path: command.out }, ...lists.map(named)], read),
        command.force,
      );
    } else {
      const sheets = billingSheets(book, { billing, comparison, generatedOn: command.date });
      const file = new XlsxFile(sheets[0].name);
      await file.writeSheets(sheets);
      const outputs: Output[] = [{ option: '--out', path: command.out, bytes: await file.toBytes() }];
      for (const one of lists) {
        outputs.push({ ...named(one), bytes: new TextEncoder().encode(titresCsv(one.titres)) });
      }
      await writeOutputs(outputs, { read, force: command.force });
    }
  }
  const total = comparison === null ? billing.control.sumOfLines : comparison.differenceTotal;
  const isClosed = options.budgetYear !== defaultOptions(command.service, command.year).budgetYear;
  const isDerived = isClosed && command.budgetYear === null;
  return {
    isBilled: true,
    sentences: [
      ...said(billing, source, isWarning),
      ...toldOf(billing),
      ...(earlier?.told ?? []),
      ...(isDerived
        ? [
            `Au ${command.date}, l'exercice des titres d'origine est clos : cet état est de l'exercice ${options.budgetYear} (--budget-year pour un autre).`,
          ]
        : []),
      ...(await annexesNotGiven(command)),
      ...(comparison === null
        ? command.dryRun
          ? billedSaid(billing)
          : []
        : differencesSaid(comparison, command)),
      `${command.out} : ${several(comparison?.lines.length ?? billing.lines.length, 'ligne', 'lignes')}, ${several(list.length, 'titre', 'titres')}, ${euros(total)}.`,
      ...(hasNothing ? ["Rien n'a changé depuis l'état déjà établi : rien n'est écrit."] : []),
      ...(command.dryRun && !hasNothing ? ["Essai (--dry-run) : rien n'est écrit."] : []),
      ...(comparison === null ? underThreshold(billing) : titlesSaid(comparison)),
      ...account(billing),
    ],
  };
}

function filesRead({ input, earlier, data }: BillingCommand): readonly NamedFile[] {
  return [
    { option: '--input', path: input },
    ...earlier.map((file) => ({ option: '--earlier', path: file })),
    ...(data === null ? [] : [{ option: '--data', path: data }]),
  ];
}

/** In a second run the lists of titres are named for what they hold, which is not known yet. */
function filesWritten({ out, titres: list, earlier }: BillingCommand): readonly NamedFile[] {
  const isFirst = earlier.length === 0;
  return [
    { option: '--out', path: out },
    ...(list === null || !isFirst ? [] : [{ option: '--titres', path: list }]),
  ];
}

function listFiles(
  { titres: name }: BillingCommand,
  list: readonly Titre[],
  comparison: Comparison | null,
): readonly TitreFile[] {
  if (name === null) return [];
  return comparison === null ? [{ name, titres: list }] : titreFiles(list, name, comparison.number - 1);
}

function named({ name }: TitreFile): NamedFile {
  return { option: '--titres', path: name };
}

/** Billing a year again takes an explicit word: what may have been forgotten is told. */
async function annexesNotGiven(command: BillingCommand): Promise<readonly string[]> {
  if (command.full) return [];
  const { out, input, earlier, service, year } = command;
  const folders = [path.dirname(out), path.dirname(input)];
  const found = await nearbyAnnexes(folders, [out, ...earlier], { service, schoolYear: year });
  return found.map(
    (file) =>
      `${path.basename(file)} est un état de ${year} : donnez-le avec --earlier, ou dites --full pour tout facturer de nouveau.`,
  );
}

async function readInput({ input: file, file: choices }: BillingCommand): Promise<SourceTable> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (thrown) {
    throw whyUnreadable(file, thrown);
  }
  return readCounts(bytes, path.basename(file), choices);
}

function optionsOf(command: BillingCommand, { header }: SourceTable): BillingOptions {
  const proposed = defaultOptions(command.service, command.year);
  const { colleges } = proposed;
  const isSecond = command.earlier.length > 0;
  const open = isSecond ? openExercice(proposed.budgetYear, command.date) : proposed.budgetYear;
  return {
    ...proposed,
    columns: header.length === 0 ? {} : columnChoices(command.columns, header),
    budgetYear: command.budgetYear ?? open,
    expectedBudgetYear: open,
    recoveryThreshold: command.threshold ?? proposed.recoveryThreshold,
    colleges: {
      ...colleges,
      siret: command.siret ?? colleges.siret,
      subsidies: command.subsidies ?? colleges.subsidies,
    },
  };
}

/** Bills with the answers that the command gives; one answered question may lead to the next. */
function withAnswers(
  book: TariffBook,
  source: SourceTable,
  options: BillingOptions,
  command: BillingCommand,
): { readonly answers: readonly Decision[]; readonly billing: Billing } {
  const answers: Decision[] = [];
  for (;;) {
    const billing = bill(book, source, options, answers);
    const more = answersTo(billing.findings, command);
    if (more.length === 0) return { answers, billing };
    answers.push(...more);
  }
}

function isWarning({ severity, code }: Finding): boolean {
  return severity === 'warning' && code !== 'underThreshold';
}

/** The rows that are no lines, kind by kind. */
function toldOf({ toldRows }: Billing): readonly string[] {
  return toldByKind(toldRows).map((of) => describeTold(of, 'fr'));
}

/** Where the rows of the file went, unless all of them are billed. */
function account({ control, toldRows }: ReadyBilling): readonly string[] {
  const { inSource, header, billed, setAside } = control.rows;
  if (setAside === 0 && toldRows.length === 0) return [];
  const parts = [
    `${count(header)} d'en-tête`,
    several(billed, 'facturée', 'facturées'),
    several(setAside, 'écartée', 'écartées'),
    ...toldByKind(toldRows).map((of) => `${count(of.rows.length)} ${toldName(of, 'fr')}`),
  ];
  const aside = setAside === 0 ? '' : " Les lignes écartées se lisent dans l'état.";
  return [`Lignes du fichier : ${count(inSource)} = ${parts.join(' + ')}.${aside}`];
}

function underThreshold({ payers, options }: ReadyBilling): readonly string[] {
  const under = payers.filter(({ isUnderThreshold }) => isUnderThreshold).length;
  if (under === 0) return [];
  const threshold = euros(options.recoveryThreshold);
  return [
    `${several(under, 'redevable', 'redevables')} sous le seuil de recouvrement de ${threshold} (colonne Observation).`,
  ];
}

/** Sets aside each row in which an error stands, until none does: a row set aside may leave its like in doubt. */
function withoutFaults(
  book: TariffBook,
  source: SourceTable,
  first: Billing,
  confirmed: readonly Decision[],
): Billing {
  const decisions = [...confirmed];
  let billing = first;
  while (billing.status === 'blocked') {
    const added = billing.findings.filter(stands).flatMap((finding): Decision[] => {
      const isMeant = finding.remedies.some(({ kind }) => kind === 'setAside');
      const [row] = finding.rows;
      return row === undefined || !isMeant
        ? []
        : [{ kind: 'setAside', row: row.id, reason: reasonToSetAside(finding) }];
    });
    if (added.length === 0) return billing;
    // The first reason of a row is the one that is told.
    const known = new Set(decisions.map(({ row }) => row));
    for (const decision of added) {
      if (known.has(decision.row)) continue;
      known.add(decision.row);
      decisions.push(decision);
    }
    billing = bill(book, source, billing.options, decisions);
  }
  return billing;
}

function stands({ severity, accepted }: Finding): boolean {
  return severity === 'error' && !accepted;
}

function refused(billing: Billing, source: SourceTable, isSettingAside: boolean): BillingRun {
  const errors = said(billing, source, stands);
  const standing = billing.findings.filter(stands);
  const mayBeAnswered = standing.some((finding) => optionsThatSettle(finding, source.header) !== '');
  const mayBeSetAside = standing.some(({ remedies }) => remedies.some(({ kind }) => kind === 'setAside'));
  return {
    isBilled: false,
    sentences: [
      ...errors,
      ...toldOf(billing),
      `${several(errors.length, 'erreur', 'erreurs')} : rien n'est facturé. ${advice(standing, mayBeSetAside && !isSettingAside, mayBeAnswered)}`,
    ],
  };
}

function advice(standing: readonly Finding[], mayBeSetAside: boolean, mayBeAnswered: boolean): string {
  if (mayBeAnswered)
    return "Répondez par l'option que donne chaque question, ou corrigez le fichier, puis recommencez.";
  if (mayBeSetAside)
    return "Corrigez le fichier, ou recommencez avec --set-aside : les lignes en erreur seront écartées, et listées dans l'état.";
  const codes = new Set(standing.map(({ code }) => code));
  if (codes.has('rateNotVoted'))
    return "Donnez le vote du classeur avec --data, ou recommencez avec --confirm-vote s'il a eu lieu à ce prix.";
  if (codes.has('noRate') || codes.has('draftRate'))
    return 'Enregistrez le vote dans un classeur (Tarifs), et donnez ses données avec --data.';
  return 'Ces erreurs ne tiennent pas à une ligne : corrigez-les, puis recommencez.';
}

function said(
  billing: Billing,
  source: SourceTable,
  isSaid: (finding: Finding) => boolean,
): readonly string[] {
  return billing.findings.filter(isSaid).map((finding) => {
    const sentence = describeFinding(finding, 'fr');
    return `${placeOfFinding(finding, billing.origin)} : ${sentence}${optionsThatSettle(finding, source.header)}`;
  });
}

/** French keeps the singular below two. */
function several(number: number, singular: string, plural: string): string {
  return `${count(number)} ${number < 2 ? singular : plural}`;
}
