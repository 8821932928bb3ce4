import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

export const fr = {
  purpose: french`Le projet de délibération d'une année, rempli des chiffres connus, à relire et à finir : en texte, en fichier Word, ou en feuilles avec son annexe. Une fois voté, enregistrez le vote d'ici.`,
  year: 'Année scolaire',
  text: french`Texte du projet`,
  toFill: (count: number, lacksFigures: boolean) =>
    `${
      count > 1
        ? french`${count} endroits restent à compléter, entre crochets.`
        : french`1 endroit reste à compléter, entre crochets.`
    }${lacksFigures ? french` Des chiffres en sont : enregistrez les charges, les effectifs et le projet de tarif. Les notes, à la fin, disent lesquels.` : ''}`,
  noSheet: (why: string) => french`Pas encore de feuille. ${why}`,
  register: 'Enregistrer le vote',
  save: french`Enregistrer le fichier Word`,
  saved: (name: string) =>
    french`« ${name} » devrait être dans vos téléchargements. S'il n'y est pas, copiez le texte.`,
  noWordFile: french`Excel pour Mac n'enregistre pas les fichiers d'un complément : copiez le texte, ou créez les feuilles.`,
  notSaved: french`Le fichier Word n'a pas pu être préparé : copiez le texte.`,
};

const en: typeof fr = {
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

export const DELIBERATION_WORDS = inBoth(fr, en);
