import edition from './edition.json';

/** Version and SHA-256 of the data that ships; src/build/data-edition.ts writes them. */
export const EDITION: { readonly version: string; readonly sha256: string } = edition;
