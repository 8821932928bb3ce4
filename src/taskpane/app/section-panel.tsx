import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ComponentType } from 'react';
import { HelpContext } from '../layout/help-link';
import { Notice } from '../layout/notice';
import { useWords } from '../words/language';
import { panelId, tabId } from './navigation';
import { SectionBoundary } from './section-boundary';
import type { Section, SectionId } from './sections';
import { useLoaded } from './use-loaded';
import { Waiting } from './waiting';
import { APP_WORDS } from './words';

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column' },
});

interface SectionPanelProps {
  readonly section: Section & { readonly id: SectionId };
  readonly current: boolean;
}

/** One section, loaded when it is first shown; hidden, it keeps what was entered and what is under way. */
export function SectionPanel({ section, current }: SectionPanelProps) {
  const styles = useStyles();
  const words = useWords(APP_WORDS);
  const help = useMemo(
    () => ({ page: section.help, label: words.help, name: words.helpFor(words.sections[section.id]) }),
    [section, words],
  );
  return (
    <div
      id={panelId(section.id)}
      role="tabpanel"
      aria-labelledby={tabId(section.id)}
      hidden={!current}
      className={mergeClasses(current && styles.panel)}
    >
      <HelpContext.Provider value={help}>
        <LoadedSection load={section.load} />
      </HelpContext.Provider>
    </div>
  );
}

function LoadedSection({ load }: { readonly load: () => Promise<ComponentType> }) {
  const words = useWords(APP_WORDS);
  const { loaded, retry } = useLoaded(load);
  switch (loaded.kind) {
    case 'loading':
      return <Waiting label={words.loading} />;
    case 'failed':
      return <Notice intent="error" text={words.notLoaded} actions={[{ label: words.retry, run: retry }]} />;
    case 'ready': {
      const Content = loaded.component;
      return (
        <SectionBoundary words={words}>
          <Content />
        </SectionBoundary>
      );
    }
  }
}
