import { useState, type ReactNode } from 'react';
import { useApplication } from '../host/host';
import { Notice } from '../layout/notice';
import { useWords } from '../words/language';
import { saveFile } from './save-file';
import { TextToCopy } from './text-to-copy';
import { FILES_WORDS } from './words';

const ROWS = 8;

interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Offered {
  readonly file: TextFile;
  readonly source: unknown;
  readonly isShown: boolean;
}

/**
 * A text that the pane offers as a file. Where the application saves none, as Excel for Mac, it is shown to be copied;
 * elsewhere it can be, since a frame may drop what it is given to save and tell nobody.
 *
 * @param source what the file is made of: once it is another, nothing more is said of a file made before
 * @returns what offers a file, and what is to be shown of the one that was offered last
 */
export function useOfferedFile(
  source: unknown,
): readonly [offer: (file: TextFile) => void, shown: ReactNode] {
  const words = useWords(FILES_WORDS);
  const { savesFiles } = useApplication();
  const [offered, setOffered] = useState<Offered | null>(null);
  const offer = (file: TextFile) => {
    if (savesFiles) saveFile(file.name, file.type, file.text);
    setOffered({ file, source, isShown: !savesFiles });
  };
  if (offered === null || offered.source !== source) return [offer, null];
  const { file, isShown } = offered;
  if (isShown) {
    return [
      offer,
      <>
        {!savesFiles && <Notice intent="info" text={words.toSaveElsewhere(file.name)} />}
        <TextToCopy label={file.name} text={file.text} rows={ROWS} />
      </>,
    ];
  }
  const show = () => {
    setOffered({ ...offered, isShown: true });
  };
  return [
    offer,
    <Notice intent="info" text={words.saved(file.name)} actions={[{ label: words.show, run: show }]} />,
  ];
}
