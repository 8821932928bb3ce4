/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';
import { violations } from '../support/violations';

beforeEach(() => {
  localStorage.clear();
});

const CALCULER = /^Calculez la contribution/;
const TABLEAUX = /^Créez un tableau/;
const current = () => screen.getByRole('tab', { selected: true });
const named = (name: string) => screen.getByRole('tab', { name });

describe('the pane', () => {
  it('opens on Calculer, in French, and is sound', async () => {
    openPane(new FakeWorkbook());
    await screen.findByText(CALCULER);
    expect(current()).toBe(named('Calculer'));
    expect([document.title, document.documentElement.lang]).toEqual(['Contributions ENT', 'fr']);
    expect(screen.queryByText(/hors d’Excel/)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('speaks English where Excel does', async () => {
    openPane(new FakeWorkbook(), { language: 'en' });
    await screen.findByText(/^Compute what a commune/);
    expect(current()).toBe(named('Calculate'));
    expect(named('Tables')).not.toBeNull();
    expect([document.title, document.documentElement.lang]).toEqual(['ENT Contributions', 'en']);
    expect(await violations()).toEqual([]);
  });

  it('goes to another place and, opened again, is still there', async () => {
    const { user } = openPane(new FakeWorkbook());
    await user.click(named('Tableaux'));
    await screen.findByText(TABLEAUX);
    expect(current()).toBe(named('Tableaux'));
    expect(localStorage.getItem('contributions-ent.section')).toBe('tables');
    expect(await violations()).toEqual([]);
  });

  it('opens where it was left', async () => {
    localStorage.setItem('contributions-ent.section', 'tables');
    openPane(new FakeWorkbook());
    await screen.findByText(TABLEAUX);
    expect(screen.queryByText(CALCULER)).toBeNull();
  });

  it('opens on its first place where it remembers one that is no more, or may not remember', async () => {
    localStorage.setItem('contributions-ent.section', 'gone');
    const storage = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const { user } = openPane(new FakeWorkbook());
    await screen.findByText(CALCULER);
    await user.click(named('Tableaux'));
    expect(await screen.findByText(TABLEAUX)).not.toBeNull();
    storage.mockRestore();
  });

  it('keeps what was entered in a place while another one is shown', async () => {
    const { user } = openPane(new FakeWorkbook());
    await user.type(await screen.findByLabelText('Élèves'), '412');
    await user.click(named('Tableaux'));
    await screen.findByText(TABLEAUX);
    await user.click(named('Calculer'));
    expect(screen.getByLabelText('Élèves')).toHaveProperty('value', '412');
  });

  it('is walked by the keyboard: one stop for the places, arrows between them', async () => {
    const { user } = openPane(new FakeWorkbook());
    await screen.findByText(CALCULER);
    await user.tab();
    await waitFor(() => {
      expect(document.activeElement).toBe(named('Calculer'));
    });
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(named('Tableaux'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getAllByRole('tab').at(-1));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(named('Calculer'));
    await user.keyboard('{ArrowRight}{Enter}');
    expect(current()).toBe(named('Tableaux'));
    await screen.findByText(TABLEAUX);
    expect(screen.getByRole('tabpanel', { hidden: false }).textContent).toMatch(TABLEAUX);
  });

  it('says that it is open outside Excel, and offers nothing of a workbook', async () => {
    const { user } = openPane(null);
    await screen.findByText(CALCULER);
    expect(screen.getByText(/^Ce volet est ouvert hors d’Excel/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: /Utiliser la sélection|Insérer/ })).toBeNull();
    await user.click(named('Tableaux'));
    await screen.findByText(TABLEAUX);
    expect(screen.queryByRole('button', { name: /Créer/ })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('follows the theme of Office', async () => {
    const { changeTheme } = openPane(new FakeWorkbook());
    await screen.findByText(CALCULER);
    const background = () =>
      [...document.head.querySelectorAll('style')]
        .map(
          ({ sheet, textContent }) =>
            [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('') + textContent,
        )
        .map((css) => /--colorNeutralBackground1: ?([^;]+);/.exec(css)?.[1])
        .filter((colour) => colour !== undefined);
    expect(background()).toEqual(['#ffffff']);
    act(() => {
      changeTheme('dark');
    });
    await waitFor(() => {
      expect(background()).toEqual(['#292929']);
    });
    act(() => {
      changeTheme('light');
    });
    expect(background()).toEqual(['#ffffff']);
  });

  it('stops watching the workbook when it goes', async () => {
    const workbook = new FakeWorkbook();
    const { close } = openPane(workbook);
    await screen.findByText(CALCULER);
    expect(workbook.watched).toBeGreaterThan(0);
    close();
    await Promise.resolve();
    await Promise.resolve();
    expect(workbook.watched).toBe(0);
  });
});
