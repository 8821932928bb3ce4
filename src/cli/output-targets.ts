import type { BigIntStats } from 'node:fs';
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { alreadyThere, unwritable, whyUnreadable, whyUnwritable } from './disk-refusal';
import { errorCode } from './error-code';
import { UsageError } from './failure';

/** A file that a command was given, and the option that named it. */
export interface NamedFile {
  readonly option: string;
  readonly path: string;
}

/** Where an output goes, links followed: a link given as a name stays, and what it leads to is replaced. */
export interface Target {
  readonly named: NamedFile;
  readonly path: string;
  /** What stands there; null for a new file. */
  readonly replaced: BigIntStats | null;
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;
const WRITE_BITS = 0o222n;

/**
 * Where the outputs of a run go. None may be a file that the run reads, nor another output, by whatever path or link.
 *
 * @throws UsageError that names the option and the file
 */
export async function outputTargets(
  outputs: readonly NamedFile[],
  read: readonly NamedFile[],
): Promise<readonly Target[]> {
  const sources: Target[] = [];
  for (const named of read) sources.push(await sourceOf(named));
  const targets: Target[] = [];
  for (const named of outputs) {
    const target = await targetOf(named);
    const source = sources.find((other) => isSameFile(other, target));
    if (source !== undefined) throw clash(named, source.named, 'que ce calcul lit');
    const twin = targets.find((other) => isSameFile(other, target));
    if (twin !== undefined) throw clash(named, twin.named, 'que ce calcul écrit aussi');
    targets.push(target);
  }
  return targets;
}

/** @throws UsageError where a file stands that the user has not said to replace, or that is not to be changed */
export function refuseReplacing(targets: readonly Target[], force: boolean): void {
  for (const { named, replaced } of targets) {
    if (replaced === null) continue;
    if (!force) throw alreadyThere(named.path);
    if ((replaced.mode & WRITE_BITS) === 0n)
      throw unwritable(named.path, 'il est en lecture seule. Donnez un autre nom');
  }
}

function clash(output: NamedFile, other: NamedFile, role: string): UsageError {
  return new UsageError(
    `${output.option} ${output.path} : c'est le fichier de ${other.option}, ${role}. Aucun fichier n'est écrit. Donnez un autre nom avec ${output.option}.`,
  );
}

async function sourceOf(named: NamedFile): Promise<Target> {
  try {
    return {
      named,
      path: await realpath(named.path),
      replaced: await stat(named.path, { bigint: true }),
    };
  } catch (thrown) {
    throw whyUnreadable(named.path, thrown);
  }
}

async function targetOf(named: NamedFile): Promise<Target> {
  try {
    if (/[/\\]$/.test(named.path)) throw isFolder(named);
    const target = await followed(named.path);
    const replaced = await orNull(stat(target, { bigint: true }));
    if (replaced?.isDirectory() === true) throw isFolder(named);
    if (replaced?.isFile() === false)
      throw unwritable(named.path, "ce n'est pas un fichier ordinaire. Donnez un autre nom");
    const folder = await stat(path.dirname(target), { bigint: true });
    // Windows marks folders in the same way for another end: that they have an icon of their own.
    if (process.platform !== 'win32' && (folder.mode & WRITE_BITS) === 0n)
      throw unwritable(named.path, 'son dossier est en lecture seule. Donnez un autre dossier');
    return { named, path: target, replaced };
  } catch (thrown) {
    throw thrown instanceof UsageError ? thrown : whyUnwritable(named.path, thrown);
  }
}

function isFolder({ path: given }: NamedFile): UsageError {
  return new UsageError(`${given} est un dossier. Donnez un nom de fichier.`);
}

/** The path at the end of the links, whether or not a file stands there. */
async function followed(given: string): Promise<string> {
  let at = path.resolve(given);
  for (let links = 0; links < MOST_LINKS; links++) {
    at = path.join(await realpath(path.dirname(at)), path.basename(at));
    const found = await orNull(lstat(at));
    if (found?.isSymbolicLink() !== true) return at;
    at = path.resolve(path.dirname(at), await readlink(at));
  }
  throw unwritable(given, 'ce lien mène à lui-même. Donnez un autre nom');
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

/** By device and number, for links and disks that make no difference of case; some shares number nothing. */
function isSameFile(one: Target, other: Target): boolean {
  if (one.path === other.path) return true;
  const { replaced: first } = one;
  const { replaced: second } = other;
  if (first === null || second === null || first.ino === 0n) return false;
  return first.dev === second.dev && first.ino === second.ino;
}
