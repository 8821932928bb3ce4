/** The part of the custom functions' platform that the functions know; importing this file installs it. */

/** The platform's own error is no `Error`. */
export class PlatformError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export type CustomFunction = (...values: readonly unknown[]) => unknown;

/** Implementations by id, as src/functions/index.ts associates them. */
export const associated = new Map<string, CustomFunction>();

Object.assign(globalThis, {
  CustomFunctions: {
    associate(id: string, implementation: CustomFunction): void {
      if (associated.has(id)) throw new Error(`${id} is associated twice.`);
      associated.set(id, implementation);
    },
    Error: PlatformError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  },
});
