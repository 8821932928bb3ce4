import {
  AMOUNT,
  COUNT,
  FIGURE,
  HEADER,
  INDENTED,
  INPUT,
  NOTE,
  TITLE,
  TITLE_HEIGHT,
  TOTAL,
  TWO_LINES,
  WRAPPED,
} from './looks';
import type { SheetWriter } from './sheet-writer';

/** Communes under each of the voted rates; the pupils are made up. */
const PUPILS: readonly (readonly [string, number])[] = [
  ['Amiens', 11_850],
  ['Abbeville', 1_960],
  ['Albert', 905],
  ['Péronne', 742],
  ['Doullens', 588],
  ['Montdidier', 571],
  ['Eu', 486],
  ['Pithon', 12],
  ['Vitz-sur-Authie', 9],
];

const FIRST = 6;
const LAST = FIRST + PUPILS.length - 1;
const TOTAL_ROW = LAST + 1;

/** Contributions spilled from one formula each, and three lines that cannot be priced. */
export function fillContributions(sheet: SheetWriter): void {
  const pupils = `B${FIRST}:B${LAST}`;
  const places = `A${FIRST}:A${LAST}`;
  sheet.put('A1', [
    ['Contributions des communes pour l’ENT'],
    ['Classeur d’exemple : les effectifs sont inventés, les tarifs, TTC, sont ceux qui ont été votés.'],
  ]);
  sheet.put('A3', [['Année scolaire', '2023-2024']]);
  sheet.put('A5', [['Commune', 'Élèves', 'Territoire', 'Tarif', 'Contribution']]);
  sheet.put(`A${FIRST}`, PUPILS);
  sheet.put(`C${FIRST}`, [
    [`=ENT.TERRITOIRE(${places},B3)`, `=ENT.TARIF(${places},B3)`, `=ENT.CONTRIB(${pupils},${places},B3)`],
  ]);
  sheet.put(`A${TOTAL_ROW}`, [['Total', `=SUM(${pupils})`, null, null, `=SUM(E${FIRST}:E${LAST})`]]);
  sheet.put(`A${TOTAL_ROW + 2}`, [
    ['Pourquoi ce montant ?', null],
    [`=ENT.EXPLIQUER(B${FIRST},A${FIRST},B3)`, null],
  ]);

  const doubts = TOTAL_ROW + 5;
  sheet.put(`A${doubts}`, [
    ['Ce qui ne peut pas être chiffré', null, null, null],
    ['Sélectionnez un résultat en erreur : la raison s’affiche sous la grille.', null, null, null],
    ['Commune', 'Élèves', 'Année', 'Contribution'],
    ['Flers', 64, '2023-2024', `=ENT.CONTRIB(B${doubts + 3},A${doubts + 3},C${doubts + 3})`],
    ['Montdidier', 571, '2022-2023', `=ENT.CONTRIB(B${doubts + 4},A${doubts + 4},C${doubts + 4})`],
    ['Aumale', 210, '2023-2024', `=ENT.CONTRIB(B${doubts + 5},A${doubts + 5},C${doubts + 5})`],
  ]);

  sheet.widths(130, 65, 125, 90, 100);
  sheet.look('A1', TITLE);
  sheet.height(1, TITLE_HEIGHT);
  sheet.height(TOTAL_ROW + 3, TWO_LINES);
  sheet.look('A2', NOTE);
  sheet.look('A3', TOTAL);
  sheet.look('B3', { ...INPUT, ...FIGURE });
  sheet.look('A5:E5', HEADER);
  sheet.look('B5:B5', FIGURE);
  sheet.look('D5:E5', FIGURE);
  sheet.look(pupils, { ...INPUT, ...COUNT });
  sheet.look(places, INPUT);
  sheet.look(`C5:C${LAST}`, INDENTED);
  sheet.look(`D${FIRST}:E${TOTAL_ROW}`, AMOUNT);
  sheet.look(`A${TOTAL_ROW}:E${TOTAL_ROW}`, TOTAL);
  sheet.look(`B${TOTAL_ROW}`, COUNT);
  sheet.rule(`A${TOTAL_ROW}:E${TOTAL_ROW}`, 'top');
  sheet.look(`A${TOTAL_ROW + 2}`, TOTAL);
  sheet.merge(`A${TOTAL_ROW + 3}:E${TOTAL_ROW + 3}`);
  sheet.look(`A${TOTAL_ROW + 3}:E${TOTAL_ROW + 3}`, WRAPPED);
  sheet.look(`A${doubts}`, TOTAL);
  sheet.look(`A${doubts + 1}`, NOTE);
  sheet.look(`A${doubts + 2}:D${doubts + 2}`, HEADER);
  sheet.look(`A${doubts + 3}:C${doubts + 5}`, INPUT);
  sheet.look(`B${doubts + 2}:B${doubts + 2}`, FIGURE);
  sheet.look(`C${doubts + 2}:C${doubts + 5}`, INDENTED);
  sheet.look(`D${doubts + 2}`, FIGURE);
  sheet.look(`D${doubts + 3}:D${doubts + 5}`, AMOUNT);
}
