import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Billing } from '../../../billing/model/billing';
import type { Decision } from '../../../billing/model/decision';
import type { Field } from '../../../billing/model/field';
import type { FileChoices } from '../../../billing/model/file';
import type { Finding, FindingCode } from '../../../billing/model/finding';
import type { SourceTable } from '../../../billing/model/source';
import { addTo } from '../../../billing/rows/group';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import { FindingGroup } from './finding-group';
import { useSeenRows } from './seen-rows';
import { rowsToSetAside, SettingAside } from './setting-aside';

interface FindingsProps {
  readonly billing: Billing;
  readonly table: SourceTable;
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onAssign: (field: Field, column: number | null) => void;
  readonly onRead: (choices: FileChoices) => void;
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/**
 * What is wrong or doubtful in the counts, kind by kind: errors, which hold everything up, then what is only said.
 * However many they are, each kind shows its first ones.
 */
export function Findings({ billing, table, onDecide, onAssign, onRead }: FindingsProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const { findings, origin } = billing;
  const seen = useSeenRows(table, billing);
  const [isAsked, setIsAsked] = useState(false);
  const { area, remember } = useFocusNearby(billing);
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && !accepted);
  const warnings = findings.filter(({ severity, accepted }) => severity === 'warning' && !accepted);
  const settled = findings.filter(({ accepted }) => accepted);
  const excludable = rowsToSetAside(errors);
  const decide = (decisions: readonly Decision[]) => {
    remember();
    setIsAsked(false);
    onDecide(decisions);
  };
  const groups = (found: readonly Finding[]): ReactNode =>
    [...byCode(found)].map(([code, ofCode]) => (
      <FindingGroup
        key={code}
        findings={ofCode}
        origin={origin}
        seen={seen}
        header={table.header}
        onDecide={decide}
        onAssign={onAssign}
        onRead={onRead}
      />
    ));
  return (
    <div ref={area}>
      {errors.length > 0 && (
        <section className={styles.groups}>
          <Notice
            intent="error"
            text={words.errors(errors.length)}
            actions={
              excludable.length === 0
                ? []
                : [
                    {
                      label: words.setAllAside(excludable.length),
                      run: () => {
                        setIsAsked((before) => !before);
                      },
                    },
                  ]
            }
          />
          {isAsked && excludable.length > 0 && (
            <SettingAside
              rows={excludable}
              onDecide={decide}
              onClose={() => {
                setIsAsked(false);
                area.current?.querySelector('button')?.focus();
              }}
            />
          )}
          {groups(errors)}
        </section>
      )}
      {warnings.length > 0 && (
        <section className={styles.groups}>
          <Notice intent="warning" text={words.warnings(warnings.length)} />
          {groups(warnings)}
        </section>
      )}
      {settled.length > 0 && (
        <Text size={200} lang={language}>
          {words.accepted(settled.length)}
        </Text>
      )}
    </div>
  );
}

function byCode(findings: readonly Finding[]): ReadonlyMap<FindingCode, readonly Finding[]> {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) addTo(groups, finding.code, finding);
  return groups;
}

/** Once a finding is settled and gone, the focus goes to that which stands in its place. */
function useFocusNearby(billing: Billing) {
  const area = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const items = () => [...(area.current?.querySelectorAll('li') ?? [])];
  useEffect(() => {
    const at = place.current;
    if (at === null || !document.hasFocus() || document.activeElement !== document.body) return;
    place.current = null;
    const left = items();
    left[Math.min(at, left.length - 1)]?.querySelector('button')?.focus();
  }, [billing]);
  const remember = () => {
    const at = items().findIndex((item) => item.contains(document.activeElement));
    place.current = at < 0 ? null : at;
  };
  return { area, remember };
}
