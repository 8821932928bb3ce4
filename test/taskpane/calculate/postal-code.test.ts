import { placeIndex } from '../../../src/engine/places/shipped-index';
import { asPostalCode } from '../../../src/taskpane/calculate/postal-code';

describe('asPostalCode', () => {
  it('tells the commune whose INSEE code it is from the communes that have it as a postal code', () => {
    const found = asPostalCode(placeIndex, ' 80500 ');
    expect([found?.code, found?.insee?.commune.name]).toEqual(['80500', 'Maisnières']);
    expect(found?.communes).toHaveLength(29);
    expect(found?.communes.map(({ name }) => name)).toContain('Montdidier');
    expect(found?.communes.map(({ name }) => name)).not.toContain('Maisnières');
  });

  it('knows a postal code that is nobody’s INSEE code', () => {
    const found = asPostalCode(placeIndex, '80000');
    expect([found?.insee, found?.communes.map(({ name }) => name)]).toEqual([null, ['Amiens']]);
  });

  it('puts back the zero that a number has lost', () => {
    expect(asPostalCode(placeIndex, '2604')).toEqual(asPostalCode(placeIndex, '02604'));
  });

  test.each(['80021', '75056', '200037059', 'Péronne', 'Maisnières (80500)', ''])('%p is none', (text) => {
    expect(asPostalCode(placeIndex, text)).toBeNull();
  });
});
