import {
  CHARGES,
  COUT,
  DECOMPTE,
  EFFECTIF,
  PRODUITS,
  REPARTIR,
  SOLDE,
  TARIFEQUILIBRE,
} from './catalogue/charges';
import { COLLEGE, COLLEGES } from './catalogue/colleges';
import { NPDC } from './catalogue/npdc';
import { ANTIVIRUS, CYBER, FLUX, TTC, UTONUM } from './catalogue/other-services';
import { ANNEESCOLAIRE, CONTRIB, EXPLIQUER, SOURCE, TARIF, TERRITOIRE } from './catalogue/primary-schools';

// Excel calls a function as soon as the runtime is up: all of them are associated at once, with nothing to wait for.
const FUNCTIONS = {
  CONTRIB,
  TARIF,
  TERRITOIRE,
  ANNEESCOLAIRE,
  SOURCE,
  EXPLIQUER,
  DECOMPTE,
  CHARGES,
  EFFECTIF,
  COUT,
  PRODUITS,
  SOLDE,
  TARIFEQUILIBRE,
  REPARTIR,
  COLLEGE,
  COLLEGES,
  NPDC,
  FLUX,
  ANTIVIRUS,
  UTONUM,
  CYBER,
  TTC,
};

for (const [id, implementation] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(id, implementation);
}
