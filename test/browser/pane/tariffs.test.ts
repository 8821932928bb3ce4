import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { COMMITTEE_TABLES } from '../../../src/sheets/catalogue';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { DRAFTS_WORDS } from '../../../src/taskpane/drafts/words';
import { ACTS_WORDS } from '../../../src/taskpane/tariffs/acts/words';
import { DATA_WORDS } from '../../../src/taskpane/tariffs/data/words';
import { DELIBERATION_WORDS } from '../../../src/taskpane/tariffs/deliberation/words';
import { TARIFFS_WORDS } from '../../../src/taskpane/tariffs/words';
import { VOTE_WORDS } from '../../../src/taskpane/tariffs/vote/words';
import { today } from '../../../src/taskpane/host/today';
import { bookOfData } from '../../../src/workbook-tariffs/file/book-of-data';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { recalculate } from '../../support/libreoffice';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

const words = {
  ...TARIFFS_WORDS.fr,
  vote: VOTE_WORDS.fr,
  deliberation: DELIBERATION_WORDS.fr,
  data: DATA_WORDS.fr,
};
/** Every column of a table can be clicked. */
const WHOLE_TABLE = { width: 2200, height: 900 };
const YEAR = '2024-2025';
/** Where the asking cells stand, beside the sample's own. */
const ASKING = {
  H2: `=ENT.CONTRIB(100;"membre";"${YEAR}")`,
  H3: `=ENT.EXPLIQUER(100;"membre";"${YEAR}")`,
  H4: '=ENT.CONTRIB(100;"membre";"2023-2024")',
} as const;

describeInBrowser('next year’s vote, from the pane to the cells', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.workbench.page.setViewportSize(WHOLE_TABLE);
  });

  afterAll(async () => {
    await browser.close();
  });

  const view = async (title: string) => {
    await pane.tab('tariffs').click();
    const back = pane.button(words.back);
    if (await back.isVisible()) await back.click();
    await pane.button(title).click();
  };
  const home = async () => {
    await pane.tab('tariffs').click();
    const back = pane.button(words.back);
    if (await back.isVisible()) await back.click();
  };
  const entry = (label: string) => pane.frame.getByRole('textbox', { name: label, exact: true });
  const asked = async (cell: keyof typeof ASKING) => {
    await pane.workbench.showSheet('Contributions');
    await pane.workbench.calculated();
    return (await pane.workbench.cell(cell)).value;
  };

  test('a draft makes an amount of #N/A, and marks it', async () => {
    for (const [cell, formula] of Object.entries(ASKING)) await pane.workbench.enter(cell, formula);
    expect([await asked('H2'), await asked('H4')]).toEqual(['#N/A', 740]);

    await view(words.views.vote.title);
    await pane.frame.getByRole('radio', { name: words.vote.statuses.draft }).click();
    await pane.frame.getByLabel(words.vote.date, { exact: true }).fill('2025-06-16');
    await pane.button(words.vote.takeOver('2023-2024')).click();
    await entry(words.vote.categories.membre).fill('7,60');
    await pane.button(words.vote.register).click();
    await pane.text(words.vote.done(YEAR)).waitFor();
    await pane.screenshot('pane-vote');
    await pane.picture('vote', 'pane', pane.text(words.vote.rates));

    expect(await asked('H2')).toBe(760);
    expect(await asked('H3')).toMatch(/prévisionnel/i);
    expect(await asked('H4')).toBe(740);
    expect(await pane.workbench.sheetNames()).toEqual(expect.arrayContaining(['ENT actes', 'ENT tarifs']));
    await home();
    await pane.button(new RegExp(`^${YEAR}.*${words.statuses.draft}`)).waitFor();
  });

  test('once voted, it is registered from the deliberation in one step, and the mark is gone', async () => {
    await view(words.views.deliberation.title);
    expect(await entry(words.deliberation.year).inputValue()).toBe(YEAR);
    await pane.button(words.deliberation.register).click();
    expect(await entry(words.vote.categories.membre).inputValue()).toBe('7,60');
    await entry(words.vote.number).fill('20250616_DL_03');
    await pane.frame.getByLabel(words.vote.date, { exact: true }).fill('2025-06-16');
    await pane.button(words.vote.register).click();
    await pane.text(words.vote.done(YEAR)).waitFor();
    expect(await asked('H3')).toContain('20250616_DL_03');
    expect(await asked('H2')).toBe(760);
    expect(await asked('H3')).not.toMatch(/prévisionnel/i);
    await home();
    await pane.button(new RegExp(`^${YEAR} 7,60 € · 12,00 €$`)).waitFor();
  });

  // eslint-disable-next-line jest/expect-expect -- expectSoon expects
  test('a rate typed in its table changes the cells', async () => {
    await pane.workbench.showSheet('ENT tarifs');
    await pane.workbench.enter('I5', '7,80');
    await expectSoon(() => asked('H2'), 780);
  });

  let exported = '';

  test('the tables are exported as one file', async () => {
    await view(words.views.data.title);
    const saving = pane.workbench.page.waitForEvent('download');
    await pane.button(words.data.save).click();
    exported = await readFile(await (await saving).path(), 'utf8');
    expect(JSON.parse(exported)).toMatchObject({ version: 1, EntTarifs: [{ Montant: '7.80' }, {}, {}] });
  });

  describeWithLibreOffice('every table', () => {
    test('is created, downloaded and recalculated to the figures of the terminal', async () => {
      const book = bookOfData(Buffer.from(exported));
      const generatedOn = today();
      const made: SheetModel[] = [];
      for (const table of COMMITTEE_TABLES) {
        const year = table.years?.(book)[0] ?? null;
        const sheet =
          table.years === null
            ? table.build(book, { generatedOn })
            : table.build(book, { year: year ?? YEAR, base: 'voted', generatedOn });
        await pane.chooseCommitteeTable(table.id);
        await pane.create(sheet.name).click();
        await pane.text(pane.words.tables.created(sheet.name)).waitFor();
        made.push(sheet);
      }
      const saving = pane.workbench.page.waitForEvent('download');
      await pane.workbench.page.getByRole('button', { name: 'Télécharger .xlsx' }).click();
      const file = await readFile(await (await saving).path());
      const { compared, differences } = compareFigures(made, await recalculate(file));
      // Rows of a file are numbered from 1, those of a sheet from where its table stands.
      expect(differences.filter((difference) => !/ours is .*\(EntTarifs, lignes? /.test(difference))).toEqual(
        [],
      );
      expect(compared).toBeGreaterThan(500);
    });
  });

  test('nothing went wrong in the page', () => {
    expect(pane.workbench.failures).toEqual([]);
  });
});

/** What a workbook exports: two rows of each table at least, so that one can be spoiled. */
const RICH = {
  format: 'contributions-ent/tarifs-du-classeur',
  version: 1,
  EntActes: [
    { Acte: 'DL-1', Numéro: '2025_1', Date: '2025-06-16', Objet: 'Contribution 2024-2025', Statut: 'voté' },
    { Acte: 'DL-2', Date: '2025-06-17', Objet: 'Budget', Statut: 'projet' },
  ],
  EntTarifs: ['membre', 'membre hors Somme', 'hors membre'].map((Composante) => ({
    Service: 'Contribution ENT du premier degré',
    'Première année': YEAR,
    Acte: 'DL-1',
    Composante,
    Montant: Composante === 'membre' ? '7.60' : '12.20',
  })),
  EntCharges: ['Madmagz', 'CANOPE'].map((Ligne) => ({ Année: YEAR, Ligne, Brut: '1000.00', Acte: 'DL-1' })),
  EntEffectifs: [
    { Année: YEAR, Catégorie: 'membre', Élèves: 41_000, Acte: 'DL-1' },
    { Année: YEAR, Catégorie: 'membre hors Somme et hors membre', Élèves: 300, Acte: 'DL-1' },
  ],
  EntMembres: [
    { SIREN: '200069672', Depuis: YEAR },
    { SIREN: '200069722', Depuis: YEAR },
  ],
  EntLectures: [
    { Lecture: 'SITE.TV : collège de 200 élèves', Choix: '187,62\u00a0€' },
    { Lecture: 'Pithon : membre hors Somme et Seine-Maritime', Choix: 'aucun tarif' },
  ],
};

describeInBrowser('the tables of a workbook', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.workbench.page.setViewportSize(WHOLE_TABLE);
  });

  afterAll(async () => {
    await browser.close();
  });

  /** What cells ask of the good rows, and what they answer. */
  const GOOD = {
    H2: [`=ENT.CONTRIB(100;"membre";"${YEAR}")`, 760],
    H3: [`=ENT.CHARGES("${YEAR}";"Madmagz")`, 1000],
    H4: [`=ENT.EFFECTIF("${YEAR}";"membre")`, 41_000],
    H5: [`=ENT.TERRITOIRE("Vitz-sur-Authie";"${YEAR}")`, 'membre'],
    H6: ['=ENT.COLLEGE(200;0;"2023-2024";"SITE.TV")', 187.62],
  } as const;

  const answers = async () => {
    await pane.workbench.showSheet('Contributions');
    await pane.workbench.calculated();
    return (await pane.workbench.values('H2:H6')).map(([value]) => value);
  };

  test('are imported from a file, and the cells answer as the exported workbook did', async () => {
    for (const [cell, [formula]] of Object.entries(GOOD)) await pane.workbench.enter(cell, formula);
    expect(await answers()).toEqual(['#N/A', '#N/A', '#N/A', 'hors membre', 247.3]);
    await pane.tab('tariffs').click();
    await pane.button(words.views.data.title).click();
    await pane.frame.locator('input[type=file]').setInputFiles({
      name: 'tarifs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(RICH)),
    });
    await pane.button(words.data.write).click();
    await pane.text(words.data.imported).waitFor();
    expect(await answers()).toEqual(Object.values(GOOD).map(([, answer]) => answer));
  });

  test.each([
    ['ENT actes', 'D6'],
    ['ENT tarifs', 'I7'],
    ['ENT charges', 'C6'],
    ['ENT effectifs', 'C6'],
    ['ENT membres', 'C6'],
    ['ENT lectures', 'B6'],
  ])('a spoiled row of %s is told beside its address, and the others serve', async (sheet, spoiled) => {
    await pane.workbench.showSheet(sheet);
    await pane.workbench.enter(spoiled, 'abc');
    await pane.tab('tariffs').click();
    const back = pane.button(words.back);
    if (await back.isVisible()) await back.click();
    await pane.button(`${sheet}!${spoiled}`).waitFor();
    expect(await answers()).toEqual(Object.values(GOOD).map(([, answer]) => answer));
    await pane.button(`${sheet}!${spoiled}`).click();
    await pane.workbench.page.waitForFunction((wanted) => {
      const grid = window.spreadsheet?.grid;
      const active = grid?.selection().sheet;
      return grid?.sheets().find(({ id }) => id === active)?.name === wanted;
    }, sheet);
  });

  test('are seen with their faults', async () => {
    await pane.screenshot('pane-issues');
    expect(PanePage.plain(await pane.section.textContent())).toContain(
      '6 erreurs dans les tables du classeur.',
    );
    expect(pane.workbench.failures).toEqual([]);
  });
});

/** A budget that precedes its vote: rates, charges and pupils of a year rest on one draft. */
const DRAFTED = {
  ...RICH,
  EntActes: [{ Acte: `Projet ${YEAR}`, Date: '2025-03-01', Objet: `Budget ${YEAR}`, Statut: 'projet' }],
  EntTarifs: RICH.EntTarifs.map((row) => ({ ...row, Acte: `Projet ${YEAR}` })),
  EntCharges: RICH.EntCharges.map((row) => ({ ...row, Acte: `Projet ${YEAR}` })),
  EntEffectifs: RICH.EntEffectifs.map((row) => ({ ...row, Acte: `Projet ${YEAR}` })),
  EntMembres: [],
  EntLectures: [],
};

describeInBrowser('a year whose charges and pupils were entered on its draft', () => {
  let browser: BrowserContext;
  let pane: PanePage;
  const sheet = `Décompte ${YEAR}`;
  const banner = () => pane.text(/^Projet «\sProjet 2024-2025\s»/);
  const home = async () => {
    await pane.tab('tariffs').click();
    const back = pane.button(words.back);
    if (await back.isVisible()) await back.click();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
  });

  afterAll(async () => {
    await browser.close();
  });

  test('is announced by a banner, which leads to the cells that rest on the draft', async () => {
    await pane.workbench.enter('H2', `=ENT.PRODUITS("${YEAR}")`);
    await pane.workbench.enter('H3', '=ENT.CONTRIB(100;"membre";"2023-2024")');
    await pane.tab('tariffs').click();
    await pane.button(words.views.data.title).click();
    await pane.frame.locator('input[type=file]').setInputFiles({
      name: 'tarifs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(DRAFTED)),
    });
    await pane.button(words.data.write).click();
    await pane.text(words.data.imported).waitFor();
    await pane.chooseCommitteeTable('decompte');
    await pane.create(sheet).click();
    await pane.text(pane.words.tables.created(sheet)).waitFor();
    await home();
    await banner().waitFor();
    await pane.screenshot('pane-draft-banner');
    await pane.button(words.seeResting).click();
    await pane.button(DRAFTS_WORDS.fr.search).click();
    await pane.button('Contributions!H2').waitFor();
    await pane.button(new RegExp(`^${sheet}!`)).waitFor();
    await pane.screenshot('pane-draft-cells');
    expect(await pane.button('Contributions!H3').count()).toBe(0);
  });

  test('rests on the vote once it carries them over, and the sheet is made again', async () => {
    await home();
    await pane.button(words.views.deliberation.title).click();
    await pane.button(words.deliberation.register).click();
    await pane.frame.getByLabel(words.vote.number, { exact: true }).fill('20250616_DL_03');
    await pane.frame.getByLabel(words.vote.date, { exact: true }).fill('2025-06-16');
    await pane.text(words.willChange(19)).scrollIntoViewIfNeeded();
    await pane.screenshot('pane-carry-over');
    await pane.button(words.vote.register).click();
    await pane.text(words.vote.done(YEAR)).waitFor();
    await pane.text(words.vote.nowCarried.EntCharges).waitFor();
    await pane.text(DRAFTS_WORDS.fr.outdated(1)).waitFor();
    await pane.screenshot('pane-outdated-sheets');
    await pane.create(sheet).click();
    await pane.button(pane.words.tables.replace).click();
    await pane.button(DRAFTS_WORDS.fr.replaceAll).click();
    await pane.text(pane.words.tables.replaced(sheet)).waitFor();
    await pane.workbench.showSheet(sheet);
    expect((await pane.workbench.values('A1:A1')).flat().join()).not.toMatch(/prévisionnel/);
  });

  test('is what it was once this is undone', async () => {
    await pane.button(words.undo).click();
    await pane.text(words.undone).waitFor();
    await home();
    await banner().waitFor();
    await pane.workbench.showSheet('ENT charges');
    expect((await pane.workbench.values('G5:G6')).flat()).toEqual([`Projet ${YEAR}`, `Projet ${YEAR}`]);
  });

  test('is voted by its number and date alone, and the banner is gone', async () => {
    await pane.button(words.markVoted).click();
    await pane.frame.getByLabel(words.vote.number, { exact: true }).fill('20250616_DL_03');
    await pane.frame.getByLabel(ACTS_WORDS.fr.voteDate, { exact: true }).fill('2025-06-16');
    await pane.screenshot('pane-mark-voted');
    await pane.button(ACTS_WORDS.fr.mark).last().click();
    await pane.text(ACTS_WORDS.fr.marked(`Projet ${YEAR}`)).waitFor();
    await home();
    await pane.button(new RegExp(`^${YEAR} 7,60\\s€ · 12,20\\s€$`)).waitFor();
    expect(await banner().count()).toBe(0);
    expect(pane.workbench.failures).toEqual([]);
  });
});

/** Asks until the answer is there: a typed cell is read a moment later. */
async function expectSoon<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const PATIENCE = 300_000;
  const end = Date.now() + PATIENCE;
  let found = await ask();
  while (found !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await ask();
  }
  expect(found).toBe(expected);
}
