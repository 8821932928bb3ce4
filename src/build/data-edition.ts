import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The edition of the data that ships: its version, and the fingerprint of every file of src/tariffs. */
export interface Edition {
  readonly version: string;
  /** SHA-256 of the data, in hexadecimal. */
  readonly sha256: string;
}

const TARIFFS = join(__dirname, '../tariffs');
const EDITION = 'edition.json';

/**
 * Fingerprint of the data: the files in order of name, each as compact JSON, so that laying a file out differently
 * changes nothing.
 */
export function dataFingerprint(folder = TARIFFS): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== EDITION);
  for (const name of names.sort()) {
    const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    hash.update(`${name}\n${JSON.stringify(content)}\n`);
  }
  return hash.digest('hex');
}

/** Writes the edition; the version is given by whoever changes the data. */
function writeEdition(version: string): void {
  const edition: Edition = { version, sha256: dataFingerprint() };
  writeFileSync(join(TARIFFS, EDITION), `${JSON.stringify(edition, null, 2)}\n`);
}

if (require.main === module) {
  const [version] = process.argv.slice(2);
  if (version === undefined || !/^\d{4}\.\d+$/.test(version)) {
    console.error(
      "Usage : npm run data:edition -- 2026.1 (année et numéro d'ordre de l'édition des données)",
    );
    process.exitCode = 2;
  } else {
    writeEdition(version);
  }
}
