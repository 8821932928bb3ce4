import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  PortalMountNodeProvider,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { HostApplication, Surroundings } from '../../workbook/surroundings';
import { ApplicationContext, WorkbookContext } from '../host/host';
import { TariffsContext, type TariffsStore } from '../host/tariffs';
import { Notice } from '../layout/notice';
import { useRescuedFocus } from '../layout/focus';
import { LanguageContext } from '../words/language';
import { Interrupted, Opening } from './lazy-notices';
import { Navigation } from './navigation';
import { rememberedSection, rememberSection } from './remembered-section';
import { SectionPanel } from './section-panel';
import { SECTIONS, type SectionId } from './sections';
import { TariffsNotice } from './tariffs-notice';
import { WorkbookNotice } from './workbook-notice';
import { useTheme } from './themes';
import { APP_WORDS } from './words';

interface AppProps {
  readonly surroundings: Surroundings;
  readonly application: Pick<HostApplication, 'watchTheme' | 'openLink'>;
  readonly workbook: OpenWorkbook | null;
  readonly tariffs: TariffsStore;
}

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // However many there are to read, in a pane however narrow, the section keeps its room.
  notices: { flexShrink: 0, maxHeight: '50%', overflowY: 'auto' },
  notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function App({ surroundings, application, ...shown }: AppProps) {
  const theme = useTheme(surroundings.theme, application);
  if (theme === null) return null;
  return (
    <FluentProvider theme={theme}>
      <ApplicationContext.Provider
        value={{ savesFiles: surroundings.savesFiles, openLink: application.openLink }}
      >
        <Pane language={surroundings.language} {...shown} />
      </ApplicationContext.Provider>
    </FluentProvider>
  );
}

interface PaneProps extends Pick<AppProps, 'workbook' | 'tariffs'> {
  readonly language: Surroundings['language'];
}

function Pane({ language, workbook, tariffs }: PaneProps) {
  const styles = useStyles();
  const words = APP_WORDS[language];
  const [current, setCurrent] = useState<SectionId>(rememberedSection);
  const [shown, setShown] = useState<ReadonlySet<SectionId>>(() => new Set([current]));

  // Lists and tooltips stand inside the page's main landmark, where everything else is.
  const [popups, setPopups] = useState<HTMLElement | null>(null);

  const pane = useRef<HTMLElement>(null);
  useRescuedFocus(pane);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  const go = (section: SectionId) => {
    setCurrent(section);
    setShown((before) => new Set([...before, section]));
    rememberSection(section);
  };

  return (
    <AriaLiveAnnouncer>
      <LanguageContext.Provider value={language}>
        <WorkbookContext.Provider value={workbook}>
          <TariffsContext.Provider value={tariffs}>
            <main ref={pane} className={styles.pane}>
              <PortalMountNodeProvider value={popups ?? undefined}>
                <h1 className={styles.title}>{words.title}</h1>
                <Navigation
                  label={words.navigation}
                  places={SECTIONS.map(({ id }) => ({ id, label: words.sections[id] }))}
                  current={current}
                  onChange={go}
                />
                {workbook === null && (
                  <div className={styles.notice}>
                    <Notice intent="info" text={words.outsideExcel} />
                  </div>
                )}
                <div className={styles.notices}>
                  {workbook !== null && <Interrupted className={styles.notice} />}
                  <TariffsNotice className={styles.notice} />
                  <WorkbookNotice className={styles.notice} />
                  {workbook !== null && <Opening workbook={workbook} className={styles.notice} />}
                </div>
                {SECTIONS.filter(({ id }) => shown.has(id)).map((section) => (
                  <SectionPanel key={section.id} section={section} current={section.id === current} />
                ))}
              </PortalMountNodeProvider>
              <div ref={setPopups} />
            </main>
          </TariffsContext.Provider>
        </WorkbookContext.Provider>
      </LanguageContext.Provider>
    </AriaLiveAnnouncer>
  );
}
