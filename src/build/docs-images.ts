import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** `npm run docs:images`: the README's and the guide's images, from the screenshots that the browser tests last took. */
const IMAGES: Readonly<Record<string, string>> = {
  'pane-decompte.png': 'atelier.png',
  'pane-vote.png': 'vote.png',
  'error-tip.png': 'erreur-expliquee.png',
};

const ROOT = path.join(__dirname, '../..');
const SCREENSHOTS = path.join(ROOT, 'test/browser/screenshots');
const FOLDER = path.join(ROOT, 'docs/images');
const GUIDE = 'guide-';

for (const [screenshot, image] of Object.entries(IMAGES)) {
  const taken = path.join(SCREENSHOTS, screenshot);
  if (!existsSync(taken)) throw new Error(`${taken} is missing: npx jest --selectProjects browser takes it.`);
  copyFileSync(taken, path.join(FOLDER, image));
}

mkdirSync(path.join(FOLDER, 'guide'), { recursive: true });
for (const screenshot of readdirSync(SCREENSHOTS).filter((name) => name.startsWith(GUIDE))) {
  copyFileSync(
    path.join(SCREENSHOTS, screenshot),
    path.join(FOLDER, 'guide', screenshot.slice(GUIDE.length)),
  );
}
