import type { BigIntStats } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  open,
  readdir,
  readFile,
  rename,
  rm,
  type FileHandle,
} from 'node:fs/promises';
import path from 'node:path';
import { whyUnwritable } from './disk-refusal';
import { errorCode } from './error-code';
import { UsageError } from './failure';
import { untilInterrupted } from './interruption';
import { outputTargets, refuseReplacing, type NamedFile, type Target } from './output-targets';

/** A file to be written. */
export interface Output extends NamedFile {
  readonly bytes: Uint8Array;
}

export interface Writing {
  /** The files that the run reads: none of them is ever an output. */
  readonly read: readonly NamedFile[];
  /** Replaces files that exist. */
  readonly force: boolean;
}

/**
 * Writes the files of a run all or none, each whole. Each is first complete beside its place, then all take their
 * places; where one cannot, those that have are put back. A kill that leaves no time to put back leaves whole files
 * only, and what stood ready beside them, which the next run for the same names removes.
 *
 * @throws UsageError that names the file in the way, after which the disk is what it was
 */
export async function writeOutputs(outputs: readonly Output[], { read, force }: Writing): Promise<void> {
  const targets = await outputTargets(outputs, read);
  refuseReplacing(targets, force);
  const pending = targets.map((target, at) => new PendingFile(target, bytesOf(outputs, target), at));
  await untilInterrupted(async (refuseIfInterrupted) => {
    try {
      for (const step of STEPS) {
        for (const file of pending) {
          refuseIfInterrupted();
          await file.orExplain(step);
        }
      }
      refuseIfInterrupted();
    } catch (thrown) {
      const lost: string[] = [];
      for (const file of [...pending].reverse()) lost.push(...(await file.putBack()));
      throw lost.length === 0 ? thrown : withWhatIsLost(thrown, lost);
    }
    for (const file of pending) await file.clear();
  });
}

/** All files do one before any does the next. */
const STEPS = ['removeOrphans', 'prepare', 'keepOld', 'takePlace'] as const;

function withWhatIsLost(thrown: unknown, lost: readonly string[]): unknown {
  return thrown instanceof UsageError
    ? new UsageError(thrown.message, [...thrown.details, ...lost])
    : new UsageError(String(thrown), lost);
}

/** Enough of a name to tell whose the file beside it is, and short enough for what is put after. */
const TOLD = 40;

/** One file on its way to its place. */
class PendingFile {
  readonly #target: Target;
  readonly #bytes: Uint8Array;
  /** The new content, complete. */
  readonly #ready: string;
  /** The old content, until all have taken their places. */
  readonly #old: string;
  /** A file of several names keeps them: its content is changed, where any other gives way to the new file. */
  readonly #hasSeveralNames: boolean;
  #mayHoldNew = false;

  constructor(target: Target, bytes: Uint8Array, at: number) {
    this.#target = target;
    this.#bytes = bytes;
    this.#ready = this.#beside(`nouveau-${process.pid}-${at}.tmp`);
    this.#old = this.#beside(`ancien-${process.pid}-${at}.tmp`);
    this.#hasSeveralNames = target.replaced !== null && target.replaced.nlink > 1n;
  }

  async orExplain(step: (typeof STEPS)[number]): Promise<void> {
    try {
      await this[step]();
    } catch (thrown) {
      throw whyUnwritable(this.#target.named.path, thrown);
    }
  }

  /** What runs for this name that were killed have left. */
  async removeOrphans(): Promise<void> {
    const folder = path.dirname(this.#target.path);
    const stem = this.#beside('');
    for (const name of await readdir(folder)) {
      const orphan = path.join(folder, name);
      if (!orphan.startsWith(stem)) continue;
      const [, pid] = /^(?:nouveau|ancien)-(\d+)-\d+\.tmp$/.exec(orphan.slice(stem.length)) ?? [];
      if (pid === undefined || isAnotherRun(Number(pid))) continue;
      if ((await lstat(orphan)).isFile()) await rm(orphan, { force: true });
    }
  }

  async prepare(): Promise<void> {
    const handle = await open(this.#ready, 'wx');
    try {
      if (this.#target.replaced !== null) await giveOwnerAndMode(handle, this.#target.replaced);
      await handle.writeFile(this.#bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async keepOld(): Promise<void> {
    const { path: place, replaced } = this.#target;
    if (replaced === null) return;
    if (this.#hasSeveralNames) await copyFile(place, this.#old);
    // Some disks know no second name of a file.
    else await link(place, this.#old).catch(() => copyFile(place, this.#old));
  }

  async takePlace(): Promise<void> {
    const { path: place, replaced } = this.#target;
    if (replaced === null) {
      await takeFreePlace(this.#ready, place);
      this.#mayHoldNew = true;
    } else {
      this.#mayHoldNew = true;
      if (this.#hasSeveralNames) await overwrite(place, this.#bytes);
      else await rename(this.#ready, place);
    }
    await syncFolder(path.dirname(place));
  }

  /** @returns what could not be put back, a sentence each */
  async putBack(): Promise<readonly string[]> {
    const { path: place, named, replaced } = this.#target;
    try {
      if (this.#mayHoldNew) {
        if (replaced === null) await twice(() => rm(place, { force: true }));
        else if (this.#hasSeveralNames) await twice(async () => overwrite(place, await readFile(this.#old)));
        else await twice(() => rename(this.#old, place));
      }
    } catch {
      return replaced === null
        ? [`${named.path} est resté : supprimez-le.`]
        : [`L'ancien ${named.path} est gardé sous le nom ${this.#old}.`];
    }
    await this.clear();
    return [];
  }

  /** What cannot be removed is left: the files are what they should be, and the next run removes it. */
  async clear(): Promise<void> {
    for (const file of [this.#ready, this.#old])
      await twice(() => rm(file, { force: true })).catch(() => undefined);
  }

  #beside(ending: string): string {
    const { dir, base } = path.parse(this.#target.path);
    return path.join(dir, `${Array.from(base).slice(0, TOLD).join('')}.${ending}`);
  }
}

function bytesOf(outputs: readonly Output[], { named }: Target): Uint8Array {
  const output = outputs.find((other) => other === named);
  if (output === undefined) throw new Error('a target of no output');
  return output.bytes;
}

/** A killed run may have had the number of this one, as in a container. */
function isAnotherRun(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return errorCode(thrown) === 'EPERM';
  }
}

async function giveOwnerAndMode(handle: FileHandle, { uid, gid, mode }: BigIntStats): Promise<void> {
  // Only an administrator gives a file away; anyone else's new file is his own.
  await handle.chown(Number(uid), Number(gid)).catch(() => undefined);
  await handle.chmod(Number(mode & 0o7777n));
}

/** A link, unlike a renaming, never takes the place of a file that came there meanwhile. */
async function takeFreePlace(ready: string, place: string): Promise<void> {
  try {
    await link(ready, place);
  } catch (thrown) {
    if (errorCode(thrown) === 'EEXIST') throw thrown;
    await rename(ready, place);
  }
}

/** The old bytes keep their room until the new ones are there: the way back needs none. */
async function overwrite(place: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(place, 'r+');
  try {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, at);
      at += bytesWritten;
    }
    await handle.truncate(bytes.length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the names hold after a power cut, where the system lets folders be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function twice(task: () => Promise<void>): Promise<void> {
  await task().catch(task);
}
