import { Link, Text } from '@fluentui/react-components';
import { useWords } from '../../words/language';
import { TARIFFS_WORDS } from '../words';
import type { Loading } from './use-loading';

interface LoadingLineProps {
  readonly loading: Loading;
  readonly className: string;
}

/** Once it is answered: whether the add-in follows the tables from the opening on, and how to have it otherwise. */
export function LoadingLine({ loading, className }: LoadingLineProps) {
  const { loading: words } = useWords(TARIFFS_WORDS);
  const { state, load, stop } = loading;
  if (state !== 'loads' && state !== 'declined') return null;
  const loads = state === 'loads';
  return (
    <Text as="p" className={className}>
      {loads ? words.loads : words.unwatched}{' '}
      <Link as="button" inline onClick={loads ? stop : load}>
        {loads ? words.stop : words.load}
      </Link>
    </Text>
  );
}
