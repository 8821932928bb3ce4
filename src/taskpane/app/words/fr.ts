import { french } from '../../words/typography';

export const fr = {
  title: 'Contributions ENT',
  sections: { calculate: 'Calculer', tables: 'Tableaux' },
  navigation: 'Volet Contributions ENT',
  outsideExcel: french`Ce volet est ouvert hors d'Excel : tout se calcule, rien ne s'écrit dans un classeur.`,
  loading: 'Ouverture en cours…',
  notLoaded: french`Cette partie du volet n'a pas pu s'ouvrir : le serveur du complément ne répond pas.`,
  broken: (detail: string) =>
    french`Erreur interne du complément : ${detail}. Signalez-la en disant ce que vous faisiez.`,
  retry: 'Réessayer',
};

export type AppWords = typeof fr;
