import type { Answer, Choice, Decision } from '../billing/model/decision';
import type { Finding, FindingCode } from '../billing/model/finding';
import { REQUIRED } from '../billing/columns/service-fields';
import { FIELD_NAMES } from '../billing/words/field-names';
import type { BillingCommand } from './billing-arguments';
import { columnLetters } from '../kit/formula/address';
import { separatorWord } from './file-options';

/** The options that answer questions of the list. */
type Answers = Pick<BillingCommand, 'confirmVote' | 'standingPrice' | 'hidden' | 'damaged' | 'years'>;

/** How an option gives each answer to a question. */
const ANSWER_WORDS: Partial<Record<FindingCode, Partial<Record<Choice, string>>>> = {
  hiddenRows: { bill: '--hidden facturer', leaveOut: '--hidden ecarter' },
  damagedTexts: { repair: '--repair', keep: '--no-repair' },
  lostLetters: { keep: '--no-repair' },
  bareYears: { starts: '--years debut', ends: '--years fin' },
};

/** The answers that the options of a command give to findings. */
export function answersTo(findings: readonly Finding[], command: Answers): readonly Decision[] {
  return findings.flatMap(({ code, accepted, remedies }): readonly Decision[] => {
    if (accepted) return [];
    return remedies.flatMap((remedy): readonly Decision[] => {
      const isConfirmed =
        (code === 'rateNotVoted' && command.confirmVote) ||
        (code === 'standingPrice' && command.standingPrice);
      if (remedy.kind === 'accept' && isConfirmed) {
        return [{ kind: 'accept', code, row: null, about: remedy.about }];
      }
      const choice = remedy.kind === 'choose' ? choiceOf(code, command) : null;
      if (remedy.kind !== 'choose' || choice === null) return [];
      const answer: Answer = { kind: 'answer', code, row: null, about: remedy.about, choice };
      return [answer];
    });
  });
}

function choiceOf(code: FindingCode, { hidden, damaged, years }: Answers): Choice | null {
  switch (code) {
    case 'hiddenRows':
      return hidden;
    case 'damagedTexts':
      return damaged;
    case 'lostLetters':
      return damaged === 'keep' ? damaged : null;
    case 'bareYears':
      return years;
    default:
      return null;
  }
}

/** Titles that a message gives to choose from. */
const MOST_TITLES = 12;

/** The options that settle a finding, to be copied; empty where there are none. */
export function optionsThatSettle(finding: Finding, header: readonly string[]): string {
  const options = finding.remedies.flatMap((remedy): readonly string[] => {
    switch (remedy.kind) {
      case 'accept':
        return finding.code === 'standingPrice' ? ['--standing-price'] : [];
      case 'choose':
        return remedy.choices.flatMap((choice) => ANSWER_WORDS[finding.code]?.[choice] ?? []);
      case 'chooseSheet':
        return remedy.sheets.map((sheet) => `--sheet ${quoted(sheet)}`);
      case 'chooseSeparator':
        return remedy.separators.map((separator) => `--separator ${separatorWord(separator)}`);
      case 'assignColumn':
        return columnOptions(
          finding,
          remedy.fields.map((field) => FIELD_NAMES.fr[field]),
          header,
        );
      default:
        return [];
    }
  });
  return options.length === 0 ? '' : ` Option : ${options.join(' ou ')}.`;
}

function columnOptions(
  finding: Finding,
  fields: readonly string[],
  header: readonly string[],
): readonly string[] {
  const { details } = finding;
  if ('candidates' in details && fields.length > 0 && finding.rows.length === 0) {
    const titles = details.candidates.flatMap((one) => ('header' in one ? [one.header] : []));
    const areAlike = new Set(titles).size < titles.length;
    // Titles that are the same name no column: their letters do.
    const words = areAlike
      ? header.flatMap((title, index) => (titles.includes(title) ? [`=${columnLetters(index + 1)}`] : []))
      : titles;
    const options = words.flatMap((word) => fields.map((field) => `--column ${quoted(`${field}=${word}`)}`));
    const isOptional = finding.code === 'columnUnsure' && !REQUIRED.has(finding.details.field);
    const none = isOptional ? fields.map((field) => `--column ${quoted(`${field}=`)} (aucune)`) : [];
    if (options.length > 0) return [...options, ...none];
  }
  if (finding.severity === 'warning') return fields.map((field) => `--column ${quoted(`${field}=EN-TÊTE`)}`);
  const titles = header.filter((title) => title !== '').slice(0, MOST_TITLES);
  return fields.map(
    (field) => `--column ${quoted(`${field}=EN-TÊTE`)} (en-têtes : ${titles.map(quoted).join(', ')})`,
  );
}

/** As a shell takes it: in quotes that nothing within closes. */
function quoted(text: string): string {
  return /["$`\\]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
