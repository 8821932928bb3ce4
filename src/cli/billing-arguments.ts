import { budgetYear, positiveCents } from '../workbook-tariffs/cells/readers';
import { compacted, isSiret } from '../kit/cells/codes';
import { parseArgs } from 'node:util';
import type { Choice } from '../billing/model/decision';
import type { FileChoices } from '../billing/model/file';
import { BILLING_SERVICES, type BillingService } from '../billing/model/service';
import { textKey } from '../kit/text-key';
import { Decimal } from '../kit/money/decimal';
import type { BudgetYear, IsoDate, SchoolYear } from '../tariffs/model';
import { Fault } from '../workbook-tariffs/cells/fault';
import { describeIssue } from '../workbook-tariffs/issues/describe';
import { readDate, readXlsxName, readYear } from './read-words';
import { readColumnWord, readFileChoices, type ColumnWord } from './file-options';
import { errorCode } from './error-code';
import { UsageError } from './failure';

/** `npm run table -- facturation 2023-2024 --input effectifs.csv` */
export interface BillingCommand {
  readonly service: BillingService;
  readonly year: SchoolYear;
  readonly input: string;
  readonly file: FileChoices;
  readonly columns: readonly ColumnWord[];
  /** What becomes of the rows that the sheet does not show; null where nothing is said. */
  readonly hidden: Extract<Choice, 'bill' | 'leaveOut'> | null;
  /** What becomes of texts whose accents were misread; null where nothing is said. */
  readonly damaged: Extract<Choice, 'repair' | 'keep'> | null;
  /** Which year a bare 2023 is in a column of school years; null where nothing is said. */
  readonly years: Extract<Choice, 'starts' | 'ends'> | null;
  /** Files of earlier annexes, .xlsx. */
  readonly earlier: readonly string[];
  /** Says that the year is billed in full again, whatever was billed before. */
  readonly full: boolean;
  /** Takes back what is billed to schools that are absent from the list. */
  readonly withdrawAbsent: boolean;
  /** Rows that are a line which was billed: the only one proposed, or that of the number chosen. */
  readonly same: readonly RowAnswer[];
  /** Rows that are none of the lines proposed. */
  readonly fresh: readonly number[];
  /** Says what would be billed, and writes nothing. */
  readonly dryRun: boolean;
  /** Leaves the rows at fault out of the annex, and lists them in it. */
  readonly setAside: boolean;
  /** Says that a rate whose vote is not known was voted at its price. */
  readonly confirmVote: boolean;
  /** Says that no act has amended a price without a term, of an earlier year. */
  readonly standingPrice: boolean;
  /** Those three are null where what billing proposes holds. */
  readonly budgetYear: BudgetYear | null;
  /** In euros: beneath it a claim is not put into recovery. */
  readonly threshold: Decimal | null;
  /** In euros, deducted from the colleges' bill. */
  readonly subsidies: Decimal | null;
  /** Of the colleges' payer. */
  readonly siret: string | null;
  readonly out: string;
  /** null: the list of titres is only in the annex. */
  readonly titres: string | null;
  readonly data: string | null;
  readonly date: IsoDate;
  readonly force: boolean;
}

/** A row of the list, by its number in the file, and which of the lines proposed it is. */
export interface RowAnswer {
  readonly row: number;
  readonly choice: number | null;
}

export const BILLING_WORD = 'facturation';

const SERVICES: ReadonlyMap<string, BillingService> = new Map(
  BILLING_SERVICES.map((service) => [service === 'primary-schools' ? 'ecoles' : service, service]),
);

const OPTIONS = {
  input: { type: 'string' },
  sheet: { type: 'string' },
  separator: { type: 'string' },
  column: { type: 'string', multiple: true },
  hidden: { type: 'string' },
  repair: { type: 'boolean' },
  'no-repair': { type: 'boolean' },
  years: { type: 'string' },
  service: { type: 'string' },
  earlier: { type: 'string', multiple: true },
  full: { type: 'boolean' },
  'withdraw-absent': { type: 'boolean' },
  same: { type: 'string', multiple: true },
  new: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  'set-aside': { type: 'boolean' },
  'confirm-vote': { type: 'boolean' },
  'standing-price': { type: 'boolean' },
  'budget-year': { type: 'string' },
  threshold: { type: 'string' },
  subsidies: { type: 'string' },
  siret: { type: 'string' },
  titres: { type: 'string' },
  out: { type: 'string' },
  data: { type: 'string' },
  date: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/**
 * Reads the words after `facturation`.
 *
 * @throws UsageError that says what was found and what was expected
 */
export function readBillingCommand(words: readonly string[], today: IsoDate): BillingCommand {
  const { values, positionals } = parsed(words);
  const [year, ...extra] = positionals;
  if (year === undefined) throw new UsageError('Donnez une année scolaire, comme 2023-2024.');
  if (extra.length > 0) throw new UsageError(`Mot en trop : « ${extra.join(' ')} ».`);
  if (values.input === undefined)
    throw new UsageError('Donnez le fichier des effectifs : --input effectifs.csv.');
  const service = SERVICES.get(textKey(values.service ?? 'ecoles'));
  if (service === undefined) {
    const known = [...SERVICES.keys()].join(', ');
    throw new UsageError(`Service inconnu : « ${values.service ?? ''} ». Attendu : ${known}.`);
  }
  const schoolYear = readYear(year);
  const { earlier = [], full = false } = values;
  if (full && earlier.length > 0)
    throw new UsageError(
      'Options --full et --earlier : la première facture tout de nouveau, la seconde les seules différences. Gardez-en une.',
    );
  return {
    service,
    year: schoolYear,
    input: values.input,
    file: readFileChoices(values.sheet, values.separator),
    columns: (values.column ?? []).map(readColumnWord),
    hidden: readHidden(values.hidden),
    damaged: readDamaged(values.repair, values['no-repair']),
    earlier,
    full,
    withdrawAbsent: ofSecondRun('withdraw-absent', values['withdraw-absent'], earlier) ?? false,
    same: (ofSecondRun('same', values.same, earlier) ?? []).map((word) => readRowAnswer('same', word)),
    fresh: (ofSecondRun('new', values.new, earlier) ?? []).map((word) => readRowAnswer('new', word).row),
    dryRun: values['dry-run'] ?? false,
    years: readBareYears(values.years),
    setAside: values['set-aside'] ?? false,
    confirmVote: values['confirm-vote'] ?? false,
    standingPrice: values['standing-price'] ?? false,
    budgetYear: readBudgetYear(values['budget-year']),
    threshold: readEuros('threshold', values.threshold),
    subsidies: readEuros('subsidies', ofColleges(service, 'subsidies', values.subsidies)),
    siret: readSiret(ofColleges(service, 'siret', values.siret)),
    out: readXlsxName(values.out) ?? `${BILLING_WORD}-${schoolYear}.xlsx`,
    titres: values.titres ?? null,
    data: values.data ?? null,
    date: readDate(values.date, today),
    force: values.force ?? false,
  };
}

function ofSecondRun<T>(option: string, value: T | undefined, earlier: readonly string[]): T | undefined {
  if (value !== undefined && earlier.length === 0)
    throw new UsageError(`L'option --${option} ne vaut qu'avec --earlier, dans une seconde facturation.`);
  return value;
}

function readRowAnswer(option: 'same' | 'new', word: string): RowAnswer {
  const [, row, choice] = /^(\d{1,7})(?:=(\d{1,2}))?$/u.exec(word.trim()) ?? [];
  if (row === undefined || (option === 'new' && choice !== undefined))
    throw new UsageError(
      `Option --${option} : trouvé « ${word} », attendu le numéro d'une ligne de la liste, comme 12${option === 'same' ? ' ou 12=2' : ''}.`,
    );
  return { row: Number(row), choice: choice === undefined ? null : Number(choice) };
}

function ofColleges(service: BillingService, option: string, text: string | undefined): string | undefined {
  if (text !== undefined && service !== 'colleges')
    throw new UsageError(`L'option --${option} ne vaut que pour --service colleges.`);
  return text;
}

function readBareYears(text: string | undefined): BillingCommand['years'] {
  if (text === undefined) return null;
  const word = textKey(text);
  if (word === 'debut') return 'starts';
  if (word === 'fin') return 'ends';
  throw new UsageError(`Option --years : trouvé « ${text} », attendu debut ou fin.`);
}

function readHidden(text: string | undefined): BillingCommand['hidden'] {
  if (text === undefined) return null;
  const word = textKey(text);
  if (word === 'facturer') return 'bill';
  if (word === 'ecarter') return 'leaveOut';
  throw new UsageError(`Option --hidden : trouvé « ${text} », attendu facturer ou ecarter.`);
}

function readDamaged(repair = false, keep = false): BillingCommand['damaged'] {
  if (repair && keep) throw new UsageError('Options --repair et --no-repair : attendu une seule des deux.');
  if (repair) return 'repair';
  return keep ? 'keep' : null;
}

function readBudgetYear(text: string | undefined): BudgetYear | null {
  if (text === undefined) return null;
  const found = budgetYear(text);
  if (found instanceof Fault)
    throw new UsageError(`Exercice inconnu : « ${text} ». Attendu : une année comme 2024.`);
  return found;
}

function readEuros(option: string, text: string | undefined): Decimal | null {
  if (text === undefined) return null;
  const found = positiveCents(text);
  if (found instanceof Fault) throw new UsageError(`Option --${option} : ${describeIssue(found, 'fr')}`);
  return new Decimal(found);
}

function readSiret(text: string | undefined): string | null {
  if (text === undefined) return null;
  const siret = compacted(text);
  if (!isSiret(siret))
    throw new UsageError(`« ${text} » n'est pas un SIRET, attendu quatorze chiffres, clés comprises.`);
  return siret;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    if (errorCode(thrown)?.startsWith('ERR_PARSE_ARGS') !== true) throw thrown;
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new UsageError(`Options mal écrites : ${words.join(' ')}. Attendu : ${known.join(', ')}.`);
  }
}
