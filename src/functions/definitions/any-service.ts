import { priceAny, shapeOf } from '../../engine/services/any-service';
import { SERVICES_HEADER, servicesTable } from '../../engine/services/services-table';
import { isBlankText, isNothing } from '../call/cell';
import { cellFunction, tableFunction } from '../call/ent-function';
import {
  secondQuantity,
  service,
  servicePart,
  serviceQuantity,
  serviceRate,
  serviceYear,
} from '../call/service-arguments';

export const MONTANT = cellFunction(
  {
    service,
    quantite: serviceQuantity,
    annee: serviceYear,
    categorie: serviceRate,
    quantite_2: secondQuantity,
    objet: servicePart,
  },
  {
    blank: { service: isBlankText, quantite: isNothing },
    find: ({ service: named, quantite, annee, categorie, quantite_2, objet }, book) =>
      priceAny(book, shapeOf(book, named, annee), {
        quantity: quantite,
        rate: categorie,
        second: quantite_2,
        part: objet,
      }),
    answer: ({ rounded }) => rounded.toNumber(),
  },
);

export const SERVICES = tableFunction(
  {},
  {
    find: (_given, book) => servicesTable(book),
    table: (rows) => [[...SERVICES_HEADER], ...rows.map((row) => [...row.cells])],
  },
);
