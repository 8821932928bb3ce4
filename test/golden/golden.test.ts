import { caseFiles } from './case-file';
import { chargesQuestions } from './questions/charges';
import { contributionQuestions } from './questions/contribution';
import { readingQuestions } from './questions/reading';
import { servicesQuestions } from './questions/services';
import type { Question } from './question';

const QUESTIONS: Readonly<Record<string, Question>> = {
  ...contributionQuestions,
  ...chargesQuestions,
  ...servicesQuestions,
  ...readingQuestions,
};

const FILES = caseFiles();
const CASES = FILES.flatMap(({ cases }) => cases);

describe.each(FILES)('$theme', ({ cases }) => {
  test.each(cases)('$id', ({ question, given, expected, never = [] }) => {
    const ask = QUESTIONS[question];
    if (ask === undefined) throw new Error(`No test asks "${question}".`);
    const answer = ask(given);
    expect(answer).toEqual(expected);
    for (const mistake of never) expect(answer).not.toEqual(mistake);
  });
});

test('each case has an identifier of its own', () => {
  const ids = CASES.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('each question is asked by a case', () => {
  const asked = new Set(CASES.map(({ question }) => question));
  expect(Object.keys(QUESTIONS).filter((question) => !asked.has(question))).toEqual([]);
});
