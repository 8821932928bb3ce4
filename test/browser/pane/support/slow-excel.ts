import type { Frame } from 'playwright-core';

interface Bridge {
  sendMessageToHost(text: string): void;
}

interface PaneWindow {
  readonly _richApiNativeBridge: Bridge;
  releaseExcel?: () => void;
}

/** Has Excel answer so many requests more, and no other until `answerAgain`: time to see what the pane says meanwhile. */
export function stopAnswering(pane: Frame, after: number): Promise<void> {
  return pane.evaluate((count) => {
    const page = window as unknown as PaneWindow;
    const bridge = page._richApiNativeBridge;
    const send = bridge.sendMessageToHost.bind(bridge);
    const kept: string[] = [];
    let answered = 0;
    bridge.sendMessageToHost = (text) => {
      answered += 1;
      if (answered <= count) send(text);
      else kept.push(text);
    };
    page.releaseExcel = () => {
      bridge.sendMessageToHost = send;
      for (const text of kept) send(text);
    };
  }, after);
}

export function answerAgain(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    (window as unknown as PaneWindow).releaseExcel?.();
  });
}
