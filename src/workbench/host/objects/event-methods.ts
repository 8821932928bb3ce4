import type { Action } from '../host-object';
import type { EventType } from '../protocol';
import type { InSession } from './target';

/** The two methods through which the client registers and unregisters an event, such as `_RegisterAddedEvent`. */
export const eventMethods = <T extends InSession>(
  name: string,
  type: EventType,
  target: (object: T) => string,
): Readonly<Record<string, Action<T>>> => ({
  [`_Register${name}Event`]: (object) => {
    object.session.events.register(type, target(object));
  },
  [`_Unregister${name}Event`]: (object) => {
    object.session.events.unregister(type, target(object));
  },
});
