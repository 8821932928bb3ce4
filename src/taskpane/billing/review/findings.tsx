import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeFinding, placeOfFinding, reasonToSetAside } from '../../../billing/words/describe-finding';
import type { Billing } from '../../../billing/model/billing';
import type { Decision } from '../../../billing/model/decision';
import type { Finding } from '../../../billing/model/finding';
import type { Field } from '../../../billing/model/field';
import { CellLink } from '../../layout/cell-link';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { frenchTypography } from '../../words/typography';
import { BILLING_WORDS } from '../words/billing-words';
import { Remedies } from './remedies';

/** How many are listed before the rest is asked for. */
const FIRST = 8;

interface FindingsProps {
  readonly billing: Billing;
  readonly header: readonly string[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onAssign: (field: Field, column: number | null) => void;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  more: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
});

/** What is wrong or doubtful in the counts: errors, which hold everything up, then what is only said. */
export function Findings(props: FindingsProps) {
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const { findings } = props.billing;
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && !accepted);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const settled = findings.filter(({ severity, accepted }) => severity === 'error' && accepted);
  const rowsInError = new Map(
    errors.flatMap((finding) => {
      const [row] = finding.rows;
      return row === undefined || !finding.remedies.some(({ kind }) => kind === 'setAside')
        ? []
        : [[row.id, reasonToSetAside(finding)] as const];
    }),
  );
  return (
    <>
      {errors.length > 0 && (
        <section>
          <Notice
            intent="error"
            text={words.errors(errors.length)}
            actions={
              rowsInError.size === 0
                ? []
                : [
                    {
                      label: words.setAllAside(rowsInError.size),
                      run: () => {
                        props.onDecide(
                          [...rowsInError].map(([row, reason]) => ({ kind: 'setAside', row, reason })),
                        );
                      },
                    },
                  ]
            }
          />
          <List {...props} findings={errors} />
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <Notice intent="warning" text={words.warnings(warnings.length)} />
          <List {...props} findings={warnings} />
        </section>
      )}
      {settled.length > 0 && (
        <Text size={200} lang={language}>
          {words.accepted(settled.length)}
        </Text>
      )}
    </>
  );
}

function List({
  billing,
  findings,
  header,
  onDecide,
  onAssign,
}: FindingsProps & { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const [shownCount, setShownCount] = useState(FIRST);
  const { origin } = billing;
  const shown = findings.slice(0, shownCount);
  const sentence = (finding: Finding) => {
    const text = describeFinding(finding, language);
    return language === 'fr' ? frenchTypography(text) : text;
  };
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, at) => (
          <li
            key={`${finding.code} ${finding.address ?? ''} ${finding.rows[0]?.id ?? at}`}
            className={styles.finding}
          >
            {finding.address !== null &&
              (origin.kind === 'csv' ? (
                <Text size={200} weight="semibold">
                  {placeOfFinding(finding, origin)}
                </Text>
              ) : (
                <CellLink
                  cells={{ sheet: origin.sheet, address: finding.address }}
                  label={placeOfFinding(finding, origin)}
                />
              ))}
            <Text size={200}>{sentence(finding)}</Text>
            <Remedies finding={finding} header={header} onDecide={onDecide} onAssign={onAssign} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShownCount((before) => before * 4);
          }}
        >
          {words.moreFindings(Math.min(findings.length - shown.length, shown.length * 3))}
        </Button>
      )}
    </>
  );
}
