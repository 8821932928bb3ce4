import { failureSentence } from '../host/failure';
import { Notice, type NoticeAction } from '../layout/notice';
import { useLanguage, useWords } from '../words/language';
import type { Changing } from './use-table-changes';
import { TARIFFS_WORDS } from './words';

interface ChangeNoticeProps {
  readonly changing: Changing;
  /** What is done, in a sentence. */
  readonly done: string;
  readonly actions?: readonly NoticeAction[];
}

/** What became of a change of the tables, and the way back. */
export function ChangeNotice({ changing, done, actions = [] }: ChangeNoticeProps) {
  const language = useLanguage();
  const words = useWords(TARIFFS_WORDS);
  switch (changing.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'done': {
      const back = changing.undo === null ? [] : [{ label: words.undo, run: changing.undo }];
      return <Notice intent="success" text={done} actions={[...actions, ...back]} />;
    }
    case 'undone':
      return <Notice intent="info" text={words.undone} />;
    case 'failed':
      return <Notice intent="error" text={failureSentence(changing.thrown, language)} />;
  }
}
