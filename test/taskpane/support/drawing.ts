/** What a browser has and jsdom lacks, for charts to be drawn; how they look is judged in a real browser. */
export function letChartsBeDrawn(): void {
  const box = { x: 0, y: 0, width: 0, height: 0 };
  Object.assign(SVGElement.prototype, { getComputedTextLength: () => 0, getBBox: () => box });
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => ({ measureText: () => ({ width: 0 }) }) });
  Object.assign(window, { ResizeObserver: Observer });
}

class Observer {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}
