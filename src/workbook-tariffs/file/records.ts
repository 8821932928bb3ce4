import type { RowRecord } from '../layout/record';
import { BASIS_WORDS, COUNTED_WORDS, STATUS_WORDS, TYPE_WORDS } from '../layout/words';
import type { WorkbookRowsRead } from '../read-workbook-tariffs';
import { offerOf } from '../readings/offers';
import type { ActValues } from '../rows/acts';
import type { ChargeValues } from '../rows/charge-rows';
import type { MemberValues } from '../rows/member-rows';
import type { PupilValues } from '../rows/pupil-rows';
import type { ReadingValues } from '../rows/reading-rows';
import type { TariffValues } from '../rows/tariff-rows';

/** The values of a row under the headers of its table. */
type Recorded = { readonly [T in keyof WorkbookRowsRead]: (values: Values[T]) => RowRecord };

interface Values {
  EntActes: ActValues;
  EntTarifs: TariffValues;
  EntCharges: ChargeValues;
  EntEffectifs: PupilValues;
  EntMembres: MemberValues;
  EntLectures: ReadingValues;
}

export const recordOf: Recorded = {
  EntActes: ({ key, body, number, date, title, item, status }) => ({
    Acte: key,
    Organe: body,
    Numéro: number,
    Date: date,
    Objet: title,
    Article: item,
    Statut: STATUS_WORDS[status],
  }),
  EntTarifs: ({ service, from, to, act, item, component, low, high, amount, unit, basis, remark }) => ({
    Service: service,
    'Première année': from,
    'Dernière année': to,
    Acte: act,
    Article: item,
    Composante: component,
    De: low,
    À: high,
    Montant: amount,
    Unité: unit,
    Base: basis === null ? null : BASIS_WORDS[basis],
    Remarque: remark,
  }),
  EntCharges: ({ year, line, gross, subsidy, net, proportional, act, remark, type }) => ({
    Année: year,
    Ligne: line,
    Brut: gross,
    Subvention: subsidy,
    Net: net,
    Proportionnelle: proportional,
    Acte: act,
    Remarque: remark,
    Type: type === 'charge' ? null : TYPE_WORDS[type],
  }),
  EntEffectifs: ({ year, counted, pupils, act, remark }) => ({
    Année: year,
    Catégorie: COUNTED_WORDS.find(([, categories]) => String(categories) === String(counted))?.[0] ?? null,
    Élèves: pupils,
    Acte: act,
    Remarque: remark,
  }),
  EntMembres: ({ siren, epci, from, to, remark }) => ({
    SIREN: siren,
    EPCI: epci,
    Depuis: from,
    "Jusqu'à": to,
    Remarque: remark,
  }),
  EntLectures: ({ reading, choice, keptOn, author, note }) => {
    const { label, choices } = offerOf(reading);
    return {
      Lecture: label,
      Choix: choices.find((offered) => offered.choice === choice)?.label ?? null,
      Date: keptOn,
      Auteur: author,
      Note: note,
    };
  },
};
