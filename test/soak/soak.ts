/**
 * `npm run soak -- --minutes 10`: the workbench at work for that long. Prints what memory it held, and ends with 1
 * where memory or nodes grew by more than a tenth after the warm-up, or anything went wrong.
 */
import { parseArgs } from 'node:util';
import startWorkbench from '../browser/support/start-workbench';
import stopWorkbench from '../browser/support/stop-workbench';
import { growth, MEASURES, MemoryProbe, MOST_GROWTH, type Measure, type Sample } from './memory';
import { Rounds } from './rounds';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const MINUTES = Number(values.minutes);
/** At most so many samples: each takes the time of two collections. */
const SAMPLES = 40;

const TITLES: Readonly<Record<Measure, string>> = {
  heapBytes: 'JS heap (MB)',
  nodes: 'DOM nodes',
};

async function soak(): Promise<boolean> {
  if (!(MINUTES > 0)) throw new Error(`--minutes takes a number above 0, not ${values.minutes}.`);
  await startWorkbench();
  // Pages take their address when they are loaded.
  const { launchBrowser, WorkbenchPage } = await import('../browser/support/workbench-page');
  const browser = await launchBrowser();
  const failures: string[] = [];
  const samples: Sample[] = [];
  try {
    const workbench = await WorkbenchPage.open(browser, async (page) => {
      // What runs this file names functions through a helper that pages do not have.
      await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
      page.on('console', (message) => {
        if (message.type() === 'error') failures.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => failures.push(`page: ${error.message}`));
      page.setDefaultTimeout(60_000);
    });
    const pane = workbench.page.frames().find((frame) => frame.parentFrame() !== null);
    if (pane === undefined) throw new Error('The workbench has no pane.');
    const rounds = new Rounds(workbench, pane);
    const probe = await MemoryProbe.of(workbench.page);
    await rounds.prepare();
    console.log(`                      ${TITLES.heapBytes}     nodes listeners  channels (Univer's)`);
    const begun = Date.now();
    const elapsed = () => (Date.now() - begun) / 60_000;
    for (let round = 1; elapsed() < MINUTES; round += 1) {
      await rounds.round(round);
      if (elapsed() < (samples.length * MINUTES) / SAMPLES) continue;
      const sample = await probe.sample(round, elapsed());
      samples.push(sample);
      console.log(line(sample));
    }
  } catch (error) {
    failures.push(`work: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await browser.close();
    await stopWorkbench();
  }
  return report(samples, failures);
}

function report(samples: readonly Sample[], failures: readonly string[]): boolean {
  const grown = growth(samples);
  console.log(`\n${samples.at(-1)?.round ?? 0} rounds in ${MINUTES} minutes.`);
  if (grown === null) console.log('Too few samples to speak of growth: let it run longer.');
  const tooMuch = MEASURES.filter((measure) => grown !== null && grown[measure] > MOST_GROWTH);
  for (const measure of grown === null ? [] : MEASURES) {
    const share = ((grown?.[measure] ?? 0) * 100).toFixed(1);
    console.log(`${TITLES[measure]}: ${share} %${tooMuch.includes(measure) ? ', too much' : ''}`);
  }
  for (const failure of new Set(failures)) console.log(failure);
  return grown !== null && tooMuch.length === 0 && failures.length === 0;
}

function line({ round, minutes, heapBytes, nodes, listeners, channels }: Sample): string {
  const figures = [heapBytes / 1_000_000, nodes, listeners, channels].map((figure, at) =>
    figure.toFixed(at === 0 ? 2 : 0).padStart(10),
  );
  return `round ${String(round).padStart(4)}  ${minutes.toFixed(1).padStart(5)} min ${figures.join('')}`;
}

soak().then(
  (isSound) => {
    process.exitCode = isSound ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
