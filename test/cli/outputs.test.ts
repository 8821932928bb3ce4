import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../../src/cli/failure';
import { writeOutputs, type Writing } from '../../src/cli/write-outputs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorties-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);
const put = (name: string, text: string) => {
  writeFileSync(at(name), text);
};
const textOf = (name: string) => readFileSync(at(name), 'utf8');

const NEW_ANNEX = 'nouvel état, plus long que l’ancien';
const NEW_LIST = 'nouveaux titres';

function write(names: readonly [string, string], { read = [], force = true }: Partial<Writing> = {}) {
  const [annex, list] = names;
  return writeOutputs(
    [
      { option: '--out', path: at(annex), bytes: Buffer.from(NEW_ANNEX) },
      { option: '--titres', path: at(list), bytes: Buffer.from(NEW_LIST) },
    ],
    { read, force },
  );
}

const refusal = (sentence: string) => new UsageError(sentence.replaceAll('./', `${folder}/`));

describe('the outputs of a run', () => {
  test('are written in full, in their folder, and nothing else is', async () => {
    mkdirSync(at('ailleurs'));
    await write(['etat.xlsx', 'ailleurs/titres.csv']);
    expect([textOf('etat.xlsx'), textOf('ailleurs/titres.csv')]).toEqual([NEW_ANNEX, NEW_LIST]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'ailleurs',
      'ailleurs/titres.csv',
      'etat.xlsx',
    ]);
  });

  test.each([
    ['etat.xlsx', ['etat.xlsx']],
    ['titres.csv', ['titres.csv']],
  ])('%s, which exists, is named and nothing is written', async (name, files) => {
    put(name, 'à moi');
    await expect(write(['etat.xlsx', 'titres.csv'], { force: false })).rejects.toEqual(
      refusal(
        `Le fichier ./${name} existe déjà : aucun fichier n'est écrit. Donnez un autre nom, ou --force pour le remplacer.`,
      ),
    );
    expect([readdirSync(folder), textOf(name)]).toEqual([files, 'à moi']);
  });

  test('keep the mode of what they replace, the links that lead there and its other names', async () => {
    put('archive.xlsx', 'ancien');
    chmodSync(at('archive.xlsx'), 0o640);
    symlinkSync('archive.xlsx', at('etat.xlsx'));
    put('titres.csv', 'anciens titres');
    linkSync(at('titres.csv'), at('copie.csv'));
    await write(['etat.xlsx', 'titres.csv']);
    expect(readlinkSync(at('etat.xlsx'))).toBe('archive.xlsx');
    expect([textOf('archive.xlsx'), statSync(at('archive.xlsx')).mode & 0o777]).toEqual([NEW_ANNEX, 0o640]);
    expect([textOf('titres.csv'), textOf('copie.csv')]).toEqual([NEW_LIST, NEW_LIST]);
    expect(statSync(at('titres.csv')).ino).toBe(statSync(at('copie.csv')).ino);
    expect(readdirSync(folder).sort()).toEqual(['archive.xlsx', 'copie.csv', 'etat.xlsx', 'titres.csv']);
  });

  test('a link that leads nowhere yet is followed', async () => {
    mkdirSync(at('ailleurs'));
    symlinkSync('ailleurs/etat.xlsx', at('etat.xlsx'));
    await write(['etat.xlsx', 'titres.csv'], { force: false });
    expect(lstatSync(at('etat.xlsx')).isSymbolicLink()).toBe(true);
    expect(textOf('ailleurs/etat.xlsx')).toBe(NEW_ANNEX);
  });

  test.each<[string, () => void, [string, string], string]>([
    [
      'the same name',
      () => undefined,
      ['a.csv', 'a.csv'],
      "--titres ./a.csv : c'est le fichier de --out, que ce calcul écrit aussi. Aucun fichier n'est écrit. Donnez un autre nom avec --titres.",
    ],
    [
      'a link to it',
      () => {
        symlinkSync('a.csv', at('b.csv'));
      },
      ['a.csv', 'b.csv'],
      "--titres ./b.csv : c'est le fichier de --out, que ce calcul écrit aussi. Aucun fichier n'est écrit. Donnez un autre nom avec --titres.",
    ],
    [
      'another name of it',
      () => {
        put('a.csv', 'ancien');
        linkSync(at('a.csv'), at('b.csv'));
      },
      ['a.csv', 'b.csv'],
      "--titres ./b.csv : c'est le fichier de --out, que ce calcul écrit aussi. Aucun fichier n'est écrit. Donnez un autre nom avec --titres.",
    ],
    [
      'a file that is read',
      () => undefined,
      ['a.csv', 'lu.csv'],
      "--titres ./lu.csv : c'est le fichier de --input, que ce calcul lit. Aucun fichier n'est écrit. Donnez un autre nom avec --titres.",
    ],
    [
      'a file that is read, through a link',
      () => {
        symlinkSync('lu.csv', at('lien.xlsx'));
      },
      ['lien.xlsx', 'b.csv'],
      "--out ./lien.xlsx : c'est le fichier de --input, que ce calcul lit. Aucun fichier n'est écrit. Donnez un autre nom avec --out.",
    ],
    [
      'a file that is read, through a folder’s link',
      () => {
        symlinkSync('.', at('ici'));
      },
      ['ici/lu.csv', 'b.csv'],
      "--out ./ici/lu.csv : c'est le fichier de --input, que ce calcul lit. Aucun fichier n'est écrit. Donnez un autre nom avec --out.",
    ],
    [
      'a file that is read, under its other name',
      () => {
        linkSync(at('lu.csv'), at('double.csv'));
      },
      ['double.csv', 'b.csv'],
      "--out ./double.csv : c'est le fichier de --input, que ce calcul lit. Aucun fichier n'est écrit. Donnez un autre nom avec --out.",
    ],
    [
      'a folder',
      () => {
        mkdirSync(at('b.csv'));
      },
      ['a.csv', 'b.csv'],
      './b.csv est un dossier. Donnez un nom de fichier.',
    ],
    [
      'no file',
      () => {
        symlinkSync('/dev/full', at('b.csv'));
      },
      ['a.csv', 'b.csv'],
      "Le fichier ./b.csv ne peut pas être écrit : ce n'est pas un fichier ordinaire. Donnez un autre nom. Aucun fichier n'est écrit.",
    ],
    [
      'a link to itself',
      () => {
        symlinkSync('b.csv', at('b.csv'));
      },
      ['a.csv', 'b.csv'],
      "Le fichier ./b.csv ne peut pas être écrit : ce lien mène à lui-même. Donnez un autre nom. Aucun fichier n'est écrit.",
    ],
    [
      'in no folder',
      () => undefined,
      ['a.csv', 'absent/b.csv'],
      "Le fichier ./absent/b.csv ne peut pas être écrit : son dossier n'existe pas. Créez-le, ou donnez un autre nom. Aucun fichier n'est écrit.",
    ],
    [
      'in a file',
      () => undefined,
      ['a.csv', 'lu.csv/b.csv'],
      "Le fichier ./lu.csv/b.csv ne peut pas être écrit : une partie de son chemin n'est pas un dossier. Donnez un autre nom. Aucun fichier n'est écrit.",
    ],
    [
      'named beyond what the disk takes',
      () => undefined,
      ['a.csv', `${'b'.repeat(300)}.csv`],
      `Le fichier ./${'b'.repeat(300)}.csv ne peut pas être écrit : son nom est trop long. Donnez-en un plus court. Aucun fichier n'est écrit.`,
    ],
    [
      'read-only',
      () => {
        put('b.csv', 'ancien');
        chmodSync(at('b.csv'), 0o444);
      },
      ['a.csv', 'b.csv'],
      "Le fichier ./b.csv ne peut pas être écrit : il est en lecture seule. Donnez un autre nom. Aucun fichier n'est écrit.",
    ],
    [
      'in a read-only folder',
      () => {
        mkdirSync(at('clos'));
        put('clos/b.csv', 'ancien');
        chmodSync(at('clos'), 0o555);
      },
      ['a.csv', 'clos/b.csv'],
      "Le fichier ./clos/b.csv ne peut pas être écrit : son dossier est en lecture seule. Donnez un autre dossier. Aucun fichier n'est écrit.",
    ],
  ])('an output that is %s is refused, whatever --force says', async (_what, prepare, names, sentence) => {
    put('lu.csv', 'École;Élèves');
    prepare();
    const before = contents(folder);
    const refused = write(names, { read: [{ option: '--input', path: at('lu.csv') }] });
    await expect(refused).rejects.toEqual(refusal(sentence));
    expect(contents(folder)).toEqual(before);
  });

  test('of a run that was killed are removed by the next for the same name, others are left', async () => {
    put('etat.xlsx.nouveau-999999999-0.tmp', 'moitié');
    put('etat.xlsx.ancien-999999999-0.tmp', 'ancien');
    put(`etat.xlsx.nouveau-${process.ppid}-0.tmp`, 'd’un calcul en cours');
    put('autre.xlsx.nouveau-999999999-0.tmp', 'd’un autre nom');
    await write(['etat.xlsx', 'titres.csv']);
    expect(readdirSync(folder).sort()).toEqual(
      [
        'autre.xlsx.nouveau-999999999-0.tmp',
        'etat.xlsx',
        `etat.xlsx.nouveau-${process.ppid}-0.tmp`,
        'titres.csv',
      ].sort(),
    );
  });
});

/** Every name beneath a folder, with what it holds. */
function contents(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const found = path.join(root, name);
      const stats = lstatSync(found);
      if (stats.isSymbolicLink()) return [name, `→ ${readlinkSync(found)}`];
      return [name, stats.isFile() ? readFileSync(found, 'utf8') : ''];
    }),
  );
}

/** What stands before the run, and what of it a success changes. */
const STARTS: readonly (readonly [string, () => void])[] = [
  ['nothing', () => undefined],
  [
    'both files',
    () => {
      put('etat.xlsx', 'ancien état');
      put('titres.csv', 'anciens titres, plus longs que les nouveaux');
    },
  ],
  [
    'the second alone',
    () => {
      put('titres.csv', 'anciens titres');
    },
  ],
  [
    'a link to the first, and a second of two names',
    () => {
      put('archive.xlsx', 'ancien état');
      symlinkSync('archive.xlsx', at('etat.xlsx'));
      put('titres.csv', 'anciens titres, plus longs que les nouveaux');
      linkSync(at('titres.csv'), at('copie.csv'));
    },
  ],
];

const CALLS = ['copyFile', 'link', 'lstat', 'readdir', 'readFile', 'rename', 'rm', 'stat'] as const;
const HANDLE_CALLS = ['chmod', 'chown', 'sync', 'truncate', 'write', 'writeFile'] as const;

type Call = (...given: unknown[]) => Promise<unknown>;

/** Has the disk refuse its calls from one to another, done or not. */
function spoil(from: number, to: number, isDone: boolean): { count: number } {
  const calls = { count: 0 };
  const spoiled =
    (call: Call, giveUp: (answer: unknown) => Promise<unknown>): Call =>
    async (...given) => {
      calls.count += 1;
      if (calls.count < from || calls.count > to) return call(...given);
      if (isDone) await giveUp(await call(...given));
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
  const nothing = () => Promise.resolve();
  for (const name of CALLS) {
    const call = disk[name].bind(disk) as Call;
    jest.spyOn(disk, name).mockImplementation(spoiled(call, nothing) as never);
  }
  const open = disk.open.bind(disk);
  const opened: Call = async (...given) => {
    const handle = await open(...(given as Parameters<typeof disk.open>));
    const close = handle.close.bind(handle);
    for (const name of HANDLE_CALLS) {
      Object.assign(handle, { [name]: spoiled(handle[name].bind(handle) as Call, nothing) });
    }
    // A file whose closing is refused is closed none the less.
    const closed = spoiled(nothing, nothing);
    return Object.assign(handle, { close: () => close().then(() => closed()) });
  };
  const giveUp = (handle: unknown) => (handle as disk.FileHandle).close().catch(() => undefined);
  jest.spyOn(disk, 'open').mockImplementation(spoiled(opened, giveUp) as never);
  return calls;
}

describe('a disk that fails in the middle', () => {
  const ANSWERED = 'écrit';

  /** What a run said at each call in turn that the disk refuses: alone, or with all that follow. */
  async function atEachCall(
    prepare: () => void,
    { isForGood, isDone }: { isForGood: boolean; isDone: boolean },
  ): Promise<
    readonly { call: number; said: string | UsageError; found: Readonly<Record<string, string>> }[]
  > {
    const runs = [];
    for (let call = 1, isReached = true; isReached; call++) {
      startAgain(prepare);
      const calls = spoil(call, isForGood ? Infinity : call, isDone);
      const said = await write(['etat.xlsx', 'titres.csv']).then(
        () => ANSWERED,
        (thrown: unknown) => (thrown instanceof UsageError ? thrown : String(thrown)),
      );
      jest.restoreAllMocks();
      isReached = calls.count >= call;
      runs.push({ call, said, found: contents(folder) });
    }
    return runs;
  }

  function startAgain(prepare: () => void): void {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    prepare();
  }

  test.each(STARTS.flatMap(([what, prepare]) => [false, true].map((isDone) => ({ what, prepare, isDone }))))(
    'over $what leaves all or nothing at each of its calls (done: $isDone)',
    async ({ prepare, isDone }) => {
      startAgain(prepare);
      const before = contents(folder);
      await write(['etat.xlsx', 'titres.csv']);
      const after = contents(folder);
      const runs = await atEachCall(prepare, { isForGood: false, isDone });
      expect(runs.length).toBeGreaterThan(20);
      const unexplained = runs.filter(({ said }) => said !== ANSWERED && !(said instanceof UsageError));
      expect(unexplained).toEqual([]);
      expect(runs.map(({ call, found }) => ({ call, found }))).toEqual(
        runs.map(({ call, said }) => ({ call, found: said === ANSWERED ? after : before })),
      );
    },
  );

  test.each(STARTS.slice(0, 3).map(([what, prepare]) => ({ what, prepare })))(
    'over $what, and for good, leaves every file whole, and tells where the old one is',
    async ({ prepare }) => {
      startAgain(prepare);
      const before = contents(folder);
      const whole: Readonly<Record<string, string>> = { 'etat.xlsx': NEW_ANNEX, 'titres.csv': NEW_LIST };
      const runs = await atEachCall(prepare, { isForGood: true, isDone: false });
      const untold = runs.flatMap(({ call, said, found }) =>
        Object.keys(whole)
          .filter((name) => {
            if (found[name] === before[name]) return false;
            if (found[name] !== whole[name]) return true;
            const details = said instanceof UsageError ? said.details : [];
            const stays = `${at(name)} est resté : supprimez-le.`;
            const kept = details.map((detail) => /sous le nom .*\/(.*)\.$/.exec(detail)?.[1] ?? '');
            const isTold =
              before[name] === undefined
                ? details.includes(stays)
                : kept.some((other) => other.startsWith(name) && found[other] === before[name]);
            return said !== ANSWERED && !isTold;
          })
          .map((name) => ({ call, name, said, found })),
      );
      expect(untold).toEqual([]);
    },
  );
});
