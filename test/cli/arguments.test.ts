import { readCommand, type TableCommand } from '../../src/cli/arguments';
import { shippedBook } from '../../src/engine/book/shipped-book';

const TODAY = '2026-11-22';

function read(...words: string[]): TableCommand {
  const { table } = readCommand(words, TODAY);
  if (table === null) throw new Error('No table.');
  return table;
}

const sheet = (...words: string[]) => read(...words).build(shippedBook);

describe('the words of npm run table', () => {
  test('without a word, no table is asked for', () => {
    expect(readCommand([], TODAY)).toEqual({ table: null, data: null });
    expect(readCommand(['--data', 'a.json'], TODAY)).toEqual({ table: null, data: 'a.json' });
  });

  test('a table and a year are enough', () => {
    expect(read('decompte', '2021-2022')).toMatchObject({ out: 'decompte-2021-2022.xlsx', force: false });
    expect(sheet('decompte', '2021-2022')).toMatchObject({
      name: 'Décompte 2021-2022',
      provenance: { generatedOn: TODAY },
    });
  });

  test('every option is read, wherever it stands', () => {
    const words = [
      '--force',
      'decompte',
      '--base',
      'charte',
      '2021/22',
      '--date=2024-02-29',
      '--out',
      'a.xlsx',
    ];
    expect(read(...words)).toMatchObject({ out: 'a.xlsx', force: true });
    expect(sheet(...words)).toMatchObject({
      name: 'Décompte 2021-2022 (charte)',
      provenance: { generatedOn: '2024-02-29' },
    });
  });

  test('the charter has a file of its own', () => {
    expect(read('decompte', '2021-2022', '--base', 'charte').out).toBe('decompte-2021-2022-charte.xlsx');
  });

  test.each(['votée', 'votee', 'VOTEE'])('--base %s is the voted base', (word) => {
    expect(sheet('decompte', '2021-2022', '--base', word).name).toBe('Décompte 2021-2022');
  });

  test.each([
    [['contributions', '2021-2022'], 'contributions-2021-2022.xlsx', 'Contributions 2021-2022'],
    [['Comparatif'], 'comparatif.xlsx', 'Comparatif'],
    [['grille'], 'grille.xlsx', 'Grille tarifaire'],
    [['collèges', '2023-2024'], 'colleges-2023-2024.xlsx', 'Collèges 2023-2024'],
    [['npdc', '2023-2024'], 'npdc-2023-2024.xlsx', 'NPDC 2023-2024'],
  ])('%j is a table', (words, out, name) => {
    expect(read(...words).out).toBe(out);
    expect(sheet(...words).name).toBe(name);
  });

  test.each([
    [
      ['facture'],
      'Tableau inconnu : « facture ». Attendu : decompte, contributions, comparatif, grille, colleges, npdc, utonum, deliberation, facturation.',
    ],
    [['decompte'], 'Donnez une année scolaire, comme 2021-2022.'],
    [['decompte', '2021-2022', 'encore'], 'Mot en trop : « encore ».'],
    [
      ['decompte', '2021-2022', '--pdf'],
      'Option inconnue : « --pdf ». Attendu : --base, --date, --out, --data ou --force.',
    ],
    [['decompte', '2021-2022', '--out'], "L'option --out attend une valeur."],
    [['decompte', '2021-2022', '--date='], "L'option --date attend une valeur."],
    [['decompte', '2021-2022', '--force=oui'], "L'option --force ne prend pas de valeur."],
    [
      ['decompte', '2021-2022', '--out', 'note.csv'],
      'Fichier « note.csv » : attendu un nom qui se termine par .xlsx.',
    ],
    [['grille', '2021-2022'], 'Mot en trop : « 2021-2022 ».'],
    [['npdc'], 'Donnez une année scolaire, comme 2021-2022.'],
    [['npdc', '2021-2022', '--base', 'charte'], "L'option --base ne vaut que pour decompte."],
    [['--force'], "L'option --force demande un tableau, comme decompte."],
    [
      ['decompte', '2021-2022', '--base', 'nette'],
      'Assiette inconnue : « nette ». Attendu : votée ou charte.',
    ],
    [
      ['decompte', '2021-2022', '--date', '2026-02-30'],
      'Date inconnue : « 2026-02-30 ». Attendu : une date comme 2026-11-22.',
    ],
    [
      ['decompte', '2021-2022', '--date', '22/11/2026'],
      'Date inconnue : « 22/11/2026 ». Attendu : une date comme 2026-11-22.',
    ],
    [
      ['decompte', '2021-2023'],
      'Année scolaire : trouvé « 2021-2023 », attendu deux années qui se suivent, comme 2023-2024.',
    ],
  ])('%j is refused', (words, message) => {
    expect(() => read(...words)).toThrow(new Error(message));
  });
});
