import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from '../../src/build/png-size';

const ASSETS = path.join(__dirname, '../../assets');

it('keeps one PNG for each size that Excel asks for', () => {
  const icons = readdirSync(ASSETS).filter((name) => name.endsWith('.png'));
  expect(icons.sort()).toEqual(['icon-128.png', 'icon-16.png', 'icon-32.png', 'icon-64.png', 'icon-80.png']);
});

it.each([16, 32, 64, 80, 128])('draws icon-%d.png at its size', (side) => {
  expect(pngSize(path.join(ASSETS, `icon-${side}.png`))).toEqual({ width: side, height: side });
});
