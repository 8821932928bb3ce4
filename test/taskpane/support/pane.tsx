import { configure, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { MessageChannel } from 'node:worker_threads';
import { App } from '../../../src/taskpane/app/app';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { session } from '../../../src/engine/session';
import { TariffsStore } from '../../../src/taskpane/host/tariffs';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import type { HostApplication, Surroundings, Theme } from '../../../src/workbook/surroundings';

// jsdom has no texts to measure: charts are drawn in tests of their own, and in a real browser.
jest.mock('../../../src/taskpane/charts/drawing/drawing', () => ({ Drawing: () => null }));

// jsdom takes seconds to work out what is hidden under Fluent's style sheets; where it matters, a test says so.
// Beside a build and a browser, what is looked for may be a while in coming.
configure({ defaultHidden: true, asyncUtilTimeout: 120_000 });
/** The pane on the screen, and what a test does to it besides clicking and typing. */
export interface OpenPane {
  readonly user: UserEvent;
  /** What a screen reader was asked to say, in order. */
  readonly said: readonly string[];
  /** Has Office change its theme. */
  readonly changeTheme: (theme: Theme) => void;
  readonly close: () => void;
}

export type PaneOptions = Partial<Surroundings & Pick<HostApplication, 'openLink'>>;

/** Opens the pane beside a workbook, in French, light and where files are saved unless told. */
export function openPane(
  workbook: OpenWorkbook | null,
  { language = 'fr', theme = 'light', savesFiles = true, openLink = () => false }: PaneOptions = {},
): OpenPane {
  const said: string[] = [];
  // jsdom has none of these, and forgets that it has the focus; Fluent asks the first whether it speaks, the pane asks
  // the second how wide it is, and takes long work up again by the third.
  Object.assign(document, { ariaNotify: (sentence: string) => said.push(sentence), hasFocus: () => true });
  Object.assign(window, { matchMedia, MessageChannel });
  let changeTheme: (theme: Theme) => void = () => undefined;
  const tariffs = new TariffsStore(workbook);
  void tariffs.refresh();
  const { unmount } = render(
    <App
      surroundings={{ language, theme, savesFiles, hasWorkbook: workbook !== null }}
      application={{
        openLink,
        watchTheme: (onChange) => {
          changeTheme = onChange;
        },
      }}
      workbook={workbook}
      tariffs={tariffs}
    />,
  );
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    said,
    changeTheme: (changed) => {
      changeTheme(changed);
    },
    close: () => {
      unmount();
      void tariffs.close();
      session.book = shippedBook;
    },
  };
}

/** A pane of 350 px. */
function matchMedia(query: string) {
  const most = Number(/max-width: (\d+)px/.exec(query)?.[1]);
  return {
    matches: 350 <= most,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
