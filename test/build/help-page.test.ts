import { helpPage } from '../../src/build/help-page';
import type { FunctionsMetadata } from '../../src/build/metadata';

function metadata(description: string, montant: string, pas: string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: [
      {
        helpUrl: 'https://ent.example.fr/aide.html#TTC',
        result: { dimensionality: 'matrix' },
        id: 'TTC',
        name: 'TTC',
        description,
        parameters: [
          { name: 'montant', description: montant, type: 'any', dimensionality: 'matrix' },
          { name: 'taux', description: pas, type: 'any', dimensionality: 'matrix', optional: true },
        ],
      },
    ],
  };
}

const page = helpPage({
  french: metadata('Montant < 10⁹ & taxes.', 'Montant HT.', 'Taux > 0.'),
  english: metadata('Amount with VAT.', 'Amount without VAT.', 'Rate.'),
});

it('shows each function under its id with its optional arguments in brackets', () => {
  expect(page).toContain('<h2 id="TTC" class="function">ENT.TTC(montant ; [taux])</h2>');
});

it('says both languages, as text', () => {
  const french =
    '<p>Montant &lt; 10⁹ &amp; taxes.</p><dl><dt>montant</dt><dd>Montant HT.</dd><dt>taux</dt><dd>Taux &gt; 0.</dd></dl>';
  const english =
    '<p>Amount with VAT.</p><dl><dt>montant</dt><dd>Amount without VAT.</dd><dt>taux</dt><dd>Rate.</dd></dl>';
  expect(page).toContain(`${french}\n<details lang="en"><summary>English</summary>${english}</details>`);
});
