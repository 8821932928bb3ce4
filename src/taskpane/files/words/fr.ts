import { french } from '../../words/typography';

export const fr = {
  copy: 'Copier le texte',
  copied: french`Le texte est copié.`,
  notCopied: french`Le presse-papiers n'est pas accessible ici. Le texte est sélectionné : faites Ctrl+C (⌘C sur un Mac).`,
  saved: (name: string) => french`« ${name} » devrait être dans vos téléchargements.`,
  show: french`Il n'y est pas : afficher le texte`,
  toSaveElsewhere: (name: string) =>
    french`Excel pour Mac n'enregistre pas les fichiers d'un complément : copiez le texte dans un éditeur de texte, et enregistrez-le sous « ${name} ».`,
};

export type FilesWords = typeof fr;
