import type { Host } from './host';

/** The global `_richApiNativeBridge` that the client library looks for when it starts. */
export interface RichApiNativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** Joins the client of one page to a host; another host can take over, as a test does for a fresh grid. */
export class HostBridge implements RichApiNativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  #host: Host | null = null;

  /** @param deliver calls back when a message may arrive, either way: at once unless told */
  constructor(
    private readonly deliver: (arrive: () => void) => void = (arrive) => {
      arrive();
    },
  ) {}

  connect(host: Host): void {
    this.#host?.disconnect();
    this.#host = host;
    host.connect((text) => {
      this.deliver(() => this.onMessageFromHost?.(text));
    });
  }

  sendMessageToHost(text: string): void {
    if (!this.#host) throw new Error('No host is connected to the bridge.');
    const host = this.#host;
    this.deliver(() => {
      host.receive(text);
    });
  }
}
