import { cell } from './call';

describe('ENT.FLUX', () => {
  test.each([
    [100, 'commune', 2017, 50],
    [714, 'commune', 2017, 50],
    [715, 'commune', 2017, 50.05],
    [22395, 'commune', 2017, 1567.65],
    [71428, 'commune', 2017, 4999.96],
    [71429, 'commune', 2017, 5000],
    [136449, 'commune', 2017, 5000],
    [1, 'EPCI', 2017, 50],
    [1000, 'EPCI', 2017, 50],
    [1001, 'EPCI', 2017, 50.05],
    [26950, 'epci', 2017, 1347.5],
    [186188, 'EPCI', 2017, 5000],
    [100, 'commune', 2016, '#N/A'],
    // An element of the budget of 2017: no other exercice.
    [100, 'commune', 2018, '#N/A'],
    [100, 'EPCI', 2024, '#N/A'],
    [100, 'syndicat', 2017, '#VALEUR!'],
    [100, '', 2017, '#VALEUR!'],
    [100, 'commune', '', '#VALEUR!'],
    [100, 'commune', '2023-2024', '#VALEUR!'],
    [100.5, 'commune', 2017, '#VALEUR!'],
    [100, 'département', 2016, '#VALEUR!'],
  ])('(%j; %j; %j) is %j', (inhabitants, payer, year, amount) => {
    expect(cell('FLUX', inhabitants, payer, year)).toBe(amount);
  });
});

describe('ENT.ANTIVIRUS', () => {
  test.each([
    [[1, 2022], 129],
    [[3, 2022], 237],
    [[4, 2022], 396],
    [[6, 2022], 504],
    [[6, 2024, 3], 504],
    [[6, 2024, null, null], 504],
    [[6, 2024, '', null], 504],
    [[6, 2024, null], 504],
    [[6, 2024, '', ''], ''],
    [[1, 2022, 3, 'licences'], 54],
    [[1, 2022, 3, 'installation'], 75],
    [[4, 2022, null, 'INSTALLATION'], 180],
    [[459, 2022, 3, 'licences'], 24786],
    [[1, 2022, 5, 'licences'], 90],
    [[459, 2022, 5, 'licences'], 41310],
    [[7, 2022], '#N/A'],
    [[7, 2022, 3, 'installation'], '#N/A'],
    [[7, 2022, 3, 'licences'], 378],
    [[1, 2022, 4], '#N/A'],
    [[1, 2022, 4, 'installation'], '#N/A'],
    [[7, 2022, 4], '#N/A'],
    [[1, 2021], '#N/A'],
    [[1, 2022, 2], '#VALEUR!'],
    [[1, 2022, 2, 'licences'], '#VALEUR!'],
    [[1, 2022, 0], '#VALEUR!'],
    [[1, 2022, 3.5], '#VALEUR!'],
    [[1, 2021, 2], '#VALEUR!'],
    [[1, '#N/A', 2], '#VALEUR!'],
    [[1, 2022, 3, 'maintenance'], '#VALEUR!'],
    [[1, ''], '#VALEUR!'],
  ])('%j is %j', (values, amount) => {
    expect(cell('ANTIVIRUS', ...values)).toBe(amount);
  });
});

describe('ENT.UTONUM', () => {
  test.each([
    [1, 'EPCI', 2022, 2500],
    [15, 'EPCI', 2022, 2500],
    [20, 'EPCI', 2022, 2500],
    [21, 'EPCI', 2022, 2550],
    [4, 'commune', 2022, 600],
    [4, 'commune mutualisée', 2022, 400],
    [4, 'Commune mutualisee', 2024, 400],
    [4, 'CCAS', 2022, 600],
    [4, 'CCAS mutualisé', 2022, 400],
    [4, 'EPCI', 2021, '#N/A'],
    [4, 'commune', 2021, '#N/A'],
    [4, 'EPCI mutualisé', 2022, '#VALEUR!'],
    [4, 'association', 2021, '#VALEUR!'],
    [4, null, 2022, '#VALEUR!'],
    [4, 'EPCI', null, '#VALEUR!'],
    [4.5, 'EPCI', 2022, '#VALEUR!'],
  ])('(%j; %j; %j) is %j', (workshops, profile, year, amount) => {
    expect(cell('UTONUM', workshops, profile, year)).toBe(amount);
  });
});

describe('ENT.CYBER', () => {
  test.each([
    [1499, 10000, 2022, 330],
    [1500, 10000, 2022, 330],
    [1501, 10000, 2022, 330.22],
    [20000, 10000, 2022, 4400],
    [300, 129, 2022, 90.3],
    [100000, 10000, 2022, 7000],
    [300, 0, 2022, 0],
    [300, null, 2022, 0],
    [300, 129.05, 2022, 90.34],
    [300, 10000, 2021, '#N/A'],
    [300, 10000, 2023, '#N/A'],
    [300, -1, 2022, '#VALEUR!'],
    [300, 1e12 + 1, 2022, '#VALEUR!'],
    [300, 10000, '', '#VALEUR!'],
    [-300, 10000, 2022, '#VALEUR!'],
  ])('(%j; %j; %j) is %j', (inhabitants, cost, year, grant) => {
    expect(cell('CYBER', inhabitants, cost, year)).toBe(grant);
  });
});

describe('ENT.TTC', () => {
  test.each([
    [1.02, undefined, 1.224],
    [0.8, undefined, 0.96],
    [50, null, 60],
    [129, '', 154.8],
    [100, 0, 100],
    [100, '0', 100],
    [100, 0.055, 105.5],
    [100, '0,055', 105.5],
    [100, 1, 200],
    [-1.02, undefined, -1.224],
    [0, undefined, 0],
    ['-0', undefined, 0],
    [0.1 + 0.2, 0.2, 0.36],
    [123456.789, 0.2, 148148.1468],
    ['1,02 €', '', 1.224],
    [100, 1.01, '#VALEUR!'],
    [100, -0.01, '#VALEUR!'],
    [100, 20, '#VALEUR!'],
    [100, '20 %', '#VALEUR!'],
    [1e12, 0, 1e12],
    [1e12 + 1, 0, '#VALEUR!'],
    [-1e12 - 1, 0, '#VALEUR!'],
    ['cent', 0, '#VALEUR!'],
  ])('(%j; %j) is %j', (net, rate, gross) => {
    expect(cell('TTC', net, rate)).toBe(gross);
  });
});
