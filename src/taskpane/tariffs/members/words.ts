import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

export const fr = {
  purpose: french`Les EPCI membres et leurs années d'adhésion. Une adhésion gardée ici change la catégorie des communes dans ces années, et dans aucune autre.`,
  epci: french`EPCI (nom ou SIREN)`,
  from: french`Depuis (année scolaire)`,
  to: french`Jusqu'à (année scolaire)`,
  consequences: french`Ce qui changerait :`,
  noChange: french`Aucune commune ne change de catégorie.`,
  changed: (year: string, communes: number, before: string, after: string) =>
    communes > 1
      ? french`${year} : ${communes} communes passent de « ${before} » à « ${after} ».`
      : french`${year} : ${communes} commune passe de « ${before} » à « ${after} ».`,
  register: 'Garder cette adhésion',
  giveBack: french`Rendre ce que le complément livre`,
  done: french`L'adhésion est enregistrée ; les formules en tiennent compte.`,
  inUse: (count: number) => french`${count} adhésions en usage`,
  span: (siren: string, from: string | null, to: string | null) => {
    if (from === null && to === null) return french`${siren}, sans dates`;
    if (to === null) return french`${siren}, depuis ${from ?? ''}`;
    return from === null ? french`${siren}, jusqu'à ${to}` : french`${siren}, de ${from} à ${to}`;
  },
};

const en: typeof fr = {
  purpose:
    'The member EPCI and the years of their membership. A membership kept here changes the category of communes in these years, and in no other.',
  epci: 'EPCI (name or SIREN)',
  from: 'From (school year)',
  to: 'To (school year)',
  consequences: 'What would change:',
  noChange: 'No commune changes category.',
  changed: (year, communes, before, after) =>
    communes > 1
      ? `${year}: ${communes} communes go from “${before}” to “${after}”.`
      : `${year}: ${communes} commune goes from “${before}” to “${after}”.`,
  register: 'Keep this membership',
  giveBack: 'Give back what ships',
  done: 'The membership is registered; the formulas follow it.',
  inUse: (count) => `${count} memberships in use`,
  span: (siren, from, to) => {
    if (from === null && to === null) return `${siren}, without dates`;
    if (to === null) return `${siren}, from ${from ?? ''}`;
    return from === null ? `${siren}, until ${to}` : `${siren}, from ${from} to ${to}`;
  },
};

export const MEMBERS_WORDS = inBoth(fr, en);
