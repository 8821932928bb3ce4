import { deepStrictEqual } from 'node:assert';
import type { Compiler } from 'webpack';
import { loadBook } from '../engine/book/load-book';
import { shippedBook } from '../engine/book/shipped-book';
import { shippedData } from '../tariffs/shipped';

/** Nothing is built of tariffs that are not valid: what ships validates them no more. */
export class ShippedDataPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.initialize.tap('ShippedDataPlugin', () => {
      deepStrictEqual(shippedBook.data, loadBook(shippedData).data);
    });
  }
}
