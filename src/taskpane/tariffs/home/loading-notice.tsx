import { failureSentence } from '../../host/failure';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { TARIFFS_WORDS } from '../words';
import type { Loading, Outcome } from './use-loading';
import { Link, Text } from '@fluentui/react-components';

/** The question whether Excel is to load the add-in with the workbook, and what the answer came to. */
export function LoadingNotice({ loading }: { readonly loading: Loading }) {
  const { loading: words } = useWords(TARIFFS_WORDS);
  const { state, outcome, load, stop, decline } = loading;
  return (
    <>
      {outcome !== null && <Answered outcome={outcome} />}
      {state === 'asked' && (
        <Notice
          intent="info"
          text={words.question}
          actions={[
            { label: words.load, run: load },
            { label: words.decline, run: decline },
          ]}
        />
      )}
      {state === 'needless' && (
        <Notice intent="info" text={words.needless} actions={[{ label: words.stop, run: stop }]} />
      )}
    </>
  );
}

function Answered({ outcome }: { readonly outcome: Outcome }) {
  const { loading: words } = useWords(TARIFFS_WORDS);
  const language = useLanguage();
  switch (outcome.kind) {
    case 'loads':
      return <Notice intent="success" text={words.willLoad} />;
    case 'stopped':
      return <Notice intent="success" text={words.willNotLoad} />;
    case 'unkept':
      return <Notice intent="warning" text={words.unkept(failureSentence(outcome.thrown, language))} />;
    case 'refused':
      return <Notice intent="error" text={failureSentence(outcome.thrown, language)} />;
  }
}

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
