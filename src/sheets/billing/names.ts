import { ANNEX_NAME } from '../../billing/annex/annex-columns';
import type { BillingOptions } from '../../billing/model/options';
import type { BillingService } from '../../billing/model/service';
import { cellName } from '../cell-name';

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

export function annexTabs({ service, schoolYear }: BillingOptions, isDifference: boolean): AnnexTabs {
  const what = `${isDifference ? ' compl.' : ''}${SERVICES[service]} ${schoolYear}`;
  return {
    lines: isDifference ? `État${what}` : `État liquidatif${what}`,
    payers: `Titres${what}`,
    summary: `Contrôle${what}`,
  };
}

/** The name of the cells of an annex's lines, its header first. */
export function annexName({ service, schoolYear }: BillingOptions, isDifference: boolean): string {
  const kind = isDifference ? 'Complement' : 'Annee';
  return cellName(ANNEX_NAME.slice('ENT_'.length, -1), `${NAME_PARTS[service]}_${kind}`, schoolYear);
}
