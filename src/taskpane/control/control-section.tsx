import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useWorkbook } from '../host/host';
import { Notice } from '../layout/notice';
import { SectionFrame } from '../layout/section-frame';
import { useWords } from '../words/language';
import { SelectedCell } from './cell/selected-cell';
import { Checks } from './checks/checks';
import { RestingCells } from '../drafts/resting-cells';
import { FormulaList } from './formulas/formula-list';
import { DRAFTS_WORDS } from '../drafts/words';
import { CONTROL_WORDS } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0 },
});

/** Contrôler: the selected cell explained, the workbook's formulas, and the year's figures against one another. */
export function ControlSection() {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const drafts = useWords(DRAFTS_WORDS);
  const workbook = useWorkbook();
  const parts =
    workbook === null
      ? []
      : [
          { id: 'cell', title: words.cell, content: <SelectedCell workbook={workbook} /> },
          { id: 'formulas', title: words.formulas, content: <FormulaList workbook={workbook} /> },
          {
            id: 'drafts',
            title: drafts.title,
            content: <RestingCells workbook={workbook} act={null} />,
          },
          { id: 'checks', title: words.checks, content: <Checks workbook={workbook} /> },
        ];
  return (
    <SectionFrame purpose={words.purpose} foot={null}>
      {workbook === null && <Notice intent="info" text={words.outsideExcel} />}
      <Accordion multiple collapsible defaultOpenItems={['cell']}>
        {parts.map(({ id, title, content }) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h2">{title}</AccordionHeader>
            <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </SectionFrame>
  );
}
