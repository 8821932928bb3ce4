import type { ComponentProps } from 'react';
import { useTariffs } from '../../host/tariffs';
import { useLoaded } from '../use-loaded';
import type { OpeningNotices } from './opening-notices';

const load = async () => (await import(/* webpackChunkName: "opening" */ './opening-notices')).OpeningNotices;

/** What is to be said of the workbook's cells, in a file that is asked for once they have been looked at. */
export function Opening(props: ComponentProps<typeof OpeningNotices>) {
  return useTariffs().followed?.formulas == null ? null : <Loaded {...props} />;
}

function Loaded(props: ComponentProps<typeof OpeningNotices>) {
  const { loaded } = useLoaded(load);
  if (loaded.kind !== 'ready') return null;
  const Content = loaded.component;
  return <Content {...props} />;
}
