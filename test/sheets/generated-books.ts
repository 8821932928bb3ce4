import fc from 'fast-check';
import { loadBook } from '../../src/engine/book/load-book';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { Decimal } from '../../src/kit/money/decimal';
import { schoolYearStarting } from '../../src/engine/years/school-year';
import type {
  Act,
  ChargeStatement,
  PupilCount,
  SchoolYear,
  TariffData,
  Version,
} from '../../src/tariffs/model';
import { act, minimalData } from '../support/minimal-data';

/** Valid data such as a workbook may hold: any years, known in full, in part or not at all, voted or drafts. */
export const generatedBook: fc.Arbitrary<TariffBook> = fc
  .uniqueArray(fc.integer({ min: 2020, max: 2040 }), { minLength: 1, maxLength: 7 })
  .chain((starts) => fc.tuple(...starts.map((start) => generatedYear(schoolYearStarting(start)))))
  .map((years) => loadBook(dataOf(years)));

interface GeneratedYear {
  readonly act: Act;
  readonly charges: ChargeStatement | null;
  readonly pupils: PupilCount | null;
  readonly version: Version | null;
}

const cents = fc
  .integer({ min: -1_000_000, max: 500_000_000 })
  .map((amount) => new Decimal(amount).dividedBy(100).toFixed(2));
/** Most rates are of whole cents, some finer. */
const rate = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map((amount) => new Decimal(amount).dividedBy(100).toFixed(2)),
  fc.integer({ min: 0, max: 500_000 }).map((amount) => new Decimal(amount).dividedBy(10_000).toFixed(4)),
);

const LINES = [
  ['comptes', 'Comptes élèves'],
  ['contenus', 'Contenus'],
  ['personnel', 'Frais de personnel'],
  ['avoir', 'Avoir'],
] as const;

function generatedYear(schoolYear: SchoolYear): fc.Arbitrary<GeneratedYear> {
  const id = `vote-${schoolYear}`;
  return fc.record({
    act: fc.constantFrom('voted', 'draft', 'presented').map((status) => act(id, { status })),
    charges: fc.option(generatedCharges(schoolYear, id)),
    pupils: fc.option(generatedPupils(schoolYear, id)),
    version: fc.option(
      fc.tuple(rate, rate, fc.boolean()).map(([members, others, together]): Version => ({
        from: schoolYear,
        to: schoolYear,
        act: id,
        rule: {
          kind: 'perUnit',
          per: ['pupils'],
          rates: {
            membre: { amount: members },
            'membre hors Somme': { amount: others },
            'hors membre': { amount: together ? others : members },
          },
        },
      })),
    ),
  });
}

function generatedCharges(schoolYear: SchoolYear, id: string): fc.Arbitrary<ChargeStatement> {
  const rest = { schoolYear, act: id, totalSource: null, printedUnitCost: null, notes: [] };
  const lines = fc.subarray([...LINES], { minLength: 1 }).chain((kept) =>
    fc.tuple(...kept.map(() => cents)).map((nets) =>
      kept.map(([line, label], at) => {
        const net = nets[at] ?? '0.00';
        return { id: line, label, gross: net, subsidy: '0.00', net, proportional: at === 0, source: null };
      }),
    ),
  );
  return fc.oneof(
    cents.map((total) => ({ ...rest, lines: null, total })),
    lines.map((all) => {
      const total = all.reduce((sum, { net }) => sum.plus(net), new Decimal(0));
      return { ...rest, lines: all, total: total.toFixed(2) };
    }),
  );
}

const GROUPINGS: readonly (readonly (readonly ('membre' | 'membre hors Somme' | 'hors membre')[])[])[] = [
  [['membre'], ['membre hors Somme', 'hors membre']],
  [['membre'], ['membre hors Somme'], ['hors membre']],
  [['membre', 'membre hors Somme'], ['hors membre']],
];

function generatedPupils(schoolYear: SchoolYear, id: string): fc.Arbitrary<PupilCount> {
  const rest = { schoolYear, act: id, scope: 'élèves', source: null };
  const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 3 });
  return fc.tuple(fc.constantFrom(null, ...GROUPINGS), counts).map(([grouping, pupils]) => {
    const groups =
      grouping?.map((categories, at) => ({ categories, pupils: pupils[at] ?? 0, source: null })) ?? null;
    const total = (groups ?? [{ pupils: pupils[0] ?? 0 }]).reduce((sum, group) => sum + group.pupils, 0);
    return { ...rest, total, groups };
  });
}

function dataOf(years: readonly GeneratedYear[]): TariffData {
  const data = minimalData();
  const [contribution, ...others] = data.tariffs;
  if (contribution === undefined) throw new Error('The minimal data price the contribution first.');
  return {
    ...data,
    acts: [...data.acts, ...years.map((year) => year.act)],
    charges: years.flatMap(({ charges }) => charges ?? []),
    pupils: years.flatMap(({ pupils }) => pupils ?? []),
    tariffs: [{ ...contribution, versions: years.flatMap(({ version }) => version ?? []) }, ...others],
  };
}
