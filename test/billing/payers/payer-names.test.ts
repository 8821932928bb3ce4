import type { PayerIdentity } from '../../../src/billing/model/payer';
import { PayerNames } from '../../../src/billing/payers/payer-names';
import { SIRET } from '../support/counts';

function known(...identities: readonly PayerIdentity[]): PayerNames {
  const payers = new PayerNames();
  for (const identity of identities) payers.add(identity);
  return payers;
}

const CITY = { name: "Ville d'Abbeville", siret: SIRET.one };

describe('a payer', () => {
  test('with a SIRET bears the first name written beside it', () => {
    const payers = known(CITY, { name: 'Mairie', siret: SIRET.one });
    const one = { id: `siret:${SIRET.one}`, name: "Ville d'Abbeville", siret: SIRET.one };
    expect(payers.payer({ name: 'Mairie', siret: SIRET.one })).toEqual(one);
    expect(payers.payer({ name: "VILLE D'ABBEVILLE", siret: null })).toEqual(one);
    expect(payers.names(SIRET.one)).toEqual(["Ville d'Abbeville", 'Mairie']);
  });

  test('of another writing of one name is not of two names', () => {
    const payers = known(CITY, { name: "VILLE D'ABBEVILLE", siret: SIRET.one });
    expect(payers.names(SIRET.one)).toEqual(["Ville d'Abbeville"]);
    expect(payers.sirets("ville d'abbeville")).toEqual([SIRET.one]);
  });

  test('without SIRET joins the only one of its name, and is itself where there are several', () => {
    const payers = known(CITY, { name: "Ville d'Abbeville", siret: SIRET.two });
    expect(payers.sirets("Ville d'Abbeville")).toEqual([SIRET.one, SIRET.two]);
    expect(payers.payer({ name: "VILLE D'ABBEVILLE", siret: null })).toEqual({
      id: 'name:commune abbeville',
      name: "Ville d'Abbeville",
      siret: null,
    });
  });

  test('without any SIRET is known by its name, as first written', () => {
    const payers = known({ name: 'SIVOS', siret: null }, { name: 'sivos', siret: null });
    expect(payers.payer({ name: 'Sivos', siret: null })).toEqual({
      id: 'name:sivos',
      name: 'SIVOS',
      siret: null,
    });
    expect(payers.sirets('SIVOS')).toEqual([]);
  });

  test('that was never added is what it says', () => {
    const payers = known(CITY);
    expect(payers.payer({ name: 'Autre', siret: SIRET.three })).toEqual({
      id: `siret:${SIRET.three}`,
      name: 'Autre',
      siret: SIRET.three,
    });
    expect(payers.payer({ name: 'Autre', siret: null })).toEqual({
      id: 'name:autre',
      name: 'Autre',
      siret: null,
    });
    expect([payers.sirets('Autre'), payers.names(SIRET.three)]).toEqual([[], []]);
  });
});
