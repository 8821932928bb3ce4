import { errorAsShown, shown } from '../../../kit/cells/cell';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { entCalls } from '../../../control/formula/ent-calls';
import { oldNames } from '../../../control/formula/renamed';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { failureSentence } from '../../host/failure';
import { CellLink } from '../../layout/cell-link';
import { useLanguage, useWords } from '../../words/language';
import { CONTROL_WORDS } from '../words';
import { faultSentence } from './fault-sentence';
import { renamingIn, type ListedFormula } from './listed-formula';

interface FormulaItemProps {
  readonly workbook: OpenWorkbook;
  readonly formula: ListedFormula;
}

const useStyles = makeStyles({
  formula: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  fault: { gridColumn: '1 / -1' },
});

/** A formula with its functions and what it gives; where that is an error, what it means and what to do. */
export function FormulaItem({ workbook, formula }: FormulaItemProps) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const language = useLanguage();
  const faultSaid = useFaultSentence(workbook, formula);
  const old = oldNames(formula.formula);
  const sentence = old.length === 0 ? faultSaid : words.renamed(renamingIn(old, words));
  const { fault } = formula;
  const isFurtherOn = fault !== null && (fault.position.row > 0 || fault.position.column > 0);
  return (
    <li className={styles.formula}>
      <CellLink cells={formula} label={`${formula.sheet}!${formula.address}`} />
      <Text size={200} className={styles.value}>
        {formula.value === null ? '' : errorAsShown(shown(formula.value), language)}
      </Text>
      <Text size={200}>
        {entCalls(formula.formula)
          .map(({ name }) => `ENT.${name}`)
          .join(', ')}
      </Text>
      {(fault !== null || old.length > 0) && (
        <Text size={200} className={styles.fault}>
          {fault !== null && isFurtherOn && (
            <>
              {words.faultsWithin(fault.cells)}{' '}
              <CellLink cells={fault.first} label={`${fault.first.sheet}!${fault.first.address}`} />{' '}
            </>
          )}
          {sentence}
        </Text>
      )}
    </li>
  );
}

function useFaultSentence(workbook: OpenWorkbook, formula: ListedFormula): string {
  const language = useLanguage();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const { fault } = formula;
    if (fault === null) return undefined;
    let isOver = false;
    const say = (next: string) => {
      if (!isOver) setSentence(next);
    };
    faultSentence(workbook, formula, fault, language).then(say, (thrown: unknown) => {
      say(failureSentence(thrown, language));
    });
    return () => {
      isOver = true;
    };
  }, [workbook, formula, language]);
  return sentence;
}
