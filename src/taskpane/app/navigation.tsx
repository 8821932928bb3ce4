import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Tab, TabList } from '../layout/tabs';
import { useNarrow } from '../layout/use-narrow';

interface NavigationProps<I extends string> {
  readonly label: string;
  readonly places: readonly { readonly id: I; readonly label: string }[];
  readonly current: I;
  readonly onChange: (id: I) => void;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Five places stand side by side at 320 px.
  tab: {
    '@media (max-width: 379px)': {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  name: { '@media (max-width: 379px)': { fontSize: tokens.fontSizeBase200 } },
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The pane's places, side by side; one under the other where the pane is narrow or the text large. */
export function Navigation<I extends string>({ label, places, current, onChange }: NavigationProps<I>) {
  const styles = useStyles();
  const narrow = useNarrow();

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const focused = places.findIndex(({ id }) => tabId(id) === document.activeElement?.id);
    if (step === undefined || focused === -1) return;
    event.preventDefault();
    const next = places[(focused + step + places.length) % places.length];
    if (next !== undefined) document.getElementById(tabId(next.id))?.focus();
  };

  return (
    <div className={styles.bar}>
      <TabList
        aria-label={label}
        vertical={narrow}
        selectedValue={current}
        onTabSelect={(_event, { value }) => {
          const chosen = places.find(({ id }) => id === value);
          if (chosen !== undefined) onChange(chosen.id);
        }}
        onKeyDown={onKeyDown}
      >
        {places.map(({ id, label: name }) => (
          <Tab
            key={id}
            id={tabId(id)}
            value={id}
            aria-controls={panelId(id)}
            tabIndex={id === current ? 0 : -1}
            className={styles.tab}
            nameClass={styles.name}
          >
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

export function tabId(section: string): string {
  return `tab-${section}`;
}

export function panelId(section: string): string {
  return `panel-${section}`;
}
