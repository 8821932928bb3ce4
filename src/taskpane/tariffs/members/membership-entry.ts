import { schoolYear, siren } from '../../../workbook-tariffs/cells/readers';
import type { SchoolYear } from '../../../tariffs/model';
import { Fault } from '../../../workbook-tariffs/cells/fault';
import { placeIndex } from '../../../engine/places/shipped-index';
import type { EpciPlace } from '../../../engine/places/place';
import type { EntryFault } from '../../layout/entry-field';
import { TypedFields } from '../../layout/form';

export interface MembershipEntries {
  /** A SIREN, or the name of an EPCI. */
  readonly epci: string;
  /** Empty: always. */
  readonly from: string;
  /** Empty: still. */
  readonly to: string;
}

export interface MembershipRead {
  readonly epci: EpciPlace | null;
  readonly span: { readonly from: SchoolYear | null; readonly to: SchoolYear | null } | null;
  readonly faults: ReadonlyMap<keyof MembershipEntries, EntryFault>;
}

/** Reads a membership as the cells of EntMembres are read; its EPCI is one of those that touch the Somme. */
export function readMembership(entries: MembershipEntries): MembershipRead {
  const fields = new TypedFields<keyof MembershipEntries>();
  const { faults } = fields;
  const epci = readEpci(entries.epci, faults);
  const from = fields.optional<SchoolYear>('from', entries.from, schoolYear);
  const to = fields.optional<SchoolYear>('to', entries.to, schoolYear);
  if (from !== null && to !== null && from > to) faults.set('to', new Fault('periodReversed', { from, to }));
  return { epci, span: faults.size === 0 ? { from, to } : null, faults };
}

function readEpci(typed: string, faults: Map<keyof MembershipEntries, EntryFault>): EpciPlace | null {
  if (typed.trim() === '') {
    faults.set('epci', 'blank');
    return null;
  }
  const named = placeIndex.epciNamed(typed);
  if (named !== undefined) return named;
  const code = siren(typed);
  const found = code instanceof Fault ? undefined : placeIndex.epciWithSiren(code);
  if (found === undefined) {
    faults.set('epci', code instanceof Fault ? code : new Fault('sirenNotInIndex', { siren: code }));
  }
  return found ?? null;
}
