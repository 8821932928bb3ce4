import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';

const raised = { kind: 'indexed', base: 'primary-schools', increase: new Decimal('0.05') } as const;

test.each([
  ['the year that the act names', '2021-2022', '2021-2022'],
  ['the year asked, where the year named has no price', '1999-2000', '2023-2024'],
  ['the year asked, where no year is named', undefined, '2023-2024'],
] as const)('what is raised is the price of %s', (_name, baseYear, expected) => {
  const rule = shippedBook.ruleRaised(
    { ...raised, ...(baseYear === undefined ? {} : { baseYear }) },
    '2023-2024',
  );
  expect(rule).toBe(shippedBook.ruleOf('primary-schools', expected));
});
