import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueFile } from './catalogue';

/** The folder of the functions, of which the metadata are made. */
export class FunctionsFolder {
  readonly catalogue: string;
  readonly descriptions: string;

  constructor(folder: string) {
    this.catalogue = path.join(folder, 'catalogue');
    this.descriptions = path.join(folder, 'descriptions.en-US.json');
  }

  /** The files that declare functions, by name. */
  declarations(): CatalogueFile[] {
    return readdirSync(this.catalogue)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => ({ name, text: readFileSync(path.join(this.catalogue, name), 'utf8') }));
  }

  /** The text of descriptions.en-US.json. */
  english(): string {
    return readFileSync(this.descriptions, 'utf8');
  }
}
