import type { HostBridge } from '../../src/workbench/host/bridge';
import type { RequestMessage } from '../../src/workbench/host/protocol';

/** Stands between the client and the host: counts requests and tells of each before it is served. */
export class Wire {
  /** How many actions each request held. */
  actions: number[] = [];
  /** Told of each request, counted from 1. */
  onRequest: (request: number) => void = () => undefined;

  constructor(bridge: HostBridge) {
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => {
      const { message } = JSON.parse(text) as RequestMessage;
      this.actions.push(message.body.Actions.length);
      this.onRequest(this.actions.length);
      send(text);
    };
  }

  /** Forgets what was before. */
  restart(onRequest: (request: number) => void = () => undefined): void {
    this.actions = [];
    this.onRequest = onRequest;
  }
}
