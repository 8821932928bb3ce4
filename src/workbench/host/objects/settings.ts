import { json, text } from '../arguments';
import { HostType, type Argument, type HostObject } from '../host-object';
import type { InSession } from './target';

/** What an add-in keeps in the file, for itself alone. */
export const settings: HostType<InSession> = new HostType<InSession>('SettingCollection', {
  item: find,
  methods: {
    Add: (target, key, value) => {
      target.session.grid.settings.set(text(key), json(value));
      return setting.of({ ...target, key: text(key) });
    },
    GetItemOrNullObject: find,
  },
});

interface OnSetting extends InSession {
  readonly key: string;
}

export const setting = new HostType<OnSetting>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ session, key }) => session.grid.settings.get(key) ?? null },
  },
  actions: {
    Delete: ({ session, key }) => {
      session.grid.settings.delete(key);
    },
  },
});

function find(target: InSession, key: Argument = null): HostObject | null {
  return target.session.grid.settings.has(text(key)) ? setting.of({ ...target, key: text(key) }) : null;
}
