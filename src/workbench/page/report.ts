import { element } from './elements';

/** Says in a dialog what a command could not do. */
export function report(title: string, lines: readonly string[]): void {
  element('report-title', HTMLHeadingElement).textContent = title;
  element('report-text', HTMLDivElement).replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  element('report', HTMLDialogElement).showModal();
}
