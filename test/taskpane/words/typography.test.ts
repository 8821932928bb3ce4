import { french, frenchTypography } from '../../../src/taskpane/words/typography';

describe('frenchTypography', () => {
  test.each([
    ['Aucun tarif voté : vérifiez ; ou non ?', 'Aucun tarif voté\u00a0: vérifiez\u00a0; ou non\u00a0?'],
    ['« Flers » désigne', '«\u00a0Flers\u00a0» désigne'],
    ['7,40 € et 30 %', '7,40\u00a0€ et 30\u00a0%'],
    ["l'année qu'il n'a pas", 'l’année qu’il n’a pas'],
    ["d'« Eu »", 'd’«\u00a0Eu\u00a0»'],
    ["d'1 élève", 'd’1 élève'],
    ['déjà\u00a0: dit', 'déjà\u00a0: dit'],
    ["'A2'!B3", "'A2'!B3"],
  ])('%s', (sentence, set) => {
    expect(frenchTypography(sentence)).toBe(set);
  });

  it('changes nothing the second time', () => {
    const once = frenchTypography("« L'Étoile » : 12,00 € ?");
    expect(frenchTypography(once)).toBe(once);
  });
});

it('sets the words of a sentence, and leaves its values as they are', () => {
  expect(french`Créer la feuille « ${"Frais d'hier : 2 %"} » : ${2} pages d'${'Eu'}`).toBe(
    "Créer la feuille «\u00a0Frais d'hier : 2 %\u00a0»\u00a0: 2 pages d’Eu",
  );
});
