import { readdirSync } from 'node:fs';
import path from 'node:path';
import { GUIDE, prose, ROOT } from './guide-pages';

/** The two leads of the guide; whatever else is bold is the interface's own word. */
const LEADS = ['Ce que l’on voit.', 'Ce qu’il faut vérifier.'];

/** What stands for a value in a sentence of the pane, whatever kind it takes. */
const NUMBER = 7_777_777;
/** As a sentence may write it. */
const GROUPED = '7 777 777';
const TEXT = '¤';
const SAMPLES = [
  [TEXT, TEXT, TEXT],
  [NUMBER, NUMBER, NUMBER],
  [TEXT, NUMBER, NUMBER],
];

function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return SAMPLES.flatMap((sample) => said(words, sample));
  return Object.values(words as object).flatMap(sentences);
}

function said(words: unknown, sample: readonly unknown[]): string[] {
  try {
    const sentence: unknown = Reflect.apply(words as () => unknown, undefined, sample);
    return typeof sentence === 'string' ? [sentence] : [];
  } catch {
    // A sample of another shape than this sentence takes.
    return [];
  }
}

function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll("'", '’')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Fewer letters around a value would let anything pass. */
const LEAST_LETTERS = 8;

/** A whole sentence of the pane, around any values. */
function pattern(sentence: string): RegExp {
  const parts = plain(sentence).split(new RegExp(`${TEXT}|${NUMBER}|${GROUPED}`));
  if (parts.length > 1 && parts.join('').length < LEAST_LETTERS) return /^$/;
  const escaped = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`, 'u');
}

/** The pane's French, from every file of words. */
async function interfaceWords(): Promise<readonly RegExp[]> {
  const files = readdirSync(path.join(ROOT, 'src/taskpane'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => path.basename(name) === 'words.ts',
  );
  const dictionaries = await Promise.all(
    files.map((name) => import(path.join(ROOT, 'src/taskpane', name)) as Promise<{ readonly fr: unknown }>),
  );
  return dictionaries.flatMap(({ fr }) => sentences(fr)).map(pattern);
}

test.each([...GUIDE])('%s names buttons and fields as the pane does', async (_file, markdown) => {
  const words = await interfaceWords();
  const labels = [...prose(markdown).matchAll(/\*\*(.+?)\*\*/g)].map(([, label = '']) => plain(label));
  const unknown = labels.filter((label) => !LEADS.includes(label) && !words.some((word) => word.test(label)));
  expect(words.length).toBeGreaterThan(300);
  expect(unknown).toEqual([]);
});
