import { readFlatOds } from './flat-ods';

const XML = `<?xml version="1.0"?>
<office:document>
  <office:body><office:spreadsheet>
    <table:table table:name="Une &amp; deux">
      <table:table-header-rows>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
      </table:table-header-rows>
      <table:table-row>
        <table:table-cell office:value-type="currency" office:value="7.4"><text:p>7,40 €</text:p></table:table-cell>
        <table:covered-table-cell table:number-columns-repeated="2"/>
        <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0 !</text:p></table:table-cell>
      </table:table-row>
      <table:table-row>
        <table:table-cell/>
        <table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span></text:p><text:p>d</text:p></table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>
        <table:table-cell table:formula="of:=&quot;&quot;"/>
        <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>
      </table:table-row>
    </table:table>
    <table:table table:name="Vide"/>
  </office:spreadsheet></office:body>
</office:document>`;

test('cells stand where repetitions and merges put them', () => {
  const workbook = readFlatOds(XML);
  expect([...workbook.keys()]).toEqual(['Une & deux', 'Vide']);
  expect([...(workbook.get('Une & deux') ?? [])]).toEqual([
    ['A3', { kind: 'number', value: '7.4', shown: '7,40 €', isFormula: false }],
    ['D3', { kind: 'error', value: '', shown: '#DIV/0 !', isFormula: true }],
    ['B4', { kind: 'text', value: 'a  b\tc\nd', shown: 'a  b\tc\nd', isFormula: false }],
    ['C4', { kind: 'boolean', value: '1', shown: 'VRAI', isFormula: false }],
    ['D4', { kind: 'text', value: '', shown: '', isFormula: true }],
    ['E4', { kind: 'number', value: '3', shown: '3', isFormula: false }],
    ['F4', { kind: 'number', value: '3', shown: '3', isFormula: false }],
  ]);
  expect(workbook.get('Vide')?.size).toBe(0);
});
