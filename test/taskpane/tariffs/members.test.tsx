/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { changedCategories } from '../../../src/taskpane/tariffs/members/changed-categories';
import { readMembership } from '../../../src/taskpane/tariffs/members/membership-entry';
import { fr as membersWords } from '../../../src/taskpane/tariffs/members/words';
import { applied } from '../../../src/workbook-tariffs/changes/applied';
import { memberChanges } from '../../../src/workbook-tariffs/changes/members-and-readings';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { FakeWorkbook } from '../support/fake-workbook';
import { violations } from '../support/violations';
import { button, field, plain, said, view } from './tariffs-page';

const TERNOIS = { epci: 'CC du Ternois', from: '2024-2025', to: '' };

/** `2024-2025: 102 hors territoire → membre hors Somme`, for a membership as one types it. */
function changed(entries: Parameters<typeof readMembership>[0]): readonly string[] {
  const { epci, span } = readMembership(entries);
  if (epci === null || span === null) throw new Error('The membership cannot be read.');
  const changes = memberChanges(NO_TABLES, epci.epci.siren, [{ ...span, epci: null, remark: null }]);
  const { book } = readWorkbookTariffs(applied(NO_TABLES, changes));
  return changedCategories(shippedBook, book, epci, span).map(
    ({ year, before, after, communes }) => `${year}: ${communes} ${before} → ${after}`,
  );
}

describe('what a membership changes', () => {
  test('begins with its first year', () => {
    expect(changed(TERNOIS)).toEqual([
      '2024-2025: 102 hors territoire → membre hors Somme',
      '2024-2025: 1 hors membre → membre',
    ]);
  });

  test('ends after its last year', () => {
    const ends = changed({ epci: 'CC Ponthieu-Marquenterre', from: '', to: '2022-2023' });
    expect(ends.map((line) => line.slice(0, 9))).toEqual(['2023-2024']);
  });

  test('is nothing for what ships', () => {
    expect(changed({ epci: 'CC Ponthieu-Marquenterre', from: '', to: '' })).toEqual([]);
  });
});

describe('a membership', () => {
  test.each([
    [{ epci: '', from: '', to: '' }, ['epci']],
    [{ epci: 'CC de Nulle Part', from: '', to: '' }, ['epci']],
    [{ epci: '200069673', from: '', to: '' }, ['epci']],
    [{ ...TERNOIS, from: '2024' }, ['from']],
    [{ ...TERNOIS, from: '2024-2025', to: '2023-2024' }, ['to']],
  ])('%j is refused at %j', (entries, fields) => {
    const { faults, span } = readMembership(entries);
    expect([[...faults.keys()], span]).toEqual([fields, null]);
  });

  test('is kept once its consequence is shown, and given back', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await view('members', workbook);
    await user.type(field(membersWords.epci), TERNOIS.epci);
    await user.type(field(membersWords.from), TERNOIS.from);
    await said(membersWords.changed('2024-2025', 102, 'hors territoire', 'membre hors Somme'));
    await said(membersWords.changed('2024-2025', 1, 'hors membre', 'membre'));
    expect(workbook.changed).toEqual([]);
    await user.click(button(membersWords.register));
    await said(membersWords.done);
    expect(workbook.tables.get('EntMembres')?.rows).toHaveLength(1);
    expect(await violations()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: membersWords.giveBack }));
    await screen.findByText(
      plain(membersWords.changed('2024-2025', 102, 'hors territoire', 'membre hors Somme')),
    );
    // Excel's table keeps a row.
    expect(workbook.tables.get('EntMembres')?.rows).toEqual([[null, null, null, null, null]]);
  });
});
