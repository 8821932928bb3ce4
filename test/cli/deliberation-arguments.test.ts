import { asksForDeliberation, readDeliberationCommand } from '../../src/cli/deliberation-arguments';

const TODAY = '2026-11-22';
const read = (...words: string[]) => readDeliberationCommand(words, TODAY);

test.each(['deliberation', 'Délibération', 'DELIBERATION'])('%s asks for a draft', (word) => {
  expect(asksForDeliberation(word)).toBe(true);
});

test.each([undefined, 'decompte', 'délibérations'])('%s does not', (word) => {
  expect(asksForDeliberation(word)).toBe(false);
});

test('a year is enough, and gives a Word file of today', () => {
  expect(read('2023/24')).toEqual({
    year: '2023-2024',
    format: 'docx',
    out: 'deliberation-2023-2024.docx',
    data: null,
    date: TODAY,
    force: false,
  });
});

test.each([
  ['a.docx', 'docx'],
  ['A.TXT', 'txt'],
  ['a.b.xlsx', 'xlsx'],
])('the end of %s says its form', (out, format) => {
  expect(read('2023-2024', '--out', out, '--data', 't.json', '--date', '2024-02-29', '--force')).toEqual({
    year: '2023-2024',
    format,
    out,
    data: 't.json',
    date: '2024-02-29',
    force: true,
  });
});

test.each([
  [[], 'Donnez une année scolaire, comme 2021-2022.'],
  [['2021-2022', 'encore'], 'Mot en trop : « encore ».'],
  [['2024'], '2023-2024, facturée en 2024, ou 2024-2025'],
  [['2021-2022', '--base', 'charte'], "L'option --base ne vaut que pour decompte."],
  [
    ['2021-2022', '--out', 'a.pdf'],
    'Fichier « a.pdf » : attendu un nom qui se termine par .docx, .txt ou .xlsx.',
  ],
  [
    ['2021-2022', '--out', 'docx'],
    'Fichier « docx » : attendu un nom qui se termine par .docx, .txt ou .xlsx.',
  ],
  [
    ['2021-2022', '--date', '31/12/2024'],
    'Date inconnue : « 31/12/2024 ». Attendu : une date comme 2026-11-22.',
  ],
])('%j is refused', (words, message) => {
  expect(() => read(...words)).toThrow(message);
});
