import type { Decimal } from '../../kit/money/decimal';
import { Fault, type CellReader } from '../../workbook-tariffs/cells/fault';
import type { EntryFault } from './entry-field';

/** Reads what is typed in the fields of a form as the cells of a table are read, and keeps what is wrong with each. */
export class TypedFields<F extends string> {
  readonly faults = new Map<F, EntryFault>();

  /** null where the field is blank or cannot be read. */
  required<T>(field: F, typed: string, read: CellReader<T>): T | null {
    if (typed.trim() !== '') return this.optional(field, typed, read);
    this.faults.set(field, 'blank');
    return null;
  }

  /** null where the field is blank, which is no fault, or cannot be read. */
  optional<T>(field: F, typed: string, read: CellReader<T>): T | null {
    if (typed.trim() === '') return null;
    const found = read(typed);
    if (!(found instanceof Fault)) return found;
    this.faults.set(field, found);
    return null;
  }

  /** What is proposed where nobody has typed, or what is typed cannot be read. */
  orProposed<T>(field: F, typed: string | null, proposed: T, read: CellReader<T>): T {
    return typed === null ? proposed : (this.required(field, typed, read) ?? proposed);
  }
}

/** An amount as one would type it, such as 7,40. */
export function typedAmount(amount: Decimal): string {
  return amount.toFixed(2).replace('.', ',');
}
