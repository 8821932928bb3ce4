/** A file that the browser keeps, under the add-in's address. */
export interface KeptFile {
  readonly url: string;
  /** Changes with the content. */
  readonly revision: string;
  /** As in an `integrity` attribute: what the server sends must be this, or nothing is kept. */
  readonly integrity: string;
}

/** One version of the add-in as it is deployed: files that belong together. */
export interface Release {
  /** Of the product, of its data and of the files: "0.1.0-2026.1-1a2b3c4d". */
  readonly version: string;
  readonly files: readonly KeptFile[];
}
