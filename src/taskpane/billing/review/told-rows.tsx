import { Text } from '@fluentui/react-components';
import type { ToldRow } from '../../../billing/model/billing';
import { describeTold, toldByKind } from '../../../billing/words/describe-told';
import { useLanguage } from '../../words/language';
import { typeset } from '../../words/typography';

/** The rows that are no line, a sentence for each kind of them; blank ones hold nothing to tell. */
export function ToldRows({ rows }: { readonly rows: readonly ToldRow[] }) {
  const language = useLanguage();
  return toldByKind(rows)
    .filter(({ kind }) => kind !== 'blank')
    .map((of) => {
      const sentence = describeTold(of, language);
      return (
        <Text key={of.kind} as="p" block size={200}>
          {typeset(sentence, language)}
        </Text>
      );
    });
}
