import { readBuildOptions } from '../../src/build/options';

describe('readBuildOptions', () => {
  it('serves from the development origin with its own office.js unless told otherwise', () => {
    expect(readBuildOptions({ WEBPACK_BUNDLE: true, WEBPACK_BUILD: true })).toEqual({
      origin: 'https://localhost:3000',
      officejs: 'self',
      workbench: false,
      dropdowns: false,
    });
  });

  it('reads each option', () => {
    expect(readBuildOptions({ origin: 'https://ent.example.fr/outils/', officejs: 'cdn' })).toEqual({
      origin: 'https://ent.example.fr/outils',
      officejs: 'cdn',
      workbench: false,
      dropdowns: false,
    });
    expect(readBuildOptions({ workbench: true }).workbench).toBe(true);
    expect(readBuildOptions({ dropdowns: true }).dropdowns).toBe(true);
    expect(readBuildOptions({ officejs: 'self' }).officejs).toBe('self');
  });

  it.each<[Record<string, unknown>, string]>([
    [
      { origin: 'http://ent.example.fr' },
      'origin "http://ent.example.fr" is not https: expected https://host or https://host/path.',
    ],
    // `--env origin` alone gives true, `--env origin=` undefined.
    [{ origin: true }, 'origin "" is not a URL: expected https://host or https://host/path.'],
    [{ origin: undefined }, 'origin "" is not a URL: expected https://host or https://host/path.'],
    [{ officejs: 'npm' }, 'officejs "npm" is unknown: expected cdn or self.'],
    [{ officejs: true }, 'officejs "" is unknown: expected cdn or self.'],
    [
      { orgin: 'https://ent.example.fr' },
      '--env orgin is unknown: expected origin=https://host/path, officejs=cdn|self, dropdowns or workbench.',
    ],
  ])('refuses %j', (env, message) => {
    expect(() => readBuildOptions(env)).toThrow(new Error(message));
  });
});
