import { formatAbsoluteAddress } from '../address';
import { flag, isOmitted, isRecord, oneOf, range, record, text } from '../arguments';
import { ALERT_STYLES, type ListValidation, type ValidationAlert, type ValidationPrompt } from '../grid';
import { invalidArgument, notKnown } from '../host-error';
import { HostObject, HostType, type Argument, type Property } from '../host-object';
import type { Json } from '../protocol';
import type { Session } from '../session';
import type { OnRange } from './target';

/** Lists only: any other kind of rule is not known. */
export const dataValidation = new HostType<OnRange>('DataValidation', {
  properties: {
    Type: { get: ({ session, place }) => (session.grid.validation(place) ? 'List' : 'None') },
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
  if (!(source instanceof HostObject)) return text(source);
  const place = range(source);
  return `=${formatAbsoluteAddress(session.sheet(place.sheet).name, place.area)}`;
}

function readAlert(value: Argument): ValidationAlert | null {
  if (isOmitted(value)) return null;
  const { showAlert, style, title, message } = record(value);
  return {
    show: isOmitted(showAlert) || flag(showAlert),
    style: oneOf(ALERT_STYLES)(style),
    title: text(title),
    message: text(message),
  };
}

function readPrompt(value: Argument): ValidationPrompt | null {
  if (!isRecord(value)) return null;
  const { showPrompt, title, message } = value;
  return { show: isOmitted(showPrompt) || flag(showPrompt), title: text(title), message: text(message) };
}
