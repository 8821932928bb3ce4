import type { ComponentProps } from 'react';
import { useLoaded } from '../use-loaded';
import type { InterruptedNotice } from './interrupted-notice';

const load = async () =>
  (await import(/* webpackChunkName: "interrupted" */ './interrupted-notice')).InterruptedNotice;

/** What is to be said of interrupted writings, once the pane is open: it waits for no file of its own. */
export function Interrupted(props: ComponentProps<typeof InterruptedNotice>) {
  const { loaded } = useLoaded(load);
  if (loaded.kind !== 'ready') return null;
  const Content = loaded.component;
  return <Content {...props} />;
}
