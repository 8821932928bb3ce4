import { french } from '../../../words/typography';

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

export type DeliberationWords = typeof fr;
