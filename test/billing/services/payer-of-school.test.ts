import { billed, ready, sentences, SIRET, SOUND, table, uai, UAI, type TableRow } from '../support/counts';

const said = (changes: TableRow) => sentences(billed(table([{ ...SOUND, ...changes }])));

test('a payer that cannot be read is said once, and not called blank', () => {
  expect(said({ Payeur: '#N/A' })).toEqual([
    "Effectifs!F2 error: Trouvé l'erreur #N/A. Corrigez la formule ou saisissez la valeur.",
  ]);
});

test('without a payer nor a commune, it is the commune that is asked for', () => {
  expect(said({ Payeur: null, Commune: null, 'Code INSEE': null })).toEqual([
    "Effectifs!D2 error: Ni code INSEE ni commune. Saisissez l'un des deux, ou écartez la ligne.",
  ]);
});

test('where the commune pays, the SIRET beside it is the commune’s', () => {
  const own = Object.fromEntries(Object.entries(SOUND).filter(([header]) => header !== 'Payeur'));
  expect(ready(table([own])).lines[0]?.payer).toEqual({
    id: `siret:${SIRET.one}`,
    name: 'Abbeville (80001)',
    siret: SIRET.one,
  });
});

test('the UAI of Aisne and of the Somme are told by their département', () => {
  const aisne = { Commune: 'Pithon', 'Code INSEE': '02604' };
  expect(said({ ...aisne, UAI: uai(20_001) })).toEqual([]);
  expect(said({ ...aisne, UAI: UAI.one })).toEqual([
    `Effectifs!B2 warning: L'UAI ${UAI.one} est du département 80, mais la commune est Pithon (02604). Vérifiez l'une et l'autre.`,
  ]);
});
