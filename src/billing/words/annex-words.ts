import type { Language } from '../../kit/messages';
import { count, euros } from '../../kit/french/amount';
import { SERVICE_WORDS } from '../annex/annex-columns';
import type { AnnexFault } from '../annex/annex-fault';
import type { AnnexPlace, AnnexRefusal } from '../annex/earlier-annexes';
import type { AnnexScope } from '../annex/read-annex';

type OfKind<T extends { kind: string }, K extends T['kind']> = Extract<T, { kind: K }>;
type Sentences<T extends { kind: string }> = { readonly [K in T['kind']]: (of: OfKind<T, K>) => string };

/** How many faults of one annex are told. */
const FIRST = 10;

const scope = ({ service, schoolYear }: AnnexScope) => `${SERVICE_WORDS[service]}, ${schoolYear}`;

/** What is wrong on the sheet of an annex: what was found, what was expected. */
const FAULTS: Readonly<Record<Language, Sentences<AnnexFault>>> = {
  fr: {
    cell: ({ row, header, found }) =>
      found === ''
        ? `ligne ${row}, ${header} : vide, ou formule enregistrée sans son résultat (ouvrez alors le fichier dans un tableur et enregistrez-le)`
        : `ligne ${row}, ${header} : trouvé « ${found} »`,
    amount: ({ row, found, expected }) =>
      `ligne ${row} : montant de ${euros(found)}, quand ses autres colonnes donnent ${euros(expected)}`,
    otherScope: ({ row, found, expected }) => `ligne ${row} : ${found}, dans un état de ${expected}`,
    noLine: ({ row, found }) =>
      `ligne ${row} : « ${found} » dans la colonne des montants, sans que ce soit une ligne facturée ni un sous-total`,
    noLines: () => 'aucune ligne facturée',
    tooManyLines: ({ most }) => `plus de ${count(most)} lignes`,
    noTotal: () => 'sa ligne TOTAL manque : rien ne dit que toutes ses lignes y sont',
    total: ({ row, header, found, expected }) =>
      `ligne ${row}, TOTAL, ${header} : trouvé « ${found} », quand ses lignes font ${expected}`,
    identity: ({ found }) =>
      found === null
        ? "la ligne « Identité de l'état », au-dessus du tableau, a été effacée"
        : `la ligne « Identité de l'état » a été modifiée : « ${found} »`,
    changed: ({ row, line }) => `ligne ${row} (n° ${line} de l'état) : modifiée depuis qu'il a été établi`,
    inserted: ({ row }) => `ligne ${row} : ajoutée depuis qu'il a été établi`,
    repeated: ({ row, line }) => `ligne ${row} : copie de la ligne n° ${line} de l'état`,
    missing: ({ lines }) =>
      `${lines.length > 1 ? 'lignes' : 'ligne'} n° ${some(lines, ' et', 'autres')} de l'état : ${lines.length > 1 ? 'supprimées' : 'supprimée'} depuis qu'il a été établi`,
    fingerprint: () => "ses lignes ne sont plus celles que dit la ligne « Identité de l'état »",
  },
  en: {
    cell: ({ row, header, found }) =>
      found === ''
        ? `row ${row}, ${header}: blank, or a formula saved without its result (then open the file in a spreadsheet and save it)`
        : `row ${row}, ${header}: found “${found}”`,
    amount: ({ row, found, expected }) =>
      `row ${row}: an amount of ${euros(found)}, where its other columns give ${euros(expected)}`,
    otherScope: ({ row, found, expected }) => `row ${row}: ${found}, in an annex of ${expected}`,
    noLine: ({ row, found }) =>
      `row ${row}: “${found}” in the column of amounts, on a row that is neither billed nor a subtotal`,
    noLines: () => 'no billed row',
    tooManyLines: ({ most }) => `more than ${count(most)} rows`,
    noTotal: () => 'its TOTAL row is missing: nothing says that all of its rows are there',
    total: ({ row, header, found, expected }) =>
      `row ${row}, TOTAL, ${header}: found “${found}”, where its rows come to ${expected}`,
    identity: ({ found }) =>
      found === null
        ? 'the row « Identité de l’état », above the table, was deleted'
        : `the row « Identité de l’état » was changed: “${found}”`,
    changed: ({ row, line }) => `row ${row} (no. ${line} of the annex): changed since it was made`,
    inserted: ({ row }) => `row ${row}: added since it was made`,
    repeated: ({ row, line }) => `row ${row}: a copy of no. ${line} of the annex`,
    missing: ({ lines }) =>
      `${lines.length > 1 ? 'rows' : 'row'} no. ${some(lines, ' and', 'others')} of the annex: deleted since it was made`,
    fingerprint: () => 'its rows are no longer those that the row « Identité de l’état » tells',
  },
};

const REFUSALS: Readonly<Record<Language, Sentences<AnnexRefusal>>> = {
  fr: {
    unread: ({ place, faults }) =>
      `${named(place, 'fr')} : cet état déjà établi ne peut pas être relu en entier. ${sentences(faults, 'fr')} Rétablissez l'état tel qu'il a été établi, ou donnez-en une copie intacte.`,
    otherScope: ({ place, found, expected }) =>
      `${named(place, 'fr')} est un état de ${scope(found)} : il ne dit rien de ${scope(expected)}. Ne donnez que les états de ${scope(expected)}.`,
    twice: ({ place, other }) =>
      `${named(place, 'fr')} et ${named(other, 'fr')} sont le même état, donné deux fois : il ne compte qu'une fois. N'en donnez qu'un.`,
    twoFirsts: ({ place, other }) =>
      `${named(other, 'fr')} et ${named(place, 'fr')} sont tous deux un premier état de la même année et du même service. Ne donnez que celui dont les titres ont été émis.`,
    noFirst: ({ place }) =>
      `${named(place, 'fr')} est un état complémentaire : le premier état de l'année manque. Donnez-le aussi.`,
    gap: ({ place, number, missing, instead }) =>
      `${named(place, 'fr')} est l'état n° ${number} : il suit ${missing.length > 1 ? 'les états' : "l'état"} n° ${some(missing, ' et', 'autres')}, qui ${missing.length > 1 ? 'manquent' : 'manque'}${instead.length === 0 ? '' : ` (${instead.map((one) => named(one, 'fr')).join(', ')} n'en est pas, ou a changé depuis)`}. Donnez tous les états de l'année.`,
    fork: ({ place, other }) =>
      `${named(place, 'fr')} a été établi sans tenir compte de ${named(other, 'fr')} : les deux peuvent facturer la même différence. Ne donnez que les états dont les titres ont été émis.`,
    doesNotFollow: ({ place, row, line }) =>
      `${named(place, 'fr')}, ligne ${row} : ${line.school ?? line.epciName ?? line.payer.name} n'y part pas du montant que facturent les états d'avant : il en manque un, ou l'un d'eux a changé. Donnez tous les états de l'année.`,
    titlesDiffer: ({ place, payer }) =>
      `${named(place, 'fr')} : deux feuilles donnent à ${payer} des numéros de titre différents. N'en gardez qu'une.`,
  },
  en: {
    unread: ({ place, faults }) =>
      `${named(place, 'en')}: this earlier annex cannot be read whole. ${sentences(faults, 'en')} Put it back as it was made, or give an intact copy.`,
    otherScope: ({ place, found, expected }) =>
      `${named(place, 'en')} is an annex of ${scope(found)}: it says nothing of ${scope(expected)}. Give the annexes of ${scope(expected)} only.`,
    twice: ({ place, other }) =>
      `${named(place, 'en')} and ${named(other, 'en')} are the same annex, given twice: it counts once. Give one of them.`,
    twoFirsts: ({ place, other }) =>
      `${named(other, 'en')} and ${named(place, 'en')} are both a first annex of the same year and service. Give only the one whose titles were issued.`,
    noFirst: ({ place }) =>
      `${named(place, 'en')} is a complementary annex: the first annex of the year is missing. Give it too.`,
    gap: ({ place, number, missing, instead }) =>
      `${named(place, 'en')} is annex no. ${number}: it came after no. ${some(missing, ' and', 'others')}, which ${missing.length > 1 ? 'are' : 'is'} missing${instead.length === 0 ? '' : ` (${instead.map((one) => named(one, 'en')).join(', ')} is none of them, or has changed since)`}. Give all the annexes of the year.`,
    fork: ({ place, other }) =>
      `${named(place, 'en')} was made without regard to ${named(other, 'en')}: both may bill the same difference. Give only the annexes whose titles were issued.`,
    doesNotFollow: ({ place, row, line }) =>
      `${named(place, 'en')}, row ${row}: ${line.school ?? line.epciName ?? line.payer.name} does not start from the amount that the annexes before it bill: one is missing, or has changed. Give all the annexes of the year.`,
    titlesDiffer: ({ place, payer }) =>
      `${named(place, 'en')}: two sheets give ${payer} different title numbers. Keep one of them.`,
  },
};

/** Why an earlier annex is not taken, and what to do. */
export function describeRefusal(refusal: AnnexRefusal, language: Language): string {
  const say = REFUSALS[language][refusal.kind] as (of: AnnexRefusal) => string;
  return say(refusal);
}

/** What keeps an annex from being read, in a few sentences. */
export function describeIssues(faults: readonly AnnexFault[], language: Language): string {
  return sentences(faults, language);
}

/** `« a.xlsx », feuille « État liquidatif 2023-2024 »` */
export function named({ file, sheet }: AnnexPlace, language: Language): string {
  if (language === 'fr')
    return file === null ? `La feuille « ${sheet} »` : `« ${file} », feuille « ${sheet} »`;
  return file === null ? `The sheet “${sheet}”` : `“${file}”, sheet “${sheet}”`;
}

function sentences(faults: readonly AnnexFault[], language: Language): string {
  const told = faults.slice(0, FIRST).map((fault) => {
    const say = FAULTS[language][fault.kind] as (of: AnnexFault) => string;
    return say(fault);
  });
  const more = faults.length - told.length;
  const rest =
    more === 0 ? '' : language === 'fr' ? ` ; et ${count(more)} de plus` : `; and ${count(more)} more`;
  return `${capital(told.join(language === 'fr' ? ' ; ' : '; '))}${rest}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function some(numbers: readonly number[], and: string, others: string): string {
  const left = numbers.length - FIRST;
  return left > 1
    ? `${numbers.slice(0, FIRST).join(', ')}${and} ${count(left)} ${others}`
    : numbers.join(', ');
}
