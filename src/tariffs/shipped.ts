import accountingFlows from './accounting-flows.json';
import acts from './acts.json';
import agreements from './agreements.json';
import antivirus from './antivirus.json';
import archiving from './archiving.json';
import charges from './charges.json';
import colleges from './colleges.json';
import cyberGrant from './cyber-grant.json';
import documents from './documents.json';
import members from './members.json';
import npdc from './npdc.json';
import primarySchools from './primary-schools.json';
import pupils from './pupils.json';
import unpriced from './unpriced.json';
import utonumCommunes from './utonum-communes.json';
import utonumEpci from './utonum-epci.json';

/** The data that ships, as the files hold it; it is validated when the product is built. */
export const shippedData: unknown = {
  documents,
  acts,
  tariffs: [
    primarySchools,
    colleges,
    npdc,
    accountingFlows,
    antivirus,
    utonumEpci,
    utonumCommunes,
    cyberGrant,
    archiving,
  ],
  charges,
  pupils,
  agreements,
  unpriced,
  members: members.members,
};
