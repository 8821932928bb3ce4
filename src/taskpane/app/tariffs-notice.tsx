import { WorkbookFailure } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { useTariffs, useTariffsStore } from '../host/tariffs';
import { Notice } from '../layout/notice';
import { useLanguage, useWords } from '../words/language';
import { APP_WORDS } from './words';

/** Says, above every section, that the workbook's tables are not known, or that cells may be out of date. */
export function TariffsNotice({ className }: { readonly className: string }) {
  const words = useWords(APP_WORDS);
  const language = useLanguage();
  const tariffs = useTariffsStore();
  const { followed, failure, staleBecause } = useTariffs();
  const retry = { label: words.retry, run: () => void tariffs.refresh() };
  if (failure === null && staleBecause === null) return null;
  // Before the follower is there, it is its own file that is missing, unless Excel says otherwise.
  const isUnloaded = followed === null && !(failure instanceof WorkbookFailure);
  const text =
    failure === null
      ? words.cellsStale(failureSentence(staleBecause, language))
      : isUnloaded
        ? words.tariffsUnloaded
        : words.tariffsUnread(failureSentence(failure, language));
  return (
    <div className={className}>
      <Notice intent={failure === null ? 'warning' : 'error'} text={text} actions={[retry]} />
    </div>
  );
}
