import { AMOUNT, COUNT, FIGURE, HEADER, INPUT, NOTE, TITLE, TITLE_HEIGHT, TOTAL } from './looks';
import type { SheetWriter } from './sheet-writer';

/** What next year's vote needs: the cost of a pupil, the rate that balances, a split to the cent. */
export function fillPreparation(sheet: SheetWriter): void {
  sheet.put('A1', [['Préparer le vote'], ['Les cases jaunes se modifient.']]);
  sheet.put('A4', [
    ['Charges 2023-2024', '=ENT.CHARGES("2023-2024")'],
    ['Élèves 2023-2024', '=ENT.EFFECTIF("2023-2024")'],
    ['Coût par élève', '=ENT.COUT(B4,B5)'],
    ['Pas du tarif', 0.1],
    ['Tarif d’équilibre', '=ENT.TARIFEQUILIBRE(B4,B5,0,B7)'],
  ]);
  sheet.put('A10', [['Répartir les charges au prorata des élèves', null, null]]);
  sheet.put('A11', [['Territoire', 'Élèves', 'Part']]);
  sheet.put('A12', [
    ['Nord', 12_000, '=ENT.REPARTIR(B4,B12:B14)'],
    ['Centre', 11_500, null],
    ['Sud', 18_474, null],
  ]);
  sheet.put('A15', [['Total', '=SUM(B12:B14)', '=SUM(C12:C14)']]);

  sheet.widths(180, 100, 110);
  sheet.look('A1', TITLE);
  sheet.height(1, TITLE_HEIGHT);
  sheet.look('A2', NOTE);
  sheet.look('B4:B8', AMOUNT);
  sheet.look('B5', COUNT);
  sheet.look('B7', INPUT);
  sheet.look('A8:B8', TOTAL);
  sheet.look('A10', TOTAL);
  sheet.look('A11:C11', HEADER);
  sheet.look('B11:C11', FIGURE);
  sheet.look('A12:B14', INPUT);
  sheet.look('B12:B15', COUNT);
  sheet.look('C12:C15', AMOUNT);
  sheet.look('A15:C15', TOTAL);
  sheet.rule('A15:C15', 'top');
}
