import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { citation } from '../../../engine/citation';
import type { Version } from '../../../tariffs/model';
import { useBook } from '../../host/tariffs';
import { useWords } from '../../words/language';
import { frenchTypography } from '../../words/typography';
import { TARIFFS_WORDS } from '../words';
import { OriginLink } from '../../workbook-tables/origin-link';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  version: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The other services: who pays, on which price basis, and the act of each period. */
export function OtherServices() {
  const styles = useStyles();
  const words = useWords(TARIFFS_WORDS);
  const book = useBook();
  const others = book.data.tariffs.filter(({ id }) => id !== 'primary-schools');
  return (
    <Accordion multiple collapsible>
      {others.map(({ id, label, unit, priceBasis, versions }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader size="small" as="h3">
            <span lang="fr">{frenchTypography(label)}</span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Text size={200} lang="fr" className={styles.quiet}>
              {words.perUnit(unit, words.bases[priceBasis])}
            </Text>
            {versions.map((version) => (
              <div key={`${version.from ?? ''}`} className={styles.version}>
                <Text size={200}>{words.period(bound(version.from), bound(version.to))}</Text>
                <Text size={200} lang="fr">
                  {frenchTypography(citation(book.act(version.act)))}
                </Text>
                {version.origin !== undefined && <OriginLink origin={version.origin} />}
              </div>
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function bound(year: Version['from']): string | null {
  return year === null ? null : String(year);
}
