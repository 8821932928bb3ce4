import type { DeliberationWords } from './fr';

export const en: DeliberationWords = {
  purpose:
    'The text of a deliberation, in French, filled with the figures known, to paste and read again, and its annex. Once voted, register the vote from here.',
  year: 'School year',
  text: 'Text of the deliberation',
  missing: (count) =>
    `${count} figure${count === 1 ? ' is' : 's are'} left to complete: register the charges, the pupils and the draft of the rate.`,
  noAnnex: (why) => `No annex yet. ${why}`,
  register: 'Register the vote',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The clipboard cannot be reached here: select the text, then Ctrl+C.',
};
