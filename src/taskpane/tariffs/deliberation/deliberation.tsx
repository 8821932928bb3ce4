import type { ComponentType } from 'react';
import { useLoaded } from '../../app/use-loaded';
import { Waiting } from '../../app/waiting';
import { APP_WORDS } from '../../app/words';
import { Notice } from '../../layout/notice';
import { useWords } from '../../words/language';
import type { ViewProps } from '../views';

/** A file of its own: a draft is prepared once a year. */
const load = async (): Promise<ComponentType<ViewProps>> =>
  (await import(/* webpackChunkName: "deliberation" */ './deliberation-view')).DeliberationView;

/** The view of the draft deliberation, loaded when it is opened. */
export function Deliberation(props: ViewProps) {
  const words = useWords(APP_WORDS);
  const { loaded, retry } = useLoaded(load);
  switch (loaded.kind) {
    case 'loading':
      return <Waiting label={words.loading} />;
    case 'failed':
      return <Notice intent="error" text={words.notLoaded} actions={[{ label: words.retry, run: retry }]} />;
    case 'ready': {
      const View = loaded.component;
      return <View {...props} />;
    }
  }
}
