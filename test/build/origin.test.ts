import { parseOrigin } from '../../src/build/origin';

describe('parseOrigin', () => {
  it.each([
    ['https://localhost:3000', 'https://localhost:3000'],
    ['https://ent.example.fr/', 'https://ent.example.fr'],
    ['https://ent.example.fr/outils/contributions', 'https://ent.example.fr/outils/contributions'],
    ['https://ent.example.fr/outils//', 'https://ent.example.fr/outils'],
    ['https://ENT.Example.fr:443/Outils', 'https://ent.example.fr/Outils'],
    ['HTTPS://ent.example.fr', 'https://ent.example.fr'],
    ['https://ent.example.fr/@outils', 'https://ent.example.fr/@outils'],
    ['https://ent.example.fr/r&d', 'https://ent.example.fr/r&d'],
    ['https://syndicat-numérique.example', 'https://xn--syndicat-numrique-mtb.example'],
  ])('reads %s as %s', (text, origin) => {
    expect(parseOrigin(text)).toBe(origin);
  });

  it.each([
    ['', 'is not a URL'],
    ['ent.example.fr', 'is not a URL'],
    ['https:ent.example.fr', 'is not a URL'],
    ['https:///ent.example.fr', 'is not a URL'],
    ['https:\\\\ent.example.fr', 'is not a URL'],
    ['https://ent.example.fr/mes outils', 'is not a URL'],
    ['https://ent.example.fr ', 'is not a URL'],
    ['https://ent.example.fr:99999', 'is not a URL'],
    ['http://ent.example.fr', 'is not https'],
    ['ftp://ent.example.fr', 'is not https'],
    ['https://ent.example.fr/?v=1', 'has a query'],
    ['https://ent.example.fr/?', 'has a query'],
    ['https://ent.example.fr/#accueil', 'has a fragment'],
    ['https://ent.example.fr/#', 'has a fragment'],
    ['https://agent:secret@ent.example.fr', 'has credentials'],
    ['https://@ent.example.fr', 'has credentials'],
  ])('refuses "%s", which %s', (text, reason) => {
    expect(() => parseOrigin(text)).toThrow(
      new Error(`origin "${text}" ${reason}: expected https://host or https://host/path.`),
    );
  });
});
