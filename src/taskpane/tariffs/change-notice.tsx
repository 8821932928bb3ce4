import { failureSentence } from '../host/failure';
import { Notice, type NoticeAction } from '../layout/notice';
import { useLanguage } from '../words/language';
import type { Changing } from './use-table-changes';

interface ChangeNoticeProps {
  readonly changing: Changing;
  /** What is done, in a sentence. */
  readonly done: string;
  readonly actions?: readonly NoticeAction[];
}

/** What became of a change of the tables. */
export function ChangeNotice({ changing, done, actions = [] }: ChangeNoticeProps) {
  const language = useLanguage();
  switch (changing.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'done':
      return <Notice intent="success" text={done} actions={actions} />;
    case 'failed':
      return <Notice intent="error" text={failureSentence(changing.thrown, language)} />;
  }
}
