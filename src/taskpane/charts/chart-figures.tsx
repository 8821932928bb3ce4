import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SidewaysScroll } from '../layout/sideways-scroll';
import { useWords } from '../words/language';
import type { DrawnChart } from './drawn-chart';
import { CHART_WORDS } from './words';

const useStyles = makeStyles({
  panel: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  category: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  name: { textAlign: 'right' },
});

/** The figures behind a chart, a row for each category; folded away, for the drawing says most of it. */
export function ChartFigures({ chart }: { readonly chart: DrawnChart }) {
  const styles = useStyles();
  const words = useWords(CHART_WORDS);
  const { title, categories, series, valueTitle, written } = chart;
  return (
    <Accordion collapsible>
      <AccordionItem value="figures">
        <AccordionHeader size="small" button={{ 'aria-label': words.figuresOf(title) }}>
          {words.figures}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <SidewaysScroll label={title}>
            <table className={styles.table} aria-label={`${title}, ${valueTitle}`}>
              <thead>
                <tr>
                  <td />
                  {series.map(({ name }) => (
                    <th key={name} scope="col" className={styles.name}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {categories.map((category, at) => (
                  <tr key={category} className={styles.row}>
                    <th scope="row" className={styles.category}>
                      {category}
                    </th>
                    {series.map(({ name, values }) => {
                      const value = values[at] ?? null;
                      return (
                        <td key={name} className={styles.figure}>
                          {value === null ? words.unknown : written(value)}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </SidewaysScroll>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
