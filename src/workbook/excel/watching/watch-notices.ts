import type { WorkbookNotice } from '../../open-workbook';

const watchers = new Set<(notice: WorkbookNotice | null) => void>();

export function watchNotices(onNotice: (notice: WorkbookNotice | null) => void): () => void {
  watchers.add(onNotice);
  return () => {
    watchers.delete(onNotice);
  };
}

export function tellNotice(notice: WorkbookNotice | null): void {
  for (const watcher of watchers) watcher(notice);
}
