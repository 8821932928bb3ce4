import type { DeliberationWords } from './fr';

export const en: DeliberationWords = {
  purpose:
    'The draft deliberation of a year, in French, filled with the figures known, to be read again and finished: as text, as a Word file, or as sheets with its annex. Once voted, register the vote from here.',
  year: 'School year',
  text: 'Text of the draft',
  toFill: (count, lacksFigures) =>
    `${count} place${count === 1 ? ' is' : 's are'} left to fill, in brackets.${
      lacksFigures
        ? ' Figures are among them: register the charges, the pupils and the draft of the rate. The notes at the end say which.'
        : ''
    }`,
  noSheet: (why) => `No sheet yet. ${why}`,
  register: 'Register the vote',
  save: 'Save the Word file',
  saved: (name) => `“${name}” should be among your downloads. If it is not, copy the text.`,
  noWordFile: 'Excel for Mac saves no file of an add-in: copy the text, or create the sheets.',
  notSaved: 'The Word file could not be made: copy the text.',
};
