import { makeStyles, Text } from '@fluentui/react-components';
import { describeIssue, placeOfIssue } from '../../workbook-tariffs/issues/describe';
import type { RowIssue } from '../../workbook-tariffs/issues/issue';
import { useTariffs } from '../host/tariffs';
import { Notice } from '../layout/notice';
import { useFirstOf } from '../layout/use-first-of';
import { PlainList } from '../layout/plain-list';
import { useLanguage, useWords } from '../words/language';
import { frenchTypography } from '../words/typography';
import { CellLink } from '../layout/cell-link';
import { WORKBOOK_TABLES_WORDS } from './words';

/** How many are listed before the rest is asked for: here, and where something else is in hand. */
const FIRST = 8;
const FIRST_ELSEWHERE = 2;

const useStyles = makeStyles({
  issue: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

/** What is wrong with rows of the workbook's tables: errors, which leave their rows out, then warnings. */
export function TableIssues() {
  const words = useWords(WORKBOOK_TABLES_WORDS);
  const warnings = useIssues('warning');
  return (
    <>
      <TableErrors first={FIRST} />
      {warnings.length > 0 && (
        <section>
          <Notice intent="warning" text={words.warnings(warnings.length)} />
          <IssueList issues={warnings} first={FIRST} />
        </section>
      )}
    </>
  );
}

/** The errors alone, wherever an answer may rest on the tables. */
export function TableErrors({ first = FIRST_ELSEWHERE }: { readonly first?: number }) {
  const words = useWords(WORKBOOK_TABLES_WORDS);
  const errors = useIssues('error');
  if (errors.length === 0) return null;
  return (
    <section>
      <Notice intent="error" text={words.errors(errors.length)} />
      <IssueList issues={errors} first={first} />
    </section>
  );
}

function useIssues(severity: RowIssue['severity']): readonly RowIssue[] {
  const { followed } = useTariffs();
  return (followed?.tariffs.issues ?? []).filter((issue) => issue.severity === severity);
}

function IssueList({ issues, first }: { readonly issues: readonly RowIssue[]; readonly first: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const { shown, more } = useFirstOf(issues, first);
  return (
    <>
      <PlainList gap="S">
        {shown.map((issue) => (
          <li key={`${placeOfIssue(issue)} ${issue.code}`} className={styles.issue}>
            <CellLink cells={issue} label={placeOfIssue(issue)} />
            <Text size={200}>
              {language === 'fr'
                ? frenchTypography(describeIssue(issue, language))
                : describeIssue(issue, language)}
            </Text>
          </li>
        ))}
      </PlainList>
      {more}
    </>
  );
}
