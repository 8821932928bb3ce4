/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { consequenceOf } from '../../../src/taskpane/tariffs/readings/consequence';
import { fr as readingsWords } from '../../../src/taskpane/tariffs/readings/words';
import { today } from '../../../src/taskpane/host/today';
import { frenchDate } from '../../../src/kit/french/date';
import { applied } from '../../../src/workbook-tariffs/changes/applied';
import { readingChanges } from '../../../src/workbook-tariffs/changes/members-and-readings';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { READING_OFFERS } from '../../../src/workbook-tariffs/readings/offers';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { FakeWorkbook } from '../support/fake-workbook';
import { violations } from '../support/violations';
import { plain, said, view } from './tariffs-page';

describe('what each reading comes to', () => {
  test('is what the functions answer with it', () => {
    const told = READING_OFFERS.flatMap(({ id, choices }) =>
      choices.map(({ choice }) => {
        const changes = readingChanges(NO_TABLES, {
          reading: id,
          choice,
          keptOn: '2026-01-01',
          author: null,
          note: null,
        });
        const { book } = readWorkbookTariffs(applied(NO_TABLES, changes));
        const answer = consequenceOf(book, id, readingsWords.consequences);
        return `${id} ${choice} : ${plain(answer.kind === 'found' ? answer.value : answer.problem.code)}`;
      }),
    );
    expect(told).toEqual([
      'college-200 later : Collège de 200 élèves, 2023-2024 : SITE.TV 247,30 €, 1 856,70 € en tout.',
      'college-200 earlier : Collège de 200 élèves, 2023-2024 : SITE.TV 187,62 €, 1 797,02 € en tout.',
      'somme-hors-76 rate : Pithon, 10 élèves, 2023-2024 : 120,00 €.',
      'somme-hors-76 none : noTariffByReading',
      'denominateur members : 2021-2022 : 320 319,16 € ÷ 43 478 = 7,37 € par élève.',
      'denominateur all : 2021-2022 : 320 319,16 € ÷ 43 792 = 7,31 € par élève.',
      'assiette voted : 2021-2022 : 320 319,16 € ÷ 43 478 = 7,37 € par élève.',
      'assiette charter : 2021-2022 : 157 319,47 € ÷ 43 478 = 3,62 € par élève.',
      'npdc-subventions deducted : 4 250 élèves, 500,00 € de subventions : 5 025,00 €.',
      'npdc-subventions beforeSharing : subsidiesOfAll',
      'npdc-subventions ignored : 4 250 élèves, 500,00 € de subventions : 5 525,00 €.',
      'prix-sans-terme holds : Collège de 200 élèves, 2023-2024 : 1 856,70 €.',
      'prix-sans-terme firstYear : priceOfOneYear',
      'effectif-2023-2024 whole : La répartition de 2023-2024 entre les deux tarifs fait 41 974 élèves.',
      'effectif-2023-2024 sommeOnly : Les élèves des membres hors de la Somme s’ajoutent aux 41 974.',
    ]);
  });
});

describe('the view', () => {
  test('shows what each reading comes to, and keeps another one with its date and author', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await view('readings', workbook);
    const [group] = screen
      .getAllByRole('group')
      .filter((one) => within(one).queryAllByRole('radio').length > 0);
    if (group === undefined) throw new Error('No reading is offered.');
    const college = within(group);
    const radios = college.getAllByRole<HTMLInputElement>('radio');
    const other = radios.find(({ checked }) => !checked);
    if (other === undefined) throw new Error('One reading alone is offered.');
    expect(college.getByText(/SITE\.TV 247,30/)).not.toBeNull();
    expect(college.getByText(/SITE\.TV 187,62/)).not.toBeNull();
    await user.click(other);
    await user.type(college.getByLabelText(plain(readingsWords.author)), 'A. Martin');
    await user.click(college.getByRole('button', { name: readingsWords.keep }));
    await said(readingsWords.done);
    expect(workbook.tables.get('EntLectures')?.rows).toHaveLength(1);
    expect(
      await college.findByText(plain(readingsWords.ofWorkbook(frenchDate(today()), 'A. Martin', null))),
    ).not.toBeNull();
    expect(await violations()).toEqual([]);
  });
});
