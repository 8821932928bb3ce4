import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run docs:images`: the README's and the guide's images, from the screenshots that the browser tests last took,
 * and what the pane said in each of the guide's, by which the tests notice one that is out of date.
 */
const IMAGES: Readonly<Record<string, string>> = {
  'pane-decompte.png': 'atelier.png',
  'pane-vote.png': 'vote.png',
  'error-tip.png': 'erreur-expliquee.png',
};

const ROOT = path.join(__dirname, '../..');
const SCREENSHOTS = path.join(ROOT, 'test/browser/screenshots');
const FOLDER = path.join(ROOT, 'docs/images');
const GUIDE = 'guide-';
const GUIDE_FOLDERS = { '.png': path.join(FOLDER, 'guide'), '.txt': path.join(ROOT, 'test/guide/pictures') };

for (const [screenshot, image] of Object.entries(IMAGES)) {
  const taken = path.join(SCREENSHOTS, screenshot);
  if (!existsSync(taken)) throw new Error(`${taken} is missing: npx jest --selectProjects browser takes it.`);
  copyFileSync(taken, path.join(FOLDER, image));
}

for (const [extension, folder] of Object.entries(GUIDE_FOLDERS)) {
  mkdirSync(folder, { recursive: true });
  const taken = readdirSync(SCREENSHOTS).filter((name) => name.startsWith(GUIDE) && name.endsWith(extension));
  for (const name of taken)
    copyFileSync(path.join(SCREENSHOTS, name), path.join(folder, name.slice(GUIDE.length)));
}
