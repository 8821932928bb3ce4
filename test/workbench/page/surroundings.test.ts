import { DARK_THEME, LIGHT_THEME } from '../../../src/workbench/host/office-control';
import { surroundings } from '../../../src/workbench/page/surroundings';

test.each([
  ['', 'fr-FR', LIGHT_THEME],
  ['?lang=en-US', 'en-US', LIGHT_THEME],
  ['?theme=dark', 'fr-FR', DARK_THEME],
  ['?theme=light&lang=de-DE', 'de-DE', LIGHT_THEME],
])('the host is as the address %p says', (search, locale, theme) => {
  expect(surroundings(search)).toEqual({ locale, theme });
});
