import { NOTHING_READ, Refusals, type Refusal } from '../../../src/engine/book/refusals';
import { isProblem } from '../../../src/engine/problem';

const CELLS = { table: 'EntTarifs', row: 5 } as const;

function refuses(refusal: Refusal, check: (refusals: Refusals) => void): boolean {
  try {
    check(new Refusals([refusal]));
    return false;
  } catch (error) {
    if (!isProblem(error) || error.code !== 'workbookUnread') throw error;
    return true;
  }
}

describe('a tariff', () => {
  const scope = { about: 'tariff', tariff: 'npdc', from: '2023-2024', to: '2024-2025' } as const;
  const refusal: Refusal = { ...CELLS, ...scope, rateKey: null };

  test.each([
    ['2022-2023', false],
    ['2023-2024', true],
    ['2024-2025', true],
    ['2025-2026', false],
  ] as const)('is refused within the years of the row alone: %s, %s', (year, refused) => {
    expect(
      refuses(refusal, (all) => {
        all.checkTariff('npdc', year);
      }),
    ).toBe(refused);
    expect(
      refuses({ ...refusal, from: null, to: null }, (all) => {
        all.checkTariff('npdc', year, 'x');
      }),
    ).toBe(true);
  });

  test('is refused under its own name alone', () => {
    expect(
      refuses(refusal, (all) => {
        all.checkTariff('colleges', '2023-2024');
      }),
    ).toBe(false);
    expect(
      refuses({ ...refusal, tariff: null }, (all) => {
        all.checkTariff('colleges', '2023-2024');
      }),
    ).toBe(true);
  });

  test('is refused for one rate, or for all where one is unknown', () => {
    const ofOne: Refusal = { ...refusal, rateKey: 'membre' };
    expect(
      refuses(ofOne, (all) => {
        all.checkTariff('npdc', '2023-2024', 'membre');
      }),
    ).toBe(true);
    expect(
      refuses(ofOne, (all) => {
        all.checkTariff('npdc', '2023-2024', 'hors membre');
      }),
    ).toBe(false);
    expect(
      refuses(ofOne, (all) => {
        all.checkTariff('npdc', '2023-2024');
      }),
    ).toBe(true);
  });
});

test('charges are refused by line, and whole', () => {
  const ofLine: Refusal = { ...CELLS, about: 'charges', year: '2023-2024', line: 'canope' };
  const whole: Refusal = { ...ofLine, line: null };
  const asked = (refusal: Refusal, line: string | undefined) =>
    refuses(refusal, (all) => {
      all.checkCharges('2023-2024', line);
    });
  const lines = [undefined, 'canope', 'personnel'];
  expect(lines.map((line) => asked(ofLine, line))).toEqual([true, true, false]);
  expect(lines.map((line) => asked(whole, line))).toEqual([true, true, true]);
  expect(
    refuses(whole, (all) => {
      all.checkCharges('2022-2023');
    }),
  ).toBe(false);
});

test('another kind of row refuses nothing', () => {
  const membership: Refusal = { ...CELLS, about: 'membership', siren: '200070944' };
  expect(
    refuses(membership, (all) => {
      all.checkTariff('npdc', '2023-2024');
    }),
  ).toBe(false);
  expect(
    refuses(membership, (all) => {
      all.checkCharges('2023-2024');
    }),
  ).toBe(false);
  expect(
    refuses(membership, (all) => {
      all.checkPupils('2023-2024');
    }),
  ).toBe(false);
  expect(
    refuses(membership, (all) => {
      all.checkReading('college-200');
    }),
  ).toBe(false);
  expect(
    refuses(membership, (all) => {
      all.checkMembership('248000531');
    }),
  ).toBe(false);
  expect(
    refuses(membership, (all) => {
      all.checkMembership('200070944');
    }),
  ).toBe(true);
});

test('where nothing was read, each question is refused', () => {
  const all = new Refusals(NOTHING_READ);
  for (const ask of [
    () => {
      all.checkTariff('npdc', 2023);
    },
    () => {
      all.checkCharges('2023-2024');
    },
    () => {
      all.checkPupils('2023-2024', 'membre');
    },
    () => {
      all.checkMembership('200070944');
    },
    () => {
      all.checkReading('assiette');
    },
  ]) {
    expect(ask).toThrow('workbookUnread');
  }
});
