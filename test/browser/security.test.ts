import type { BrowserContext } from 'playwright-core';
import { BILLING_WORDS } from '../../src/taskpane/billing/words';
import { SIRET, UAI } from '../billing/support/counts';
import { describeInBrowser } from './support/describe-in-browser';
import { launchBrowser } from './support/workbench-page';
import { PanePage } from './pane/support/pane-page';

const IMAGE = '<img src=x onerror=alert(1)>';
const SCRIPT = '<script>alert(1)</script>';
const BOLD = '<b>Payeur</b>';

describeInBrowser("the pane's page", () => {
  let browser: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test('runs no script that is planted in it, and asks no other origin', async () => {
    const pane = await PanePage.open(browser);
    const { failures } = pane.workbench;
    expect(failures).toEqual([]);

    const ran = await pane.frame.evaluate(async () => {
      const planted: string[] = [];
      Object.assign(window, { plant: (how: string) => planted.push(how) });
      const script = document.createElement('script');
      script.textContent = "plant('inline script')";
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="missing.png" onerror="plant(\'event handler\')">';
      document.body.append(image);
      const link = document.createElement('a');
      link.href = "javascript:plant('address')";
      document.body.append(link);
      link.click();
      const frame = document.createElement('iframe');
      frame.src = 'https://elsewhere.example/';
      document.body.append(frame);
      const form = document.createElement('form');
      form.action = 'https://elsewhere.example/';
      document.body.append(form);
      form.submit();
      const refused = await fetch('https://elsewhere.example/').then(
        () => 'answered',
        () => 'refused',
      );
      await new Promise((wait) => setTimeout(wait, 500));
      return [...planted, refused];
    });

    expect(ran).toEqual(['refused']);
    const directives = failures.map(
      (failure) => /^Against the policy \((.*)\)/.exec(failure)?.[1] ?? failure,
    );
    const stopped = [
      'connect-src',
      'form-action',
      'frame-src',
      'script-src-attr',
      'script-src-elem',
      'script-src-elem',
    ];
    // Each by the page's own policy and by the server's.
    expect(directives.sort()).toEqual([...stopped, ...stopped].sort());
    await pane.workbench.close();
  });

  test('shows the markup of a file as text, in the pane as in the annex', async () => {
    const words = BILLING_WORDS.fr;
    const pane = await PanePage.open(browser);
    const { page, failures } = pane.workbench;
    await pane.tab('billing').click();
    await pane.chooseOption(words.source, words.fromFile);
    const counts = [
      'Établissement;UAI;Commune;Code INSEE;Élèves;Payeur;SIRET;Code service;Date;<u>Rappel</u>',
      `${IMAGE};${UAI.one};Abbeville;80001;10;${BOLD};${SIRET.one};ECOLES;15/10/2023;${IMAGE}`,
      `École;${UAI.two};${SCRIPT};;10;Payeur;${SIRET.two};ECOLES;15/10/2023;x`,
    ];
    await pane.frame.locator('input[type=file]').setInputFiles({
      name: '<img src=x onerror=alert(2)>.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(counts.join('\r\n')),
    });
    await pane.text(SCRIPT).first().waitFor();
    await pane.screenshot('pane-markup');
    await pane.button(words.setAllAside(1)).click();
    await pane.button(/^commune inconnue/).click();
    await pane.text(words.agrees).waitFor();
    await pane.button('Créer 3 feuilles, dont « État liquidatif 2023-2024 »').click();
    await pane.text(/^3 feuilles sont créées/).waitFor();
    await pane.workbench.showSheet('État liquidatif 2023-2024');
    await pane.workbench.screenshot('workbench-markup');
    const cells = (await pane.workbench.values('A1:AD9')).flat();
    expect(cells.filter((cell) => cell === IMAGE)).toHaveLength(2);
    expect(cells).toEqual(expect.arrayContaining([BOLD, '<u>Rappel</u>']));
    await pane.workbench.showSheet('Contrôle 2023-2024');
    await pane.workbench.screenshot('workbench-markup-control');
    expect((await pane.workbench.values('A1:K40')).flat().join('\n')).toContain(SCRIPT);
    for (const frame of page.frames()) {
      expect(await frame.locator('img[src="x"]').count()).toBe(0);
    }
    expect(failures).toEqual([]);
    await pane.workbench.close();
  });
});
