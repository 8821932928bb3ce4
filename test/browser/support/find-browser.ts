import { firstExecutable, onPath } from '../../support/on-path';

/** Names another browser of the Chromium family, by its path. */
const CHOSEN = process.env.BROWSER_PATH;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chrome, an Edge or a Chromium is; null where none is installed. */
export const BROWSER: string | null =
  CHOSEN === undefined ? onPath(NAMES, ...USUAL_PLACES) : firstExecutable([CHOSEN]);
