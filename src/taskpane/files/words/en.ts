import type { FilesWords } from './fr';

export const en: FilesWords = {
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The clipboard cannot be reached here. The text is selected: press Ctrl+C (⌘C on a Mac).',
  saved: (name) => `“${name}” should be among your downloads.`,
  show: 'It is not there: show the text',
  toSaveElsewhere: (name) =>
    `Excel for Mac saves no file of an add-in: copy the text into a text editor, and save it as “${name}”.`,
};
