import type { RichApiNativeBridge } from './bridge';
import type { OfficeControl } from './office-control';

/** Puts the two seams of a host into a page; must run before office.js does. */
export function installHost(page: Window, bridge: RichApiNativeBridge, control: OfficeControl): void {
  Object.defineProperty(page, '_richApiNativeBridge', { value: bridge, configurable: true });
  Object.defineProperty(page, 'external', { value: control.external, configurable: true, writable: true });
  // What office.js would otherwise believe from an earlier page of the same tab.
  for (const key of Object.keys(page.sessionStorage)) {
    if (key === 'hostInfoValue' || key.endsWith('CachedSessionSettings')) page.sessionStorage.removeItem(key);
  }
}

/**
 * Makes the client refuse each member above the declared sets, with `ApiNotFound` and its name; to be called once
 * office.js has loaded. The library means to do so itself, but sets the switch on another class than it reads.
 *
 * @param officeExtension the global `OfficeExtension`.
 */
export function enforceApiSets(officeExtension: object): void {
  const utility: unknown = Reflect.get(officeExtension, 'CommonUtility');
  const switchName = '_doApiNotSupportedCheck';
  if (typeof utility !== 'function' || typeof Reflect.get(utility, switchName) !== 'boolean') {
    throw new Error(`This office.js has no ${switchName}.`);
  }
  Reflect.set(utility, switchName, true);
}
