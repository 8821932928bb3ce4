/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { deliberationOf, deliberationText } from '../../../src/deliberation/deliberation';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { fr as words } from '../../../src/taskpane/tariffs/deliberation/words/fr';
import { violations } from '../support/violations';
import { button, field, said, view } from './tariffs-page';

const TEXT = deliberationText(deliberationOf(shippedBook, '2021-2022'));

async function of2021() {
  const pane = await view('deliberation', null);
  await pane.user.clear(field(words.year));
  await pane.user.type(field(words.year), '2021-2022');
  return pane;
}

test('the text of a year is copied whole', async () => {
  const { user } = await of2021();
  expect(screen.getByLabelText<HTMLTextAreaElement>(words.text).value).toBe(TEXT);
  await user.click(button(words.copy));
  await said(words.copied);
  expect(await navigator.clipboard.readText()).toBe(TEXT);
  expect(await violations()).toEqual([]);
});

test('a clipboard that is closed is said to be, and the text can be selected', async () => {
  const { user } = await of2021();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('closed'));
  await user.click(button(words.copy));
  expect(await said(words.notCopied)).not.toBeNull();
});

test('figures that nothing gives are counted', async () => {
  const { user } = await view('deliberation', null);
  expect(await said(words.missing(8))).not.toBeNull();
  await user.clear(field(words.year));
  expect(button(words.copy).getAttribute('aria-disabled')).toBe('true');
});
