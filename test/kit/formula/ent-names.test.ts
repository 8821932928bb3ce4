import { readFileSync } from 'node:fs';
import { asTyped, callsEnt } from '../../../src/kit/formula/ent-names';
import { named, parseXml } from '../../build/xml-tree';

test.each([
  ['=ENT.CONTRIB(A1,B1,"2023-2024")', true],
  ['=ROUND(ent.cout(A1)/2,2)', true],
  ['=IF(A1="",0,ENT.TARIF(B1,C1))', true],
  ['=_xldudf_ENT_CONTRIB(A1,B1)', true],
  ["='Compléments ENT.xla'!_xldudf_ENT_CONTRIB(A1)", true],
  ['=SUM(A1:A9)', false],
  ['="ENT.CONTRIB(A1)"', false],
  ["='ENT.COUT(1)'!A1", false],
  ['=ENT(12.5)', false],
  ['=PRESENT.VALUE(A1)', false],
  ['=CLIENT.COUT(A1)', false],
  ['=ENT.COUT', false],
  ['ENT.COUT(A1)', false],
])('%s calls a function of the add-in: %s', (formula, expected) => {
  expect(callsEnt(formula)).toBe(expected);
});

test.each([
  ['=ENT.CONTRIB(A1)', '=ENT.CONTRIB(A1)'],
  ['=_xldudf_ENT_CONTRIB(A1)+_xldudf_ENT_COUT(B1)', '=ENT.CONTRIB(A1)+ENT.COUT(B1)'],
  ['=complement.xla!_xldudf_ENT_TARIFEQUILIBRE(A1)', '=ENT.TARIFEQUILIBRE(A1)'],
  ["='[C:\\ENT]complément.xla'!_xldudf_ENT_COUT(A1)", '=ENT.COUT(A1)'],
  ['=[1]!_xldudf_ENT_COUT(A1)', '=ENT.COUT(A1)'],
  ['="l\'état"&_xldudf_ENT_COUT(A1)', '="l\'état"&ENT.COUT(A1)'],
  ['="_xldudf_ENT_COUT(A1)"', '="_xldudf_ENT_COUT(A1)"'],
  ['=_xldudf_ENT_COUT', '=_xldudf_ENT_COUT'],
  ["='ouvert", "='ouvert"],
  ['=_xldudf_AUTRE_COUT(A1)', '=_xldudf_AUTRE_COUT(A1)'],
])('%s is typed %s', (formula, expected) => {
  expect(asTyped(formula)).toBe(expected);
});

test('the namespace is the one of the manifest', () => {
  const namespace = named(parseXml(readFileSync('manifest.xml', 'utf8')), 'bt:String').find(
    ({ attributes }) => attributes.id === 'Functions.Namespace',
  );
  expect(namespace?.attributes.DefaultValue).toBe('ENT');
});
