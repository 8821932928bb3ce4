import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';

/** `npm run docs:images`: the README's images, from the screenshots that the browser tests last took. */
const IMAGES: Readonly<Record<string, string>> = {
  'pane-decompte.png': 'atelier.png',
  'pane-vote.png': 'vote.png',
  'error-tip.png': 'erreur-expliquee.png',
};

const ROOT = path.join(__dirname, '../..');

for (const [screenshot, image] of Object.entries(IMAGES)) {
  const taken = path.join(ROOT, 'test/browser/screenshots', screenshot);
  if (!existsSync(taken)) throw new Error(`${taken} is missing: npx jest --selectProjects browser takes it.`);
  copyFileSync(taken, path.join(ROOT, 'docs/images', image));
}
