import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printable } from '../../src/cli/terminal';
import { bundledTerminal } from '../support/terminal';
import { UAI } from '../billing/support/counts';

const program = bundledTerminal();
const COUNTS = `École;UAI;Commune;Élèves;Date\nDu Port;${UAI.one};Abbeville;10;15/10/2023\n`;
const OUTPUTS = ['--out', 'etat.xlsx', '--titres', 'titres.csv'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'terminal-'));
  writeFileSync(path.join(folder, 'effectifs.csv'), COUNTS);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const billing = (...words: readonly string[]) => [
  program(),
  'facturation',
  '2023-2024',
  '--date',
  '2024-07-01',
  '--input',
  'effectifs.csv',
  ...words,
];

function run(...words: readonly string[]) {
  const env = { ...process.env, DEBUG: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function isCommand(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code < 32 && character !== '\n') || (code >= 127 && code < 160) || code === 0x202e;
}

const files = () => readdirSync(folder).sort();

describe('a line for the terminal', () => {
  test.each([
    ['École des Tilleuls, 1\u202f234,50\u00a0€', 'École des Tilleuls, 1\u202f234,50\u00a0€'],
    ['\u001b[2Jpropre', '<U+001B>[2Jpropre'],
    ['\u0007bip\u0008\u007f', '<U+0007>bip<U+0008><U+007F>'],
    ['deux\nlignes\r\tet', 'deux<U+000A>lignes<U+000D><U+0009>et'],
    ['\u009b31m', '<U+009B>31m'],
    ['a\u202eb\u2066c\u200fd\u061c', 'a<U+202E>b<U+2066>c<U+200F>d<U+061C>'],
    ['a\u2028b\u200bc\ufeffd', 'a<U+2028>b<U+200B>c<U+FEFF>d'],
    ['\ud83d', '<U+D83D>'],
    ['\u{e0041}', '<U+E0041>'],
    ['😀', '😀'],
  ])('%j is shown as %j', (line, shown) => {
    expect(printable(line)).toBe(shown);
  });
});

describe('what a file holds never commands the terminal', () => {
  const HOSTILE = '\u001b]0;x\u0007\u202eÉcole\u009b31m';

  test.each<[string, string, readonly string[]]>([
    ['a cell', `École;Commune;Élèves\n${HOSTILE};${HOSTILE};douze${HOSTILE}\n`, []],
    ['a header', `École;Commune${HOSTILE};Élèves;Élèves ${HOSTILE}\nA;Abbeville;1;2\n`, []],
    [
      'a cell of two lines',
      'École;Commune;Élèves\nA;"Nulle\npart.csv : 9 lignes, 9 titres, 9,00 €.";1\n',
      [],
    ],
    ['the name of an option’s file', COUNTS, ['--earlier', `${HOSTILE}.xlsx`]],
    ['the name of an output', COUNTS, ['--out', `${HOSTILE}/a.xlsx`]],
    ['an option', COUNTS, [`--${HOSTILE}`]],
  ])('%s', (_what, counts, words) => {
    writeFileSync(path.join(folder, 'effectifs.csv'), counts);
    const { status, stdout, stderr } = run(...billing(...words));
    expect(status).toBeGreaterThan(0);
    const said = stdout + stderr;
    expect(said).not.toBe('');
    expect(Array.from(said).filter(isCommand)).toEqual([]);
    expect(said.split('\n').filter((line) => line.startsWith('part.csv'))).toEqual([]);
  });

  test('a file whose name is hostile is told by its name made plain', () => {
    const name = 'a\u001b[1m.csv';
    writeFileSync(path.join(folder, name), 'École;Commune;Élèves\nA;Nullepart;1\n');
    const { status, stdout } = run(...billing('--input', name));
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^a<U\+001B>\[1m\.csv, B2 : /);
  });
});

describe('the process', () => {
  test('leaves nothing where a file is larger than the system permits', () => {
    const words = [process.execPath, ...billing(...OUTPUTS)].map((word) => `'${word}'`).join(' ');
    // In blocks of 1 kB: too little for an annex.
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `ulimit -f 4; exec ${words}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "Le fichier etat.xlsx ne peut pas être écrit : il dépasse la taille permise. Donnez un autre dossier. Aucun fichier n'est écrit.\n",
    });
    expect(files()).toEqual(['effectifs.csv']);
  });

  test('says a sentence for what was not foreseen, and shows the way there on demand', () => {
    writeFileSync(
      path.join(folder, 'casse.cjs'),
      "require('node:fs/promises').open = () => { throw new TypeError('cassé'); };",
    );
    const broken = ['--require', path.join(folder, 'casse.cjs')];
    expect(run(...broken, ...billing(...OUTPUTS))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Erreur imprévue : cassé\nSignalez-la, avec ce que dit la même commande précédée de DEBUG=1.\n',
    });
    const { stderr } = spawnSync(process.execPath, [...broken, ...billing(...OUTPUTS)], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DEBUG: '1' },
    });
    expect(stderr).toMatch(/^TypeError: cassé\n\s+at /);
  });

  test('ends in silence where its reader has gone', () => {
    const words = [process.execPath, program()].map((word) => `'${word}'`).join(' ');
    const { stdout, stderr } = spawnSync('bash', ['-c', `(${words}; echo $? > code) | true`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });

  /** Bills, and stops at the second output's place, which only a signal opens. */
  async function atTheSecond(...words: readonly string[]): Promise<ChildProcess> {
    const pause = `
      const disk = require('node:fs/promises');
      const { link, rename } = disk;
      const onceAsked = new Promise((go) => process.once('SIGTERM', go).once('SIGINT', go));
      const awake = (promise) => {
        const alive = setInterval(() => undefined, 1000);
        return promise.finally(() => clearInterval(alive));
      };
      const paused = (call) => async (from, to) => {
        if (to.endsWith('titres.csv')) { process.stderr.write('second'); await awake(onceAsked); }
        return call(from, to);
      };
      Object.assign(disk, { link: paused(link), rename: paused(rename) });`;
    writeFileSync(path.join(folder, 'pause.cjs'), pause);
    const child = spawn(
      process.execPath,
      ['--require', path.join(folder, 'pause.cjs'), ...billing(...OUTPUTS, ...words)],
      { cwd: folder },
    );
    const reached = new Promise((resolve) => child.stderr.once('data', resolve));
    const ended = new Promise((_resolve, reject) => child.once('exit', reject));
    await Promise.race([reached, ended]);
    return child;
  }

  const exit = (child: ChildProcess) =>
    new Promise((resolve) =>
      child.once('exit', (code, signal) => {
        resolve(code ?? signal);
      }),
    );

  test.each(['SIGINT', 'SIGTERM'] as const)('puts back what it had written when %s comes', async (signal) => {
    for (const name of ['etat.xlsx', 'titres.csv']) writeFileSync(path.join(folder, name), `ancien ${name}`);
    const child = await atTheSecond('--force');
    expect(readFileSync(path.join(folder, 'etat.xlsx')).subarray(0, 2).toString()).toBe('PK');
    child.kill(signal);
    expect(await exit(child)).toBe(signal);
    expect(files()).toEqual(['effectifs.csv', 'etat.xlsx', 'pause.cjs', 'titres.csv']);
    for (const name of ['etat.xlsx', 'titres.csv'])
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(`ancien ${name}`);
  });

  test('killed for good leaves whole files, and what the next run removes', async () => {
    const child = await atTheSecond();
    child.kill('SIGKILL');
    expect(await exit(child)).toBe('SIGKILL');
    const { pid = 0 } = child;
    expect(files()).toEqual(
      [
        'effectifs.csv',
        'etat.xlsx',
        `etat.xlsx.nouveau-${pid}-0.tmp`,
        'pause.cjs',
        `titres.csv.nouveau-${pid}-1.tmp`,
      ].sort(),
    );
    const whole = readFileSync(path.join(folder, 'etat.xlsx'));
    expect(run(...billing(...OUTPUTS, '--force')).status).toBe(0);
    expect(files()).toEqual(['effectifs.csv', 'etat.xlsx', 'pause.cjs', 'titres.csv']);
    expect(readFileSync(path.join(folder, 'etat.xlsx')).equals(whole)).toBe(true);
  });
});
