import { unzipSync } from 'fflate';
import { count } from '../../../kit/french/amount';
import { FileRefused } from '../file-refused';
import { readXml } from './xml';

/** A list of schools takes some megabytes; a few hundred kilobytes can be made to unpack to gigabytes. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** A part that another one refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly target: string;
}

/** The parts of a zip package, unpacked as they are asked for, within bounds. */
export class Package {
  private readonly sizes: ReadonlyMap<string, number>;
  private unpacked = 0;

  /** @throws FileRefused where the archive is damaged */
  constructor(private readonly bytes: Uint8Array) {
    this.sizes = sizesIn(bytes);
  }

  get names(): readonly string[] {
    return [...this.sizes.keys()];
  }

  /** @throws FileRefused where the package has no such part, or where it unpacks to more than a list can take */
  part(name: string): Uint8Array {
    const wanted = this.names.find((one) => one.toLowerCase() === name.toLowerCase());
    this.unpacked += this.sizes.get(wanted ?? '') ?? 0;
    if (this.unpacked > MOST_UNPACKED) {
      const inMegabytes = (size: number) => count(Math.ceil(size / MEGABYTE));
      const details = {
        unit: 'megabytes',
        found: inMegabytes(this.unpacked),
        most: inMegabytes(MOST_UNPACKED),
      };
      throw new FileRefused({ code: 'fileTooLarge', details: { ...details, unit: 'megabytes' } });
    }
    // The size that the archive declares bounds what is unpacked: no more is written.
    const found = unpack(this.bytes, (one) => one === wanted)[wanted ?? ''];
    if (found === undefined) throw new FileRefused({ code: 'fileDamaged', details: {} });
    return found;
  }

  /** What a part refers to; the whole package for an empty name. */
  relationshipsOf(name: string): readonly Relationship[] {
    const slash = name.lastIndexOf('/') + 1;
    const [folder, file] = [name.slice(0, slash), name.slice(slash)];
    const found: Relationship[] = [];
    readXml(this.part(`${folder}_rels/${file}.rels`), {
      open: (element, { Id: id = '', Type: type = '', Target: target = '' }) => {
        if (element !== 'Relationship') return;
        found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(target, folder) });
      },
    });
    return found;
  }
}

/** The name of a part that another one refers to, from the root of the package. */
function resolved(target: string, folder: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function sizesIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unpack(bytes, (name, size) => {
    sizes.set(name, size);
    return false;
  });
  return sizes;
}

function unpack(bytes: Uint8Array, isWanted: (name: string, size: number) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
  } catch {
    throw new FileRefused({ code: 'fileDamaged', details: {} });
  }
}
