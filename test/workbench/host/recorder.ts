import type { HostBridge } from '../../../src/workbench/host/bridge';
import type { Action, ObjectPath, RequestMessage } from '../../../src/workbench/host/protocol';

/** The requests that the client sends from now on, as they stand on the wire. */
export function recordRequests(bridge: HostBridge): RequestMessage[] {
  const requests: RequestMessage[] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    requests.push(JSON.parse(text) as RequestMessage);
    send(text);
  };
  return requests;
}

export const pathsOf = (request: RequestMessage | undefined): readonly ObjectPath[] =>
  Object.values(request?.message.body.ObjectPaths ?? {});

export const actionsOf = (request: RequestMessage | undefined): readonly Action[] =>
  request?.message.body.Actions ?? [];
