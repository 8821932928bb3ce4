import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const ASSETS = path.join(__dirname, '../../assets');

/** Side of each icon in pixels → its drawing: below 64 px the grid would blur. */
const DRAWINGS = new Map([
  [16, 'icon-small.svg'],
  [32, 'icon-small.svg'],
  [64, 'icon.svg'],
  [80, 'icon.svg'],
  [128, 'icon.svg'],
]);

for (const [side, drawing] of DRAWINGS) {
  const svg = readFileSync(path.join(ASSETS, drawing), 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng();
  writeFileSync(path.join(ASSETS, `icon-${side}.png`), png);
}
