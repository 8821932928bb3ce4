import { euros } from '../../../src/kit/french/amount';
import { asSpoken } from '../../../src/taskpane/words/use-spoken';

test('an amount is read as one number', () => {
  expect(asSpoken(`Contribution : ${euros('1234567.8')}. 412 élèves`)).toBe(
    'Contribution : 1234567,80\u00a0€. 412 élèves',
  );
});
