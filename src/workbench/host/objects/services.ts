import { amount, isRecord, json, oneOf, record, text } from '../arguments';
import { invalidArgument } from '../host-error';
import { HostType, type Argument } from '../host-object';
import type { InSession } from './target';

/** Asked once `Office.onReady` has resolved: the add-in can take ribbon actions from now on. */
const addinInternalService = new HostType<InSession>('AddinInternalService', {
  actions: { NotifyActionHandlerReady: () => undefined },
});

const APP_RUNTIME_STATES = oneOf(['Inactive', 'Background', 'Visible']);

/** Behind `Office.addin.setStartupBehavior`. */
const appRuntimePersistence = new HostType<InSession>('AppRuntimePersistenceService', {
  actions: {
    SetAppRuntimeStartState: ({ session }, state) => {
      session.appRuntime.start = APP_RUNTIME_STATES(state);
    },
  },
  methods: {
    GetAppRuntimeStartState: ({ session }) => session.appRuntime.start,
  },
});

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
const appRuntime = new HostType<InSession>('AppRuntimeService', {
  actions: {
    SetAppRuntimeState: ({ session }, state) => {
      session.appRuntime.current = APP_RUNTIME_STATES(state);
    },
  },
  methods: {
    GetAppRuntimeState: ({ session }) => session.appRuntime.current,
  },
});

/** Takes the results of custom functions called by message. */
const customFunctions = new HostType<InSession>('CustomFunctions', {
  actions: {
    SetInvocationResults: ({ session }, results) => {
      if (!Array.isArray(results)) throw invalidArgument('expected an array of results');
      for (const one of results as readonly Argument[]) {
        const { id, value, failed, errorCode } = record(one);
        const { doArraysKeepErrors, areMessagesShown } = session.circumstances;
        const isLost = !doArraysKeepErrors && hasError(value);
        session.customFunctions.finish(
          amount(id),
          failed === true
            ? { failed, message: areMessagesShown ? text(value) : '', errorCode: amount(errorCode) }
            : isLost
              ? { failed: true, message: '', errorCode: INVALID_VALUE }
              : { failed: false, value: json(areMessagesShown ? value : withoutMessages(value)) },
        );
      }
    },
  },
});

/** The client's number of `#VALUE!`. */
const INVALID_VALUE = 0;

/** An error comes as a record of its code and message, and stands in rows that are arrays. */
const hasError = (value: Argument | undefined): boolean =>
  isArray(value) ? value.some(hasError) : isRecord(value) && value.type === 'Error';

const withoutMessages = (value: Argument | undefined): Argument | undefined =>
  isArray(value)
    ? value.map((one) => withoutMessages(one) ?? null)
    : isRecord(value) && value.type === 'Error'
      ? { ...value, message: '' }
      : value;

const isArray = (value: Argument | undefined): value is readonly Argument[] => Array.isArray(value);

export const SERVICES: ReadonlyMap<string, HostType<InSession>> = new Map([
  ['Microsoft.InternalService.AddinInternalService', addinInternalService],
  ['Microsoft.AppRuntime.AppRuntimePersistenceService', appRuntimePersistence],
  ['Microsoft.AppRuntime.AppRuntimeService', appRuntime],
  ['Microsoft.ExcelServices.CustomFunctions', customFunctions],
]);
