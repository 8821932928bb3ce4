/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { ApplicationContext } from '../../../src/taskpane/host/host';
import { HelpContext, HelpLink } from '../../../src/taskpane/layout/help-link';

/** Clicks the link to a page of help: whether the page's own way of opening it is left to go on. */
function click(openLink: (address: string) => boolean): boolean {
  render(
    <ApplicationContext.Provider value={{ savesFiles: true, openLink }}>
      <HelpContext.Provider value={{ page: 'guide/facturer.html', label: 'Aide', name: 'Aide : facturer' }}>
        <HelpLink />
      </HelpContext.Provider>
    </ApplicationContext.Provider>,
  );
  return fireEvent.click(screen.getByRole('link'));
}

test('help is opened by the application where it opens links, at its whole address', () => {
  const opened: string[] = [];
  expect(click((address) => opened.push(address) > 0)).toBe(false);
  expect(opened).toEqual(['http://localhost/guide/facturer.html']);
});

test('it is an ordinary link elsewhere, in a window that knows nothing of the pane', () => {
  expect(click(() => false)).toBe(true);
  expect(screen.getByRole('link')).toMatchObject({ target: '_blank', rel: 'noopener' });
});
