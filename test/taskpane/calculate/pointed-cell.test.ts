import { pointedCell } from '../../../src/taskpane/calculate/pointed-cell';

const sheet = 'Budget';

it('is the cell that is selected', () => {
  expect(pointedCell({ sheet, address: 'B2', values: [['Péronne']] })).toEqual({
    kind: 'one',
    cell: { sheet, address: 'B2' },
    value: 'Péronne',
  });
});

it('is an empty cell too', () => {
  expect(pointedCell({ sheet, address: 'B2', values: [[null]] })).toEqual({
    kind: 'one',
    cell: { sheet, address: 'B2' },
    value: null,
  });
});

it('is the first cell where the others are empty, as merged cells are', () => {
  expect(
    pointedCell({
      sheet,
      address: 'B2:D3',
      values: [
        [412, '', null],
        ['', ' ', ''],
      ],
    }),
  ).toEqual({
    kind: 'one',
    cell: { sheet, address: 'B2' },
    value: 412,
  });
});

it('is not known where several cells hold something', () => {
  expect(pointedCell({ sheet, address: 'B2:B4', values: [[412], [''], [0]] })).toEqual({
    kind: 'several',
    count: 3,
  });
});

it('is not known where only a later cell holds something', () => {
  expect(pointedCell({ sheet, address: 'B2:B3', values: [[''], [1]] })).toEqual({
    kind: 'several',
    count: 2,
  });
});
