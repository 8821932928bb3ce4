import { damageIn, repaired } from '../../../src/billing/texts/damage';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { COMMUNES } from '../../../src/tariffs/communes';
import DAMAGED from './damaged.json';
import SOUND from './sound.json';

test.each(DAMAGED)('%s was written %s', (found = '', written = '') => {
  const damage = damageIn([found]);
  expect(damage === null ? found : repaired(found, damage.misreading)).toBe(written);
});

test.each(SOUND)('%s is as it was written', (text) => {
  expect(damageIn([text])).toBeNull();
});

test('no commune, EPCI or act that ships is taken for damaged', () => {
  const texts = [
    ...COMMUNES.flatMap(({ name, epci }) => [name, name.toUpperCase(), epci.name, epci.name.toUpperCase()]),
    ...shippedBook.data.acts.map(({ title }) => title),
  ];
  expect(texts.length).toBeGreaterThan(3_000);
  expect(damageIn(texts)).toBeNull();
});

/** A text of UTF-8 as the decoder of another character set gives it. */
const misread = (text: string, label: string) =>
  new TextDecoder(label).decode(new TextEncoder().encode(text));

test.each(['windows-1252', 'macintosh'])(
  'each accented commune read as %s is told, and repaired',
  (label) => {
    const accented = COMMUNES.map(({ name }) => name).filter((name) => /[^ -~]/.test(name));
    expect(accented.length).toBeGreaterThan(100);
    const read = accented.map((name) => {
      const text = misread(name, label);
      const damage = damageIn([text]);
      return damage === null ? text : repaired(text, damage.misreading);
    });
    expect(read).toEqual(accented);
  },
);

test('the way that explains most words is meant, and words are told once', () => {
  expect(damageIn(['PÃ©ronne', 'Roye', 'Ã‰cole PÃ©ronne', 'P√©ronne'])).toEqual({
    misreading: { written: 'utf8', read: 'windows1252' },
    repairs: [
      { found: 'PÃ©ronne', read: 'Péronne' },
      { found: 'Ã‰cole', read: 'École' },
    ],
  });
});

test('a text that was not misread stays what it is', () => {
  const misreading = { written: 'macRoman', read: 'windows1252' } as const;
  expect(['École', 'PŽronne', 'Ham'].map((text) => repaired(text, misreading))).toEqual([
    'École',
    'Péronne',
    'Ham',
  ]);
});
