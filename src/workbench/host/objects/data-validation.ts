import { formatAbsoluteAddress } from '../address';
import { intersection, isUnbounded, type Area } from '../area';
import { flag, isOmitted, isRecord, oneOf, range, record, text } from '../arguments';
import { ALERT_STYLES, type ListValidation, type ValidationAlert, type ValidationPrompt } from '../grid';
import { invalidArgument, notKnown } from '../host-error';
import { LIMITS, ofLength } from '../limits';
import { HostObject, HostType, type Argument, type Property } from '../host-object';
import type { Json } from '../protocol';
import type { Session } from '../session';
import type { OnRange } from './target';

/** Lists only: any other kind of rule is not known. */
export const dataValidation = new HostType<OnRange>('DataValidation', {
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: ({ session, place }) => ruleOf(session.grid.validation(place)),
      set: ({ session, place }, value) => {
        const { source, dropDown } = readRule(session, value);
        const before = session.grid.validation(place);
        session.grid.setValidation(place, {
          ignoreBlanks: before?.ignoreBlanks ?? true,
          alert: before?.alert ?? null,
          prompt: before?.prompt ?? null,
          source,
          dropDown,
        });
      },
    },
    IgnoreBlanks: part('ignoreBlanks', flag, (ignoreBlanks) => ignoreBlanks),
    ErrorAlert: part('alert', readAlert, (alert) => {
      if (!alert) return null;
      const { show, ...others } = alert;
      return { showAlert: show, ...others };
    }),
    Prompt: part('prompt', readPrompt, (prompt) => {
      if (!prompt) return null;
      const { show, ...others } = prompt;
      return { showPrompt: show, ...others };
    }),
  },
  actions: {
    Clear: ({ session, place }) => {
      session.grid.setValidation(place, null);
    },
  },
});

/** Of cells that have not all the same rule, whether some have none. */
function typeOf({ session, place }: OnRange): string {
  if (session.grid.validation(place)) return 'List';
  // Whole rows and columns are looked at where they are filled.
  const used = session.grid.usedArea(place.sheet, false);
  const area = isUnbounded(place.area) ? used && intersection(place.area, used) : place.area;
  const cells = area === null ? [] : cellsOf(area);
  const withRule = cells.filter((cell) => session.grid.validation({ ...place, area: cell }) !== null).length;
  if (withRule === 0) return 'None';
  return withRule === cells.length ? 'Inconsistent' : 'MixedCriteria';
}

const cellsOf = ({ row, column, rows, columns }: Area): readonly Area[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
    rows: 1,
    columns: 1,
  }));

/** A property of the rule that is already there. */
function part<K extends keyof ListValidation>(
  key: K,
  read: (value: Argument) => ListValidation[K],
  show: (value: ListValidation[K]) => Json,
): Property<OnRange> {
  return {
    get: ({ session, place }) => {
      const validation = session.grid.validation(place);
      return validation && show(validation[key]);
    },
    set: ({ session, place }, value) => {
      const validation = session.grid.validation(place);
      if (!validation) throw invalidArgument('set the rule of the data validation first');
      session.grid.setValidation(place, { ...validation, [key]: read(value) });
    },
  };
}

const ruleOf = (validation: ListValidation | null): Json =>
  validation && { list: { inCellDropDown: validation.dropDown, source: validation.source } };

function readRule(session: Session, value: Argument): { source: string; dropDown: boolean } {
  const { list, ...others } = record(value);
  const other = Object.keys(others)[0];
  if (other !== undefined) throw notKnown(`DataValidationRule.${other}`);
  const { source, inCellDropDown } = record(list);
  return { source: readSource(session, source), dropDown: flag(inCellDropDown) };
}

function readSource(session: Session, source: Argument | undefined): string {
  if (!(source instanceof HostObject)) return ofLength(LIMITS.listSource, text(source));
  const place = range(source);
  return `=${formatAbsoluteAddress(session.sheet(place.sheet).name, place.area)}`;
}

function readAlert(value: Argument): ValidationAlert | null {
  if (isOmitted(value)) return null;
  const { showAlert, style, title, message } = record(value);
  return {
    show: isOmitted(showAlert) || flag(showAlert),
    style: oneOf(ALERT_STYLES)(style),
    title: ofLength(LIMITS.alertTitle, text(title)),
    message: ofLength(LIMITS.alertMessage, text(message)),
  };
}

function readPrompt(value: Argument): ValidationPrompt | null {
  if (!isRecord(value)) return null;
  const { showPrompt, title, message } = value;
  return {
    show: isOmitted(showPrompt) || flag(showPrompt),
    title: ofLength(LIMITS.alertTitle, text(title)),
    message: ofLength(LIMITS.alertMessage, text(message)),
  };
}
