import { inBoth } from '../../kit/messages';
import { french } from '../words/typography';

export const fr = {
  copy: 'Copier le texte',
  copied: french`Le texte est copié.`,
  notCopied: french`Le presse-papiers n'est pas accessible ici. Le texte est sélectionné : faites Ctrl+C (⌘C sur un Mac).`,
  saved: (name: string) => french`« ${name} » devrait être dans vos téléchargements.`,
  show: french`Il n'y est pas : afficher le texte`,
  toSaveElsewhere: (name: string) =>
    french`Excel pour Mac n'enregistre pas les fichiers d'un complément : copiez le texte dans un éditeur de texte, et enregistrez-le sous « ${name} ».`,
};

const en: typeof fr = {
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The clipboard cannot be reached here. The text is selected: press Ctrl+C (⌘C on a Mac).',
  saved: (name) => `“${name}” should be among your downloads.`,
  show: 'It is not there: show the text',
  toSaveElsewhere: (name) =>
    `Excel for Mac saves no file of an add-in: copy the text into a text editor, and save it as “${name}”.`,
};

export const FILES_WORDS = inBoth(fr, en);
