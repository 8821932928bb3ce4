import { shippedBook } from '../../../src/engine/book/shipped-book';
import { session } from '../../../src/engine/session';
import { TariffsStore } from '../../../src/taskpane/host/tariffs';
import { TariffsFollower } from '../../../src/workbook-tariffs/live/follow';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';

let workbook: FakeWorkbook;
let tariffs: TariffsStore;

beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.tables.set('EntActes', tableOf('EntActes', [ACT]));
  workbook.tables.set(
    'EntTarifs',
    tableOf('EntTarifs', [rate('membre', 7.6), rate('membre hors Somme', 12.2), rate('hors membre', 12.2)]),
  );
});

afterEach(async () => {
  await tariffs.close();
  session.book = shippedBook;
});

const answers = () => session.book.tariff('primary-schools').versions.map(({ from }) => from);

it('gives the pane and the functions one book, that of the workbook', async () => {
  tariffs = new TariffsStore(workbook);
  expect(tariffs.snapshot()).toEqual({
    book: shippedBook,
    followed: null,
    failure: null,
    staleBecause: null,
  });
  await tariffs.refresh();
  expect(answers()).toEqual(['2021-2022', '2023-2024', '2024-2025']);
  expect(tariffs.snapshot().book).toBe(session.book);
  expect(tariffs.snapshot().followed?.state).toBe('read');
  expect(workbook.recalculations).toBe(1);
});

it('keeps what ships outside Excel', async () => {
  tariffs = new TariffsStore(null);
  await tariffs.refresh();
  expect(session.book).toBe(shippedBook);
  expect(tariffs.snapshot().followed).toBeNull();
});

it('refuses what the tables could change while the part that reads them is not loaded', async () => {
  let isThere = false;
  const failure = new Error('chunk');
  tariffs = new TariffsStore(workbook, () =>
    isThere ? Promise.resolve(TariffsFollower) : Promise.reject(failure),
  );
  await tariffs.refresh();
  expect(tariffs.snapshot()).toMatchObject({ followed: null, failure, book: session.book });
  expect(() => session.book.inForce('primary-schools', '2023-2024')).toThrow('workbookUnread');
  expect(workbook.recalculations).toBe(1);
  isThere = true;
  await tariffs.refresh();
  expect(tariffs.snapshot().failure).toBeNull();
  expect(answers()).toContain('2024-2025');
  expect(workbook.recalculations).toBe(2);
});

it('gives back what ships once that part is loaded and the workbook says nothing', async () => {
  workbook.tables.clear();
  const [missing, there] = [Promise.reject(new Error('chunk')), Promise.resolve(TariffsFollower)];
  const loads = [missing, there];
  tariffs = new TariffsStore(workbook, () => loads.shift() ?? there);
  await tariffs.refresh();
  expect(session.book).not.toBe(shippedBook);
  await tariffs.refresh();
  expect(session.book).toBe(shippedBook);
  expect(workbook.recalculations).toBe(2);
});

it('tells its listeners, until they leave', async () => {
  tariffs = new TariffsStore(workbook);
  let told = 0;
  const leave = tariffs.subscribe(() => {
    told += 1;
  });
  await tariffs.refresh();
  expect(told).toBeGreaterThan(0);
  leave();
  const counted = told;
  workbook.tables.delete('EntTarifs');
  await tariffs.refresh();
  expect(told).toBe(counted);
});

it('reads nothing any more once closed, even where its part was still loading', async () => {
  let loaded: (follower: typeof TariffsFollower) => void = () => undefined;
  tariffs = new TariffsStore(workbook, () => new Promise((resolve) => (loaded = resolve)));
  const opening = tariffs.refresh();
  await tariffs.close();
  loaded(TariffsFollower);
  await opening;
  expect(session.book).toBe(shippedBook);
});
