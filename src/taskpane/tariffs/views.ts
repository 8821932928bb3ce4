import type { ComponentType } from 'react';
import type { SchoolYear } from '../../tariffs/model';
import type { ActValues } from '../../workbook-tariffs/rows/acts';
import { ActsView } from './acts/acts-view';
import { DataView } from './data/data-view';
import { Deliberation } from './deliberation/deliberation';
import { FiguresView } from './figures/figures-view';
import { MembersView } from './members/members-view';
import { ReadingsView } from './readings/readings-view';
import { SimulateView } from './simulate/simulate-view';
import { VoteView } from './vote/vote-view';

/** The vote of a year that another view prepared. */
export interface PreparedVote {
  readonly year: SchoolYear;
  /** The act of the workbook that is amended; null for a vote that is still to be registered. */
  readonly amended: ActValues | null;
}

/** An act of the workbook that another view names. */
export interface PreparedAct {
  readonly key: string;
  readonly doing: 'mark' | 'see';
}

/** What leads from one view to another. */
export interface ViewProps {
  /** null where no view prepared one. */
  readonly preparedVote: PreparedVote | null;
  /** Opens the vote of a year, its rates filled in, and its act where it is amended. */
  readonly onVote: (year: SchoolYear, amended?: ActValues) => void;
  /** null where no view named one. */
  readonly preparedAct: PreparedAct | null;
}

/** What one does in Tarifs, each in a view of its own, in the order in which home lists them. */
export const VIEWS = [
  { id: 'simulate', View: SimulateView },
  { id: 'deliberation', View: Deliberation },
  { id: 'vote', View: VoteView },
  { id: 'figures', View: FiguresView },
  { id: 'acts', View: ActsView },
  { id: 'members', View: MembersView },
  { id: 'readings', View: ReadingsView },
  { id: 'data', View: DataView },
] as const satisfies readonly { readonly id: string; readonly View: ComponentType<ViewProps> }[];

export type ViewId = (typeof VIEWS)[number]['id'];
