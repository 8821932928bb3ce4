import type { ComponentType } from 'react';
import { DataView } from './data/data-view';
import { DeliberationView } from './deliberation/deliberation-view';
import { FiguresView } from './figures/figures-view';
import { MembersView } from './members/members-view';
import { ReadingsView } from './readings/readings-view';
import { SimulateView } from './simulate/simulate-view';
import { VoteView } from './vote/vote-view';

/** What one does in Tarifs, each in a view of its own, in the order in which home lists them. */
export const VIEWS = [
  { id: 'simulate', View: SimulateView },
  { id: 'deliberation', View: DeliberationView },
  { id: 'vote', View: VoteView },
  { id: 'figures', View: FiguresView },
  { id: 'members', View: MembersView },
  { id: 'readings', View: ReadingsView },
  { id: 'data', View: DataView },
] as const satisfies readonly { readonly id: string; readonly View: ComponentType }[];

export type ViewId = (typeof VIEWS)[number]['id'];
