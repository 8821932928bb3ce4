import type { Browser } from 'playwright-core';
import { describeInBrowser } from './support/describe-in-browser';
import { launchBrowser } from './support/workbench-page';
import { PanePage } from './pane/support/pane-page';

jest.setTimeout(120_000);

describeInBrowser("the pane's page", () => {
  let browser: Browser;

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
});
