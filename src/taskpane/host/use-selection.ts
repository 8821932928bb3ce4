import { useEventCallback } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CellsAddress, OpenWorkbook } from '../../workbook/open-workbook';

/** Calls back when the selection changes, which is also what follows the edition of a cell. */
export function useSelectionChange(workbook: OpenWorkbook | null, onChange: () => void): void {
  const changed = useEventCallback(onChange);
  useEffect(() => {
    if (workbook === null) return undefined;
    let stopped = false;
    const watching = workbook.watchSelection(() => {
      if (!stopped) changed();
    });
    // Without the event nothing is lost but freshness: every operation reads the selection again.
    watching.catch(() => undefined);
    return () => {
      stopped = true;
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook]);
}

/** The first selected cell; null where there is none or it is not known. */
export function useSelectedCell(workbook: OpenWorkbook | null): CellsAddress | null {
  const [cell, setCell] = useState<CellsAddress | null>(null);
  const read = () => {
    workbook?.selectedCell().then(setCell, () => {
      setCell(null);
    });
  };
  const readOnce = useEventCallback(read);
  useEffect(() => {
    readOnce();
  }, [workbook]);
  useSelectionChange(workbook, read);
  return cell;
}
