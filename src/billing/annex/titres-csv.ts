import { unparse } from 'papaparse';
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

/**
 * The list of revenue orders for the accounting software: UTF-8 with BOM, semicolons, decimal comma, CRLF. A text that
 * a spreadsheet would take for a formula is given an apostrophe; amounts alone may begin with a minus sign.
 */
export function titresCsv(titres: readonly Titre[]): string {
  const rows = titres.map((titre) => [
    safe(titre.payerName),
    titre.siret ?? '',
    safe(titre.serviceCodes.join(', ')),
    safe(titre.engagements.join(', ')),
    safe(titre.object),
    titre.amount.toFixed(2).replace('.', ','),
    safe(titre.budgetAllocation),
    String(titre.budgetYear),
    safe(titre.paymentTerm),
    safe(titre.observation),
  ]);
  const text = unparse([[...TITRE_HEADERS], ...rows], { delimiter: ';', newline: '\r\n' });
  return `\ufeff${text}\r\n`;
}

/** As OWASP advises: what begins so is a formula to a spreadsheet that opens the file. */
function safe(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
