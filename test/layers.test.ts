import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(__dirname, '..');

/** What the lint finds of the imports alone, in files that are not there: apart, for its configuration is a module. */
const LINT = `
import { ESLint } from 'eslint';
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.endsWith('no-restricted-paths') || ruleId.endsWith('no-restricted-imports'),
});
const found = [];
for (const [file, text] of JSON.parse(process.argv[1])) {
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  found.push(messages.map(({ message }) => message.slice(message.lastIndexOf('. ') + 2)));
}
console.log(JSON.stringify(found));
`;

async function lint(files: readonly (readonly [file: string, text: string])[]): Promise<unknown> {
  const words = ['--input-type=module', '--eval', LINT, JSON.stringify(files)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT });
  return JSON.parse(stdout);
}

test('a folder imports what its place in the house allows, however deep the file', async () => {
  const up = '../'.repeat(5);
  expect(
    await lint([
      ['src/engine/a/b/c/d/e.ts', `import '${up}workbook/xlsx/xlsx-file';`],
      ['src/engine/a/b/c/d/e.ts', `export type { OpenWorkbook } from '${up}workbook/open-workbook';`],
      ['src/engine/a/b/c/d/e.ts', `import '${up}tariffs/model';`],
      ['src/kit/a/e.ts', "import '../../tariffs/model';"],
      ['src/functions/e.ts', "import '../workbook/open-workbook';"],
      ['src/taskpane/a/b/c/d/e.tsx', `import '${up}workbench/host/host';`],
      ['src/taskpane/billing/a/b/c/e.tsx', "import '../../../../control/e';"],
      ['src/taskpane/billing/a/e.tsx', "import '../../tariffs/tariffs-section';"],
      ['src/taskpane/billing/a/e.tsx', "import '../../layout/notice';"],
    ]),
  ).toEqual([
    ['src/engine may not import it: see docs/architecture.md.'],
    ['src/engine may not import it: see docs/architecture.md.'],
    [],
    ['src/kit may not import it: see docs/architecture.md.'],
    ['src/functions may not import it: see docs/architecture.md.'],
    ['src/taskpane may not import it: see docs/architecture.md.'],
    [],
    ['A section of the pane knows no other: what they share stands beside them.'],
    [],
  ]);
});
