import { describeWith } from './describe-with';
import { SOFFICE } from './libreoffice';

export function describeWithLibreOffice(name: string, tests: () => void): void {
  describeWith(name, SOFFICE === null ? 'LibreOffice (soffice)' : null, tests);
}
