import { ANNEX_NAME, TITLES_NAME } from '../../billing/annex/annex-columns';
import type { AnnexScope } from '../../billing/annex/read-annex';
import type { BillingService } from '../../billing/model/service';
import { cellName } from '../committee-frame';

const ANNEX_CELLS = withoutEnds(ANNEX_NAME);
const TITLE_CELLS = withoutEnds(TITLES_NAME);

const SERVICES: Readonly<Record<BillingService, string>> = {
  'primary-schools': '',
  colleges: ' coll.',
  npdc: ' NPDC',
};
const NAME_PARTS: Readonly<Record<BillingService, string>> = {
  'primary-schools': 'Ecoles',
  colleges: 'Colleges',
  npdc: 'NPDC',
};

/** The tabs of an annex, at most 31 characters each. */
export interface AnnexTabs {
  readonly lines: string;
  readonly payers: string;
  readonly summary: string;
}

export interface AnnexNames {
  readonly lines: string;
  readonly titles: string;
}

/** Whether a name of cells is that of the lines of an annex of a year and service. */
export function isAnnexName(name: string, { service, schoolYear }: AnnexScope): boolean {
  const [beginning = '', end = ''] = cellName(ANNEX_CELLS, `${NAME_PARTS[service]}_*`, schoolYear).split('*');
  return name.startsWith(beginning) && name.endsWith(end);
}

/** @param number of the annex: 1 for the first of its year and service, 2 for the first complement */
export function annexTabs({ service, schoolYear }: AnnexScope, number: number): AnnexTabs {
  const isDifference = number > 1;
  const complement = number > 2 ? ` compl.${number - 1}` : isDifference ? ' compl.' : '';
  const what = `${complement}${SERVICES[service]} ${schoolYear}`;
  return {
    lines: isDifference ? `État${what}` : `État liquidatif${what}`,
    payers: `Titres${what}`,
    summary: `${number > 2 ? 'Contr.' : 'Contrôle'}${what}`,
  };
}

/** The names of the cells of an annex's lines and of its titles, their headers first. */
export function annexNames({ service, schoolYear }: AnnexScope, number: number): AnnexNames {
  const kind = number > 2 ? `Complement_${number - 1}` : number > 1 ? 'Complement' : 'Annee';
  const name = (table: string) => cellName(table, `${NAME_PARTS[service]}_${kind}`, schoolYear);
  return { lines: name(ANNEX_CELLS), titles: name(TITLE_CELLS) };
}

function withoutEnds(name: string): string {
  return name.slice('ENT_'.length, -1);
}
