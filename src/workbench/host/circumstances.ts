import { HostError, type HostErrorCode } from './host-error';

/**
 * What may be around an add-in in a real Excel and shows in none of its requests. All is well until a test, or the
 * workbench, says otherwise; the README gives the source of each.
 */
export interface Circumstances {
  /** Asked at each member that needs this workbook in front. */
  isAnotherWorkbookInFront: () => boolean;
  /** Excel needs a printer for page set-up: without one it forgets what is set, or refuses. */
  pageSetup: 'kept' | 'ignored' | 'refused';
  /** Somebody else writes in the workbook, and rows that are added through a table conflict with what they do. */
  isCoAuthored: boolean;
  /** The user's option « Inclure de nouvelles lignes et colonnes dans le tableau ». */
  doTablesGrow: boolean;
  /** Whether events reach the add-in: filling filtered rows may fire none. */
  areEventsTold: boolean;
  /** Builds up to 2109 show `#VALUE!` for all of an array in which a function answers an error. */
  doArraysKeepErrors: boolean;
  /** Whether the message of a function's error reaches the user; its code always does. */
  areMessagesShown: boolean;
  /**
   * Loads the add-in's page, which Excel does at the first call of a function where no runtime is there yet: until then
   * no event is told. null where the runtime is there.
   */
  startRuntime: (() => Promise<void>) | null;
  /** Whether what is asked of an object that turns out to be missing is passed over: Microsoft's samples count on it. */
  areNullObjectsPassedOver: boolean;
}

export const allIsWell = (): Circumstances => ({
  isAnotherWorkbookInFront: () => false,
  pageSetup: 'kept',
  isCoAuthored: false,
  doTablesGrow: true,
  areEventsTold: true,
  doArraysKeepErrors: true,
  areMessagesShown: true,
  startRuntime: null,
  areNullObjectsPassedOver: true,
});

/** What Microsoft documents to fail while another workbook has the focus, and how. */
const NEEDS_FRONT: ReadonlyMap<string, HostErrorCode> = new Map([
  ['Chart.activate', 'GeneralException'],
  ['Range.select', 'GeneralException'],
  ['Table.clearFilters', 'GeneralException'],
  ['Workbook.getActiveCell', 'InvalidSelection'],
  ['Workbook.getSelectedRange', 'InvalidSelection'],
  ['Workbook.getSelectedRanges', 'InvalidSelection'],
  ['Worksheet.activate', 'GeneralException'],
  ['Worksheet.delete', 'InvalidSelection'],
  ['Worksheet.gridlines =', 'GeneralException'],
  ['Worksheet.showHeadings =', 'GeneralException'],
  ['WorksheetCollection.add', 'GeneralException'],
  ['WorksheetFreezePanes.freezeAt', 'GeneralException'],
  ['WorksheetFreezePanes.freezeColumns', 'GeneralException'],
  ['WorksheetFreezePanes.freezeRows', 'GeneralException'],
  ['WorksheetFreezePanes.getLocationOrNullObject', 'GeneralException'],
  ['WorksheetFreezePanes.unfreeze', 'GeneralException'],
]);

const NO_CO_AUTHORING = new Set(['TableRowCollection.add']);

const PAGE_SETUP = /^(?:PageLayout|HeaderFooter)\.(?:set|.* =$)/;

/** Why a member is refused as things are, by its name as the host notes it; null where it is not. */
export function refusal(circumstances: Circumstances, member: string): HostError | null {
  const code = NEEDS_FRONT.get(member);
  if (code !== undefined && circumstances.isAnotherWorkbookInFront()) {
    return new HostError(code, 'Another workbook has the focus.');
  }
  if (circumstances.isCoAuthored && NO_CO_AUTHORING.has(member)) {
    return new HostError('Conflict', 'Somebody else changes the workbook.');
  }
  if (circumstances.pageSetup === 'refused' && PAGE_SETUP.test(member)) {
    return new HostError('GeneralException', 'There is no printer.');
  }
  return null;
}

export const isIgnored = (circumstances: Circumstances, member: string): boolean =>
  circumstances.pageSetup === 'ignored' && PAGE_SETUP.test(member);
