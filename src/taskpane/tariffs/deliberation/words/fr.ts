import { french } from '../../../words/typography';

export const fr = {
  purpose: french`Le texte d'une délibération, rempli des chiffres connus, à coller et à relire, et son annexe. Une fois voté, enregistrez le vote d'ici.`,
  year: 'Année scolaire',
  text: french`Texte de la délibération`,
  missing: (count: number) =>
    count > 1
      ? french`${count} chiffres restent à compléter : enregistrez les charges, les effectifs et le projet de tarif.`
      : french`1 chiffre reste à compléter : enregistrez les charges, les effectifs et le projet de tarif.`,
  noAnnex: (why: string) => french`Pas encore d'annexe. ${why}`,
  register: 'Enregistrer le vote',
  copy: 'Copier le texte',
  copied: french`Le texte est copié.`,
  notCopied: french`Le presse-papiers n'est pas accessible ici : sélectionnez le texte, puis Ctrl+C.`,
};

export type DeliberationWords = typeof fr;
