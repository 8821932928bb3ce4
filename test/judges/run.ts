/**
 * `npm run judges`: every file that the project writes, before judges that are not ours. It prints how much each has
 * judged, and fails where one finds anything.
 */
import { recalculateBy, verdicts } from './compare';
import { ENGINES } from './engines/engines';
import { contentOf } from './file-content';
import { everyFile } from './files/every-file';
import { isWorkbook, type JudgedFile } from './judged-file';
import { referenceFaults } from './references';
import { faultsFor, OFFICE_VERSIONS, VALIDATOR } from './validator';
import { callsOfAddIn } from './without-add-in';

/** Of one judge. */
interface Line {
  readonly judge: string;
  readonly files: number;
  readonly formulas: number | null;
  readonly cells: number | null;
  readonly found: readonly string[];
}

async function main(): Promise<void> {
  const missing = [
    ...(VALIDATOR === null ? ['the Open XML validator'] : []),
    ...ENGINES.flatMap((engine) => engine.missing ?? []),
  ];
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(', ')}. See CONTRIBUTING.md.`);
  const files = await everyFile();
  const lines = [...(await validated(files)), references(files)];
  const all = verdicts(await recalculateBy(ENGINES, files));
  for (const { engine, differences, ...counted } of all) {
    lines.push({ judge: engine, ...counted, found: differences });
  }
  print(['Judge', 'files', 'formulas', 'cells', 'faults or differences']);
  for (const { judge, files: count, formulas, cells, found } of lines) {
    print([judge, count, formulas ?? '–', cells ?? '–', found.length]);
  }
  const calls = files.reduce(
    (sum, { bytes, name }) => sum + (isWorkbook({ name, bytes }) ? callsOfAddIn(bytes) : 0),
    0,
  );
  console.log(
    `\n${calls} formulas call the add-in, in files of the workbench alone: their values are taken as given.`,
  );
  for (const { engine, known } of all) {
    for (const [{ reason }, formulas] of known) console.log(`${engine} ${reason} (${formulas} formulas).`);
  }
  const found = lines.flatMap((line) => line.found.map((what) => `${line.judge}: ${what}`));
  for (const what of found.slice(0, 100)) console.log(what);
  if (found.length > 0) process.exitCode = 1;
}

function print(columns: readonly (string | number)[]): void {
  console.log(
    columns.map((one, at) => (at === 0 ? String(one).padEnd(30) : String(one).padStart(10))).join(''),
  );
}

/** Two at a time: each is a program of its own. */
async function validated(files: readonly JudgedFile[]): Promise<Line[]> {
  return Promise.all(
    OFFICE_VERSIONS.map(async (version) => {
      const found: string[] = [];
      for (const file of files) {
        found.push(...(await faultsFor(version, file)).map((fault) => `${file.name}: ${fault}`));
      }
      return { judge: `Open XML SDK, ${version}`, files: files.length, formulas: null, cells: null, found };
    }),
  );
}

/** Names and references, and that only files which may call the add-in do. */
function references(files: readonly JudgedFile[]): Line {
  const workbooks = files.filter(isWorkbook);
  const found = workbooks.flatMap((file) => [
    ...referenceFaults(contentOf(file.bytes)).map((fault) => `${file.name}: ${fault}`),
    ...(file.mayCallAddIn !== true && callsOfAddIn(file.bytes) > 0 ? [`${file.name}: calls the add-in`] : []),
  ]);
  return { judge: 'Names and references', files: workbooks.length, formulas: null, cells: null, found };
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
