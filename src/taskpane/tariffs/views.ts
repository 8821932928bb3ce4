import type { ComponentType } from 'react';
import type { SchoolYear } from '../../tariffs/model';
import { DataView } from './data/data-view';
import { Deliberation } from './deliberation/deliberation';
import { FiguresView } from './figures/figures-view';
import { MembersView } from './members/members-view';
import { ReadingsView } from './readings/readings-view';
import { SimulateView } from './simulate/simulate-view';
import { VoteView } from './vote/vote-view';

/** What leads from one view to another. */
export interface ViewProps {
  /** The year whose vote another view prepared; null where none did. */
  readonly preparedVote: SchoolYear | null;
  /** Opens the vote of a year, its rates filled in. */
  readonly onVote: (year: SchoolYear) => void;
}

/** What one does in Tarifs, each in a view of its own, in the order in which home lists them. */
export const VIEWS = [
  { id: 'simulate', View: SimulateView },
  { id: 'deliberation', View: Deliberation },
  { id: 'vote', View: VoteView },
  { id: 'figures', View: FiguresView },
  { id: 'members', View: MembersView },
  { id: 'readings', View: ReadingsView },
  { id: 'data', View: DataView },
] as const satisfies readonly { readonly id: string; readonly View: ComponentType<ViewProps> }[];

export type ViewId = (typeof VIEWS)[number]['id'];
