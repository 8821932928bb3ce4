import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { explainFormula, type ExplainedCall } from '../../../control/explain/explain-formula';
import type { CellFormula, CellsAddress, OpenWorkbook } from '../../../workbook/open-workbook';
import { failureSentence } from '../../host/failure';
import { useTariffs } from '../../host/tariffs';
import { useSelectedCell } from '../../host/use-selection';
import { CellLink } from '../../layout/cell-link';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { CONTROL_WORDS } from '../words';
import { CallExplanation } from './call-explanation';
import { workbookReader } from '../../host/workbook-reader';
import { unexplainedError } from '../formulas/fault-sentence';
import { isError } from '../formulas/frozen';

type Told =
  | { readonly kind: 'none'; readonly cell: CellsAddress }
  | { readonly kind: 'told'; readonly formula: CellFormula; readonly calls: readonly ExplainedCall[] }
  | { readonly kind: 'failed'; readonly thrown: unknown };

const useStyles = makeStyles({
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  position: { color: tokens.colorNeutralForeground2 },
});

/** Why the selected cell shows what it shows; follows the selection. */
export function SelectedCell({ workbook }: { readonly workbook: OpenWorkbook }) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const language = useLanguage();
  const cell = useSelectedCell(workbook);
  const { book } = useTariffs();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (cell === null) return undefined;
    let isOver = false;
    tell(workbook, cell).then(
      (next) => {
        if (!isOver) setTold(next);
      },
      (thrown: unknown) => {
        if (!isOver) setTold({ kind: 'failed', thrown });
      },
    );
    return () => {
      isOver = true;
    };
    // What the functions answer changes with the tariffs, too.
  }, [workbook, cell, book]);
  if (told === null) return null;
  switch (told.kind) {
    case 'failed':
      return <Notice intent="error" text={failureSentence(told.thrown, language)} />;
    case 'none':
      return <Text size={200}>{words.noFormula(`${told.cell.sheet}!${told.cell.address}`)}</Text>;
    case 'told': {
      const { formula, calls } = told;
      const { row, column } = formula.position;
      const error = isError(formula.shown) ? unexplainedError(String(formula.shown), calls, language) : null;
      return (
        <div className={styles.cell}>
          <CellLink cells={formula} label={words.at(`${formula.sheet}!${formula.address}`)} />
          {(row > 0 || column > 0) && (
            <Text size={200} className={styles.position}>
              {words.position(row + 1, column + 1)}
            </Text>
          )}
          {error !== null && <Notice intent="error" text={error} />}
          {calls.map((call, at) => (
            <CallExplanation key={`${at} ${call.call.text}`} explained={call} />
          ))}
        </div>
      );
    }
  }
}

async function tell(workbook: OpenWorkbook, cell: CellsAddress): Promise<Told> {
  const formula = await workbook.readFormula(cell);
  if (formula === null) return { kind: 'none', cell };
  const calls = await explainFormula(formula, formula.position, workbookReader(workbook));
  return calls.length === 0 ? { kind: 'none', cell } : { kind: 'told', formula, calls };
}
