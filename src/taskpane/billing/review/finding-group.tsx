import { useFirstOf } from '../../layout/use-first-of';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Decision } from '../../../billing/model/decision';
import type { Field } from '../../../billing/model/field';
import type { FileChoices } from '../../../billing/model/file';
import type { Finding } from '../../../billing/model/finding';
import type { SourceOrigin } from '../../../billing/model/source';
import { describeFinding, placeOfFinding } from '../../../billing/words/describe-finding';
import { FINDING_TITLES } from '../../../billing/words/finding-titles';
import { headlineOf, otherCells } from '../../../billing/words/headline';
import { count } from '../../../kit/french/amount';
import { CellLink } from '../../layout/cell-link';
import { PlainList } from '../../layout/plain-list';
import { useLanguage, useWords } from '../../words/language';
import { typeset } from '../../words/typography';
import { BILLING_WORDS } from '../words';
import { Remedies } from './remedies';
import type { SeenRows } from './seen-rows';
import { rowsToSetAside, SettingAside } from './setting-aside';

/** How many of a kind are listed before more are asked for. */
const FIRST = 3;

interface FindingGroupProps {
  /** All of one code, and of one severity. */
  readonly findings: readonly Finding[];
  readonly origin: SourceOrigin;
  readonly seen: SeenRows;
  readonly header: readonly string[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onAssign: (field: Field, column: number | null) => void;
  readonly onRead: (choices: FileChoices) => void;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  others: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Findings of one kind: how many, the first of them with their remedies, and what can be done with all of them. */
export function FindingGroup(props: FindingGroupProps) {
  const { findings, onDecide } = props;
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const { shown, more } = useFirstOf(findings, FIRST);
  const [isAsked, setIsAsked] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const [first] = findings;
  if (first === undefined) return null;
  const excludable = first.severity === 'error' ? rowsToSetAside(findings) : [];
  const inLanguage = (text: string) => typeset(text, language);
  const title = inLanguage(FINDING_TITLES[language][first.code]);
  return (
    <div className={styles.group}>
      <Text as="h2" size={200} weight="semibold" className={styles.title}>
        {findings.length === 1 ? title : words.ofKind(title, count(findings.length))}
      </Text>
      <PlainList gap="M">
        {shown.map((finding, at) => (
          <FindingItem
            key={`${finding.address ?? ''} ${finding.rows[0]?.id ?? at}`}
            {...props}
            finding={finding}
          />
        ))}
      </PlainList>
      {(more !== null || excludable.length > 1) && (
        <div ref={buttons} className={styles.more}>
          {more}
          {excludable.length > 1 && (
            <Button
              size="small"
              aria-expanded={isAsked}
              onClick={() => {
                setIsAsked((before) => !before);
              }}
            >
              {words.setKindAside(excludable.length)}
            </Button>
          )}
        </div>
      )}
      {isAsked && excludable.length > 1 && (
        <SettingAside
          rows={excludable}
          onDecide={onDecide}
          onClose={() => {
            buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
            setIsAsked(false);
          }}
        />
      )}
    </div>
  );
}

/** A finding: the school, what was found and what to do, the row's other cells, and the remedies. */
function FindingItem({
  finding,
  origin,
  seen,
  header,
  onDecide,
  onAssign,
  onRead,
}: FindingGroupProps & { readonly finding: Finding }) {
  const styles = useStyles();
  const language = useLanguage();
  const headline = useId();
  const inLanguage = (text: string) => typeset(text, language);
  const row = seen(finding);
  const others = row === null ? [] : otherCells(finding, row);
  return (
    <li>
      <div className={styles.finding} role="group" aria-labelledby={headline}>
        <Text size={200} weight="semibold" id={headline}>
          {headlineOf(finding, row, origin, language)}
        </Text>
        <Text size={200}>{inLanguage(describeFinding(finding, language))}</Text>
        <div className={styles.row}>
          <Place finding={finding} origin={origin} />
          {others.length > 0 && (
            <Text size={200} className={styles.others}>
              {others.join(' · ')}
            </Text>
          )}
        </div>
        <Remedies
          finding={finding}
          seen={row}
          header={header}
          onDecide={onDecide}
          onAssign={onAssign}
          onRead={onRead}
        />
      </div>
    </li>
  );
}

function Place({ finding, origin }: { readonly finding: Finding; readonly origin: SourceOrigin }) {
  const styles = useStyles();
  if (finding.address === null) return null;
  const label = placeOfFinding(finding, origin);
  if (origin.kind === 'table' || origin.kind === 'range')
    return <CellLink cells={{ sheet: origin.sheet, address: finding.address }} label={label} />;
  return (
    <Text size={200} className={styles.others}>
      {label}
    </Text>
  );
}
