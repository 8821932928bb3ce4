import { epciNameKey } from '../../engine/places/epci-name';
import { schoolKey } from '../identities/name-keys';
import type { StatedLine } from '../model/line';

/** What identifies a line, beside its school year and service. */
export type Identified = Pick<
  StatedLine,
  'schoolYear' | 'service' | 'subject' | 'school' | 'uai' | 'insee' | 'epciName' | 'epciSiren'
>;

/**
 * The keys of a line, the surest first: school year, service, and UAI or, failing it, INSEE code and name of the
 * school; for an EPCI, its SIREN or, failing it, its name. None where nothing identifies it.
 */
export function lineKeys(line: Identified): readonly string[] {
  const key = (...parts: readonly string[]) =>
    [line.schoolYear, line.service, line.subject, ...parts].join('|');
  switch (line.subject) {
    case 'establishment':
      return [
        ...(line.uai === null ? [] : [key('uai', line.uai)]),
        ...(line.insee === null || line.school === null
          ? []
          : [key('school', line.insee, schoolKey(line.school))]),
      ];
    case 'epci':
      return [
        ...(line.epciSiren === null ? [] : [key('siren', line.epciSiren)]),
        ...(line.epciName === null ? [] : [key('name', epciNameKey(line.epciName))]),
      ];
    case 'allColleges':
    case 'subsidies':
      return [key()];
  }
}

/** Whether a line has the surest identity that its subject can have: two schools of one name may have two UAI. */
export function hasSureKey({ subject, uai, epciSiren }: Identified): boolean {
  switch (subject) {
    case 'establishment':
      return uai !== null;
    case 'epci':
      return epciSiren !== null;
    case 'allColleges':
    case 'subsidies':
      return true;
  }
}
