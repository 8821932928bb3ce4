import { readdirSync } from 'node:fs';
import path from 'node:path';
import { INTERRUPTED_WORDS } from '../../../src/taskpane/app/interrupted/words';
import { OPENING_WORDS } from '../../../src/taskpane/app/opening/words';
import { APP_WORDS } from '../../../src/taskpane/app/words';
import { BILLING_WORDS } from '../../../src/taskpane/billing/words';
import { CALCULATE_WORDS } from '../../../src/taskpane/calculate/words';
import { CHART_WORDS } from '../../../src/taskpane/charts/words';
import { CONTROL_WORDS } from '../../../src/taskpane/control/words';
import { REPAIR_WORDS } from '../../../src/taskpane/app/opening/repair/words';
import { DRAFTS_WORDS } from '../../../src/taskpane/drafts/words';
import { FILES_WORDS } from '../../../src/taskpane/files/words';
import { TABLES_WORDS } from '../../../src/taskpane/tables/words';
import { CREATION_WORDS } from '../../../src/taskpane/creation/words';
import { LAYOUT_WORDS } from '../../../src/taskpane/layout/words';
import { WORKBOOK_TABLES_WORDS } from '../../../src/taskpane/workbook-tables/words';
import { ACTS_WORDS } from '../../../src/taskpane/tariffs/acts/words';
import { DATA_WORDS } from '../../../src/taskpane/tariffs/data/words';
import { DELIBERATION_WORDS } from '../../../src/taskpane/tariffs/deliberation/words';
import { FIGURES_WORDS } from '../../../src/taskpane/tariffs/figures/words';
import { MEMBERS_WORDS } from '../../../src/taskpane/tariffs/members/words';
import { READINGS_WORDS } from '../../../src/taskpane/tariffs/readings/words';
import { VOTE_WORDS } from '../../../src/taskpane/tariffs/vote/words';
import { SIMULATE_WORDS } from '../../../src/taskpane/tariffs/simulate/words';
import { TARIFFS_WORDS } from '../../../src/taskpane/tariffs/words';

/** Arguments that make every parametrised sentence speak: texts, a plural, lists. */
const SAMPLES: readonly (readonly unknown[])[] = [
  ['X', 2, 3],
  ['X', 1, null],
  ['X', 'Y', ['A', 'B', 'C', 'D']],
  [['pupils', 'place'], 2],
  [
    ['A', 'B'],
    ['C', 'D'],
  ],
  [[], 1],
  [2],
  [1],
  ['X', ['A', 'B'], true],
  ['X', ['A'], false],
  ['X', true],
  ['X', false],
];

/** Every sentence of a dictionary, by its path. */
function sentences(words: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    return SAMPLES.flatMap((sample, at): [string, string][] => {
      try {
        const said: unknown = Reflect.apply(words, undefined, sample);
        return typeof said === 'string' ? [[`${path}(${at})`, said]] : [];
      } catch {
        // A sample of another shape than this sentence takes.
        return [];
      }
    });
  }
  return Object.entries(words as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

/** The paths of every sentence, and those of which a sample made one. */
function paths(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [path];
  return Object.entries(words).flatMap(([key, value]) => paths(value, `${path}.${key}`));
}

function spoken(words: unknown): string[] {
  return [...new Set(sentences(words).map(([path]) => path.replace(/\(\d+\)$/, '')))];
}

/** The keys of a dictionary, with what stands under each. */
function shape(words: unknown): unknown {
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shape(value)]));
}

/** What reads alike in both languages. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  app: [],
  interrupted: [],
  files: [],
  drafts: [],
  creation: [],
  layout: [],
  workbookTables: [],
  opening: [],
  repair: [],
  charts: ['—'],
  calculate: ['Communes', 'Date', 'EPCI', 'Source'],
  tables: ['Nord-Pas-de-Calais Numérique'],
  tariffs: ['A,B (C, D)', 'X (A)', 'X (A, B)'],
  vote: ['Date'],
  acts: [],
  figures: ['Date'],
  readings: [],
  members: [],
  data: ['Tables'],
  simulate: ['—'],
  deliberation: [],
  billing: ['Nord-Pas-de-Calais Numérique'],
  control: [],
};

const DICTIONARIES = {
  app: APP_WORDS,
  interrupted: INTERRUPTED_WORDS,
  files: FILES_WORDS,
  drafts: DRAFTS_WORDS,
  creation: CREATION_WORDS,
  layout: LAYOUT_WORDS,
  workbookTables: WORKBOOK_TABLES_WORDS,
  opening: OPENING_WORDS,
  repair: REPAIR_WORDS,
  charts: CHART_WORDS,
  calculate: CALCULATE_WORDS,
  tables: TABLES_WORDS,
  tariffs: TARIFFS_WORDS,
  vote: VOTE_WORDS,
  acts: ACTS_WORDS,
  figures: FIGURES_WORDS,
  readings: READINGS_WORDS,
  members: MEMBERS_WORDS,
  data: DATA_WORDS,
  simulate: SIMULATE_WORDS,
  deliberation: DELIBERATION_WORDS,
  billing: BILLING_WORDS,
  control: CONTROL_WORDS,
};

it('are all judged', () => {
  const folder = path.join(__dirname, '../../../src/taskpane');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const dictionaries = files.filter((name) => path.basename(name) === 'words.ts');
  expect(Object.keys(DICTIONARIES)).toHaveLength(dictionaries.length);
});

describe.each(Object.entries(DICTIONARIES))('the words of %s', (name, { fr, en }) => {
  it('are the same in both languages', () => {
    expect(shape(en)).toEqual(shape(fr));
  });

  it('say something everywhere', () => {
    for (const dictionary of [fr, en]) {
      expect(sentences(dictionary).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
      expect(spoken(dictionary)).toEqual(paths(dictionary));
    }
  });

  it('break no French line before a sign that wants a space, nor after an opening quote', () => {
    for (const [path, sentence] of sentences(fr)) {
      expect([path, sentence]).not.toEqual([path, expect.stringMatching(/ [:;?!»€%]|« /)]);
    }
  });

  it('have French apostrophes in French, English ones in English, and no exclamation mark', () => {
    for (const [path, sentence] of [...sentences(fr), ...sentences(en)]) {
      expect([path, sentence]).not.toEqual([path, expect.stringMatching(/\p{L}'\p{L}|!$|! /u)]);
    }
  });

  it('differ from language to language, but for what is French in both', () => {
    const french = new Map(sentences(fr));
    const same = sentences(en).filter(([path, sentence]) => french.get(path) === sentence);
    expect(same.map(([, sentence]) => sentence).sort()).toEqual(SAME[name]);
  });
});
