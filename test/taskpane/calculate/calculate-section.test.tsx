/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { session } from '../../../src/engine/session';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane, type OpenPane } from '../support/pane';
import { violations } from '../support/violations';

const CELLS = { A2: 412, B2: 'Péronne', D1: '2023-2024', A3: 3, B3: 80500, B4: '#REF!', E9: 'un total' };

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  session.book = shippedBook;
});

async function calculer(workbook: FakeWorkbook | null = new FakeWorkbook(CELLS)): Promise<OpenPane> {
  const pane = openPane(workbook);
  await screen.findByText(/^Calculez la contribution/);
  return pane;
}

const pupils = () => screen.getByLabelText('Élèves');
const place = () => screen.getByRole('combobox', { name: 'Lieu' });
const year = () => screen.getByRole('combobox', { name: 'Année scolaire' });
const result = () => screen.getByRole('region', { name: 'Résultat' }).textContent;
const formula = () => document.querySelector('code')?.textContent ?? null;
const insert = () => screen.getByRole('button', { name: /^Insérer la formule/ });
const useSelection = (field: string) =>
  screen.getByRole('button', { name: `Utiliser la sélection\u00a0: ${field}` });

async function give(user: UserEvent, count: string, where: string): Promise<void> {
  await enter(user, pupils(), count);
  await enter(user, place(), where);
  await user.keyboard('{Enter}');
}

/** Gives a field its text at once, as pasting does: letter by letter takes long, and so does the list that a click opens. */
async function enter(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  act(() => {
    field.focus();
  });
  await user.paste(text);
}

describe('the amount', () => {
  it('is asked for: what is missing is named', async () => {
    const { user } = await calculer();
    expect(result()).toMatch(/^Indiquez le nombre d’élèves et le lieu\s:/);
    await enter(user, pupils(), '412');
    expect(result()).toMatch(/^Indiquez le lieu\s:/);
    expect(insert().getAttribute('aria-disabled')).toBe('true');
  });

  it('comes with its calculation, its category, its act', async () => {
    const { user } = await calculer();
    await give(user, '412', 'peronne');
    expect(result()).toBe(
      'Contribution TTC3\u202f048,80\u00a0€412 élèves × 7,40\u00a0€Péronne (80620)\u00a0: membre, 2023-2024Délibération 20240617_DL_05 du 17/06/2024, article 1',
    );
    expect(await violations()).toEqual([]);
  });

  it('is said aloud once the number stands', async () => {
    const { user, said } = await calculer();
    await give(user, '412', 'membre');
    await waitFor(() => {
      expect(said.at(-1)).toBe(
        'Contribution\u00a0: 3048,80\u00a0€. 412 élèves × 7,40\u00a0€ (membre, 2023-2024) = 3048,80\u00a0€',
      );
    });
    expect(said.filter((sentence) => sentence.startsWith('Contribution'))).toHaveLength(1);
  });

  it('unfolds the act: where it can be read, and every remark', async () => {
    const { user } = await calculer();
    await give(user, '412', 'peronne');
    const act = screen.getByRole('button', { name: /^Délibération/ });
    expect(act.getAttribute('aria-expanded')).toBe('false');
    await user.click(act);
    expect(act.getAttribute('aria-expanded')).toBe('true');
    const details = [...document.querySelectorAll('dt')].map((term) => [
      term.textContent,
      [...(term.parentElement?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent),
    ]);
    expect(details).toEqual([
      ['Instance', ['Comité syndical']],
      ['Délibération', ['20240617_DL_05']],
      ['Date', ['17/06/2024']],
      ['Article ou point', ['article 1']],
      ['Objet', ['Contribution ENT de l’année scolaire 2023-2024']],
      ['Source', ['Somme Numérique, délibération 20240617_DL_05 du 17/06/2024 (extrait du registre)']],
      ['Lignes', ['143-147']],
      [
        'En substance',
        [
          'L’article 1 fixe 7,40\u00a0€ par élève pour 2023-2024, pour les collectivités et établissements des territoires membres.',
        ],
      ],
      ['Remarques', ['La liste publique des EPCI membres n’est pas datée.']],
    ]);
    expect(await violations()).toEqual([]);
    await user.click(act);
    expect(document.querySelector('dl')).toBeNull();
  });

  it('shows a reading kept without being asked', async () => {
    const { user } = await calculer();
    await give(user, '1 250', '2604');
    expect(screen.getByText('Lecture retenue')).not.toBeNull();
    expect(result()).toContain('15\u202f000,00\u00a0€');
    expect(result()).toContain(
      'Le texte ne nomme que la Seine-Maritime\u00a0; lecture retenue\u00a0: 12,00\u00a0€.',
    );
    expect(await violations()).toEqual([]);
  });

  it('shows that a rate is not voted yet, wherever the year stands', async () => {
    const workbook = new FakeWorkbook(CELLS);
    workbook.tables.set('EntActes', tableOf('EntActes', [{ ...ACT, Statut: 'projet' }]));
    workbook.tables.set('EntTarifs', tableOf('EntTarifs', [rate('membre', 7.6)]));
    const { user } = await calculer(workbook);
    expect(year().textContent).toBe('2023-2024');
    await user.click(year());
    await user.click(screen.getByRole('option', { name: /^2024-2025.*projet$/ }));
    expect(screen.getByText('Projet : ce tarif n’est pas voté')).not.toBeNull();
    await give(user, '412', 'membre');
    expect(screen.getByText('Tarif provisoire')).not.toBeNull();
  });

  it('is never 0 where no tariff was voted: the reason stands in its place', async () => {
    const { user } = await calculer();
    await give(user, '412', '75056');
    expect(result()).toMatch(/75056.*hors territoire/);
    expect(result()).not.toContain('€');
    expect(screen.getByText(/^Pas de formule/)).not.toBeNull();
    expect(insert().getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
  });

  it('waits where the pupils are no number, and says so once the field is left', async () => {
    const { user } = await calculer();
    await enter(user, pupils(), 'abc');
    expect(screen.queryByText(/attendu un nombre/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/^Élèves : trouvé « abc », attendu un nombre/)).not.toBeNull();
    expect(pupils().getAttribute('aria-invalid')).toBe('true');
    expect(await violations()).toEqual([]);
  });
});

describe('the year', () => {
  it('is the last one voted, and is seen to be', async () => {
    await calculer();
    expect(year().textContent).toBe('2023-2024');
    expect(screen.getByText('Tarif voté le 17/06/2024, le dernier connu')).not.toBeNull();
  });

  it('is chosen among those voted; one without a tariff is shown, and cannot be', async () => {
    const { user } = await calculer();
    await user.click(year());
    const options = screen.getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      '2023-2024',
      '2022-2023 — aucun tarif voté',
      '2021-2022',
    ]);
    expect(options[1]?.getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('option', { name: '2021-2022' }));
    expect(screen.getByText('Tarif voté le 28/06/2022')).not.toBeNull();
  });
});

describe('the place', () => {
  it('is searched: each hit has its code, its EPCI, its département, its category and its rate', async () => {
    const { user } = await calculer();
    await enter(user, place(), 'péro');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Péronne80620CC de la Haute Somme · Somme (80)membre · 7,40\u00a0€',
      'CC de la Haute Somme200037059membre · 7,40\u00a0€',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('is chosen by the arrows and Enter', async () => {
    const { user } = await calculer();
    await enter(user, place(), 'flers');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(place()).toHaveProperty('value', 'Flers (80314)');
    expect(place().getAttribute('aria-expanded')).toBe('false');
  });

  it('is chosen by the pointer', async () => {
    const { user } = await calculer();
    await enter(user, place(), 'montdid');
    await user.click(screen.getByRole('option', { name: /^Montdidier/ }));
    expect(place()).toHaveProperty('value', 'Montdidier (80561)');
    expect(screen.getByText('CC du Grand Roye · Somme (80) · membre')).not.toBeNull();
  });

  it.each(['{Enter}', '{Tab}'])('is never guessed among namesakes by %s', async (key) => {
    const { user } = await calculer();
    await enter(user, pupils(), '412');
    await enter(user, place(), 'flers');
    await user.keyboard(key);
    expect(place()).toHaveProperty('value', 'flers');
    expect(screen.getByText(/désigne plusieurs communes/)).not.toBeNull();
    expect(result()).not.toContain('€');
    await user.click(screen.getByRole('button', { name: 'Choisir la commune' }));
    await user.click(screen.getByRole('option', { name: /^Flers 80314|^Flers80314/ }));
    expect(result()).toContain('Flers (80314)');
  });

  it('is asked for again where a postal code was typed', async () => {
    const { user } = await calculer();
    await give(user, '412', '80500');
    expect(result()).not.toContain('€');
    expect(
      screen.getByText(/^80500 se lit de deux façons : comme code INSEE, Maisnières \(hors membre\)/),
    ).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Choisir la commune' }));
    const shared = within(screen.getByRole('group', { name: 'Code postal 80500' }));
    await user.click(shared.getByRole('option', { name: /^Montdidier/ }));
    expect(result()).toContain('412 élèves × 7,40\u00a0€');
  });

  it('goes on from an EPCI of several categories to its communes', async () => {
    const { user } = await calculer();
    await enter(user, pupils(), '10');
    await enter(user, place(), 'sœurs');
    await user.click(screen.getByRole('option', { name: /^CC des Villes Soeurs/ }));
    const communes = within(await screen.findByRole('group', { name: 'Communes de CC des Villes Soeurs' }));
    await user.click(communes.getByRole('option', { name: /^Eu/ }));
    expect(place()).toHaveProperty('value', 'Eu (76255)');
    expect(result()).toContain('120,00\u00a0€');
  });

  it('says that nothing bears that name', async () => {
    const { user } = await calculer();
    await enter(user, place(), 'Marseille');
    expect(screen.getByRole('option').textContent).toBe(
      'Aucun lieu de ce nom dans la Somme et ses EPCI voisins',
    );
    await user.tab();
    expect(screen.getByText(/Marseille.*n’est pas dans la Somme/)).not.toBeNull();
  });
});

describe('a cell instead of something typed', () => {
  it('is followed: the amount is that of what it holds, now and later', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('A2');
      await Promise.resolve();
    });
    await user.click(useSelection('Élèves'));
    await act(async () => {
      workbook.select('B2');
      await Promise.resolve();
    });
    await user.click(useSelection('Lieu'));
    await act(async () => {
      workbook.select('C2');
      await Promise.resolve();
    });
    expect(await screen.findByText('3 048,80 €')).not.toBeNull();
    expect(formula()).toBe('=ENT.CONTRIB(A2;B2;"2023-2024")');
    expect(screen.getByText(/^Péronne \(80620\) · CC de la Haute Somme/)).not.toBeNull();
    expect(await violations()).toEqual([]);
    await act(async () => {
      workbook.type('A2', 100);
      await Promise.resolve();
    });
    expect(await screen.findByText('740,00 €')).not.toBeNull();
  });

  it('is let go, and what it held can be typed over', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('A2');
      await Promise.resolve();
    });
    await user.click(useSelection('Élèves'));
    await user.click(await screen.findByRole('button', { name: 'Ne plus suivre A2' }));
    expect(pupils()).toHaveProperty('value', '412');
    expect(document.activeElement).toBe(pupils());
  });

  it('is not guessed among several', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('A2', 'A3');
      await Promise.resolve();
    });
    await user.click(useSelection('Élèves'));
    expect(await screen.findByText('A2:A3 compte 2 cellules : sélectionnez-en une seule.')).not.toBeNull();
    await enter(user, pupils(), '5');
    expect(screen.queryByText(/compte 2 cellules/)).toBeNull();
  });

  it('is warned about where its code is a postal code too, of the same category', async () => {
    const workbook = new FakeWorkbook({ ...CELLS, B3: 80460 });
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('B3');
      await Promise.resolve();
    });
    await user.click(useSelection('Lieu'));
    expect(await screen.findByText(/^80460 est lu comme code INSEE de Lamaronde/)).not.toBeNull();
  });

  it('is asked about, and kept as it is, where its code is a postal code of another category', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('B3');
      await Promise.resolve();
    });
    await user.click(useSelection('Lieu'));
    await enter(user, pupils(), '412');
    expect(result()).toContain('80500 se lit de deux façons');
    expect(result()).not.toContain('€');
    await user.click(screen.getByRole('button', { name: 'Ne plus suivre B3' }));
    expect(place()).toHaveProperty('value', '80500');
  });

  it('says what is wrong with it, and that it is gone', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('B4');
      await Promise.resolve();
    });
    await user.click(useSelection('Lieu'));
    expect(await screen.findByText(/^Lieu : trouvé l’erreur #REF!/)).not.toBeNull();
    await act(async () => {
      workbook.select('D1');
      await Promise.resolve();
    });
    await user.click(useSelection('Année scolaire'));
    await screen.findByRole('button', { name: 'Ne plus suivre D1' });
    workbook.failure = new WorkbookFailure('ItemNotFound', 'no', 'notFound');
    await act(async () => {
      workbook.type('D1', null);
      await Promise.resolve();
    });
    expect(await screen.findByText(/^Année scolaire : trouvé l’erreur #REF!/)).not.toBeNull();
  });

  it('is empty: no pupil, and that is said', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('A9');
      await Promise.resolve();
    });
    await user.click(useSelection('Élèves'));
    await enter(user, place(), 'membre');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('A9 est vide : 0 élève')).not.toBeNull();
    expect(result()).toContain('0,00\u00a0€0 élève × 7,40\u00a0€');
  });

  it('says why the selection cannot be read', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    workbook.failure = new WorkbookFailure('InvalidSelection', 'no', 'selection');
    await user.click(useSelection('Lieu'));
    expect(await screen.findByText(/^La sélection ne convient pas\./)).not.toBeNull();
  });
});

describe('the formula', () => {
  it('is seen before it is inserted, and the button says where', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    expect(formula()).toBeNull();
    await give(user, '412', 'peronne');
    expect(formula()).toBe('=ENT.CONTRIB(412;"Péronne (80620)";"2023-2024")');
    expect(insert().textContent).toBe('Insérer la formule en C2');
    await user.click(insert());
    expect(await screen.findByText('Formule insérée en Budget!C2.')).not.toBeNull();
    expect(workbook.cells.get('C2')).toBe('=ENT.CONTRIB(412,"Péronne (80620)","2023-2024")');
    expect(await violations()).toEqual([]);
  });

  it('replaces nothing without being told to', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await give(user, '412', 'membre');
    await act(async () => {
      workbook.select('E9');
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(insert().textContent).toBe('Insérer la formule en E9');
    });
    await user.click(insert());
    expect(await screen.findByText(/^Budget!E9 n’est pas vide\./)).not.toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(insert());
    expect(await screen.findByText(/^Budget!E9 n’est pas vide\./)).not.toBeNull();
    expect(workbook.cells.get('E9')).toBe('un total');
    await user.click(screen.getByRole('button', { name: 'Ne rien changer' }));
    expect(screen.queryByText(/n’est pas vide/)).toBeNull();
    await user.click(insert());
    await user.click(await screen.findByRole('button', { name: 'Remplacer' }));
    expect(await screen.findByText('Formule insérée en Budget!E9.')).not.toBeNull();
    expect(workbook.cells.get('E9')).toBe('=ENT.CONTRIB(412,"membre","2023-2024")');
  });

  it('asks nothing more of a cell that is no longer selected', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await give(user, '412', 'membre');
    await act(async () => {
      workbook.select('E9');
      await Promise.resolve();
    });
    await user.click(insert());
    await screen.findByText(/^Budget!E9 n’est pas vide\./);
    await act(async () => {
      workbook.select('C2');
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(screen.queryByText(/n’est pas vide/)).toBeNull();
    });
  });

  it('is not inserted into a cell that it refers to', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await act(async () => {
      workbook.select('A2');
      await Promise.resolve();
    });
    await user.click(useSelection('Élèves'));
    await enter(user, place(), 'membre');
    await user.keyboard('{Enter}');
    await user.click(insert());
    expect(await screen.findByText(/^A2 entre dans la formule/)).not.toBeNull();
    expect(workbook.cells.get('A2')).toBe(412);
  });

  it('says why Excel refuses', async () => {
    const workbook = new FakeWorkbook(CELLS);
    const { user } = await calculer(workbook);
    await give(user, '412', 'membre');
    workbook.failure = new WorkbookFailure('AccessDenied', 'no', 'protected');
    await user.click(insert());
    expect(await screen.findByText(/^La feuille ou le classeur est protégé, ou/)).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is written with commas for an English reader', async () => {
    const { user } = openPane(new FakeWorkbook(CELLS), { language: 'en' });
    await screen.findByText(/^Compute what a commune/);
    await enter(user, screen.getByLabelText('Pupils'), '412');
    await enter(user, screen.getByRole('combobox', { name: 'Place' }), 'membre');
    await user.keyboard('{Enter}');
    expect(formula()).toBe('=ENT.CONTRIB(412,"membre","2023-2024")');
    expect(screen.getByText('412 élèves × 7,40 €').lang).toBe('fr');
  });
});

it('calculates outside Excel', async () => {
  const { user } = await calculer(null);
  await give(user, '412', 'peronne');
  expect(result()).toContain('3\u202f048,80\u00a0€');
  expect(formula()).toBe('=ENT.CONTRIB(412;"Péronne (80620)";"2023-2024")');
  expect(await violations()).toEqual([]);
});
