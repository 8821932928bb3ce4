import { Text } from '@fluentui/react-components';
import { READING_OFFERS } from '../../../workbook-tariffs/readings/offers';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useWords } from '../../words/language';
import { useChangeableTables } from '../use-table-changes';
import { TARIFFS_WORDS } from '../words';
import { ReadingChoice } from './reading-choice';
import { READINGS_WORDS } from './words';

/** The ambiguities of the sources, what each reading of them comes to, and the one that the workbook keeps. */
export function ReadingsView() {
  const words = useWords(READINGS_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const changeable = useChangeableTables();
  return (
    <SectionFrame purpose={words.purpose} foot={null}>
      {changeable === null ? (
        <Notice intent="info" text={shared.unavailable} />
      ) : (
        READING_OFFERS.map((offer) => <ReadingChoice key={offer.id} offer={offer} changeable={changeable} />)
      )}
      <Text size={200}>{words.note}</Text>
    </SectionFrame>
  );
}
