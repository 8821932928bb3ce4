import { titres } from '../../../src/billing/annex/titres';
import { describeFinding } from '../../../src/billing/words/describe-finding';
import { only, ready, sentences, SOUND, table, UAI, type TableRow } from '../support/counts';

const PORT: TableRow = { ...SOUND, Établissement: 'École du Port', UAI: UAI.two };
const QUAI: TableRow = { ...SOUND, Établissement: 'École du Quai', UAI: UAI.three };
const SHARED = "à partager d'après les lignes de l'état";

const observations = (...rows: readonly TableRow[]) =>
  titres(ready(table(rows))).map(({ payerName, observation }) => [payerName, observation]);

describe('a payer', () => {
  test('of one service code and one engagement has nothing to observe', () => {
    expect(sentences(ready(table([SOUND, PORT])))).toEqual([]);
    expect(observations(SOUND, PORT)).toEqual([["Ville d'Abbeville", '']]);
  });

  test('of several service codes is warned about once, and its titre says so', () => {
    const billing = ready(table([SOUND, { ...PORT, 'Code service': 'MAIRIE' }, QUAI]));
    expect(sentences(billing)).toEqual([
      "Effectifs!H2 warning: Ville d'Abbeville porte plusieurs codes service (ECOLES, MAIRIE), lignes 2, 3, 4, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.",
    ]);
    expect(only(billing, 'severalServiceCodes').remedies).toEqual([
      { kind: 'correct', fields: ['serviceCode'] },
    ]);
    expect(describeFinding(only(billing, 'severalServiceCodes'), 'en')).toBe(
      "Ville d'Abbeville bears several service codes (ECOLES, MAIRIE), rows 2, 3, 4, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.",
    );
    expect(billing.payers.map(({ amount }) => amount.toFixed(2))).toEqual(['2220.00']);
    expect(observations(SOUND, { ...PORT, 'Code service': 'MAIRIE' })).toEqual([
      ["Ville d'Abbeville", `Plusieurs codes service : ${SHARED}`],
    ]);
  });

  test('of several engagements is warned about, whose lines without one are not concerned', () => {
    const billing = ready(table([{ ...SOUND, Engagement: null }, PORT, { ...QUAI, Engagement: 'EJ-2' }]));
    expect(sentences(billing)).toEqual([
      "Effectifs!I3 warning: Ville d'Abbeville porte plusieurs engagements (EJ-1, EJ-2), lignes 3, 4, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.",
    ]);
    expect(describeFinding(only(billing, 'severalEngagements'), 'en')).toBe(
      "Ville d'Abbeville bears several engagements (EJ-1, EJ-2), rows 3, 4, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.",
    );
  });
});
