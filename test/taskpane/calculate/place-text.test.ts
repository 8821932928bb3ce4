import { placeIndex } from '../../../src/engine/places/shipped-index';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { placeText } from '../../../src/taskpane/calculate/in-words';
import { asPostalCode } from '../../../src/taskpane/calculate/postal-code';
import { COMMUNES } from '../../../src/tariffs/communes';

const read = (text: string) => resolvePlace(placeIndex, text);

test.each(['membre', 'membre hors Somme', 'hors membre', '75056'])('%s is written as it is', (text) => {
  expect(placeText(read(text))).toBe(text);
});

it('names every commune so that it is read again as that commune, and as no postal code', () => {
  for (const commune of COMMUNES) {
    const text = placeText({ kind: 'commune', commune, foundBy: 'name', term: commune.name });
    expect(text).toBe(`${commune.name} (${commune.code})`);
    const place = read(text);
    expect(place.kind === 'commune' && place.commune).toBe(commune);
    expect(asPostalCode(placeIndex, text)).toBeNull();
  }
});

it('names every EPCI so that it is read again as that EPCI', () => {
  const epcis = new Set(COMMUNES.map(({ epci }) => epci));
  expect(epcis.size).toBe(17);
  for (const epci of epcis) {
    const place = read(placeText(read(epci.siren)));
    expect(place.kind === 'epci' && place.epci).toBe(epci);
  }
});
