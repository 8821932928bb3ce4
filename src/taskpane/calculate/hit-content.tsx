import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { withoutSuffix } from '../../engine/places/epci-name';
import { useWords } from '../words/language';
import { departmentInWords } from '../../engine/places/departments';
import type { PlaceHit } from './search/place-search';
import type { PlaceRate } from './search/place-rate';
import { CALCULATE_WORDS, type CalculateWords } from './words';
import { rateInWords } from './in-words';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  first: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  code: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  rest: { color: tokens.colorNeutralForeground2 },
});

/** A hit in the list: name and code, where it lies, its category and rate. */
export function HitContent({ hit, rate }: { readonly hit: PlaceHit; readonly rate: PlaceRate }) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const { name, code, lies } = described(hit, words);
  return (
    <span className={styles.content}>
      <span className={styles.first}>
        <Text weight="semibold">{name}</Text>
        {code !== null && <Text className={styles.code}>{code}</Text>}
      </span>
      {lies !== null && (
        <Text size={200} className={styles.rest}>
          {lies}
        </Text>
      )}
      <Text size={200} className={styles.rest}>
        {rateInWords(rate, hit.place.kind !== 'label', words)}
      </Text>
    </span>
  );
}

function described(
  { place, former }: PlaceHit,
  words: CalculateWords,
): { name: string; code: string | null; lies: string | null } {
  switch (place.kind) {
    case 'label':
      return { name: place.category, code: null, lies: words.meanings[place.category] };
    case 'commune': {
      const { name, code, department, epci } = place.commune;
      const lies = [withoutSuffix(epci.name), departmentInWords(department)];
      return {
        name,
        code,
        lies: [...(former === null ? [] : [words.formerly(former)]), ...lies].join(' · '),
      };
    }
    case 'epci':
      return { name: withoutSuffix(place.epci.name), code: place.epci.siren, lies: null };
  }
}
