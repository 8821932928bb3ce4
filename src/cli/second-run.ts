import { compareWithEarlier } from '../billing/comparison/compare-with-earlier';
import { nameOf } from '../billing/comparison/match-lines';
import { lineKeys } from '../billing/lines/line-keys';
import { sum } from '../billing/lines/subtotals';
import type { ReadyBilling } from '../billing/model/billing';
import type { Comparison, MatchQuestion } from '../billing/model/comparison';
import type { Decision } from '../billing/model/decision';
import { describeRefusal } from '../billing/words/annex-words';
import { describeDifference, describeLeft, describeQuestion } from '../billing/words/difference-words';
import { count, euros } from '../kit/french/amount';
import type { BillingCommand } from './billing-arguments';
import { UsageError } from './failure';
import type { EarlierRead } from './read-earlier';

/** How many lines a run that writes prints; an essay prints all. */
const MOST = 100;

/** A second run that can be written, or the sentences that refuse it. */
export type SecondRun =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

export function compareRun(billing: ReadyBilling, earlier: EarlierRead, command: BillingCommand): SecondRun {
  if (earlier.kind === 'refused') {
    const sentences = earlier.refusals.map((refusal) => describeRefusal(refusal, 'fr'));
    return { kind: 'refused', sentences: [...earlier.told, ...sentences, "Rien n'est facturé."] };
  }
  const answers = { withdrawAbsent: command.withdrawAbsent };
  const given = subsidiesWithdrawn(billing, command);
  const asked = compareWithEarlier(billing, earlier.annexes, { ...answers, decisions: given });
  const decisions = [...given, ...answersTo(asked.questions, command)];
  const comparison = compareWithEarlier(billing, earlier.annexes, { ...answers, decisions });
  if (comparison.questions.length === 0) return { kind: 'compared', comparison };
  const sentences = comparison.questions.map(
    (question) =>
      `${placeOf(question, command)} : ${describeQuestion(question, 'fr')} ${howToAnswer(question)}`,
  );
  const asks = sentences.length > 1 ? `${count(sentences.length)} questions` : '1 question';
  return { kind: 'refused', sentences: [...earlier.told, ...sentences, `${asks} : rien n'est facturé.`] };
}

/** Line by line, by payer, by title; then what stays as billed. */
export function differencesSaid(comparison: Comparison, { dryRun }: BillingCommand): readonly string[] {
  const lines = comparison.lines.map((line) => `  ${describeDifference(line, 'fr')}`);
  const payers = comparison.payers.map(
    ({ payer, earlier, now }) => `  ${payer.name} : ${euros(earlier)} → ${euros(now)}`,
  );
  const left = comparison.left.map((line) => `  ${describeLeft(line, 'fr')}`);
  const most = dryRun ? Infinity : MOST;
  return [
    ...listed('Différences avec ce qui est déjà facturé, ligne par ligne :', lines, most),
    ...listed('Par redevable :', payers, most),
    ...listed(`Non relu, laissé tel que facturé (${euros(comparison.leftTotal)}) :`, left, most),
    ...(comparison.left.some(({ why }) => why === 'absent')
      ? ['Pour reprendre ce qui est facturé aux absents de la liste : --withdraw-absent.']
      : []),
  ];
}

/** What a first run would bill, by payer. */
export function billedSaid({ payers }: ReadyBilling): readonly string[] {
  const each = payers.map(
    ({ payer, lines, amount }) =>
      `  ${payer.name} : ${count(lines)} ligne${lines > 1 ? 's' : ''}, ${euros(amount)}`,
  );
  return listed('Par redevable :', each, Infinity);
}

/** `1 titre complémentaire, 2 réductions` */
export function titlesSaid({ titles }: Comparison): readonly string[] {
  const kinds = [
    ['newTitle', 'nouveau titre', 'nouveaux titres'],
    ['complement', 'titre complémentaire', 'titres complémentaires'],
    ['reduction', 'réduction', 'réductions'],
    ['cancellation', 'annulation', 'annulations'],
    ['mandate', 'mandat au compte 673 (exercice clos)', 'mandats au compte 673 (exercice clos)'],
  ] as const;
  const said = kinds.flatMap(([kind, one, many]) => {
    const own = titles.filter((title) => title.kind === kind);
    if (own.length === 0) return [];
    const total = euros(sum(own.map(({ amount }) => amount)));
    return [`${count(own.length)} ${own.length > 1 ? many : one} : ${total}.`];
  });
  const isToFill = titles.some(({ originals }) => originals.some(({ number }) => number === null));
  return isToFill
    ? [
        ...said,
        "Numéro du titre d'origine à compléter : saisissez-le dans la colonne « N° du titre » de la feuille Titres de l'état d'origine avant de recommencer, ou dans cet état.",
      ]
    : said;
}

function listed(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - most;
  const rest = more > 0 ? [`  … et ${count(more)} de plus, dans l'état.`] : [];
  return [title, ...lines.slice(0, most), ...rest];
}

/** Subsidies have no row: that they are none is said by the option. */
function subsidiesWithdrawn({ options }: ReadyBilling, { subsidies }: BillingCommand): readonly Decision[] {
  if (subsidies?.isZero() !== true) return [];
  const { schoolYear, service } = options;
  const none = { school: null, uai: null, insee: null, epciName: null, epciSiren: null };
  const keys = lineKeys({ schoolYear, service, subject: 'subsidies', ...none });
  return keys.map((line) => ({ kind: 'withdraw', row: null, line }));
}

function answersTo(
  questions: readonly MatchQuestion[],
  { same, fresh }: BillingCommand,
): readonly Decision[] {
  const asked = new Map(questions.map((question) => [question.row.number, question]));
  const of = (option: string, row: number) => {
    const question = asked.get(row);
    if (question === undefined)
      throw new UsageError(`${option} ${row} : rien n'est demandé de la ligne ${row}.`);
    return question;
  };
  const matches = same.map(({ row, choice }): Decision => {
    const { candidates, row: ref } = of('--same', row);
    const chosen = candidates[(choice ?? 1) - 1];
    if (chosen === undefined || (choice === null && candidates.length > 1)) {
      const known = candidates.map((_candidate, index) => `--same ${row}=${index + 1}`).join(', ');
      throw new UsageError(`--same ${row}${choice === null ? '' : `=${choice}`} : attendu ${known}.`);
    }
    return { kind: 'match', row: ref.id, line: chosen.key };
  });
  return [
    ...matches,
    ...fresh.map((row): Decision => ({ kind: 'match', row: of('--new', row).row.id, line: null })),
  ];
}

function placeOf({ row, now }: MatchQuestion, { input }: BillingCommand): string {
  return `${input}, ligne ${row.number}, ${nameOf(now)}`;
}

function howToAnswer({ row: { number }, candidates }: MatchQuestion): string {
  const same =
    candidates.length > 1 ? candidates.map((_one, at) => `--same ${number}=${at + 1}`) : [`--same ${number}`];
  return `Si oui : ${same.join(' ou ')}. Si c'est un autre : --new ${number}.`;
}
