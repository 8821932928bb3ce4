import { NOTHING_READ, Refusals, type Refusal } from '../../../src/engine/book/refusals';
import { isProblem } from '../../../src/engine/problem';
import type { Category, ReadingId, SchoolYear } from '../../../src/tariffs/model';
import { problemFrom } from '../problem-from';

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

test('pupils are refused by category, and whole', () => {
  const ofOne: Refusal = { ...CELLS, about: 'pupils', year: '2023-2024', category: 'membre' };
  const asked = (refusal: Refusal, year: SchoolYear, category?: Category) =>
    refuses(refusal, (all) => {
      all.checkPupils(year, category);
    });
  expect(asked(ofOne, '2023-2024', 'membre')).toBe(true);
  expect(asked(ofOne, '2023-2024')).toBe(true);
  expect(asked(ofOne, '2023-2024', 'hors membre')).toBe(false);
  expect(asked(ofOne, '2022-2023', 'membre')).toBe(false);
  expect(asked({ ...ofOne, category: null }, '2023-2024', 'hors membre')).toBe(true);
  expect(asked({ ...ofOne, year: null }, '2022-2023', 'membre')).toBe(true);
});

test('a reading is refused by itself, and any where none could be read', () => {
  const ofOne: Refusal = { ...CELLS, about: 'reading', reading: 'assiette' };
  const asked = (refusal: Refusal, reading: ReadingId) =>
    refuses(refusal, (all) => {
      all.checkReading(reading);
    });
  expect(asked(ofOne, 'assiette')).toBe(true);
  expect(asked(ofOne, 'denominateur')).toBe(false);
  expect(asked({ ...ofOne, reading: null }, 'denominateur')).toBe(true);
});

test('the question about one kind is refused by no row of another, even one of anything', () => {
  const asks = {
    tariff: (all: Refusals) => {
      all.checkTariff('npdc', '2023-2024');
    },
    charges: (all: Refusals) => {
      all.checkCharges('2023-2024');
    },
    otherProducts: (all: Refusals) => {
      all.checkOtherProducts('2023-2024');
    },
    pupils: (all: Refusals) => {
      all.checkPupils('2023-2024');
    },
    membership: (all: Refusals) => {
      all.checkMembership('200070944');
    },
    reading: (all: Refusals) => {
      all.checkReading('assiette');
    },
  };
  for (const refusal of NOTHING_READ) {
    const refused = Object.entries(asks).filter(([, ask]) => refuses(refusal, ask));
    expect(refused.map(([about]) => about)).toEqual([refusal.about]);
  }
});

test('a question about all years, or all tariffs, is refused by a row of any', () => {
  const ofTariff: Refusal = {
    ...CELLS,
    about: 'tariff',
    tariff: 'npdc',
    from: '2023-2024',
    to: '2023-2024',
    rateKey: null,
  };
  const asked = (refusal: Refusal, ask: (all: Refusals) => void) => refuses(refusal, ask);
  expect([
    asked(ofTariff, (all) => {
      all.checkTariff();
    }),
    asked(ofTariff, (all) => {
      all.checkTariff('npdc');
    }),
    asked(ofTariff, (all) => {
      all.checkTariff('colleges');
    }),
    asked({ ...CELLS, about: 'charges', year: '2023-2024', line: 'canope' }, (all) => {
      all.checkCharges();
    }),
    asked({ ...CELLS, about: 'pupils', year: '2023-2024', category: 'membre' }, (all) => {
      all.checkPupils();
    }),
  ]).toEqual([true, true, false, true, true]);
});

test.each([
  [
    { table: 'EntTarifs', row: 5, why: { column: 'Acte', fr: 'Faux.', en: 'Wrong.' } },
    { table: 'EntTarifs', row: '5', why: { column: 'Acte', fr: 'Faux.', en: 'Wrong.' } },
  ],
  [
    { table: 'EntTarifs', row: 5 },
    { table: 'EntTarifs', row: '5' },
  ],
  [
    { table: 'EntTarifs', row: null },
    { table: 'EntTarifs', row: null },
  ],
  [
    { table: null, row: null },
    { table: null, row: null },
  ],
] as const)('the user is told where: %j', (cells, details) => {
  const refusals = new Refusals([{ ...cells, about: 'reading', reading: null }]);
  const problem = problemFrom(() => {
    refusals.checkReading('assiette');
  });
  expect([problem.code, problem.details]).toEqual(['workbookUnread', details]);
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
