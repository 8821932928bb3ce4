import { describeWith } from '../../support/describe-with';
import { BROWSER } from './find-browser';

export function describeInBrowser(name: string, tests: () => void): void {
  describeWith(
    name,
    BROWSER === null ? 'a Chrome, Edge or Chromium (or one named by BROWSER_PATH)' : null,
    tests,
  );
}
