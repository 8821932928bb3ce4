import type { BrowserContext } from 'playwright-core';
import { SIMULATE_WORDS } from '../../../src/taskpane/tariffs/simulate/words';
import { TARIFFS_WORDS } from '../../../src/taskpane/tariffs/words';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';
import { heard, listen, readTree, type ReadNode } from './support/read-aloud';

const SHEET = 'Décompte 2021-2022';

describeInBrowser('what a screen reader is given', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await listen(pane);
  });

  afterAll(async () => {
    await browser.close();
  });

  const named = (nodes: readonly ReadNode[], role: string) =>
    nodes.filter((node) => node.role === role).map(({ name }) => name);

  test('an amount, as one number, with its calculation', async () => {
    await pane.pupils.fill('412');
    await pane.place.fill('peronne');
    await pane.place.press('Enter');
    await heard(pane, 'Contribution : 3048,80 €. 412 élèves × 7,40 €');
    const nodes = await readTree(pane);
    expect(named(nodes, 'region')).toContain('Résultat');
    expect(named(nodes, 'StaticText')).toEqual(expect.arrayContaining(['3 048,80 €', 'Contribution TTC']));
    expect(named(nodes, 'textbox')).toContain('Élèves');
    expect(nodes).toContainEqual({
      role: 'textbox',
      name: 'Élèves',
      description: 'Comptes créés au cours de l’année scolaire',
    });
  });

  test('why there is no amount', async () => {
    await pane.place.fill('75056');
    await pane.place.press('Enter');
    const said = await heard(pane, 'aucun tarif voté pour « hors territoire »');
    expect(said.join(' ')).toContain('vérifiez la commune');
  });

  test('a table that is created, and one that would be replaced', async () => {
    await pane.chooseTable('2021-2022');
    const nodes = await readTree(pane);
    expect(named(nodes, 'figure')).toEqual([`Aperçu de « ${SHEET} »`]);
    expect(named(nodes, 'StaticText')).toContain('320 319,16 €');
    await pane.create(SHEET).click();
    await heard(pane, pane.words.tables.created(SHEET));
    await pane.create(SHEET).click();
    await heard(pane, pane.words.tables.taken(SHEET));
  });

  test('the figures of a simulation, by row and column', async () => {
    const words = SIMULATE_WORDS.fr;
    await pane.tab('tariffs').click();
    await pane.button(TARIFFS_WORDS.fr.views.simulate.title).click();
    await pane.section.getByRole('table', { name: words.table }).waitFor();
    await heard(pane, `${words.breakEven} : 7,29 €`);
    const nodes = await readTree(pane);
    expect(named(nodes, 'table')).toContain(PanePage.plain(words.table));
    expect(named(nodes, 'columnheader')).toEqual(
      expect.arrayContaining([words.rate, words.products, words.balance]),
    );
    expect(named(nodes, 'rowheader')).toContain('7,40 €');
    expect(named(nodes, 'cell').some((cell) => /^\+5 186,04 €\s*excédent$/.test(cell))).toBe(true);
  });

  test('a chart, as what it shows told in a sentence', async () => {
    const words = SIMULATE_WORDS.fr;
    const charts = (await readTree(pane)).filter(({ role }) => role === 'image');
    const told = charts.map(({ name }) => name);
    expect(told).toContain(
      PanePage.plain(
        words.balancesTold(
          { rate: '6,90 €', balance: '-16 552,96 €' },
          { rate: '7,90 €', balance: '26 925,04 €' },
          { atCent: '7,29 €', atStep: '7,30 €', step: '0,10 €' },
        ),
      ),
    );
    expect(told.filter((name) => name === '')).toEqual([]);
  });

  test('every amount in one piece, whatever is shown', async () => {
    const texts = named(await readTree(pane), 'StaticText').filter((text) => text.includes('€'));
    expect(texts.length).toBeGreaterThan(20);
    // What follows a field says its unit alone, after the field's own name.
    expect(texts.filter((text) => !/\d,\d{2,4} €|^€$|€ TTC/.test(text))).toEqual([]);
    expect(pane.workbench.failures).toEqual([]);
  });
});
