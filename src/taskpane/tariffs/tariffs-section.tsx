import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/language';
import { HomeView } from './home/home-view';
import { ViewHead } from './view-head';
import { VIEWS, type PreparedAct, type PreparedVote, type ViewId } from './views';
import { TARIFFS_WORDS } from './words';

/** Tarifs: the years and acts known, and what the workbook adds to them, each task in a view of its own. */
export function TariffsSection() {
  const words = useWords(TARIFFS_WORDS);
  const [current, setCurrent] = useState<ViewId | null>(null);
  const [preparedVote, setPreparedVote] = useState<PreparedVote | null>(null);
  const [preparedAct, setPreparedAct] = useState<PreparedAct | null>(null);
  const left = useRef<ViewId | null>(null);
  const home = useRef<HTMLDivElement>(null);

  // Back home, the focus is where one left it.
  useEffect(() => {
    if (current !== null || left.current === null) return;
    home.current?.querySelector<HTMLElement>(`[data-view="${left.current}"]`)?.focus();
    left.current = null;
  }, [current]);

  const view = VIEWS.find(({ id }) => id === current);
  if (view === undefined) {
    return (
      <div ref={home} style={{ display: 'contents' }}>
        <HomeView
          onOpen={setCurrent}
          onAct={(act) => {
            setPreparedAct(act);
            setCurrent('acts');
          }}
        />
      </div>
    );
  }
  return (
    <>
      <ViewHead
        title={words.views[view.id].title}
        key={view.id}
        onBack={() => {
          left.current = view.id;
          setPreparedVote(null);
          setPreparedAct(null);
          setCurrent(null);
        }}
      />
      <view.View
        preparedVote={preparedVote}
        preparedAct={preparedAct}
        onVote={(year, amended) => {
          setPreparedVote({ year, amended: amended ?? null });
          setCurrent('vote');
        }}
      />
    </>
  );
}
