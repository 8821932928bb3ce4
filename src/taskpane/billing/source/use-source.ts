import { dequal } from 'dequal/lite';
import { useEffect, useState } from 'react';
import type { FileChoices } from '../../../billing/model/file';
import type { SourceTable } from '../../../billing/model/source';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import type { TableSummary } from '../../../workbook/table-change';
import { TABLE_NAMES } from '../../../workbook-tariffs/layout/layouts';
import { DECISIONS_TABLE } from '../decisions/decisions-table';
import { readSource, type Source, type SourceRead } from './read-source';

const OWN_TABLES: ReadonlySet<string> = new Set([...TABLE_NAMES, DECISIONS_TABLE]);

/** The counts that are billed, as they were last read. */
export interface SourceInUse {
  readonly read: SourceRead | null;
  /** Why they could not be read. */
  readonly failure: unknown;
  readonly choose: (source: Source) => void;
  /** Reads the file again, in the way that the user says. */
  readonly readAs: (choices: FileChoices) => void;
  /** Reads them again; null where they are what they were. Rejects where they cannot be read. */
  readonly renew: () => Promise<SourceTable | null>;
}

export function useSource(workbook: OpenWorkbook | null): SourceInUse {
  const [read, setRead] = useState<SourceRead | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const choose = (source: Source) => {
    setFailure(null);
    readSource(source, workbook, null).then(setRead, (thrown: unknown) => {
      setRead(null);
      setFailure(thrown);
    });
  };
  return {
    read,
    failure,
    choose,
    readAs: (choices) => {
      if (read?.source.kind !== 'file') return;
      choose({ ...read.source, choices: { ...read.source.choices, ...choices } });
    },
    renew: async () => {
      if (read === null) return null;
      const now = await readSource(read.source, workbook, read);
      if (dequal(now.table, read.table)) return null;
      setRead(now);
      return now.table;
    },
  };
}

/** The workbook's tables that may hold counts; read again when `asked` changes. */
export function useTables(workbook: OpenWorkbook | null, asked: unknown): readonly TableSummary[] {
  const [tables, setTables] = useState<readonly TableSummary[]>([]);
  useEffect(() => {
    let isOver = false;
    workbook?.listTables().then(
      (found) => {
        if (!isOver) setTables(found.filter(({ name }) => !OWN_TABLES.has(name)));
      },
      // The selection and a file can be read without them.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [workbook, asked]);
  return tables;
}
