import { AMOUNT, COUNT, FIGURE, HEADER, NOTE, TITLE, TITLE_HEIGHT, TOTAL } from './looks';
import type { SheetWriter } from './sheet-writer';

/** The table that the committee voted on, and what follows from it. */
export function fillCharges(sheet: SheetWriter): void {
  sheet.put('A1', [
    ['Décompte de l’année scolaire 2021-2022'],
    ['Le tableau du procès-verbal, écrit par une seule formule.'],
  ]);
  sheet.put('A4', [['=ENT.DECOMPTE("2021-2022")']]);
  sheet.put('A17', [
    ['Élèves facturés 7,40 €', '=ENT.EFFECTIF("2021-2022","membre")'],
    ['Coût par élève', '=ENT.COUT(B5:B13,B17)'],
    ['Produits des contributions', '=ENT.PRODUITS("2021-2022")'],
    ['Solde (produits − charges)', '=ENT.SOLDE("2021-2022")'],
  ]);
  sheet.put('A22', [['Le coût par élève rapporte les charges aux seuls élèves facturés 7,40 €.']]);

  sheet.widths(290, 110);
  sheet.look('A1', TITLE);
  sheet.height(1, TITLE_HEIGHT);
  sheet.look('A2', NOTE);
  sheet.look('A4:B4', HEADER);
  sheet.look('B4', FIGURE);
  sheet.look('B5:B20', AMOUNT);
  sheet.look('B17', COUNT);
  sheet.look('A14:B14', TOTAL);
  sheet.rule('A14:B14', 'top');
  sheet.look('A22', NOTE);
}
