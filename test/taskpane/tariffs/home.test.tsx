/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { version } from '../../../package.json';
import { EDITION } from '../../../src/tariffs/edition';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { knownYears } from '../../../src/taskpane/tariffs/home/known-years';
import { contentOf, ACT, rate, read, tableOf } from '../../workbook-tariffs/support/tables';
import { violations } from '../support/violations';
import { button, plain, said, tarifs, words, workbookWith } from './tariffs-page';

describe('the years known', () => {
  it('are told with their rates, latest first, and those that nothing prices', () => {
    expect(
      knownYears(shippedBook).map(({ year, status, rates, charges, pupils }) => [
        year,
        status,
        rates.map(({ categories, rate: { rate: amount } }) => `${categories.join('+')} ${amount.toFixed(2)}`),
        charges,
        pupils,
      ]),
    ).toEqual([
      ['2023-2024', 'voted', ['membre 7.40', 'membre hors Somme+hors membre 12.00'], 'total', 'total'],
      ['2022-2023', null, [], 'nothing', 'nothing'],
      ['2021-2022', 'voted', ['membre 7.40', 'membre hors Somme+hors membre 12.00'], 'detail', 'detail'],
    ]);
  });

  it('tell why a category has no rate', () => {
    const { book } = read({ EntActes: [ACT], EntTarifs: [rate('membre', '7,60')] });
    const [latest] = knownYears(book);
    expect(latest).toMatchObject({ year: '2024-2025', status: 'voted' });
    expect(latest?.refused.map(({ category, problem }) => [category, problem.code])).toEqual([
      ['membre hors Somme', 'rateNotGiven'],
      ['hors membre', 'rateNotGiven'],
    ]);
  });

  it('unfold to the act and where it can be read', async () => {
    const { user } = await tarifs();
    await user.click(button(/^2023-2024/));
    expect(screen.getByText('Délibération 20240617_DL_05 du 17/06/2024, article 1')).not.toBeNull();
    expect(screen.getAllByText(/^Livré avec le complément\./)).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it('lead to the workbook’s row', async () => {
    const workbook = workbookWith(tableOf('EntActes', [ACT]), tableOf('EntTarifs', [rate('membre', 7.6)]));
    const { user } = await tarifs(workbook);
    await user.click(await screen.findByRole('button', { name: /^2024-2025/ }));
    await user.click(button(/^Classeur.*EntTarifs, ligne 5$/));
    expect(workbook.shown).toEqual([{ sheet: 'ENT tarifs', address: 'A5' }]);
  });
});

it('says which version of the add-in and which edition of its tariffs are in use', async () => {
  await tarifs();
  expect(said(words.release(version, EDITION.version))).not.toBeNull();
  expect(plain(words.release('0.1.0', '2026.1'))).toBe('Complément 0.1.0, tarifs fournis : édition 2026.1.');
});

describe('the rows at fault', () => {
  it('are listed with the address of the cell, which shows it', async () => {
    const workbook = workbookWith(
      tableOf('EntActes', [ACT]),
      tableOf('EntTarifs', [rate('membre', 7.6), rate('hors membre', 'douze')]),
      tableOf('EntMembres', [{ SIREN: 'abc' }]),
    );
    const { user } = await tarifs(workbook);
    expect(
      await said(
        '2 erreurs dans les tables du classeur. Les lignes en cause ne servent pas ; les autres servent.',
      ),
    ).not.toBeNull();
    expect(
      screen.getByText('Trouvé « douze », attendu un montant en euros, comme 7,40. Saisissez le nombre.'),
    ).not.toBeNull();
    await user.click(button('ENT tarifs!I6'));
    expect(workbook.shown.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(['ENT tarifs!I6']);
    expect(await violations()).toEqual([]);
  });

  it('fold where there are many', async () => {
    const workbook = workbookWith(
      tableOf(
        'EntMembres',
        Array.from({ length: 12 }, () => ({ SIREN: 'abc' })),
      ),
    );
    const { user } = await tarifs(workbook);
    await user.click(await screen.findByRole('button', { name: 'Afficher 4 de plus' }));
    expect(screen.getAllByRole('button', { name: /^ENT membres!/ })).toHaveLength(12);
  });
});

describe('a table of an older layout', () => {
  it('gets the columns that it lacks on the user’s word alone', async () => {
    const workbook = workbookWith(
      contentOf(
        'EntMembres',
        ['SIREN', 'EPCI', 'Depuis', "Jusqu'à"],
        [['200069672', null, '2024-2025', null]],
      ),
    );
    const { user } = await tarifs(workbook);
    await said(words.older(words.missingColumns('EntMembres', ['Remarque'])));
    expect(workbook.changed).toEqual([]);
    await user.click(button(words.upgrade));
    await said(words.upgraded);
    expect(workbook.tables.get('EntMembres')?.header.at(-1)).toBe('Remarque');
    expect(workbook.tables.get('EntMembres')?.rows).toEqual([['200069672', null, '2024-2025', null, null]]);
  });
});

it('keeps the focus with the reader, into a view and back', async () => {
  const { user } = await tarifs();
  await user.click(screen.getByText(plain(words.views.readings.title)));
  expect(document.activeElement?.textContent).toBe(words.views.readings.title);
  await user.click(button(words.back));
  expect(document.activeElement?.textContent).toContain(words.views.readings.title);
});
