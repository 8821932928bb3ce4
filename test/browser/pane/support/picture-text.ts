import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { frenchDate } from '../../../../src/kit/french/date';
import { today } from '../../../../src/taskpane/host/today';
import { SCREENSHOTS } from '../../support/workbench-page';

/** What the sections said when the guide's pictures were taken: `npm run docs:images` puts it there. */
const KEPT = path.join(__dirname, '../../../guide/pictures');

/** Keeps what a section says beside its picture. @returns whether it is what the guide's picture shows */
export function comparePicture(name: string, section: string): boolean {
  const text = `${section
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    // What changes without the pane: the day, and the edition of the tariffs.
    .replaceAll(frenchDate(today()), 'jj/mm/aaaa')
    .replaceAll(/Données \d{4}\.\d+/g, 'Données aaaa.n')
    .replaceAll(/SHA-256 [\da-f]+/g, 'SHA-256 ')
    .trim()}\n`;
  writeFileSync(path.join(SCREENSHOTS, `guide-${name}.txt`), text);
  const kept = path.join(KEPT, `${name}.txt`);
  return existsSync(kept) && readFileSync(kept, 'utf8') === text;
}
