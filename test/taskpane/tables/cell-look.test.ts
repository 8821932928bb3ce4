import { STYLES } from '../../../src/kit/sheet/styles';
import { cellLook } from '../../../src/taskpane/tables/sheet-preview';

it('sets a total in bold under a rule', () => {
  expect(cellLook(STYLES.totalAmount)).toEqual({
    fontSize: '1em',
    fontWeight: 600,
    fontStyle: 'normal',
    textAlign: 'right',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
    borderTop: '2px solid #000000',
    borderRight: 'none',
    borderBottom: '1px solid #000000',
    borderLeft: 'none',
  });
});

it('sets a source small and in italics', () => {
  expect(cellLook(STYLES.source)).toMatchObject({
    fontSize: '0.8em',
    fontStyle: 'italic',
    verticalAlign: 'top',
  });
});

it('frames and colours a cell to be filled in', () => {
  expect(cellLook(STYLES.inputAmount)).toMatchObject({
    backgroundColor: '#FFF9DB',
    borderTop: '1px solid #000000',
    borderLeft: '1px solid #000000',
  });
});
