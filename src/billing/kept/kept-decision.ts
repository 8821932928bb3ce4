import type { SchoolYear } from '../../tariffs/model';
import type { Decision } from '../model/decision';
import type { BillingService } from '../model/service';
import type { SourceOrigin } from '../model/source';
import { pointOf } from '../rows/decisions';

/** What a decision is taken for: it holds for no other year or service. */
export interface DecisionScope {
  readonly service: BillingService;
  readonly schoolYear: SchoolYear;
}

/** A decision as a workbook keeps it, to be taken up again. */
export interface KeptDecision extends DecisionScope {
  readonly decision: Decision;
  /** The counts that it was taken on: the name of a table, a sheet or a file. */
  readonly source: string;
}

export function sourceName(origin: SourceOrigin): string {
  switch (origin.kind) {
    case 'table':
      return origin.name;
    case 'range':
      return origin.sheet;
    case 'csv':
    case 'xlsx':
      return origin.file;
  }
}

/** The same for two decisions of which the later takes the place of the earlier. */
export function keptPoint({ service, schoolYear, decision }: KeptDecision): string {
  return JSON.stringify([service, schoolYear, pointOf(decision)]);
}

/** The same for decisions that say the same of the same. */
export function decisionKey(decision: Decision): string {
  return JSON.stringify([pointOf(decision), answerOf(decision)]);
}

/** The same for kept decisions that say the same of the same. */
export function keptKey({ service, schoolYear, decision }: KeptDecision): string {
  return `${service} ${schoolYear} ${decisionKey(decision)}`;
}

function answerOf(decision: Decision): unknown {
  switch (decision.kind) {
    case 'chooseCommune':
      return decision.insee;
    case 'correct':
      return decision.value;
    case 'accept':
      return decision.about;
    case 'setAside':
      return decision.reason;
    case 'answer':
      return decision.choice;
    case 'match':
    case 'withdraw':
      return decision.line;
  }
}
