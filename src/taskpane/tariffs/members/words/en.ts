import type { MembersWords } from './fr';

export const en: MembersWords = {
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
