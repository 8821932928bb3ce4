import type { Language } from '../../kit/messages';
import { euros } from '../../kit/french/amount';
import { quantityInWords } from '../../engine/quantity-in-words';
import { nameOf } from '../comparison/match-lines';
import type { DifferenceCause, DifferenceLine, LeftLine, MatchQuestion } from '../model/comparison';
import type { StatedLine } from '../model/line';

/** Why a line is billed another amount, in the annex as in the pane and the terminal. */
export const CAUSE_WORDS: Readonly<Record<Language, Readonly<Record<DifferenceCause, string>>>> = {
  fr: {
    new: 'nouvelle ligne',
    morePupils: 'effectif en hausse',
    fewerPupils: 'effectif en baisse',
    rate: 'autre tarif',
    bases: 'autres bases de calcul',
    subsidies: 'subventions',
    payerChanged: 'autre redevable',
    withdrawn: 'retirée',
  },
  en: {
    new: 'new row',
    morePupils: 'more pupils',
    fewerPupils: 'fewer pupils',
    rate: 'another rate',
    bases: 'other bases',
    subsidies: 'subsidies',
    payerChanged: 'another payer',
    withdrawn: 'withdrawn',
  },
};

/** Why an earlier line stays as billed. */
export const LEFT_WORDS: Readonly<Record<Language, Readonly<Record<LeftLine['why'], string>>>> = {
  fr: {
    absent: 'absente de la liste',
    setAside: 'ligne écartée',
    asked: 'question sans réponse',
  },
  en: {
    absent: 'absent from the list',
    setAside: 'row set aside',
    asked: 'question unanswered',
  },
};

/** `École du Port (0800002T), Ville d'Abbeville : 740,00 € → 814,00 € (+74,00 €), effectif en hausse` */
export function describeDifference(difference: DifferenceLine, language: Language): string {
  const { now, earlier, amount, causes, payer } = difference;
  const colon = language === 'fr' ? ' : ' : ': ';
  const causesOf = causes.map((cause) => CAUSE_WORDS[language][cause]).join(', ');
  const sign = amount.isNegative() ? '' : '+';
  const amounts = `${euros(earlier?.amount ?? 0)} → ${euros(now?.amount ?? 0)} (${sign}${euros(amount)})`;
  return `${lineInWords(now ?? earlier)}, ${payer.name}${colon}${amounts}, ${causesOf}`;
}

/** What stays as billed though it was not read. */
export function describeLeft({ earlier, payer, why }: LeftLine, language: Language): string {
  const colon = language === 'fr' ? ' : ' : ': ';
  return `${lineInWords(earlier)}, ${payer.name}${colon}${euros(earlier.amount)}, ${LEFT_WORDS[language][why]}`;
}

/** What a row may be, and how to say which. */
export function describeQuestion({ now, candidates, why }: MatchQuestion, language: Language): string {
  const own = `${quoted(nameOf(now), language)} (${codesOf(now)})`;
  const others = candidates
    .map(
      ({ line }, index) =>
        `${candidates.length > 1 ? `${index + 1}. ` : ''}${quoted(nameOf(line), language)} (${codesOf(line)}, ${billed(line, language)})`,
    )
    .join(', ');
  if (language === 'fr') {
    const doubt = {
      uaiElsewhere: "porte l'UAI d'un établissement facturé dans une autre commune",
      uaiOfAnother: "porte l'UAI d'un établissement facturé, et le nom d'un autre",
      alike: "n'a pas été facturé, mais ressemble à ce qui l'a été et n'est plus dans la liste",
    }[why];
    return `${own} ${doubt} : ${others}. Est-ce le même ?`;
  }
  const doubt = {
    uaiElsewhere: 'bears the UAI of a school that was billed in another commune',
    uaiOfAnother: 'bears the UAI of one school that was billed, and the name of another',
    alike: 'was not billed, but looks like what was billed and is no longer in the list',
  }[why];
  return `${own} ${doubt}: ${others}. Is it the same?`;
}

export function lineInWords(line: StatedLine): string {
  if (line.subject === 'allColleges') return 'Labomep';
  if (line.subject === 'subsidies') return 'Subventions';
  const code = line.subject === 'epci' ? line.epciSiren : (line.uai ?? line.insee);
  return code === null ? nameOf(line) : `${nameOf(line)} (${code})`;
}

function codesOf({ subject, uai, insee, epciSiren, pupils }: StatedLine): string {
  const codes = subject === 'epci' ? [epciSiren] : [uai, insee];
  const counted = pupils === null ? null : quantityInWords('pupils', pupils);
  return [...codes, counted].filter((part) => part !== null).join(', ');
}

function billed({ amount }: StatedLine, language: Language): string {
  return language === 'fr' ? `facturé ${euros(amount)}` : `billed ${euros(amount)}`;
}

function quoted(name: string, language: Language): string {
  return language === 'fr' ? `« ${name} »` : `“${name}”`;
}
