import { unparse } from 'papaparse';
import { TITLE_KINDS } from './title-numbers';
import type { Titre } from './titres';

export const TITRE_HEADERS = [
  'Redevable',
  'SIRET',
  'Code service',
  'Engagement',
  'Objet',
  'Montant TTC',
  'Imputation budgétaire',
  'Exercice',
  'Délai de paiement',
  'Observation',
] as const;

/** What a list of a second run says besides, before the observation. */
export const CORRECTION_HEADERS = ['Nature', "N° du titre d'origine", "Exercice d'origine"] as const;

/**
 * The list of revenue orders for the accounting software: UTF-8 with BOM, semicolons, decimal comma, CRLF. A text that
 * a spreadsheet would take for a formula is given an apostrophe; amounts alone may begin with a minus sign.
 */
export function titresCsv(titres: readonly Titre[]): string {
  const isFirst = titres.every(({ kind }) => kind === 'first');
  const header = [
    ...TITRE_HEADERS.slice(0, -1),
    ...(isFirst ? [] : CORRECTION_HEADERS),
    ...TITRE_HEADERS.slice(-1),
  ];
  const rows = titres.map((titre) => {
    // A mandate pays: its amount is what it pays.
    const amount = titre.kind === 'mandate' ? titre.amount.negated() : titre.amount;
    return [
      safe(titre.payerName),
      titre.siret ?? '',
      safe(titre.serviceCodes.join(', ')),
      safe(titre.engagements.join(', ')),
      safe(titre.object),
      amount.toFixed(2).replace('.', ','),
      safe(titre.budgetAllocation),
      String(titre.budgetYear),
      safe(titre.paymentTerm),
      ...(isFirst
        ? []
        : [
            TITLE_KINDS[titre.kind],
            safe(titre.originals.map(({ number }) => number ?? '').join(', ')),
            titre.originals.map(({ budgetYear }) => String(budgetYear ?? '')).join(', '),
          ]),
      safe(titre.observation),
    ];
  });
  const text = unparse([header, ...rows], { delimiter: ';', newline: '\r\n' });
  return `\ufeff${text}\r\n`;
}

/** One file of titles, or of what takes titles back. */
export interface TitreFile {
  readonly name: string;
  readonly titres: readonly Titre[];
}

const LISTS = [
  { suffix: 'complementaires', kinds: ['newTitle', 'complement'] },
  { suffix: 'reductions', kinds: ['reduction'] },
  { suffix: 'annulations', kinds: ['cancellation'] },
  { suffix: 'mandats-673', kinds: ['mandate'] },
] as const;

/**
 * The lists of a second run, each in a file that is named for what it holds: `titres-2023-2024-reductions-1.csv`.
 *
 * @param name as it would be called in a first run
 * @param complement 1 for the first complement
 */
export function titreFiles(titres: readonly Titre[], name: string, complement: number): readonly TitreFile[] {
  const stem = name.replace(/\.csv$/iu, '');
  return LISTS.flatMap(({ suffix, kinds }) => {
    const own = titres.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
    return own.length === 0 ? [] : [{ name: `${stem}-${suffix}-${complement}.csv`, titres: own }];
  });
}

/** As OWASP advises: what begins so is a formula to a spreadsheet that opens the file. */
function safe(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
