import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../../billing/model/decision';
import type { Field } from '../../../billing/model/field';
import type { Finding } from '../../../billing/model/finding';
import type { SourceOrigin } from '../../../billing/model/source';
import { describeFinding, placeOfFinding } from '../../../billing/words/describe-finding';
import { FINDING_TITLES } from '../../../billing/words/finding-titles';
import { count } from '../../../engine/french/amount';
import { CellLink } from '../../layout/cell-link';
import { useLanguage, useWords } from '../../words/language';
import { frenchTypography } from '../../words/typography';
import { BILLING_WORDS } from '../words/billing-words';
import { Remedies } from './remedies';
import { rowsToSetAside } from './set-aside';

/** How many of a kind are listed before more are asked for. */
const FIRST = 3;

interface FindingGroupProps {
  /** All of one code, and of one severity. */
  readonly findings: readonly Finding[];
  readonly origin: SourceOrigin;
  readonly header: readonly string[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onAssign: (field: Field, column: number | null) => void;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Findings of one kind: how many, the first of them with their remedies, and what can be done with all of them. */
export function FindingGroup({ findings, origin, header, onDecide, onAssign }: FindingGroupProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const [most, setMost] = useState(FIRST);
  const [first] = findings;
  if (first === undefined) return null;
  const shown = findings.slice(0, most);
  const aside = first.severity === 'error' ? rowsToSetAside(findings) : [];
  const inLanguage = (text: string) => (language === 'fr' ? frenchTypography(text) : text);
  const title = inLanguage(FINDING_TITLES[language][first.code]);
  return (
    <div className={styles.group}>
      <Text as="h2" size={200} weight="semibold" className={styles.title}>
        {findings.length === 1 ? title : words.ofKind(title, count(findings.length))}
      </Text>
      <ul className={styles.list}>
        {shown.map((finding, at) => (
          <li key={`${finding.address ?? ''} ${finding.rows[0]?.id ?? at}`} className={styles.finding}>
            <Place finding={finding} origin={origin} />
            <Text size={200}>{inLanguage(describeFinding(finding, language))}</Text>
            <Remedies finding={finding} header={header} onDecide={onDecide} onAssign={onAssign} />
          </li>
        ))}
      </ul>
      {(shown.length < findings.length || aside.length > 1) && (
        <div className={styles.more}>
          {shown.length < findings.length && (
            <Button
              size="small"
              onClick={() => {
                setMost((before) => before * 4);
              }}
            >
              {words.moreFindings(Math.min(findings.length - shown.length, most * 3))}
            </Button>
          )}
          {aside.length > 1 && (
            <Button
              size="small"
              onClick={() => {
                onDecide(aside);
              }}
            >
              {words.setKindAside(aside.length)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Place({ finding, origin }: { readonly finding: Finding; readonly origin: SourceOrigin }) {
  if (finding.address === null) return null;
  const label = placeOfFinding(finding, origin);
  if (origin.kind !== 'csv')
    return <CellLink cells={{ sheet: origin.sheet, address: finding.address }} label={label} />;
  return (
    <Text size={200} weight="semibold">
      {label}
    </Text>
  );
}
