/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';
import { thrown } from './thrown';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.4', SharedRuntime: '1.1' });
});

test('the declared sets are those that the add-in sees', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.4')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.5')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('RichApiRuntime', '1.1')).toBe(false);
});

test('a member above the declared sets throws ApiNotFound with its name', async () => {
  connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    expect(() => sheet.getUsedRangeOrNullObject()).not.toThrow();
    expect(thrown(() => sheet.freezePanes)).toMatchObject({
      code: 'ApiNotFound',
      httpStatusCode: 404,
      message: expect.stringMatching(/Worksheet\.freezePanes.*ExcelApi 1\.7/) as string,
    });
    return Promise.resolve();
  });
});
