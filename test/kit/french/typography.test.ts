import { frenchTypography } from '../../../src/kit/french/typography';

test.each([
  ['Total : 12 € ; 5 % ?', 'Total\u00a0: 12\u00a0€\u00a0; 5\u00a0%\u00a0?'],
  ['Oui ! « Non »', 'Oui\u00a0! «\u00a0Non\u00a0»'],
  ["L'école d'Amiens, aujourd'hui", 'L’école d’Amiens, aujourd’hui'],
  ["l'1 d'« ici » d'", 'l’1 d’«\u00a0ici\u00a0» d’'],
  ["'quoted' 5'6 a' b", "'quoted' 5'6 a' b"],
  ['un deux', 'un deux'],
])('%j is set as %j', (sentence, set) => {
  expect(frenchTypography(sentence)).toBe(set);
});
