/** @jest-environment jsdom */
import type { CellValue } from '../../../src/kit/cells/cell';
import { screen, waitFor } from '@testing-library/react';
import { REPAIR_WORDS } from '../../../src/taskpane/app/opening/repair/words';
import { WorkbookFailure, type FormulaResult } from '../../../src/workbook/open-workbook';
import { calculatedWith } from '../../../src/workbook-tariffs/live/calculated-with';
import { CALCULATED_WITH } from '../../../src/workbook-tariffs/live/setting';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';
import { violations } from '../support/violations';

const NOW = calculatedWith(NO_TABLES);
const PROTECTED = new WorkbookFailure('AccessDenied', 'protected', 'protected');

function formula(
  sheet: string,
  address: string,
  value: CellValue,
  text = '=ENT.TARIF("membre","2023-2024")',
): FormulaResult {
  return { sheet, address, formula: text, value, values: [[value]] };
}

const stuck = (sheet: string, address: string) =>
  formula(sheet, address, '#NAME?', '=_xldudf_ENT_TARIF("membre","2023-2024")');

function workbookOf(...results: readonly FormulaResult[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.results = results;
  workbook.settings.set(CALCULATED_WITH, JSON.stringify(NOW));
  return workbook;
}

/** A sentence of the pane, whichever its spaces. */
const said = (sentence: string) =>
  screen.findByText(sentence, { normalizer: (text) => text.replace(/\s/g, ' ') });

describe('formulas that Excel has left at #NAME?', () => {
  it('are told when the pane opens, with their sheets, and written again by one button', async () => {
    const workbook = workbookOf(
      formula('Budget', 'B2', 7.4),
      stuck('Budget', 'B3'),
      stuck('Effectifs', 'C4'),
    );
    const { user } = openPane(workbook);
    await said(
      '2 formules ENT sont restées à #NOM? (« Budget », « Effectifs ») : Excel les a lues avant de connaître le complément, et aucun recalcul n’y remédie.',
    );
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Réécrire les formules' }));
    await said('2 formules réécrites.');
    expect(workbook.rewritten.map((cells) => cells.map(({ address }) => address))).toEqual([['B3'], ['C4']]);
    await user.click(screen.getByRole('button', { name: 'Fermer ce message' }));
    await waitFor(() => {
      expect(screen.queryByText(/formules réécrites/)).toBeNull();
    });
  });

  it('stay where the sheet is protected, which is said by its name; the other sheets are done', async () => {
    const workbook = workbookOf(stuck('Budget', 'B3'), stuck('Effectifs', 'C4'));
    workbook.protectedSheets.add('Budget');
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Réécrire les formules' }));
    await said(
      '1 formule réécrite. La feuille « Budget » est protégée, ou le classeur est en lecture seule : 1 formule y reste à #NOM?. Ôtez la protection (onglet Révision, Ôter la protection de la feuille), puis réécrivez.',
    );
    workbook.protectedSheets.clear();
    await user.click(screen.getByRole('button', { name: 'Réécrire les formules' }));
    await said('1 formule réécrite.');
    expect(workbook.rewritten.map((cells) => cells.map(({ address }) => address))).toEqual([['C4'], ['B3']]);
  });

  it('that Excel still does not know are told as such', async () => {
    const workbook = workbookOf(stuck('Budget', 'B3'));
    workbook.rewriteFormulas = () => Promise.resolve();
    const { user } = openPane(workbook, { language: 'en' });
    await user.click(await screen.findByRole('button', { name: REPAIR_WORDS.en.rewrite }));
    expect(
      await said(
        '1 formula stays at #NAME?: Excel does not know the add-in’s functions yet. Save, close Excel, open the workbook again, then try again.',
      ),
    ).not.toBeNull();
  });

  it('are none where a function only bears a former name', async () => {
    openPane(workbookOf(formula('Budget', 'B2', '#NAME?', '=ENT.ANNEE(2024)')));
    await screen.findByLabelText('Élèves');
    expect(screen.queryByText(/restée/)).toBeNull();
  });
});

describe('cells calculated with something else', () => {
  it.each<[string, object, string]>([
    [
      'tables that are gone',
      { ...NOW, tables: { EntActes: 'a', EntTarifs: 'b' } },
      'Les tables EntActes, EntTarifs ne sont plus là, ou sont vides. Feuille recalculée : « Budget ».',
    ],
    [
      'an edition more recent than this one',
      { ...NOW, edition: '2999.1', data: 'x' },
      `Les cellules avaient été calculées avec une édition plus récente des données (2999.1) que celle de ce complément (${NOW.edition}) : des montants ont pu revenir en arrière. Faites mettre le complément à jour. Feuille recalculée : « Budget ».`,
    ],
    [
      'an older edition',
      { ...NOW, edition: '2024.1', data: 'x' },
      `Les cellules avaient été calculées avec l’édition 2024.1 des données livrées ; celle de ce complément est plus récente (${NOW.edition}). Feuille recalculée : « Budget ».`,
    ],
  ])('%s', async (_what, kept, sentence) => {
    const workbook = workbookOf(formula('Budget', 'B2', 7.4));
    workbook.settings.set(CALCULATED_WITH, JSON.stringify(kept));
    const { user } = openPane(workbook);
    await said(sentence);
    expect(workbook.recalculations).toBe(1);
    expect(workbook.settings.get(CALCULATED_WITH)).toBe(JSON.stringify(NOW));
    await user.click(screen.getByRole('button', { name: /^Afficher «\sBudget\s»$/ }));
    expect(workbook.shown).toEqual([{ sheet: 'Budget', address: 'A1' }]);
  });

  it('that the workbook cannot note are told, with the reason', async () => {
    const workbook = workbookOf(formula('Budget', 'B2', 7.4));
    workbook.settings.clear();
    workbook.settingFailure = PROTECTED;
    openPane(workbook);
    await said(
      'Ce classeur n’a pas pu garder avec quels tarifs ses cellules sont calculées : à la prochaine ouverture, elles seront recalculées sans que le complément puisse dire ce qui a changé. La feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection (onglet Révision) ou enregistrez une copie, puis recommencez.',
    );
    expect(await violations()).toEqual([]);
  });

  it('are not spoken of where all is the same', async () => {
    const workbook = workbookOf(formula('Budget', 'B2', 7.4));
    openPane(workbook);
    await screen.findByLabelText('Élèves');
    expect(workbook.recalculations).toBe(0);
    expect(screen.queryByText(/recalculée/)).toBeNull();
  });
});
