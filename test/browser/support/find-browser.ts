import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names another browser of the Chromium family, by its path. */
const CHOSEN = process.env.BROWSER_PATH;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chrome, an Edge or a Chromium is; null where none is installed. */
export const BROWSER: string | null =
  (CHOSEN === undefined ? USUAL_PLACES : [CHOSEN]).find(isExecutable) ?? null;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
