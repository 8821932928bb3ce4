import type { ComponentProps, ComponentType } from 'react';
import { useTariffs } from '../host/tariffs';
import type { InterruptedNotice } from './interrupted/interrupted-notice';
import type { OpeningNotices } from './opening/opening-notices';
import { useLoaded } from './use-loaded';

const loadInterrupted = async () =>
  (await import(/* webpackChunkName: "interrupted" */ './interrupted/interrupted-notice')).InterruptedNotice;
const loadOpening = async () =>
  (await import(/* webpackChunkName: "opening" */ './opening/opening-notices')).OpeningNotices;

/** What is to be said of interrupted writings, in a file that is asked for once the pane is open. */
export function Interrupted(props: ComponentProps<typeof InterruptedNotice>) {
  return <Loaded load={loadInterrupted} props={props} />;
}

/** What is to be said of the workbook's cells, in a file that is asked for once they have been looked at. */
export function Opening(props: ComponentProps<typeof OpeningNotices>) {
  return useTariffs().followed?.formulas == null ? null : <Loaded load={loadOpening} props={props} />;
}

function Loaded<P extends object>({
  load,
  props,
}: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}) {
  const { loaded } = useLoaded(load);
  if (loaded.kind !== 'ready') return null;
  const Content = loaded.component;
  return <Content {...props} />;
}
