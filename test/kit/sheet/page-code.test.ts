import { PAGE, pageCode, PAGES } from '../../../src/kit/sheet/page-setup';

test('texts and fields', () => {
  expect(pageCode(['Page ', PAGE, ' / ', PAGES])).toBe('&8&"Arial,Regular"Page &P / &N');
});

test('an ampersand stays one', () => {
  expect(pageCode(['Comité & bureau &P'])).toBe('&8&"Arial,Regular"Comité && bureau &&P');
});

test('a text that begins with a digit does not lengthen the size', () => {
  expect(pageCode(['2021-2022'])).toBe('&8&"Arial,Regular"2021-2022');
});

test('nothing gives no code', () => {
  expect(pageCode([])).toBe('');
});
