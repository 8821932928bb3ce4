import type { InterruptedWords } from './fr';

export const en: InterruptedWords = {
  left: (sheets) => {
    const names = sheets.map((sheet) => `“${sheet}”`).join(', ');
    return sheets.length === 1
      ? `The sheet ${names} was left by an interrupted writing: Excel, or the pane, was closed before its end. It is incomplete. Delete it, then start again what was not done.`
      : `The sheets ${names} were left by interrupted writings: Excel, or the pane, was closed before their end. They are incomplete. Delete them, then start again what was not done.`;
  },
  show: (sheet) => `Show “${sheet}”`,
  again: 'Check again',
  dismiss: 'Close this message',
};
