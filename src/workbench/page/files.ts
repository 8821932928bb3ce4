import { DEFAULT_PAGE } from '../univer/grid/page-setups';
import type { Spreadsheet } from '../univer/spreadsheet';
import { readWorkbook } from '../xlsx/read-workbook';
import { writeWorkbook } from '../xlsx/write-workbook';
import { element } from './elements';
import { report } from './report';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The commands on files: a new workbook, one of the user's, and the open one as a file.
 * @param onOpen called once another workbook is open.
 */
export function offerFiles(spreadsheet: Spreadsheet, namespace: string, onOpen: () => Promise<void>): void {
  const input = element('file', HTMLInputElement);
  element('new', HTMLButtonElement).addEventListener('click', () => {
    spreadsheet.open({});
    void onOpen();
  });
  element('open', HTMLButtonElement).addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void open(file);
  });
  element('download', HTMLButtonElement).addEventListener('click', () => void download());

  async function open(file: File): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { content, unshown } = await readWorkbook(bytes, namespace, DEFAULT_PAGE);
      const missing = [...unshown, ...spreadsheet.openContent(file.name, content)];
      await onOpen();
      if (missing.length > 0) {
        report(`« ${file.name} » est ouvert en partie`, [
          'Votre fichier n’est pas modifié. Ce tableur ne montre pas, et un téléchargement ne contiendrait plus :',
          ...missing.map((what) => `– ${what}`),
        ]);
      }
    } catch (error) {
      report(`« ${file.name} » n’est pas ouvert`, [
        messageOf(error),
        'Le classeur précédent est resté ouvert.',
      ]);
    }
  }

  async function download(): Promise<void> {
    try {
      const { content, lost } = spreadsheet.content();
      const written = await writeWorkbook(content, namespace);
      save(written.bytes, spreadsheet.grid.name);
      const missing = [...lost, ...written.lost];
      if (missing.length > 0) report('Le fichier ne contient pas tout', missing);
    } catch (error) {
      report('Le fichier n’est pas écrit', [messageOf(error)]);
    }
  }
}

function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = name.endsWith('.xlsx') ? name : `${name}.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
