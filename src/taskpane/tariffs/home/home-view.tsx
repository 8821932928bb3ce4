import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import product from '../../../../package.json';
import { EDITION } from '../../../tariffs/edition';
import { SectionFrame } from '../../layout/section-frame';
import { PlainList } from '../../layout/plain-list';
import { useWords } from '../../words/language';
import { VIEWS, type PreparedAct, type ViewId } from '../views';
import { TARIFFS_WORDS } from '../words';
import { Drafts } from './drafts';
import { KnownYears } from './known-years-list';
import { LoadingLine, LoadingNotice } from './loading-notice';
import { OlderLayouts } from './older-layouts';
import { OtherServices } from './other-services';
import { TableIssues } from '../../workbook-tables/table-issues';
import { useLoading } from './use-loading';

const useStyles = makeStyles({
  task: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  label: { display: 'flex', flexDirection: 'column' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { flexShrink: 0 },
  heading: { margin: 0, marginBottom: tokens.spacingVerticalXS },
});

interface HomeViewProps {
  readonly onOpen: (view: ViewId) => void;
  /** Opens the acts of the workbook at one of them. */
  readonly onAct: (act: PreparedAct) => void;
}

/** What has to be looked at first, then what one can do, then what is known. */
export function HomeView({ onOpen, onAct }: HomeViewProps) {
  const styles = useStyles();
  const words = useWords(TARIFFS_WORDS);
  const loading = useLoading();
  return (
    <SectionFrame purpose={words.purpose} foot={null}>
      <TableIssues />
      <OlderLayouts />
      <Drafts onAct={onAct} />
      <LoadingNotice loading={loading} />
      <PlainList>
        {VIEWS.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.task}
              data-view={id}
              onClick={() => {
                onOpen(id);
              }}
            >
              <span className={styles.label}>
                <span>{words.views[id].title}</span>
                <span className={styles.note}>{words.views[id].note}</span>
              </span>
              <ChevronRightRegular className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </PlainList>
      <section>
        <Subtitle2 as="h2" block className={styles.heading}>
          {words.years}
        </Subtitle2>
        <KnownYears />
      </section>
      <section>
        <Subtitle2 as="h2" block className={styles.heading}>
          {words.otherServices}
        </Subtitle2>
        <OtherServices />
      </section>
      <LoadingLine loading={loading} className={styles.note} />
      <Text as="p" className={styles.note}>
        {words.release(product.version, EDITION.version)}
      </Text>
    </SectionFrame>
  );
}
