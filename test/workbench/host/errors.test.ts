/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  connectHost(boot.bridge);
});

async function errorOf(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
  }
  throw new Error('No Office error was thrown.');
}

const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Feuil1');

test('an error is a genuine OfficeExtension.Error, with its statement and those around it', async () => {
  const error = await errorOf((context) => {
    const sheet = context.workbook.worksheets.getItem('Absente');
    sheet.activate();
  });
  expect(error).toMatchObject({
    name: 'RichApi.Error',
    code: 'ItemNotFound',
    message: 'The requested resource doesn\'t exist: WorksheetCollection.getItem("Absente").',
    httpStatusCode: 404,
    debugInfo: {
      code: 'ItemNotFound',
      errorLocation: 'WorksheetCollection.getItem',
      statement: 'var worksheet = worksheets.getItem(...);',
      surroundingStatements: [
        'var workbook = context.workbook;',
        'var worksheets = workbook.worksheets;',
        '// >>>>>',
        'var worksheet = worksheets.getItem(...);',
        '// <<<<<',
        'worksheet.activate();',
      ],
    },
  });
});

test('a wrong argument is refused with what was expected and found', async () => {
  const error = await errorOf((context) => {
    firstSheet(context).getRange('A1').format.fill.color = 'rouge';
  });
  expect(error).toMatchObject({
    code: 'InvalidArgument',
    message:
      'The argument is invalid or missing or has an incorrect format: expected a colour #RRGGBB or its HTML name, found "rouge".',
    httpStatusCode: 400,
    debugInfo: { errorLocation: 'RangeFill.color', statement: 'fill.color = ...;' },
  });
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ['Worksheet.shapes', (context) => firstSheet(context).shapes.load('items')],
  ['Range.getSurroundingRegion', (context) => firstSheet(context).getRange('A1').getSurroundingRegion()],
  ['Range.hyperlink', (context) => firstSheet(context).getRange('A1').load('hyperlink')],
  ['how to set Range.style', (context) => void (firstSheet(context).getRange('A1').style = 'Titre')],
  [
    'how to set Table.showTotals',
    (context) => void (context.workbook.tables.add('Feuil1!A1:A2', true).showTotals = true),
  ],
  ['Worksheet.copy', (context) => firstSheet(context).copy()],
  [
    'the border DiagonalUp',
    (context) => firstSheet(context).getRange('A1').format.borders.getItem('DiagonalUp'),
  ],
  [
    'DataValidationRule.wholeNumber',
    (context) => {
      firstSheet(context).getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: Excel.DataValidationOperator.greaterThan },
      };
    },
  ],
])('the host names what it does not know: %s', async (member, batch) => {
  const error = await errorOf(batch);
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toBe(`The workbench's host does not know ${member}.`);
});

test('a service that the host does not know is named', async () => {
  await expect(Office.ribbon.requestUpdate({ tabs: [] })).rejects.toMatchObject({
    code: 'NotImplemented',
    message: "The workbench's host does not know the service Microsoft.DynamicRibbon.DynamicRibbon.",
  });
});

test('an exception of the grid becomes a GeneralException with its message', async () => {
  const { grid } = connectHost(boot.bridge);
  jest.spyOn(grid, 'merge').mockImplementation(() => {
    throw new Error('la feuille est protégée');
  });
  const error = await errorOf((context) => {
    firstSheet(context).getRange('A1:B1').merge();
  });
  expect(error).toMatchObject({ code: 'GeneralException', message: 'Error: la feuille est protégée' });
});

test('a write that the grid refuses is an error of the request', async () => {
  const { grid } = connectHost(boot.bridge);
  jest.spyOn(grid, 'write').mockImplementation(() => {
    throw new Error('refus');
  });
  const error = await errorOf((context) => {
    firstSheet(context).getRange('A1').values = [[1]];
  });
  expect(error).toMatchObject({ code: 'GeneralException', message: 'Error: refus' });
});
