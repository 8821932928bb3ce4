import { answerOrNull, answerOrProblem, answerWithin, attempt, known } from '../../src/engine/attempt';
import { Problem } from '../../src/engine/problem';
import { problemFrom } from './problem-from';

const UNSOUND = new Problem('missing', { argument: 'eleves' });
const NOT_VOTED = new Problem('noTariffVoted', { year: '2040-2041', known: [] });
const UNREAD = new Problem('workbookUnread', { table: 'EntTarifs', row: '7' });

const refuse = (problem: Problem) => (): number => {
  throw problem;
};

describe('what the engine is asked', () => {
  it('is answered, or refused by a problem that is kept', () => {
    expect(attempt(() => 740)).toEqual({ kind: 'found', value: 740 });
    expect(attempt(refuse(UNSOUND))).toEqual({ kind: 'refused', problem: UNSOUND });
    expect([answerOrProblem(() => 740), answerOrProblem(refuse(UNSOUND))]).toEqual([740, UNSOUND]);
  });

  it('may be null for any refusal, or for those that are named', () => {
    expect([answerOrNull(() => 740), answerOrNull(refuse(UNSOUND))]).toEqual([740, null]);
    expect(answerOrNull(refuse(UNSOUND), new Set(['missing'] as const))).toBeNull();
    expect(problemFrom(() => answerOrNull(refuse(UNSOUND), new Set(['negative'] as const)))).toBe(UNSOUND);
  });

  it('may tell where its refusal stands', () => {
    const around = (cause: Problem) => new Problem('collegeInError', { row: '3', cause });
    expect(answerWithin(() => 740, around)).toBe(740);
    expect(problemFrom(() => answerWithin(refuse(UNSOUND), around)).details).toEqual({
      row: '3',
      cause: UNSOUND,
    });
  });

  it('is not known where no act gives it, which a row that could not be read is not', () => {
    expect([known(() => 740), known(refuse(NOT_VOTED))]).toEqual([740, null]);
    expect(problemFrom(() => known(refuse(UNREAD)))).toBe(UNREAD);
    expect(problemFrom(() => known(refuse(UNSOUND)))).toBe(UNSOUND);
  });

  it('lets a defect of the program through', () => {
    const fail = () => {
      throw new TypeError('of ours');
    };
    for (const ask of [attempt, answerOrProblem, answerOrNull, known]) {
      expect(() => ask(fail)).toThrow(TypeError);
    }
  });
});
