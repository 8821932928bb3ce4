import { readTableCommand } from '../../src/cli/arguments';

const TODAY = '2026-11-22';
const read = (...words: string[]) => readTableCommand(words, TODAY);

describe('the words of npm run table', () => {
  test('without a word, no table is asked for', () => {
    expect(read()).toBeNull();
  });

  test('a table and a year are enough', () => {
    expect(read('decompte', '2021-2022')).toEqual({
      table: 'decompte',
      year: '2021-2022',
      base: 'voted',
      generatedOn: TODAY,
      out: 'decompte-2021-2022.xlsx',
      force: false,
    });
  });

  test('every option is read, wherever it stands', () => {
    expect(
      read('--force', 'decompte', '--base', 'charte', '2021/22', '--date=2024-02-29', '--out', 'a.xlsx'),
    ).toEqual({
      table: 'decompte',
      year: '2021-2022',
      base: 'charter',
      generatedOn: '2024-02-29',
      out: 'a.xlsx',
      force: true,
    });
  });

  test('the charter has a file of its own', () => {
    expect(read('decompte', '2021-2022', '--base', 'charte')?.out).toBe('decompte-2021-2022-charte.xlsx');
  });

  test.each(['votée', 'votee', 'VOTEE'])('--base %s is the voted base', (word) => {
    expect(read('decompte', '2021-2022', '--base', word)?.base).toBe('voted');
  });

  test.each([
    [['facture'], 'Tableau inconnu : « facture ». Attendu : decompte.'],
    [['decompte'], 'Donnez une année scolaire, comme 2021-2022.'],
    [['decompte', '2021-2022', 'encore'], 'Mot en trop : « encore ».'],
    [
      ['decompte', '2021-2022', '--pdf'],
      'Option inconnue : « --pdf ». Attendu : --base, --date, --out ou --force.',
    ],
    [['decompte', '2021-2022', '--out'], "L'option --out attend une valeur."],
    [['decompte', '2021-2022', '--date='], "L'option --date attend une valeur."],
    [['decompte', '2021-2022', '--force=oui'], "L'option --force ne prend pas de valeur."],
    [
      ['decompte', '2021-2022', '--out', 'note.csv'],
      'Fichier « note.csv » : attendu un nom qui se termine par .xlsx.',
    ],
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
