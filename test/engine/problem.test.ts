import { isProblem, Problem, type ProblemCode } from '../../src/engine/problem';
import { SENTENCES } from './problems/sentences';

describe('Problem', () => {
  test('carries its code, details and kind', () => {
    const problem = new Problem('noPupils', { argument: 'eleves' });
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({
      name: 'Problem',
      message: 'noPupils',
      code: 'noPupils',
      details: { argument: 'eleves' },
      kind: 'unknown',
    });
    expect(new Problem('missing', { argument: 'annee' }).kind).toBe('invalid');
  });

  test('is unknown where the question is sound and nothing answers it, and for no other code', () => {
    const codes = Object.keys(SENTENCES) as ProblemCode[];
    const isUnknown = (code: ProblemCode) =>
      SENTENCES[code].some(({ details }) => new Problem(code, details).kind === 'unknown');
    const wrappers = ['badWeight', 'collegeInError'];
    expect(codes.filter((code) => isUnknown(code) && !wrappers.includes(code)).sort()).toEqual([
      'chargeLineNotInYear',
      'chargeLinesUnknown',
      'chargesUnknown',
      'epciOfSeveralCategories',
      'errorNotAvailable',
      'membershipDependsOnYear',
      'noPupils',
      'noTariffByReading',
      'noTariffForCategory',
      'noTariffVoted',
      'noWeight',
      'onQuote',
      'outsideGrid',
      'placeCodeMalformed',
      'placeCodeOfTwoReadings',
      'placeCodeUnknown',
      'placeDepartmentDisagrees',
      'placeHomonym',
      'placeNameAndCodeDisagree',
      'placePostalCode',
      'placePostalCodeDisagrees',
      'placeUnknown',
      'priceNotInSources',
      'priceOfOneYear',
      'pricedForOneTerm',
      'pupilSplitUnknown',
      'pupilsByLabelOnly',
      'pupilsOnlyTogether',
      'pupilsUnknown',
      'rateNotGiven',
      'serviceNotPriced',
      'sirenUnknown',
      'subsidiesOfAll',
      'workbookUnread',
    ]);
  });

  test('one that wraps another is of its kind', () => {
    const unknown = new Problem('outsideGrid', { found: '0', from: '1', to: null });
    const invalid = new Problem('notWhole', { argument: 'eleves', found: '2,5' });
    expect(new Problem('collegeInError', { row: '1', cause: unknown }).kind).toBe('unknown');
    expect(new Problem('collegeInError', { row: '1', cause: invalid }).kind).toBe('invalid');
    const twice = new Problem('collegeInError', { row: '1', cause: unknown });
    expect(new Problem('badWeight', { row: '1', column: '1', cause: twice }).kind).toBe('unknown');
  });
});

describe('isProblem', () => {
  test('knows the engine’s own from anything else that is thrown', () => {
    expect(isProblem(new Problem('noPupils', { argument: 'eleves' }))).toBe(true);
    expect(isProblem(new TypeError('noPupils'))).toBe(false);
    expect(isProblem({ code: 'noPupils', details: {}, kind: 'unknown' })).toBe(false);
    expect(isProblem(undefined)).toBe(false);
  });
});
